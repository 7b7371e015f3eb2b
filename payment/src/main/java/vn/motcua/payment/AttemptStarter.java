package vn.motcua.payment;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.motcua.deadline.VietnamTime;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierReason;
import vn.motcua.dossier.FinancialObligation;
import vn.motcua.error.ConflictException;
import vn.motcua.error.NotFoundException;
import vn.motcua.error.OutsideException;
import vn.motcua.error.Reason;
import vn.motcua.error.Retryability;
import vn.motcua.fee.Dong;
import vn.motcua.identity.Actor;
import vn.motcua.identity.ActorRole;
import vn.motcua.onestop.Companion;
import vn.motcua.onestop.StoredDossier;
import vn.motcua.onestop.Transaction;
import vn.motcua.onestop.UnitOfWork;
import vn.motcua.workflow.WorkflowReason;

/** Starts an attempt in three steps: created and committed; the call; pending or unknown and committed. */
final class AttemptStarter {

    private static final Logger LOG = LoggerFactory.getLogger(AttemptStarter.class);
    /** When an attempt that was never finished, because the node died in between, is looked at. */
    private static final Duration ABANDONED = Duration.ofMinutes(2);

    private final UnitOfWork work;
    private final Intermediaries intermediaries;
    private final DeskSettings settings;
    private final Clock clock;
    private final PriceCheck prices;

    AttemptStarter(
            UnitOfWork work, Intermediaries intermediaries, DeskSettings settings, Clock clock, PriceCheck prices) {
        this.work = work;
        this.intermediaries = intermediaries;
        this.settings = settings;
        this.clock = clock;
        this.prices = prices;
    }

    /** What the first step found or made. */
    private sealed interface Opening {
        record Fresh(Attempt attempt, PaymentOrder order) implements Opening {}

        record Answered(StartOutcome outcome) implements Opening {}
    }

    StartOutcome start(PaymentRequest request, Actor actor) {
        Optional<PaymentIntermediary> found = intermediaries.find(request.intermediary());
        if (found.isEmpty()) {
            return rejected(PaymentReason.INTERMEDIARY_UNKNOWN.with(request.intermediary()));
        }
        PaymentIntermediary chosen = found.get();
        if (!Intermediaries.ways(chosen).contains(request.way())) {
            return rejected(PaymentReason.NOT_OFFERED.with(chosen.id(), request.way()));
        }
        if (work.run(transaction -> wouldBeFirst(transaction, request, actor))) {
            Optional<Reason> changed = prices.changed(request.dossier(), chosen.id());
            if (changed.isPresent()) {
                return rejected(changed.get());
            }
        }
        Opening opening;
        try {
            opening = work.run(transaction -> open(transaction, request, chosen, actor));
        } catch (ConflictException e) {
            // another request took the slot at the same moment: now it is there to be found
            opening = work.run(transaction -> open(transaction, request, chosen, actor));
        }
        if (opening instanceof Opening.Answered answered) {
            return answered.outcome();
        }
        Opening.Fresh fresh = (Opening.Fresh) opening;
        return call(chosen, fresh.attempt(), fresh.order());
    }

    /** Does not lock the dossier: callbacks lock the attempt first, and two orders of locking would meet head on. */
    private Opening open(Transaction transaction, PaymentRequest request, PaymentIntermediary chosen, Actor actor) {
        Dossier dossier = transaction
                .dossiers()
                .find(request.dossier())
                .map(StoredDossier::dossier)
                .orElseThrow(() -> new NotFoundException(DossierReason.NOT_FOUND.with(request.dossier())));
        Optional<FinancialObligation> owed = dossier.obligation(request.obligation());
        Optional<Reason> refusal = refusal(dossier, owed, request, actor);
        if (refusal.isPresent()) {
            return new Opening.Answered(rejected(refusal.get()));
        }
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        Optional<Companion> open =
                transaction.companions().inSlot(Attempt.KIND, Attempt.slot(dossier.code(), request.obligation()));
        if (open.isPresent()) {
            return new Opening.Answered(again(Attempt.of(open.get()), chosen, now));
        }
        FinancialObligation obligation = owed.orElseThrow();
        Dong amount = obligation.amount().minus(obligation.paid());
        Optional<Reason> tooMuch = chosen.refusal(amount);
        if (tooMuch.isPresent()) {
            return new Opening.Answered(rejected(tooMuch.get()));
        }
        AttemptFacts facts = new AttemptFacts(
                chosen.id(),
                chosen.merchant(),
                References.next(dossier.code(), now),
                obligation.id(),
                amount.value(),
                request.way(),
                now,
                now.plus(settings.window()),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                0);
        Attempt attempt = Attempt.created(dossier.code(), facts, now.plus(ABANDONED));
        transaction.companions().insert(attempt.row());
        PaymentOrder order = new PaymentOrder(
                facts.reference(), dossier, obligation, amount, request.payer(), now, facts.expiresAt(), actor.id());
        return new Opening.Fresh(attempt, order);
    }

