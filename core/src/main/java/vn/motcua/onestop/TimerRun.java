package vn.motcua.onestop;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import vn.motcua.dossier.Moment;
import vn.motcua.identity.Actor;
import vn.motcua.workflow.DossierAction;

/**
 * Wakes the dossiers whose timers are due: each timer comes back as an action of the system, in the transaction that takes
 * it away. Thread-safe; several nodes may run it.
 */
public final class TimerRun {

    private static final Duration LEASE = Duration.ofMinutes(2);
    private static final int BATCH = 100;
    private static final Actor TIMER = Actor.system("timer");

    private final UnitOfWork work;
    private final OneStop oneStop;
    private final Clock clock;

    /**
     * Creates the runner.
     *
     * @param work where timers are kept
     * @param oneStop the door to the dossiers
     * @param clock the only source of now
     */
    public TimerRun(UnitOfWork work, OneStop oneStop, Clock clock) {
        this.work = work;
        this.oneStop = oneStop;
        this.clock = clock;
    }

    /**
     * Fires what is due. An action that the dossier's status no longer allows does nothing.
     *
     * @return how many timers were taken
     */
    public int run() {
        int fired = 0;
        List<Timers.Timer> batch;
        do {
            batch = work.run(transaction -> transaction.timers().claimDue(clock.instant(), LEASE, BATCH));
            for (Timers.Timer timer : batch) {
                work.run(transaction -> {
                    // first taken away, since the action may set the next one of its kind
                    transaction.timers().cancel(timer.dossier(), timer.kind());
                    return oneStop.apply(transaction, timer.dossier(), action(timer), TIMER);
                });
            }
            fired += batch.size();
        } while (!batch.isEmpty());
        return fired;
    }

    private static DossierAction action(Timers.Timer timer) {
        Moment moment = timer.kind();
        return moment.isLapse() ? new DossierAction.Stop(moment.vi()) : new DossierAction.Warn(moment);
    }
}
