package vn.motcua.deadline;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/** The time zone of the domain, whatever the machine's own zone is. */
public final class VietnamTime {

    /** Asia/Ho_Chi_Minh, UTC+7 all year. */
    public static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    private VietnamTime() {}

    /**
     * The wall-clock time in Vietnam.
     *
     * @param instant the instant
     * @return the same instant in {@link #ZONE}
     */
    public static ZonedDateTime at(Instant instant) {
        return instant.atZone(ZONE);
    }

    /**
     * The day in Vietnam.
     *
     * @param instant the instant
     * @return its date in {@link #ZONE}
     */
    public static LocalDate dayOf(Instant instant) {
        return at(instant).toLocalDate();
    }
}
