package vn.motcua.deadline;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Objects;
import vn.motcua.error.InvalidInputException;

/**
 * Turns a receipt and a limit into a due date, for one desk. Day 1 is the first working day after the day of receipt; the
 * due moment is the end of the working day. Immutable and thread-safe.
 *
 * @param calendar which days are worked
 * @param hours the desk's hours
 */
public record Deadlines(WorkingCalendar calendar, WorkingHours hours) {

    /** Refuses missing parts. */
    public Deadlines {
        Objects.requireNonNull(calendar, "calendar");
        Objects.requireNonNull(hours, "hours");
    }

    /**
     * The due date of a dossier.
     *
     * @param received when the complete dossier was received
     * @param limit the procedure's limit
     * @param cutoff what receipt after 15:00 means
     * @return the end of the last working day of the limit
     * @throws InvalidInputException if the calendar does not reach that far
     */
    public DueDate due(Instant received, TimeLimit limit, CutoffRule cutoff) {
        ZonedDateTime local = VietnamTime.at(received);
        LocalDate day = local.toLocalDate();
        boolean late = (cutoff == CutoffRule.MOVES_CLOCK || limit.unit() == TimeLimit.Unit.SAME_DAY)
                && calendar.isWorkingDay(day)
                && local.toLocalTime().isAfter(CutoffRule.CUTOFF);
        LocalDate deemed = late ? calendar.plusWorkingDays(day, 1) : day;
        return endOf(
                switch (limit.unit()) {
                    case SAME_DAY -> calendar.onOrAfter(deemed);
                    case DAY -> calendar.onOrAfter(deemed.plusDays(limit.value()));
                    case WORKING_DAY -> calendar.plusWorkingDays(deemed, limit.value());
                    case HOUR -> calendar.onOrAfter(deemed.plusDays((limit.value() + 23) / 24));
                    case WORKING_HOUR -> calendar.plusWorkingDays(deemed, (limit.value() + 7) / 8);
                });
    }

    /**
     * A due date moved by the time that a pause took: as many working days (or calendar days, for a limit in calendar
     * days) as passed between the two moments.
     *
     * @param due the due date before the pause
     * @param unit what the limit is counted in
     * @param from when the clock stopped
     * @param to when it went on
     * @return the later due date
     * @throws InvalidInputException if the calendar does not reach that far
     */
    public DueDate extended(DueDate due, TimeLimit.Unit unit, Instant from, Instant to) {
        if (!to.isAfter(from)) {
            // the clock of another node is a little behind
            return due;
        }
        LocalDate before = VietnamTime.dayOf(due.at());
        LocalDate stopped = VietnamTime.dayOf(from);
        LocalDate resumed = VietnamTime.dayOf(to);
        if (unit == TimeLimit.Unit.DAY) {
            return endOf(calendar.onOrAfter(before.plusDays(resumed.toEpochDay() - stopped.toEpochDay())));
        }
        int days = calendar.workingDaysBetween(stopped, resumed);
        return days == 0 ? due : endOf(calendar.plusWorkingDays(before, days));
    }

    private DueDate endOf(LocalDate day) {
        Instant at = day.atTime(hours.closes()).atZone(VietnamTime.ZONE).toInstant();
        return new DueDate(at, calendar.isProvisional(day));
    }
}
