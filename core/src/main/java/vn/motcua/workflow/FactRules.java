package vn.motcua.workflow;

import java.util.List;
import vn.motcua.event.DossierEvent;
import vn.motcua.event.Occurrence;

/** Facts that move no status: a registry's confirmation, a reminder, a note of someone else's. */
final class FactRules {

    private FactRules() {}

    static Decision link(Situation situation, DossierAction.LinkRegistry action) {
        boolean linked = situation.dossier().registryLinks().stream()
                .anyMatch(link -> link.registry().equals(action.link().registry()));
        if (linked) {
            return Workflow.rejected(
                    WorkflowReason.LINKED_BEFORE.with(action.link().registry()));
        }
        return situation.accept(
                situation.moved().with(action.link()),
                new DossierEvent.RegistryLinked(
                        action.link().registry(), action.link().reference()));
    }

    static Decision warnDue(Situation situation) {
        return situation.accept(
                situation.moved(),
                List.of(new Occurrence(new DossierEvent.DueSoon(), situation.basis())),
                List.of(WorkflowReason.DUE_SOON.with()));
    }

    static Decision note(Situation situation, DossierAction.Note action) {
        return situation.accept(
                situation.moved(), new DossierEvent.ExternalNote(action.namespace(), action.kind(), action.text()));
    }
}
