package vn.motcua.workflow;

import java.util.List;
import vn.motcua.error.Reason;
import vn.motcua.event.DossierEvent;

/** Facts that move no status: a registry's confirmation, a note of someone else's. */
final class FactRules {

    private FactRules() {}

    static List<Reason> linkNew(Situation situation, DossierAction.LinkRegistry action) {
        boolean linked = situation.dossier().registryLinks().stream()
                .anyMatch(link -> link.registry().equals(action.link().registry()));
        return linked ? List.of(WorkflowReason.LINKED_BEFORE.with(action.link().registry())) : List.of();
    }

    static Decision link(Situation situation, DossierAction.LinkRegistry action) {
        return situation.accept(
                situation.moved().with(action.link()),
                new DossierEvent.RegistryLinked(
                        action.link().registry(), action.link().reference()));
    }

    static Decision note(Situation situation, DossierAction.Note action) {
        return situation.accept(
                situation.moved(), new DossierEvent.ExternalNote(action.namespace(), action.kind(), action.text()));
    }
}
