package vn.motcua.payment;

import java.time.Instant;
import java.util.Optional;
import vn.motcua.dossier.Settlement;
import vn.motcua.error.Reason;
import vn.motcua.fee.Dong;
import vn.motcua.identity.Actor;
import vn.motcua.onestop.OneStop;
import vn.motcua.onestop.Outcome;
import vn.motcua.onestop.Transaction;
import vn.motcua.workflow.DossierAction;
import vn.motcua.workflow.WorkflowReason;

/** Moves a locked attempt by what its intermediary reports, within one transaction, and settles the obligation with it. */
final class AttemptMover {

    private final OneStop oneStop;

    AttemptMover(OneStop oneStop) {
        this.oneStop = oneStop;
    }

    /** The comparison with what the attempt was started with, before anything else is believed. */
    Optional<CallbackVerdict> difference(Transaction transaction, Attempt attempt, PaymentReport report, Instant now) {
        String id = attempt.facts().intermediary();
        String reference = attempt.facts().reference();
        Dong wanted = Dong.of(attempt.facts().amount());
        if (!attempt.facts().merchant().equals(report.merchant())) {
            raise(transaction, attempt, PaymentReason.OTHER_MERCHANT.with(id, reference), now);
            return Optional.of(CallbackVerdict.OTHER_MERCHANT);
        }
        boolean sameAmount = report.amount().map(wanted::equals).orElse(true);
        if (!sameAmount || !report.currency().equals("VND")) {
            raise(transaction, attempt, PaymentReason.AMOUNT_DIFFERS.with(id, reference, wanted), now);
            return Optional.of(CallbackVerdict.AMOUNT_DIFFERS);
        }
        return Optional.empty();
    }

    CallbackVerdict move(Transaction transaction, Attempt attempt, PaymentReport report, Instant now, Instant due) {
        return switch (report.state()) {
            case PAID -> paid(transaction, attempt, report, now);
            case DECLINED ->
                attempt.isOpen()
                        ? moved(transaction, attempt, AttemptState.DECLINED, report, due)
                        : CallbackVerdict.ALREADY_FINAL;
            // even a declined or expired attempt: money that may have moved has to be followed up
            case HELD ->
                attempt.state() == AttemptState.PAID
                        ? CallbackVerdict.ALREADY_FINAL
                        : moved(transaction, attempt, AttemptState.HELD, report, due);
            case PENDING, ABSENT, UNKNOWN ->
                attempt.isOpen()
                        ? moved(transaction, attempt, attempt.state(), report, due)
                        : CallbackVerdict.ALREADY_FINAL;
        };
    }

    void raise(Transaction transaction, Attempt attempt, Reason reason, Instant now) {
        transaction.attention().raise(attempt.row().dossier(), reason.code(), reason, now);
    }

    private static CallbackVerdict moved(
            Transaction transaction, Attempt attempt, AttemptState state, PaymentReport report, Instant due) {
        AttemptFacts told = attempt.facts().told(report.transaction(), report.reason());
        transaction
                .companions()
                .update(attempt.to(state, Optional.of(due), told).row());
        if (!state.isOpen()) {
            settled(transaction, attempt);
        }
        return CallbackVerdict.RECORDED;
    }

    private CallbackVerdict paid(Transaction transaction, Attempt attempt, PaymentReport report, Instant now) {
        boolean before = attempt.state() == AttemptState.PAID;
        if (before && isSameMoney(attempt, report)) {
            return CallbackVerdict.ALREADY_FINAL;
        }
        String id = attempt.facts().intermediary();
        String number = report.transaction().orElse(attempt.facts().reference());
        Settlement settlement = new Settlement(
                id, number, Dong.of(attempt.facts().amount()), report.paidAt().orElse(now));
        Outcome outcome = oneStop.apply(
                transaction,
                attempt.row().dossier(),
                new DossierAction.SettleObligation(attempt.facts().obligation(), settlement),
                Actor.payment(id));
        AttemptFacts told = attempt.facts().told(report.transaction(), report.reason());
        transaction
                .companions()
                .update(attempt.to(AttemptState.PAID, Optional.empty(), told).row());
        settled(transaction, attempt);
        if (!(outcome instanceof Outcome.Rejected rejected)) {
            return CallbackVerdict.RECORDED;
        }
        if (isRecorded(rejected)) {
            return CallbackVerdict.ALREADY_FINAL;
        }
        raise(transaction, attempt, PaymentReason.SETTLEMENT_REJECTED.with(id, number), now);
        return CallbackVerdict.RECORDED;
    }

    /** Another number on the same attempt is other money, as long as both are the intermediary's own. */
    private static boolean isSameMoney(Attempt attempt, PaymentReport report) {
        Optional<String> known = attempt.facts().transaction();
        return known.isEmpty() || report.transaction().isEmpty() || known.equals(report.transaction());
    }

    private static boolean isRecorded(Outcome.Rejected rejected) {
        String recorded = WorkflowReason.PAYMENT_RECORDED.template().code();
        return rejected.reasons().stream().anyMatch(reason -> reason.code().equals(recorded));
    }

    private static void settled(Transaction transaction, Attempt attempt) {
        transaction
                .attention()
                .clear(attempt.row().dossier(), PaymentReason.HELD.template().code());
        transaction
                .attention()
                .clear(
                        attempt.row().dossier(),
                        PaymentReason.QUERY_FAILING.template().code());
    }
}
