package vn.motcua.onestop;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.Moment;

/** The moments for which dossiers asked to be woken: one per dossier and kind. */
public interface Timers {

    /**
     * A timer.
     *
     * @param dossier whose it is
     * @param kind what it is for
     * @param at when it is due
     */
    record Timer(DossierCode dossier, Moment kind, Instant at) {}

    /**
     * Sets a timer, in place of an earlier one of the same dossier and kind.
     *
     * @param timer the timer
     */
    void set(Timer timer);

    /**
     * Takes a timer away, if there is one.
     *
     * @param dossier whose it is
     * @param kind what it is for
     */
    void cancel(DossierCode dossier, Moment kind);

    /**
     * Takes timers that are due so that nobody else takes them before the lease ends.
     *
     * @param now the present moment
     * @param lease for how long they are taken
     * @param limit how many at most
     * @return the timers, the most overdue first, as they were set
     */
    List<Timer> claimDue(Instant now, Duration lease, int limit);
}
