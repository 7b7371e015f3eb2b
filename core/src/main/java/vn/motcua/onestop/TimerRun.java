package vn.motcua.onestop;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.motcua.dossier.Moment;
import vn.motcua.error.MotCuaException;
import vn.motcua.error.NotFoundException;
import vn.motcua.error.Reason;
import vn.motcua.identity.Actor;
import vn.motcua.workflow.DossierAction;
import vn.motcua.workflow.WorkflowReason;

/**
 * Wakes the dossiers whose timers are due: each timer comes back as an action of the system, in the transaction that takes
 * it away. One that fails stays, waits until its lease is over, and keeps no other one back. Thread-safe; several nodes may
 * run it.
 */
public final class TimerRun {

    private static final Logger LOG = LoggerFactory.getLogger(TimerRun.class);
    private static final Duration LEASE = Duration.ofMinutes(10);
    private static final int BATCH = 100;
    private static final Actor TIMER = Actor.system("timer");

    /** The dossier went on in the meantime, so there is nothing to look at. */
    private static final Set<String> OVERTAKEN = Set.of(
            WorkflowReason.NOT_IN_TABLE.template().code(),
            WorkflowReason.MOMENT_NOT_COME.template().code(),
            WorkflowReason.SILENCE_NOT_OVER.template().code());

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
     * Fires what is due. An action that the dossier has overtaken does nothing; one that is rejected for any other reason is
     * put on the attention list with its reasons, each under a topic of its own. So is a dossier
     * that cannot be read or kept; its timer comes again after ten minutes. The timer of a dossier that does not exist goes.
     *
     * @return how many timers were taken away
     */
    public int run() {
        int fired = 0;
        List<Timers.Timer> batch;
        do {
            batch = work.run(transaction -> transaction.timers().claimDue(clock.instant(), LEASE, BATCH));
            for (Timers.Timer timer : batch) {
                fired += fire(timer) ? 1 : 0;
            }
        } while (!batch.isEmpty());
        return fired;
    }

    private boolean fire(Timers.Timer timer) {
        try {
            work.run(transaction -> {
                // first taken away, since the action may set the next one of its kind
                transaction.timers().cancel(timer.dossier(), timer.kind());
                Outcome outcome = oneStop.apply(transaction, timer.dossier(), action(timer), TIMER);
                if (outcome instanceof Outcome.Rejected rejected) {
                    raise(transaction, timer, rejected.reasons());
                } else {
                    transaction.attention().clear(timer.dossier(), topic(timer));
                }
                return outcome;
            });
            return true;
        } catch (NotFoundException e) {
            work.run(transaction -> {
                transaction.timers().cancel(timer.dossier(), timer.kind());
                return timer;
            });
            return true;
        } catch (RuntimeException e) {
            failed(timer, e);
            return false;
        }
    }

    // whatever went wrong with one dossier, the others go on; its own timer is claimed again when the lease is over
    private void failed(Timers.Timer timer, RuntimeException fault) {
        LOG.warn(
                "timer {} of {} failed: {}",
                timer.kind(),
                timer.dossier(),
                fault.getClass().getName());
        Reason reason = fault instanceof MotCuaException coded
                ? coded.reason()
                : OneStopReason.TIMER_FAILING.with(
                        timer.kind().vi(), timer.kind().en());
        work.run(transaction -> {
            transaction.attention().raise(timer.dossier(), topic(timer), reason, clock.instant());
            return timer;
        });
    }

    private void raise(Transaction transaction, Timers.Timer timer, List<Reason> reasons) {
        Instant now = clock.instant();
        if (reasons.stream().anyMatch(reason -> !OVERTAKEN.contains(reason.code()))) {
            // one entry each: the list holds one per topic
            reasons.forEach(reason ->
                    transaction.attention().raise(timer.dossier(), topic(timer) + "." + reason.code(), reason, now));
        }
    }

    private static String topic(Timers.Timer timer) {
        return "timer." + timer.kind().name();
    }

    private static DossierAction action(Timers.Timer timer) {
        Moment moment = timer.kind();
        return moment.isLapse() ? new DossierAction.Stop(moment.vi()) : new DossierAction.Warn(moment);
    }
}
