package vn.motcua.workflow;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierStatus;
import vn.motcua.dossier.FinancialObligation;
import vn.motcua.error.Reason;
import vn.motcua.event.DossierEvent;
import vn.motcua.event.Occurrence;
import vn.motcua.fee.ApplicantGroup;

/** What the one-stop decides at intake: receive or refuse. */
final class IntakeRules {

    private IntakeRules() {}

    static Decision receive(Situation situation, DossierAction.Receive action) {
        List<Reason> obstacles = new ArrayList<>(ObligationRules.open(situation, FinancialObligation.Guard.RECEIVE));
        Set<ApplicantGroup> unproven = unproven(situation.dossier());
        Set<ApplicantGroup> seen =
                unproven.stream().filter(action.verified()::contains).collect(Collectors.toUnmodifiableSet());
        unproven.stream()
                .filter(group -> !seen.contains(group))
                .sorted()
                .map(group -> WorkflowReason.RELIEF_UNVERIFIED.with(group.vi(), group))
                .forEach(obstacles::add);
        if (!obstacles.isEmpty()) {
            return new Decision.Rejected(obstacles);
        }
        Dossier next = situation.moved();
        List<Occurrence> occurrences = new ArrayList<>();
        if (!seen.isEmpty()) {
            next = next.with(next.filing().withVerified(seen, situation.at()));
            DossierEvent verified =
                    new DossierEvent.ReliefVerified(seen.stream().sorted().toList());
            occurrences.add(new Occurrence(verified, situation.basis()));
        }
        occurrences.add(received(situation, next));
        return situation.accept(next, occurrences, List.of());
    }

    /** The claims on which the price rests and of which nobody has seen the proof. */
    static Set<ApplicantGroup> unproven(Dossier dossier) {
        return dossier.quotes().stream()
                .flatMap(quote -> quote.unproven().stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    static Occurrence received(Situation situation, Dossier next) {
        return new Occurrence(
                new DossierEvent.Received(
                        next.clock().due().orElseThrow(),
                        situation.procedure().time().conflictOn(situation.day()).map(Reason::vi)),
                situation.basis());
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
