package vn.motcua.dossier;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import vn.motcua.identity.Actor;

/**
 * Leave for an officer, of whatever agency, to act on this dossier as if he belonged to the deciding agency (ủy quyền).
 *
 * @param to the officer
 * @param by the account of who gave it
 * @param since from when
 * @param until to when, empty until it is ended
 */
public record Delegation(Holder to, String by, Instant since, Optional<Instant> until) {

    /** Refuses a delegation to nobody in particular. */
    public Delegation {
        Objects.requireNonNull(by, "by");
        Objects.requireNonNull(since, "since");
        Objects.requireNonNull(until, "until");
        if (to.officer().isEmpty()) {
            throw new IllegalArgumentException("a delegation names its officer");
        }
    }

    /**
     * Whether it lets someone act.
     *
     * @param actor who wants to act
     * @param at when
     * @return true for that officer in that role, while it holds
     */
    public boolean covers(Actor actor, Instant at) {
        return to.officer().filter(actor.id()::equals).isPresent()
                && actor.role() == to.role()
                && actor.agency().filter(to.agency()::equals).isPresent()
                && until.map(at::isBefore).orElse(true);
    }
}
