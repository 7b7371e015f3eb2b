package vn.motcua.workflow;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierReason;
import vn.motcua.dossier.DossierStatus;
import vn.motcua.dossier.FinancialObligation;
import vn.motcua.dossier.FinancialObligation.Guard;
import vn.motcua.dossier.Settlement;
import vn.motcua.error.InvalidInputException;
import vn.motcua.error.Reason;
import vn.motcua.event.DossierEvent;
import vn.motcua.event.Occurrence;
import vn.motcua.fee.Dong;
import vn.motcua.fee.FeeQuote;
import vn.motcua.identity.ActorRole;
import vn.motcua.procedure.PaymentMoment;

/** What is owed, and money that arrives. Money that has arrived is never refused, whatever the status. */
final class ObligationRules {

    private ObligationRules() {}

    static List<Reason> open(Situation situation, Guard guard) {
        return situation.dossier().open(guard).stream()
                .map(obligation -> WorkflowReason.OBLIGATION_OPEN.with(
                        obligation.id(),
                        obligation.amount().minus(obligation.paid()),
                        situation.row().action().vi(),
                        situation.row().action().en()))
                .toList();
    }

    static List<Reason> returnSettled(Situation situation, DossierAction action) {
        return open(situation, Guard.RETURN);
    }

    /** What falls due at intake was asked for and is paid; a fee counts as asked for under whatever quote. */
    static List<Reason> intakeSettled(Situation situation, DossierAction action) {
        List<Reason> obstacles = new ArrayList<>(open(situation, Guard.PROCESSING));
        obstacles.addAll(notRaised(situation, Set.of(PaymentMoment.AT_INTAKE)));
        return obstacles;
    }

    /** What falls due on notice or during the processing was asked for before it ends. */
    static List<Reason> ownRaised(Situation situation, DossierAction action) {
        return notRaised(situation, Set.of(PaymentMoment.ON_NOTICE_AFTER_SUBMISSION, PaymentMoment.DURING_PROCESSING));
    }

    private static List<Reason> notRaised(Situation situation, Set<PaymentMoment> moments) {
        Dossier dossier = situation.dossier();
        if (!moments.contains(situation.procedure().payment())) {
            return List.of();
        }
        Set<String> raised = dossier.obligations().stream()
                .map(FinancialObligation::quotes)
                .flatMap(List::stream)
                .map(FeeQuote::fee)
                .collect(Collectors.toSet());
        Dong missing = dossier.quotes().stream()
                .filter(quote -> !raised.contains(quote.fee()))
                .map(FeeQuote::total)
                .reduce(Dong.ZERO, Dong::plus);
        return missing.isZero() ? List.of() : List.of(WorkflowReason.OBLIGATION_NOT_RAISED.with(missing));
    }

    static List<Reason> somethingNew(Situation situation, DossierAction.RaiseObligation action) {
        Dossier dossier = situation.dossier();
        List<Reason> obstacles = new ArrayList<>();
        Set<FeeQuote> seen = dossier.obligations().stream()
                .flatMap(obligation -> obligation.quotes().stream())
                .collect(Collectors.toCollection(HashSet::new));
        action.quotes().stream()
                .filter(quote -> !seen.add(quote))
                .map(quote -> WorkflowReason.OBLIGATION_RAISED_BEFORE.with(quote.fee()))
                .forEach(obstacles::add);
        Dong total = action.quotes().stream().map(FeeQuote::total).reduce(Dong.ZERO, Dong::plus);
        if (total.isZero()) {
            obstacles.add(WorkflowReason.NOTHING_OWED.with());
        }
        return obstacles;
    }

    static Decision raise(Situation situation, DossierAction.RaiseObligation action) {
        String id = Integer.toString(situation.dossier().obligations().size() + 1);
        Optional<Instant> payBy = expiry(situation);
        FinancialObligation obligation =
                new FinancialObligation(id, action.quotes(), Guard.PROCESSING, situation.at(), List.of(), payBy);
        return situation.accept(situation.moved().with(obligation), List.of(raised(obligation)), List.of());
    }

    private static Optional<Instant> expiry(Situation situation) {
        return situation.procedure().paymentRule().expiry().map(limit -> situation
                .deadlines()
                .dueAfter(limit, situation.at())
                .at());
    }

    static Dossier awaitedAnew(Situation situation, Dossier dossier) {
        Dossier next = dossier;
        for (FinancialObligation open : dossier.open(Guard.PROCESSING)) {
            if (open.payBy().isPresent()) {
                Duration whole = Duration.between(open.raisedAt(), open.payBy().get());
                next = next.with(open.payableBy(
                        expiry(situation).orElseGet(() -> situation.at().plus(whole))));
            }
        }
        return next;
    }

