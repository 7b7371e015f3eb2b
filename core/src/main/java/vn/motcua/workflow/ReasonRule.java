package vn.motcua.workflow;

import java.util.List;
import vn.motcua.error.Reason;

/** Whoever decides against a citizen, or out of the ordinary, says why. */
final class ReasonRule {

    private ReasonRule() {}

    static List<Reason> given(Situation situation, DossierAction.Reasoned action) {
        return action.reason().isBlank() ? List.of(WorkflowReason.REASON_MISSING.with()) : List.of();
    }
}
