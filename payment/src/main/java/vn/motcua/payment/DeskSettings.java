package vn.motcua.payment;

import java.time.Duration;
import java.util.List;
import vn.motcua.error.InvalidInputException;
import vn.motcua.error.Violation;

/**
 * How long a payer has, and when the desk asks by itself.
 *
 * @param window how long an attempt can be paid; 1 minute to 1 day
 * @param grace how long after the window an intermediary may still bring the outcome before an unpaid attempt expires; up
 *     to 1 day
 * @param firstCheck how long after the start the intermediary is asked for the first time; 1 second to 1 day
 * @param checkEvery how long until it is asked again, doubling up to 6 hours once the window and the grace are over; 1
 *     second to 1 day
 * @param patience after how many questions without an answer an officer is told; 1 to 100
 */
public record DeskSettings(Duration window, Duration grace, Duration firstCheck, Duration checkEvery, int patience) {

    private static final Duration DAY = Duration.ofDays(1);
    private static final Duration SECOND = Duration.ofSeconds(1);

    /** Refuses values outside their ranges. */
    public DeskSettings {
        within("desk.window", window, Duration.ofMinutes(1));
        within("desk.grace", grace, Duration.ZERO);
        within("desk.firstCheck", firstCheck, SECOND);
        within("desk.checkEvery", checkEvery, SECOND);
        if (patience < 1 || patience > 100) {
            throw refused("desk.patience");
        }
    }

    /**
     * Fifteen minutes to pay and ten of grace, asked every five minutes, an officer told after three questions in vain.
     *
     * @return the settings
     */
    public static DeskSettings standard() {
        return new DeskSettings(
                Duration.ofMinutes(15), Duration.ofMinutes(10), Duration.ofMinutes(5), Duration.ofMinutes(5), 3);
    }

    private static void within(String name, Duration value, Duration least) {
        if (value.compareTo(least) < 0 || value.compareTo(DAY) > 0) {
            throw refused(name);
        }
    }

    private static InvalidInputException refused(String name) {
        var reason = PaymentReason.FIELD_UNUSABLE.with(name);
        return new InvalidInputException(reason, List.of(new Violation(name, reason)));
    }
}
