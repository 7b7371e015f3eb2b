package vn.motcua.transport;

import java.time.Duration;

/**
 * How often and how long a call that may be repeated is sent again: after network faults, and after the answers 429, 502,
 * 503 and 504. The wait doubles from try to try, each spread at random by half to either side; a {@code Retry-After} of
 * the other side is obeyed if it fits. A call that may not be repeated is sent once, whatever the policy says.
 *
 * @param attempts how often the call is sent at most, the first time included; 1 to 10
 * @param firstDelay the wait before the second try; 1 ms to 1 minute
 * @param longest the longest time for all tries and waits together; 1 ms to 1 hour
 */
public record RetryPolicy(int attempts, Duration firstDelay, Duration longest) {

    private static final Duration SHORTEST = Duration.ofMillis(1);

    /** Refuses values outside their ranges. */
    public RetryPolicy {
        Doors.within("retry.attempts", attempts, 1, 10);
        Doors.within("retry.firstDelay", firstDelay, SHORTEST, Duration.ofMinutes(1));
        Doors.within("retry.longest", longest, SHORTEST, Duration.ofHours(1));
    }

    /**
     * Three tries, the second after a quarter of a second, 45 s in all: what a person in front of a screen can bear.
     *
     * @return the policy
     */
    public static RetryPolicy standard() {
        return new RetryPolicy(3, Duration.ofMillis(250), Duration.ofSeconds(45));
    }

    /**
     * No second try, for callers that repeat by themselves; one try may take as long as the settings say, up to an hour.
     *
     * @return the policy
     */
    public static RetryPolicy none() {
        return new RetryPolicy(1, SHORTEST, Duration.ofHours(1));
    }
}
