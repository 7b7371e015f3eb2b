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
        Dossier next = situation.moved();
        return situation.accept(
                next, new DossierEvent.WithdrawalRejected(action.reason(), next.status(), running(next)));
    }

    /** While a supplement is still awaited, no date can be named. */
    private static Optional<DueDate> running(Dossier dossier) {
        return dossier.clock().isRunning() ? dossier.clock().due() : Optional.empty();
    }

    static Decision accept(Situation situation) {
        return situation.end(new DossierEvent.WithdrawalAccepted());
    }
}
