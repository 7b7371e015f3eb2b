package vn.motcua.testkit.simulator.payment;

import java.time.Duration;

/**
 * How a notification is repeated that the merchant did not accept.
 *
 * @param times how often at most, after the first delivery
 * @param pause how long in between
 */
public record Redelivery(int times, Duration pause) {

    /**
     * No repetition.
     *
     * @return the rule
     */
    public static Redelivery none() {
        return new Redelivery(0, Duration.ZERO);
    }
}
