package vn.motcua.deadline;

import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.Objects;
import vn.motcua.error.InvalidInputException;

/**
 * One stretch of a working day without a break (buổi làm việc), in Vietnamese wall-clock time.
 *
 * @param from when it begins
 * @param to when it ends; that moment no longer belongs to it
 */
public record Session(LocalTime from, LocalTime to) {

    /**
     * Refuses a session that does not end after it begins.
     *
     * @throws InvalidInputException if {@code to} is not after {@code from}
     */
    public Session {
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(to, "to");
        if (!from.isBefore(to)) {
            throw new InvalidInputException(DeadlineReason.SESSION_BACKWARD.with(from, to));
        }
    }

    /**
     * A session by its two times.
     *
     * @param from for example {@code 07:30}
     * @param to for example {@code 11:30}
     * @return the session
     * @throws InvalidInputException if one of them is not a time, or it does not end after it begins
     */
    public static Session of(String from, String to) {
        return new Session(time(Objects.requireNonNull(from, "from")), time(Objects.requireNonNull(to, "to")));
    }

    private static LocalTime time(String text) {
        try {
            return LocalTime.parse(text);
        } catch (DateTimeParseException e) {
            // the cause repeats what was typed
            throw new InvalidInputException(DeadlineReason.TIME_UNREADABLE.with());
        }
    }

    long nanos() {
        return to.toNanoOfDay() - from.toNanoOfDay();
    }

    /** How much of the session has gone by at a time of its day. */
    long nanosUntil(LocalTime time) {
        return Math.max(0, Math.min(nanos(), time.toNanoOfDay() - from.toNanoOfDay()));
    }

    boolean contains(LocalTime time) {
        return !time.isBefore(from) && time.isBefore(to);
    }
}
