package vn.motcua.fee;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.motcua.error.Reason;
import vn.motcua.fee.FeePack.Relief;

/** Decides whether a relief is meant for an applicant, and what stands in its way. */
final class ReliefCheck {

    private ReliefCheck() {}

    static boolean concerns(Relief relief, FeeRequest request) {
        return request.groups().stream().anyMatch(evidence -> relief.groups().contains(evidence.group()));
    }

    /** The groups that the relief rests on, if the applicant's word is all there is. */
    static Set<ApplicantGroup> unproven(Relief relief, FeeRequest request) {
        List<GroupEvidence> grounds = request.groups().stream()
                .filter(evidence -> relief.groups().contains(evidence.group()))
                .toList();
        boolean proven = grounds.stream().anyMatch(evidence -> evidence.source() != GroupEvidence.Source.CLAIMED);
        return proven ? Set.of() : grounds.stream().map(GroupEvidence::group).collect(Collectors.toUnmodifiableSet());
    }

    static Optional<Reason> obstacle(Relief relief, FeeRequest request) {
        if (!relief.covers(request.channel())) {
            return Optional.of(FeeReason.OTHER_CHANNEL.with(
                    request.channel().vi(), request.channel().en()));
        }
        boolean received = request.groups().stream()
                .anyMatch(evidence ->
                        relief.groups().contains(evidence.group()) && evidence.source() == GroupEvidence.Source.VNEID);
        return relief.needsVneid() && !received
                ? Optional.of(FeeReason.EVIDENCE_NOT_RECEIVED.with())
                : Optional.empty();
    }
}
