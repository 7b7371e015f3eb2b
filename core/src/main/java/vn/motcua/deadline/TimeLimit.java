package vn.motcua.deadline;

import java.util.Objects;
import vn.motcua.error.InvalidInputException;

/**
 * How long an agency may take (thời hạn giải quyết).
 *
 * @param value how many units; 0 for {@link Unit#SAME_DAY}
 * @param unit the unit
 */
public record TimeLimit(int value, Unit unit) {

    /** What a limit is counted in. */
    public enum Unit {
        /** By the end of the working day, or of the next one if received after 15:00. */
        SAME_DAY("ngay trong ngày làm việc", "same working day", "same working day"),
        /** Calendar days; a last day off moves to the next working day (BLDS 91/2015/QH13 Đ148). */
        DAY("ngày", "calendar day", "calendar days"),
        /** Working days of the deciding agency. */
        WORKING_DAY("ngày làm việc", "working day", "working days"),
        /** Hours of the clock, by night and on days off as well: 24 hours after 9:00 is 9:00. */
        HOUR("giờ", "hour", "hours"),
        /** Hours of the deciding agency's sessions; outside of them time stands still. */
        WORKING_HOUR("giờ làm việc", "working hour", "working hours");

        private final String vi;
        private final String en;
        private final String enMany;

        Unit(String vi, String en, String enMany) {
            this.vi = vi;
            this.en = en;
            this.enMany = enMany;
        }
    }

    /**
     * Refuses a negative value, and any value but 0 for the same day.
     *
     * @throws InvalidInputException if the value does not fit the unit
     */
    public TimeLimit {
        Objects.requireNonNull(unit, "unit");
        if (unit == Unit.SAME_DAY ? value != 0 : value < 1) {
            throw new InvalidInputException(DeadlineReason.LIMIT_MALFORMED.with(value, unit.vi, unit.en));
        }
    }

    /**
     * The limit in Vietnamese.
     *
     * @return for example {@code 3 ngày làm việc}
     */
    public String vi() {
        return unit == Unit.SAME_DAY ? unit.vi : value + " " + unit.vi;
    }

    /**
     * The limit in English.
     *
     * @return for example {@code 3 working days}
     */
    public String en() {
        return unit == Unit.SAME_DAY ? unit.en : value + " " + (value == 1 ? unit.en : unit.enMany);
    }
}
