package vn.motcua.store.embedded;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;
import vn.motcua.error.IntegrityException;
import vn.motcua.error.Retryability;
import vn.motcua.store.StoreReason;
import vn.motcua.store.StoreUnavailableException;

/**
 * The folder of an embedded database, held against every other process: {@code cluster} with PostgreSQL's files, {@code
 * lock}, and {@code unfinished} while the first start is under way.
 */
final class DataFolder implements AutoCloseable {

    private final Path path;
    private final FileChannel channel;

    private DataFolder(Path path, FileChannel channel) {
        this.path = path;
        this.channel = channel;
    }

    static DataFolder hold(Path folder) {
        Path path = folder.toAbsolutePath().normalize();
        try {
            Files.createDirectories(path);
            FileChannel channel =
                    FileChannel.open(path.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            DataFolder held = new DataFolder(path, channel);
            boolean ready = false;
            try {
                held.lock();
                held.prepare();
                ready = true;
                return held;
            } finally {
                if (!ready) {
                    held.close();
                }
            }
        } catch (IOException e) {
            throw new IntegrityException(StoreReason.EMBEDDED_NOT_OURS.with(path), e);
        }
    }

    Path path() {
        return path;
    }

    Path cluster() {
        return path.resolve("cluster");
    }

    private void lock() throws IOException {
        if (tryLock() == null) {
            throw new StoreUnavailableException(StoreReason.EMBEDDED_IN_USE.with(path), Retryability.SAFE, null);
        }
    }

    private @Nullable FileLock tryLock() throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            return null;
        }
    }

    private void prepare() throws IOException {
        Path unfinished = path.resolve("unfinished");
        if (Files.exists(unfinished) && Files.exists(cluster())) {
            // a first start was cut short, nobody was ever given this cluster; aside rather than away, to be quite sure
            Files.move(cluster(), Files.createTempDirectory(path, "unfinished-").resolve("cluster"));
        }
        if (Files.notExists(cluster())) {
            Files.write(unfinished, new byte[0]);
        }
        // PostgreSQL refuses a folder of another account, root's included, but says so only in its log
        OwnFolder.make(cluster());
    }

    /** Notes, durably, that the cluster is whole: from now on it is never put aside. */
    void markFinished() {
        try {
            Files.delete(path.resolve("unfinished"));
            try (FileChannel directory = FileChannel.open(path, StandardOpenOption.READ)) {
                directory.force(true);
            }
        } catch (NoSuchFileException e) {
            return;
        } catch (IOException e) {
            throw new IntegrityException(StoreReason.EMBEDDED_NOT_STARTING.with(path), e);
        }
    }

    /** Lets the folder go. */
    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new IntegrityException(StoreReason.EMBEDDED_NOT_OURS.with(path), e);
        }
    }
}
