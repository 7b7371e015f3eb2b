package vn.motcua.dossier;

import java.util.Objects;
import java.util.Optional;
import vn.motcua.identity.Actor;
import vn.motcua.identity.ActorRole;
import vn.motcua.identity.AgencyCode;

/**
 * Who has a dossier in hand (người, bộ phận đang thụ lý): a unit of an agency, and the officer there once it is assigned.
 *
 * @param agency the agency
 * @param role the unit: the one-stop, the specialists or the leaders
 * @param officer the officer's account, opaque; empty while nobody in particular has it
 */
public record Holder(AgencyCode agency, ActorRole role, Optional<String> officer) {

    /** Refuses a role that is not an officer's. */
    public Holder {
        Objects.requireNonNull(agency, "agency");
        Objects.requireNonNull(officer, "officer");
        if (!role.isOfficer()) {
            throw new IllegalArgumentException("only officers hold dossiers: " + role);
        }
    }

    /**
     * A whole unit.
     *
     * @param agency the agency
     * @param role the unit
     * @return the holder, with no officer named
     */
    public static Holder unit(AgencyCode agency, ActorRole role) {
        return new Holder(agency, role, Optional.empty());
    }

    /**
     * Whether someone is the officer named here, or one of the unit if none is named.
     *
     * @param actor who acts
     * @return false for an officer of another unit or agency, and for whoever is no officer
     */
    public boolean covers(Actor actor) {
        return actor.role() == role
                && actor.agency().filter(agency::equals).isPresent()
                && officer.map(actor.id()::equals).orElse(true);
    }

    /**
     * An officer.
     *
     * @param agency the agency
     * @param role the unit
     * @param officer the account
     * @return the holder
     */
    public static Holder officer(AgencyCode agency, ActorRole role, String officer) {
        return new Holder(agency, role, Optional.of(officer));
    }
}
