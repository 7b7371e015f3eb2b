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
import vn.motcua.fee.Dong;

/** What the one-stop decides at intake: receive or refuse. */
final class IntakeRules {

    private IntakeRules() {}

    /** What must be paid before the one-stop takes the dossier; at the counter nothing can have been paid yet. */
    static List<Reason> feesSettled(Situation situation, DossierAction action) {
        if (!(action instanceof OpeningAction.ReceiveAtCounter)) {
            return ObligationRules.open(situation, FinancialObligation.Guard.RECEIVE);
        }
        Dong total = situation.dossier().quotedTotal();
        return situation.procedure().payment().guardsReceive() && !total.isZero()
                ? List.of(WorkflowReason.PAY_BEFORE_RECEIPT.with(total))
                : List.of();
    }

    /** Somebody has seen the proof of every claim on which the price rests. */
    static List<Reason> claimsProven(Situation situation, DossierAction action) {
        Set<ApplicantGroup> seen = action instanceof DossierAction.Receive receive ? receive.verified() : Set.of();
        return unproven(situation.dossier()).stream()
                .filter(group -> !seen.contains(group))
                .sorted()
                .map(group -> WorkflowReason.RELIEF_UNVERIFIED.with(group.vi(), group.en()))
                .toList();
    }

    /** After a supplement the one-stop may still refuse, but only what was never received. */
    static List<Reason> notReceivedBefore(Situation situation, DossierAction.Refuse action) {
        boolean received = situation.dossier().interrupted().stream().anyMatch(status -> status != DossierStatus.NEW);
        return received ? List.of(WorkflowReason.REFUSE_ONLY_AT_INTAKE.with()) : List.of();
    }

    /** A refusal after a supplement is the head's, to whom the officer reports. */
    static List<Reason> headApproves(Situation situation, DossierAction.Refuse action) {
        return action.approvedBy().filter(head -> !head.isBlank()).isPresent()
                ? List.of()
                : List.of(WorkflowReason.HEAD_MUST_APPROVE.with());
    }

    static Decision receive(Situation situation, DossierAction.Receive action) {
        Set<ApplicantGroup> seen = unproven(situation.dossier()).stream()
                .filter(action.verified()::contains)
                .collect(Collectors.toUnmodifiableSet());
        Dossier next = situation.moved();
        List<Occurrence> occurrences = new ArrayList<>();
        if (!seen.isEmpty()) {
            next = next.with(next.filing().withVerified(seen, situation.at()));
            DossierEvent verified =
                    new DossierEvent.ReliefVerified(seen.stream().sorted().toList());
            occurrences.add(new Occurrence(verified, situation.basis()));
        }
        occurrences.add(received(situation, next));
        return situation.accept(next.with(next.routing().heldBy(situation.officer())), occurrences, List.of());
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
                        situation.time().conflictOn(situation.day()).map(Reason::vi)),
                situation.basis());
    }

    static Decision refuse(Situation situation, DossierAction.Refuse action) {
        return situation.end(new DossierEvent.Refused(action.reason(), action.approvedBy()));
    }
}
