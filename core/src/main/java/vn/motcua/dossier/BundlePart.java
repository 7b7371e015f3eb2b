package vn.motcua.dossier;

import java.util.Map;
import java.util.Objects;
import vn.motcua.identity.AgencyCode;

/**
 * The place of a dossier in a bundle (liên thông): an ordinary dossier with its own agency, clock and result, that shares an
 * id with the other legs.
 *
 * @param id what the legs share
 * @param leg the leg that this dossier is
 * @param agencies the legs that the citizen chose, with the agency that decides each
 */
public record BundlePart(BundleId id, String leg, Map<String, AgencyCode> agencies) {

    /** Copies the map. */
    public BundlePart {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(leg, "leg");
        agencies = Map.copyOf(agencies);
        if (!agencies.containsKey(leg)) {
            throw new IllegalArgumentException("a leg is one of those chosen: " + leg);
        }
    }

    /**
     * The place of another leg of the same bundle.
     *
     * @param other the leg
     * @return its place
     */
    public BundlePart of(String other) {
        return new BundlePart(id, other, agencies);
    }
}
