package vn.motcua.dossier;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import vn.motcua.deadline.DueDate;
import vn.motcua.deadline.TimeLimit;
import vn.motcua.identity.AgencyCode;

/**
 * The place of a dossier in a bundle (liên thông): an ordinary dossier with its own agency, clock and result, that shares an
 * id with the other legs.
 *
 * @param id what the legs share
 * @param leg the leg that this dossier is
 * @param agencies the legs that the citizen chose, with the agency that decides each
 * @param acknowledgement within what time its agency answers what an earlier leg sent it; empty for a leg that the citizen
 *     filed, which is answered like any other dossier
 * @param within when its result is due, for a leg without a limit of its own, which has to be done within that of the whole
 *     bundle; empty for a leg that counts its own limit from its own receipt
 */
public record BundlePart(
        BundleId id,
        String leg,
        Map<String, AgencyCode> agencies,
        Optional<TimeLimit> acknowledgement,
        Optional<DueDate> within) {

    /** Copies the map. */
    public BundlePart {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(leg, "leg");
        agencies = Map.copyOf(agencies);
        Objects.requireNonNull(acknowledgement, "acknowledgement");
        Objects.requireNonNull(within, "within");
        if (!agencies.containsKey(leg)) {
            throw new IllegalArgumentException("a leg is one of those chosen: " + leg);
        }
    }

    /**
     * The place of a leg that the citizen files.
     *
     * @param id what the legs share
     * @param leg the leg that this dossier is
     * @param agencies the legs that the citizen chose, with the agency that decides each
     */
    public BundlePart(BundleId id, String leg, Map<String, AgencyCode> agencies) {
        this(id, leg, agencies, Optional.empty(), Optional.empty());
    }

    /**
     * The place of another leg of the same bundle, that the citizen files.
     *
     * @param other the leg
     * @return its place
     */
    public BundlePart of(String other) {
        return new BundlePart(id, other, agencies);
    }

    /**
     * The place of another leg of the same bundle, that an earlier leg sends to its agency.
     *
     * @param other the leg
     * @param limit within what time the agency acknowledges it
     * @param whole when its result is due, for a leg without a limit of its own
     * @return its place
     */
    public BundlePart sent(String other, TimeLimit limit, Optional<DueDate> whole) {
        return new BundlePart(id, other, agencies, Optional.of(limit), whole);
    }
}
