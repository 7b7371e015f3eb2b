package vn.motcua.store.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.motcua.error.IntegrityException;
import vn.motcua.error.Retryability;
import vn.motcua.store.StoreReason;
import vn.motcua.store.StoreUnavailableException;

/**
 * The servers that a killed process left behind. The file {@code postmaster.pid} is not believed: its number may by now
 * belong to anyone, or to a dead process that nobody has reaped. What counts is which processes run PostgreSQL in this
 * very folder.
 */
final class ServerProcesses {

    private static final Logger LOG = LoggerFactory.getLogger(ServerProcesses.class);
    private static final Duration LONGEST_STOP = Duration.ofSeconds(30);
    private static final Duration PAUSE = Duration.ofMillis(50);

    private ServerProcesses() {}

    /**
     * Stops every server on a cluster and removes what would keep the next one from starting. Only for whoever holds the
     * folder: otherwise the server is not left behind but somebody's.
     */
    static void stopAll(Path cluster) {
        try {
            Path real = cluster.toRealPath();
            List<ProcessHandle> running = on(real);
            for (ProcessHandle process : running) {
                boolean isChild = process.parent().filter(running::contains).isPresent();
                if (!isChild) {
                    LOG.warn("stopping a PostgreSQL server that was left behind, process {}", process.pid());
                    interrupt(process);
                }
            }
            awaitNone(real);
            Files.deleteIfExists(real.resolve("postmaster.pid"));
        } catch (IOException e) {
            throw new IntegrityException(StoreReason.EMBEDDED_NOT_STARTING.with(cluster), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw notStopping(cluster);
        }
    }

    /** The processes that run PostgreSQL in a folder. Of a dead one that was not reaped, no folder can be read. */
    static List<ProcessHandle> on(Path cluster) {
        return ProcessHandle.allProcesses()
                .filter(process -> runsIn(Path.of("/proc", Long.toString(process.pid())), cluster))
                .toList();
    }

    private static boolean runsIn(Path process, Path cluster) {
        try {
            // after an upgrade of the binaries the system adds " (deleted)" to the name
            Path program = Files.readSymbolicLink(process.resolve("exe")).getFileName();
            return program != null
                    && program.toString().startsWith("postgres")
                    && Files.readSymbolicLink(process.resolve("cwd")).equals(cluster);
        } catch (IOException e) {
            // gone meanwhile, or another account's
            return false;
        }
    }

    /** SIGINT asks a server for a fast shutdown: connections break off, committed work is kept. */
    private static void interrupt(ProcessHandle process) throws IOException, InterruptedException {
        new ProcessBuilder("sh", "-c", "kill -INT " + process.pid())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start()
                .waitFor();
    }

    private static void awaitNone(Path cluster) throws InterruptedException {
        long deadline = System.nanoTime() + LONGEST_STOP.toNanos();
        while (!on(cluster).isEmpty()) {
            if (System.nanoTime() > deadline) {
                throw notStopping(cluster);
            }
            TimeUnit.NANOSECONDS.sleep(PAUSE.toNanos());
        }
    }

    private static StoreUnavailableException notStopping(Path cluster) {
        return new StoreUnavailableException(StoreReason.EMBEDDED_NOT_STOPPING.with(cluster), Retryability.SAFE, null);
    }
}
