package vn.motcua.workflow;

import java.util.List;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierStatus;
import vn.motcua.dossier.FinancialObligation;
import vn.motcua.error.Reason;
import vn.motcua.event.DossierEvent;
import vn.motcua.event.Occurrence;

/** What the one-stop decides at intake: receive or refuse. */
final class IntakeRules {

    private IntakeRules() {}

    static Decision receive(Situation situation) {
        List<Reason> open = ObligationRules.open(situation, FinancialObligation.Guard.RECEIVE);
        if (!open.isEmpty()) {
            return new Decision.Rejected(open);
        }
        Dossier next = situation.moved();
        return situation.accept(next, List.of(received(situation, next)), List.of());
    }

    static Occurrence received(Situation situation, Dossier next) {
        return new Occurrence(
                new DossierEvent.Received(
                        next.clock().due().orElseThrow(),
                        situation.procedure().time().openConflict().map(Reason::vi)),
                situation.row().basis());
    }

    /** After a supplement the one-stop may still refuse, but only what was never received. */
    static Decision refuse(Situation situation, DossierAction.Refuse action) {
        boolean received = situation.dossier().interrupted().stream().anyMatch(status -> status != DossierStatus.NEW);
        if (received) {
            return Workflow.rejected(WorkflowReason.REFUSE_ONLY_AT_INTAKE.with());
        }
        if (action.reason().isBlank()) {
            return Workflow.rejected(WorkflowReason.REASON_MISSING.with());
        }
        return situation.end(new DossierEvent.Refused(action.reason()));
    }
}
