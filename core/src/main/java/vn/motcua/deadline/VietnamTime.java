package vn.motcua.deadline;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Objects;
import vn.motcua.error.InvalidInputException;

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
     * @throws InvalidInputException with {@link DeadlineReason#MOMENT_OUT_OF_RANGE} if it is so far away that no date can
     *     be given for it
     */
    public static ZonedDateTime at(Instant instant) {
        try {
            return Objects.requireNonNull(instant, "instant").atZone(ZONE);
        } catch (DateTimeException e) {
            throw new InvalidInputException(DeadlineReason.MOMENT_OUT_OF_RANGE.with());
        }
    }

    /**
     * The day in Vietnam.
     *
     * @param instant the instant
     * @return its date in {@link #ZONE}
     * @throws InvalidInputException as {@link #at} does
     */
    public static LocalDate dayOf(Instant instant) {
        return at(instant).toLocalDate();
    }
}
