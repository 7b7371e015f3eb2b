package vn.motcua.fee;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;

/**
 * A schedule whose packs can be replaced while the program runs: whoever asks gets all of the old packs or all of the new, and
 * a wrong file changes nothing. Thread-safe.
 */
public final class LiveFeeSchedule implements Supplier<FeeSchedule> {

    private final FeeSchedule base;
    private final Supplier<List<Path>> files;
    private final AtomicReference<FeeSchedule> current;

    /**
     * Loads the packs for the first time.
     *
     * @param base what the files add to, for example {@link FeeSchedule#shipped()}
     * @param files names the files, asked anew at each reload
     * @throws vn.motcua.error.IntegrityException if a file is missing, malformed or wrong, with file, line and column
     */
    public LiveFeeSchedule(FeeSchedule base, Supplier<List<Path>> files) {
        this.base = Objects.requireNonNull(base, "base");
        this.files = Objects.requireNonNull(files, "files");
        this.current = new AtomicReference<>(base.with(files.get()));
    }

    /**
     * The schedule in use.
     *
     * @return an immutable schedule; it stays as it is whatever is reloaded
     */
    @Override
    public FeeSchedule get() {
        return current.get();
    }

    /**
     * Reads the files again, one reload after the other.
     *
     * @return the schedule in use from now on
     * @throws vn.motcua.error.IntegrityException if a file is missing, malformed or wrong; the old schedule stays in use
     */
    public synchronized FeeSchedule reload() {
        FeeSchedule next = base.with(files.get());
        current.set(next);
        return next;
    }
}
