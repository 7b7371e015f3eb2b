package vn.motcua.report;

import java.time.Duration;
import java.util.Objects;
import vn.motcua.error.InvalidInputException;

/**
 * How an average working time becomes points. No source states such a scale (indicator 2.2), so it is a setting: all points
 * up to the first duration, none from the second on, and in a straight line between them.
 *
 * @param fullMarksUpTo working time, not negative
 * @param noMarksFrom working time, longer than the first
 */
public record TimeScale(Duration fullMarksUpTo, Duration noMarksFrom) {

    /**
     * Refuses a scale that does not fall.
     *
     * @throws InvalidInputException with {@link ReportReason#TIME_SCALE_REVERSED}
     */
    public TimeScale {
        Objects.requireNonNull(noMarksFrom, "noMarksFrom");
        if (fullMarksUpTo.isNegative() || noMarksFrom.toSeconds() <= fullMarksUpTo.toSeconds()) {
            throw new InvalidInputException(ReportReason.TIME_SCALE_REVERSED.with());
        }
    }
}
