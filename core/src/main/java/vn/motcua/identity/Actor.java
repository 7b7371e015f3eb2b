package vn.motcua.identity;

import java.util.Objects;
import java.util.Optional;

/**
 * Who acts.
 *
 * @param role in what capacity
 * @param id the account of the citizen or officer, or the name of the system; opaque, not personal
 * @param agency the agency for which an officer acts
 */
public record Actor(ActorRole role, String id, Optional<AgencyCode> agency) {

    /** Refuses an officer without an agency. */
    public Actor {
        Objects.requireNonNull(role, "role");
        Objects.requireNonNull(id, "id");
        if (role.isOfficer() != agency.isPresent()) {
            throw new IllegalArgumentException("an officer, and nobody else, acts for an agency: " + role);
        }
    }

    /**
     * A citizen.
     *
     * @param account the portal account
     * @return the actor
     */
    public static Actor citizen(String account) {
        return new Actor(ActorRole.CITIZEN, account, Optional.empty());
    }

    /**
     * An officer or leader.
     *
     * @param role {@link ActorRole#ONE_STOP}, {@link ActorRole#SPECIALIST} or {@link ActorRole#LEADER}
     * @param account the officer's account
     * @param agency the agency
     * @return the actor
     */
    public static Actor officer(ActorRole role, String account, AgencyCode agency) {
        return new Actor(role, account, Optional.of(agency));
    }

    /**
     * A payment intermediary.
     *
     * @param intermediary its id
     * @return the actor
     */
    public static Actor payment(String intermediary) {
        return new Actor(ActorRole.PAYMENT, intermediary, Optional.empty());
    }

    /**
     * A registry.
     *
     * @param registry its id
     * @return the actor
     */
    public static Actor registry(String registry) {
        return new Actor(ActorRole.REGISTRY, registry, Optional.empty());
    }

    /**
     * The system itself.
     *
     * @param part which part of it
     * @return the actor
     */
    public static Actor system(String part) {
        return new Actor(ActorRole.SYSTEM, part, Optional.empty());
    }
}