    /** Whether the amount is about to be frozen in a first attempt: the last moment to look at the price again. */
    private static boolean wouldBeFirst(Transaction transaction, PaymentRequest request, Actor actor) {
        return transaction
                .dossiers()
                .find(request.dossier())
                .map(StoredDossier::dossier)
                .filter(dossier -> refusal(dossier, dossier.obligation(request.obligation()), request, actor)
                        .isEmpty())
                .filter(dossier -> transaction
                        .companions()
                        .inSlot(Attempt.KIND, Attempt.slot(dossier.code(), request.obligation()))
                        .isEmpty())
                .isPresent();
    }

    private static Optional<Reason> refusal(
            Dossier dossier, Optional<FinancialObligation> owed, PaymentRequest request, Actor actor) {
        boolean stranger = actor.role() == ActorRole.CITIZEN
                && !actor.id().equals(dossier.filing().applicant().account());
        if (stranger) {
            // whoever starts a payment sees what is owed, and the intermediary may show him the applicant's data
            return Optional.of(WorkflowReason.OTHER_APPLICANT.with());
        }
        if (owed.isEmpty()) {
            return Optional.of(DossierReason.OBLIGATION_NOT_FOUND.with(dossier.code(), request.obligation()));
        }
        if (owed.get().isSettled()) {
            return Optional.of(PaymentReason.SETTLED_BEFORE.with(request.obligation()));
        }
        return dossier.status().isTerminal()
                ? Optional.of(PaymentReason.DOSSIER_CLOSED.with(dossier.code()))
                : Optional.empty();
    }

    /** An open attempt is handed out again as it was started, as long as it can be paid. */
    private static StartOutcome again(Attempt open, PaymentIntermediary chosen, Instant now) {
        if (!open.facts().intermediary().equals(chosen.id())) {
            return rejected(PaymentReason.OPEN_ELSEWHERE.with(
                    open.facts().intermediary(),
                    VietnamTime.at(open.facts().expiresAt()).toLocalTime().truncatedTo(ChronoUnit.MINUTES)));
        }
        return now.isBefore(open.facts().expiresAt()) ? lead(open) : new StartOutcome.Waiting(open.view());
    }

    private static StartOutcome lead(Attempt attempt) {
        Optional<String> presentation = attempt.facts().presentation();
        if (presentation.isEmpty() || !attempt.isOpen()) {
            return new StartOutcome.Waiting(attempt.view());
        }
        return switch (attempt.facts().way()) {
            case REDIRECT -> new StartOutcome.Redirect(attempt.view(), URI.create(presentation.get()));
            case QR -> new StartOutcome.Qr(attempt.view(), presentation.get());
        };
    }

    private StartOutcome call(PaymentIntermediary chosen, Attempt attempt, PaymentOrder order) {
        PaymentOffer offer;
        try {
            offer = attempt.facts().way() == PaymentWay.REDIRECT
                    ? ((Redirecting) chosen).redirect(order)
                    : ((QrPayable) chosen).qr(order);
        } catch (OutsideException e) {
            LOG.warn(
                    "payment {} at {}: {}",
                    order.reference(),
                    chosen.id(),
                    e.reason().code());
            return e.retryability() == Retryability.SAFE
                    ? closed(attempt, PaymentReason.UNREACHABLE.with(chosen.id()))
                    : new StartOutcome.Waiting(
                            settle(attempt, AttemptState.UNKNOWN, e.reason()).view());
        }
        if (offer instanceof PaymentOffer.Refused refused) {
            return closed(attempt, refused.reason());
        }
        String presentation = offer instanceof PaymentOffer.Page page
                ? page.address().toString()
                : ((PaymentOffer.QrText) offer).text();
        return lead(present(attempt, presentation));
    }

    private StartOutcome closed(Attempt attempt, Reason reason) {
        settle(attempt, AttemptState.DECLINED, reason);
        return rejected(reason);
    }

    /** A callback may have been quicker than the answer to our call: what it brought stands. */
    private Attempt settle(Attempt attempt, AttemptState state, Reason reason) {
        return work.run(transaction -> {
            Attempt now = locked(transaction, attempt);
            if (now.state() != AttemptState.CREATED) {
                return now;
            }
            Instant due = clock.instant().plus(settings.checkEvery());
            return kept(transaction, now.to(state, Optional.of(due), now.facts().told(Optional.empty(), reason)));
        });
    }

    private Attempt present(Attempt attempt, String presentation) {
        return work.run(transaction -> {
            Attempt now = locked(transaction, attempt);
            if (!now.isOpen()) {
                return now;
            }
            boolean plain = now.state() == AttemptState.CREATED || now.state() == AttemptState.UNKNOWN;
            AttemptState state = plain ? AttemptState.PENDING : now.state();
            Instant due = clock.instant().plus(settings.firstCheck());
            return kept(transaction, now.to(state, Optional.of(due), now.facts().presenting(presentation)));
        });
    }

    private static Attempt locked(Transaction transaction, Attempt attempt) {
        return transaction
                .companions()
                .lock(Attempt.KIND, attempt.row().key())
                .map(Attempt::of)
                .orElseThrow(() -> new IllegalStateException("an attempt is never deleted"));
    }

    private static Attempt kept(Transaction transaction, Attempt attempt) {
        transaction.companions().update(attempt.row());
        return attempt;
    }

    private static StartOutcome rejected(Reason reason) {
        return new StartOutcome.Rejected(List.of(reason));
    }
}
