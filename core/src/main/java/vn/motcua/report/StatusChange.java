package vn.motcua.report;

import java.time.Instant;
import java.util.Objects;
import vn.motcua.dossier.DossierStatus;

/**
 * A step of a dossier's life, as far as its end is sought in it.
 *
 * @param status the status it came to
 * @param at when
 * @param withdrawalAccepted for status 7: whether the wish to withdraw was accepted at that moment
 */
public record StatusChange(DossierStatus status, Instant at, boolean withdrawalAccepted) {

    /** Refuses missing parts. */
    public StatusChange {
        Objects.requireNonNull(status, "status");
        Objects.requireNonNull(at, "at");
    }

    /**
     * A step to a status.
     *
     * @param status the status
     * @param at when
     * @return the step
     */
    public static StatusChange to(DossierStatus status, Instant at) {
        return new StatusChange(status, at, false);
    }

    boolean isEnd() {
        return status == DossierStatus.DONE || status.isTerminal() || withdrawalAccepted;
    }
}
