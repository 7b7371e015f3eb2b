package vn.motcua.fee;

import java.util.Optional;
import vn.motcua.error.Reason;
import vn.motcua.fee.FeePack.Relief;

/** Decides whether a relief is meant for an applicant, and what stands in its way. */
final class ReliefCheck {

    private ReliefCheck() {}

    static boolean concerns(Relief relief, FeeRequest request) {
        return request.groups().stream().anyMatch(evidence -> relief.groups().contains(evidence.group()));
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
