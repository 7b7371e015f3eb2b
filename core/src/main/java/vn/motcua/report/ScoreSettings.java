package vn.motcua.report;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import vn.motcua.error.InvalidInputException;

/**
 * What the sources leave open about the score, and whoever makes it has to decide.
 *
 * @param points points by the code of the indicator, in place of what the pack states or leaves open; what is still open
 *     gets an equal part of what is left of its group's maximum, marked as assumed
 * @param whenEmpty what an indicator scores that has nothing to count, was not given, or has no scale
 * @param shrinksMaximum whether an indicator that is not applicable takes its points out of the attainable maximum
 * @param averageTime the scale of indicator 2.2, empty if nobody has decided one
 */
public record ScoreSettings(
        Map<String, BigDecimal> points, WhenEmpty whenEmpty, boolean shrinksMaximum, Optional<TimeScale> averageTime) {

    /** What an indicator scores when there is nothing to score it by. */
    public enum WhenEmpty {
        /** No points, while its points stay in the maximum. */
        ZERO,
        /** It is not applicable: it has no score. */
        NOT_APPLICABLE
    }

    /**
     * Copies the map and refuses negative points.
     *
     * @throws InvalidInputException with {@link ReportReason#NEGATIVE}
     */
    public ScoreSettings {
        points = Map.copyOf(points);
        Objects.requireNonNull(whenEmpty, "whenEmpty");
        Objects.requireNonNull(averageTime, "averageTime");
        points.forEach((code, value) -> {
            if (value.signum() < 0) {
                throw new InvalidInputException(ReportReason.NEGATIVE.with("points"));
            }
        });
    }

    /**
     * What we take where nobody decides: open points spread equally, nothing to count is not applicable and shrinks the
     * maximum, no scale for the average time.
     *
     * @return the settings
     */
    public static ScoreSettings usual() {
        return new ScoreSettings(Map.of(), WhenEmpty.NOT_APPLICABLE, true, Optional.empty());
    }

    /**
     * The same settings with the points of one more indicator.
     *
     * @param indicator its code
     * @param value its points
     * @return a copy
     */
    public ScoreSettings withPoints(String indicator, BigDecimal value) {
        Map<String, BigDecimal> more = new HashMap<>(points);
        more.put(indicator, value);
        return new ScoreSettings(more, whenEmpty, shrinksMaximum, averageTime);
    }

    /**
     * The same settings with another answer to nothing to count.
     *
     * @param answer the answer
     * @return a copy
     */
    public ScoreSettings whenEmpty(WhenEmpty answer) {
        return new ScoreSettings(points, answer, shrinksMaximum, averageTime);
    }

    /**
     * The same settings, but the maximum stays whole whatever is not applicable.
     *
     * @return a copy
     */
    public ScoreSettings keepingMaximum() {
        return new ScoreSettings(points, whenEmpty, false, averageTime);
    }

    /**
     * The same settings with a scale for the average time.
     *
     * @param scale the scale
     * @return a copy
     */
    public ScoreSettings withAverageTime(TimeScale scale) {
        return new ScoreSettings(points, whenEmpty, shrinksMaximum, Optional.of(scale));
    }
}
