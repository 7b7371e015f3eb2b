package vn.motcua.workflow;

import java.util.List;
import java.util.Optional;
import vn.motcua.dossier.RegistryLink;
import vn.motcua.error.Reason;
import vn.motcua.event.DossierEvent;
import vn.motcua.identity.ActorRole;

/** Facts that move no status: a registry's confirmation, a note of someone else's. */
final class FactRules {

    private FactRules() {}

    static List<Reason> linkNew(Situation situation, DossierAction.LinkRegistry action) {
        boolean linked = situation.dossier().registryLinks().stream()
                .anyMatch(link -> link.registry().equals(action.link().registry()));
        return linked ? List.of(WorkflowReason.LINKED_BEFORE.with(action.link().registry())) : List.of();
    }

    /** A registry confirms in its own name, and decides what it has; what no registry has yet may be any one's. */
    static List<Reason> ownRegistry(Situation situation, DossierAction action) {
        if (situation.actor().role() != ActorRole.REGISTRY) {
            return List.of();
        }
        String registry = situation.actor().id();
        List<String> owners = claimed(action)
                .map(link -> List.of(link.registry()))
                .orElseGet(() -> situation.dossier().registryLinks().stream()
                        .map(RegistryLink::registry)
                        .toList());
        return owners.isEmpty() || owners.contains(registry)
                ? List.of()
                : List.of(WorkflowReason.OTHER_REGISTRY.with(owners.get(0)));
    }

    private static Optional<RegistryLink> claimed(DossierAction action) {
        if (action instanceof DossierAction.LinkRegistry linking) {
            return Optional.of(linking.link());
        }
        return action instanceof OpeningAction.OpenFromRegister opening
                ? Optional.of(opening.link())
                : Optional.empty();
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
