package vn.motcua.transport;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/** Time that passes only when told to, or by waiting, which takes no time. For one thread. */
final class FakeTime extends Clock {

    static final Instant START = Instant.parse("2026-11-21T01:00:00Z");

    private final List<Duration> pauses = new ArrayList<>();
    private volatile Duration passed = Duration.ZERO;
    private boolean interrupting;

    Timepiece timepiece() {
        return new Timepiece(this, () -> passed.toNanos(), this::pause);
    }

    private void pause(Duration time) throws InterruptedException {
        if (interrupting) {
            throw new InterruptedException();
        }
        pauses.add(time);
        pass(time);
    }

    void pass(Duration time) {
        passed = passed.plus(time);
    }

    void interruptPauses() {
        interrupting = true;
    }

    List<Duration> pauses() {
        return pauses;
    }

    @Override
    public Instant instant() {
        return START.plus(passed);
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        throw new UnsupportedOperationException();
    }
}
