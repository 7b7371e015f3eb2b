package vn.motcua.transport;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.function.LongSupplier;

/**
 * What time it is, how much has passed, and how to wait. How much has passed is read from a source that nobody sets, since
 * a clock put right in the middle of a call would stretch or cut its time.
 */
final class Timepiece {

    private final Clock clock;
    private final LongSupplier nanos;
    private final Pause pause;

    Timepiece(Clock clock, LongSupplier nanos, Pause pause) {
        this.clock = clock;
        this.nanos = nanos;
        this.pause = pause;
    }

    static Timepiece of(Clock clock) {
        return new Timepiece(
                clock, System::nanoTime, time -> Thread.sleep(time.toMillis(), time.toNanosPart() % 1_000_000));
    }

    Clock clock() {
        return clock;
    }

    Instant now() {
        return clock.instant();
    }

    Stopwatch start() {
        long begin = nanos.getAsLong();
        return () -> Duration.ofNanos(nanos.getAsLong() - begin);
    }

    /** Waits; false if the thread was interrupted, whose flag is then set again. */
    boolean pause(Duration time) {
        try {
            pause.on(time);
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** How much has passed since it was started. */
    @FunctionalInterface
    interface Stopwatch {
        Duration elapsed();
    }

    /** Waits. */
    @FunctionalInterface
    interface Pause {
        void on(Duration time) throws InterruptedException;
    }
}
