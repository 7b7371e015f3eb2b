package vn.motcua.transport;

import java.time.Duration;

/**
 * When a system that keeps failing is left alone. Network faults and the answers 502, 503 and 504 count as failures; any
 * other answer shows that the system lives. After {@code openFor} three tries are let through, and their outcome decides.
 *
 * @param window over how many of the last tries the share of failures is taken; 1 to 10,000
 * @param minimum how many tries must have been made before the share counts; 1 to {@code window}
 * @param failurePercent the share of failures from which on the system is left alone; 1 to 100
 * @param openFor how long it is left alone; 1 ms to 1 hour
 */
public record CircuitPolicy(int window, int minimum, int failurePercent, Duration openFor) {

    /** Refuses values outside their ranges. */
    public CircuitPolicy {
        Doors.within("circuit.window", window, 1, 10_000);
        Doors.within("circuit.minimum", minimum, 1, window);
        Doors.within("circuit.failurePercent", failurePercent, 1, 100);
        Doors.within("circuit.openFor", openFor, Duration.ofMillis(1), Duration.ofHours(1));
    }

    /**
     * Half of the last 50 tries, at least 20 of them; 30 s.
     *
     * @return the policy
     */
    public static CircuitPolicy standard() {
        return new CircuitPolicy(50, 20, 50, Duration.ofSeconds(30));
    }
}
