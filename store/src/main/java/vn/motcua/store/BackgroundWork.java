package vn.motcua.store;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.logging.LogLevel;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import javax.sql.DataSource;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import org.jdbi.v3.core.statement.EmptyHandling;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.motcua.error.MotCuaException;
import vn.motcua.error.Retryability;

/**
 * Runs pieces of work again and again, on every node that starts it, yet each piece on one node at a time: who runs what is
 * settled in the database. If a node dies, another takes its pieces over after about a minute. Thread-safe.
 */
public final class BackgroundWork implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(BackgroundWork.class);
    private static final Duration LONGEST_POLL = Duration.ofSeconds(5);
    private static final Duration SHORTEST_POLL = Duration.ofMillis(100);
    private static final Duration HEARTBEAT = Duration.ofSeconds(15);
    private static final int HEARTBEATS_TO_MISS = 4;
    private static final Duration LONGEST_FAREWELL = Duration.ofSeconds(30);

    /**
     * A piece of work.
     *
     * @param name its durable name, the same on every node
     * @param every how long after its end it runs again, positive
     * @param work what to do, for example {@code delivery::run}; if it throws, that is logged and it runs again at its next
     *     turn
     */
    public record Piece(String name, Duration every, Runnable work) {

        /** Refuses a missing part and a period that is not positive. */
        public Piece {
            Objects.requireNonNull(name, "name");
            Objects.requireNonNull(work, "work");
            if (every.isNegative() || every.isZero()) {
                throw new IllegalArgumentException("work runs again after a positive time: " + name);
            }
        }
    }

    private final Scheduler scheduler;

    private BackgroundWork(Scheduler scheduler) {
        this.scheduler = scheduler;
    }

    /**
     * Begins to run pieces; each has its first turn at once, unless another node runs it.
     *
     * @param dataSource the database, migrated
     * @param pieces the pieces, each with a name of its own
     * @return the work under way, to be closed at the end
     * @throws StoreUnavailableException if the database cannot serve
     * @throws vn.motcua.error.IntegrityException if the database lacks our tables
     */
    public static BackgroundWork start(DataSource dataSource, List<Piece> pieces) {
        if (pieces.stream().map(Piece::name).distinct().count() < pieces.size()) {
            throw new IllegalArgumentException("two pieces of work share a name");
        }
        Scheduler scheduler = Scheduler.create(dataSource)
                .startTasks(pieces.stream().map(BackgroundWork::task).toList())
                .tableName("motcua.background")
                .threads(Math.max(1, pieces.size()))
                .pollingInterval(pollingInterval(pieces))
                .heartbeatInterval(HEARTBEAT)
                .missedHeartbeatsLimit(HEARTBEATS_TO_MISS)
                .shutdownMaxWait(LONGEST_FAREWELL)
                .commitWhenAutocommitDisabled(true)
                .failureLogging(LogLevel.WARN, false)
                .build();
        BackgroundWork started = new BackgroundWork(scheduler);
        boolean whole = false;
        try {
            scheduler.start();
            requireScheduled(dataSource, pieces);
            whole = true;
            return started;
        } finally {
            if (!whole) {
                started.close();
            }
        }
    }

    /** The scheduler only logs that it could not enter a piece, and then never runs it. */
    private static void requireScheduled(DataSource dataSource, List<Piece> pieces) {
        long found;
        try (Handle handle = Jdbi.open(dataSource)) {
            found = handle.createQuery("select count(*) from motcua.background where task_name in (<names>)")
                    .bindList(
                            EmptyHandling.NULL_KEYWORD,
                            "names",
                            pieces.stream().map(Piece::name).toList())
                    .mapTo(Long.class)
                    .one();
        } catch (JdbiException e) {
            throw DatabaseFaults.duringWork(e);
        }
        if (found < pieces.size()) {
            throw new StoreUnavailableException(StoreReason.UNAVAILABLE.with(), Retryability.SAFE, null);
        }
    }

    /** Stops; waits up to half a minute for pieces that are running. */
    @Override
    public void close() {
        scheduler.stop();
    }

    private static RecurringTask<Void> task(Piece piece) {
        return Tasks.recurring(piece.name(), FixedDelay.of(piece.every())).execute((instance, context) -> run(piece));
    }

    // whatever a piece throws, it has its next turn; a message could quote personal data, so only the kind is logged
    private static void run(Piece piece) {
        try {
            piece.work().run();
        } catch (MotCuaException e) {
            LOG.warn(
                    "{} failed and runs again at its next turn: {}",
                    piece.name(),
                    e.reason().code());
        } catch (RuntimeException e) {
            LOG.warn(
                    "{} failed and runs again at its next turn: {}",
                    piece.name(),
                    e.getClass().getName());
        }
    }

    private static Duration pollingInterval(List<Piece> pieces) {
        Duration shortest =
                pieces.stream().map(Piece::every).min(Duration::compareTo).orElse(LONGEST_POLL);
        if (shortest.compareTo(LONGEST_POLL) > 0) {
            return LONGEST_POLL;
        }
        return shortest.compareTo(SHORTEST_POLL) < 0 ? SHORTEST_POLL : shortest;
    }
}
