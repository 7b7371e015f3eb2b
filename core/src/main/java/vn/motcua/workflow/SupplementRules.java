package vn.motcua.workflow;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.SupplementRequest;
import vn.motcua.error.Reason;
import vn.motcua.event.DossierEvent;

/** Missing papers: everything named in one go, once per dossier. */
final class SupplementRules {

    private SupplementRules() {}

    static Decision request(Situation situation, DossierAction.RequestSupplement action) {
        List<Reason> obstacles = new ArrayList<>();
        if (action.items().isEmpty() || action.items().stream().anyMatch(String::isBlank)) {
            obstacles.add(WorkflowReason.NOTHING_NAMED.with());
        }
        if (action.reason().isBlank()) {
            obstacles.add(WorkflowReason.REASON_MISSING.with());
        }
        boolean second = !situation.dossier().supplements().isEmpty();
        if (second && action.override().filter(why -> !why.isBlank()).isEmpty()) {
            obstacles.add(WorkflowReason.SUPPLEMENT_ONCE.with());
        }
        if (!obstacles.isEmpty()) {
            return new Decision.Rejected(obstacles);
        }
        Optional<String> override = second ? action.override() : Optional.empty();
        List<SupplementRequest> all = new ArrayList<>(situation.dossier().supplements());
        all.add(new SupplementRequest(action.items(), action.reason(), situation.at(), override, Optional.empty()));
        return situation.accept(
                situation.moved().withSupplements(all),
                new DossierEvent.SupplementRequested(action.items(), action.reason(), override));
    }

    static Decision accept(Situation situation, DossierAction.AcceptSupplement action) {
        List<Reason> strange = DocumentCheck.strange(situation.procedure(), action.documents());
        if (!strange.isEmpty()) {
            return new Decision.Rejected(strange);
        }
        List<SupplementRequest> all = new ArrayList<>(situation.dossier().supplements());
        int last = all.size() - 1;
        all.set(last, all.get(last).accepted(situation.at()));
        Dossier next = situation
                .moved()
                .withSupplements(all)
                .with(situation.dossier().filing().withMore(action.documents(), action.corrections()));
        return situation.accept(
                next,
                new DossierEvent.SupplementAccepted(next.status(), next.clock().due()));
    }
}