    static Occurrence raised(FinancialObligation obligation) {
        return new Occurrence(
                new DossierEvent.ObligationRaised(obligation.id(), obligation.amount()),
                obligation.quotes().get(0).decisive().basis());
    }

    static List<Reason> paymentNew(Situation situation, DossierAction.SettleObligation action) {
        Dossier dossier = situation.dossier();
        Settlement settlement = action.settlement();
        Optional<FinancialObligation> found = dossier.obligation(action.obligation());
        if (found.isEmpty()) {
            return List.of(DossierReason.OBLIGATION_NOT_FOUND.with(dossier.code(), action.obligation()));
        }
        return found.get().holds(settlement)
                ? List.of(WorkflowReason.PAYMENT_RECORDED.with(settlement.reference(), settlement.intermediary()))
                : List.of();
    }

    /** An intermediary tells of the money that it took itself. */
    static List<Reason> ownIntermediary(Situation situation, DossierAction.SettleObligation action) {
        boolean anothers = situation.actor().role() == ActorRole.PAYMENT
                && !situation.actor().id().equals(action.settlement().intermediary());
        return anothers
                ? List.of(WorkflowReason.OTHER_INTERMEDIARY.with(
                        action.settlement().intermediary()))
                : List.of();
    }

    static Decision settle(Situation situation, DossierAction.SettleObligation action) {
        Dossier dossier = situation.dossier();
        Settlement settlement = action.settlement();
        FinancialObligation before = dossier.obligation(action.obligation()).orElseThrow();
        FinancialObligation after = before.with(settlement);
        boolean late = before.isSettled() || dossier.status().isTerminal();
        DossierEvent event = late
                ? new DossierEvent.PaidLate(
                        before.id(), settlement.amount(), settlement.intermediary(), settlement.reference())
                : new DossierEvent.PaymentReceived(
                        before.id(),
                        settlement.amount(),
                        settlement.intermediary(),
                        settlement.reference(),
                        after.isSettled());
        List<Reason> attention = new ArrayList<>(attention(dossier, before, after, settlement));
        Dossier next = settled(situation, dossier.with(after), attention);
        return situation.accept(next, List.of(new Occurrence(event, situation.basis())), attention);
    }

    /** For an officer to see, when the handling ends without a result although money had come. */
    static List<Reason> paidAndEnded(Dossier dossier) {
        Dong paid =
                dossier.obligations().stream().map(FinancialObligation::paid).reduce(Dong.ZERO, Dong::plus);
        return paid.isZero() ? List.of() : List.of(WorkflowReason.PAID_AND_ENDED.with(paid));
    }

    /** Leaves status 6, or takes it off the waiting statuses, once nothing holds the processing back any more. */
    private static Dossier settled(Situation situation, Dossier dossier, List<Reason> attention) {
        boolean free = dossier.open(Guard.PROCESSING).isEmpty();
        if (free && dossier.status() == DossierStatus.PAYMENT_REQUESTED) {
            try {
                Dossier moved = situation.moved();
                return dossier.nextVersion()
                        .withStatus(moved.status(), moved.interrupted())
                        .withClock(moved.clock());
            } catch (InvalidInputException e) {
                // no calendar for the new due date: the money counts all the same, and the clock keeps its old date
                attention.add(e.reason());
                return Situation.returned(dossier.nextVersion())
                        .withClock(dossier.clock().released(situation.at()));
            }
        }
        List<DossierStatus> waiting = dossier.interrupted().stream()
                .filter(status -> !free || status != DossierStatus.PAYMENT_REQUESTED)
                .toList();
        return dossier.nextVersion().withStatus(dossier.status(), waiting);
    }

    private static List<Reason> attention(
            Dossier dossier, FinancialObligation before, FinancialObligation after, Settlement settlement) {
        if (before.isSettled()) {
            return List.of(WorkflowReason.PAID_TWICE.with(
                    settlement.amount(), settlement.intermediary(), settlement.reference()));
        }
        if (dossier.status().isTerminal()) {
            return List.of(WorkflowReason.PAID_LATE.with(
                    settlement.amount(), settlement.intermediary(), settlement.reference()));
        }
        Dong excess = after.paid().minus(after.amount());
        return excess.value() > 0
                ? List.of(WorkflowReason.OVERPAID.with(excess, settlement.intermediary(), settlement.reference()))
                : List.of();
    }
}
