package vn.motcua.registry;

import java.time.Duration;
import java.util.List;
import vn.motcua.error.InvalidInputException;
import vn.motcua.error.Reason;
import vn.motcua.error.Violation;

/**
 * How often a registry is asked and how patiently it is tried again.
 *
 * @param poll the shortest wait between two questions about the same dossier
 * @param slowestPoll the longest; in between it is a tenth of the time since the push
 * @param firstRetry the wait after a first failure; doubled after each further one
 * @param longestRetry the longest wait after a failure
 * @param lease for how long a dossier is taken by one node; longer than a group of calls can last
 * @param attentionFrom after how many failures in a row an officer is told
 */
public record Pace(
        Duration poll,
        Duration slowestPoll,
        Duration firstRetry,
        Duration longestRetry,
        Duration lease,
        int attentionFrom) {

    /**
     * Refuses times that are not positive.
     *
     * @throws InvalidInputException naming the setting
     */
    public Pace {
        check("poll", poll);
        check("slowestPoll", slowestPoll);
        check("firstRetry", firstRetry);
        check("longestRetry", longestRetry);
        check("lease", lease);
        if (attentionFrom < 1) {
            throw refused("attentionFrom");
        }
    }

    /**
     * Every 5 minutes, later every 6 hours; retries from 30 s to 30 minutes; a lease of 10 minutes; an officer is told from
     * the fifth failure on. Public clients use locks of 10 to 15 minutes.
     *
     * @return the pace
     */
    public static Pace standard() {
        return new Pace(
                Duration.ofMinutes(5),
                Duration.ofHours(6),
                Duration.ofSeconds(30),
                Duration.ofMinutes(30),
                Duration.ofMinutes(10),
                5);
    }

    Duration pollAfter(Duration age) {
        return shorter(longer(age.dividedBy(10), poll), slowestPoll);
    }

    Duration retryAfter(int failures) {
        return shorter(firstRetry.multipliedBy(1L << Math.min(failures - 1, 20)), longestRetry);
    }

    private static Duration shorter(Duration one, Duration other) {
        return one.compareTo(other) < 0 ? one : other;
    }

    private static Duration longer(Duration one, Duration other) {
        return one.compareTo(other) > 0 ? one : other;
    }

    private static void check(String setting, Duration value) {
        if (value.isNegative() || value.isZero() || value.compareTo(Duration.ofDays(30)) > 0) {
            throw refused(setting);
        }
    }

    private static InvalidInputException refused(String setting) {
        Reason reason = RegistryReason.SETTING_INVALID.with(setting);
        return new InvalidInputException(reason, List.of(new Violation(setting, reason)));
    }
}
