package vn.motcua.workflow;

import java.util.Optional;
import vn.motcua.deadline.DueDate;
import vn.motcua.dossier.Dossier;
import vn.motcua.event.DossierEvent;

/** The citizen asks to withdraw, and the one-stop answers. A rejection goes back to what was interrupted: nothing is skipped. */
final class WithdrawalRules {

    private WithdrawalRules() {}

    static Decision request(Situation situation, DossierAction.RequestWithdrawal action) {
        return situation.accept(situation.moved(), new DossierEvent.WithdrawalRequested(action.reason()));
    }

    static Decision reject(Situation situation, DossierAction.RejectWithdrawal action) {
        Dossier next = awaitedAnew(situation, situation.moved());
        return situation.accept(
                next, new DossierEvent.WithdrawalRejected(action.reason(), next.status(), running(next)));
    }

    /** Nobody had to bring papers or money while the withdrawal was weighed: the time for it begins anew, in full. */
    private static Dossier awaitedAnew(Situation situation, Dossier next) {
        return switch (next.status()) {
            case SUPPLEMENT_REQUESTED -> next.withSupplements(SupplementRules.awaitedAnew(situation));
            case PAYMENT_REQUESTED -> ObligationRules.awaitedAnew(situation, next);
            default -> next;
        };
    }

    /** While a supplement is still awaited, no date can be named. */
    private static Optional<DueDate> running(Dossier dossier) {
        return dossier.clock().isRunning() ? dossier.clock().due() : Optional.empty();
    }

    static Decision accept(Situation situation) {
        return situation.end(new DossierEvent.WithdrawalAccepted());
    }
}
