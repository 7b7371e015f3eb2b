package vn.motcua.identity;

import java.util.Objects;

/**
 * An agency (cơ quan) that takes or decides dossiers.
 *
 * @param code its identification code
 * @param name its name in Vietnamese
 * @param territory where it is competent
 */
public record Agency(AgencyCode code, String name, Territory territory) {

    /** Refuses missing parts. */
    public Agency {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(territory, "territory");
    }
}
