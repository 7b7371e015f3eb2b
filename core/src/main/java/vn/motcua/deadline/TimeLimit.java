package vn.motcua.deadline;

import java.util.Objects;

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
        SAME_DAY("ngay trong ngày làm việc", "same working day"),
        /** Calendar days; a last day off moves to the next working day. */
        DAY("ngày", "calendar days"),
        /** Working days of the deciding agency. */
        WORKING_DAY("ngày làm việc", "working days"),
        /** Clock hours. */
        HOUR("giờ", "hours"),
        /** Hours in which the desk is open. */
        WORKING_HOUR("giờ làm việc", "working hours");

        private final String vi;
        private final String en;

        Unit(String vi, String en) {
            this.vi = vi;
            this.en = en;
        }
    }

    /** Refuses a negative value, and any value but 0 for the same day. */
    public TimeLimit {
        Objects.requireNonNull(unit, "unit");
        if (unit == Unit.SAME_DAY ? value != 0 : value < 1) {
            throw new IllegalArgumentException("no such limit: " + value + " " + unit);
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
        return unit == Unit.SAME_DAY ? unit.en : value + " " + unit.en;
    }
}
