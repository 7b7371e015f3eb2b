package vn.motcua.deadline;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Objects;
import vn.motcua.error.InvalidInputException;

/**
 * Turns a receipt and a limit into a due date, for one agency. Day 1 is the first working day after the day of receipt; a
 * limit in days is due at the end of the agency's working day. Working days are those of the {@link WorkingCalendar} less
 * the agency's closures, plus its Saturdays if it counts them. All times are Vietnamese. Immutable and thread-safe.
 */
public final class Deadlines {

    private final WorkingCalendar calendar;
    private final WorkingHours hours;
    private final DeskTime desk;

    /**
     * The deadlines of one agency.
     *
     * @param calendar which days the civil service works
     * @param hours the agency's hours, closures and Saturdays
     */
    public Deadlines(WorkingCalendar calendar, WorkingHours hours) {
        this.calendar = Objects.requireNonNull(calendar, "calendar");
        this.hours = Objects.requireNonNull(hours, "hours");
        this.desk = new DeskTime(calendar.days(), hours);
    }

    /**
     * The calendar of the whole civil service.
     *
     * @return the calendar
     */
    public WorkingCalendar calendar() {
        return calendar;
    }

    /**
     * The agency's hours.
     *
     * @return the hours
     */
    public WorkingHours hours() {
        return hours;
    }

    /**
     * The due date of a dossier.
     *
     * @param received when the complete dossier was received
     * @param limit the procedure's limit
     * @param cutoff what receipt after 15:00 means
     * @return for a limit in days the end of the last working day; for one in hours the moment itself, and where it meets the
     *     end of a session that end, not the beginning of the next
     * @throws InvalidInputException if the calendar does not reach that far, or the moment is too far away for a date
     */
    public DueDate due(Instant received, TimeLimit limit, CutoffRule cutoff) {
        Objects.requireNonNull(received, "received");
        Objects.requireNonNull(limit, "limit");
        Objects.requireNonNull(cutoff, "cutoff");
        LocalDate day = VietnamTime.dayOf(received);
        boolean late = isLate(received, limit, cutoff);
        LocalDate deemed = late ? desk.plus(day, 1) : day;
        Instant start = late ? opening(deemed) : received;
        int value = limit.value();
        Instant at =
                switch (limit.unit()) {
                    case SAME_DAY -> closing(desk.onOrAfter(deemed));
                    case DAY -> closing(desk.onOrAfter(deemed.plusDays(value)));
                    case WORKING_DAY -> closing(desk.plus(deemed, value));
                    case HOUR -> start.plus(Duration.ofHours(value));
                    case WORKING_HOUR -> desk.after(start, Duration.ofHours(value));
                };
        return new DueDate(at, calendar.isProvisional(day, VietnamTime.dayOf(at)));
    }

    /**
     * When something that took a start of its own must be done, for example a notice within 8 working hours or 24 hours. Three
     * o'clock plays no part, but for a limit of the same day, which has it in itself.
     *
     * @param limit the limit
     * @param from from when it counts
     * @return when it is due
     * @throws InvalidInputException if the calendar does not reach that far
     */
    public DueDate dueAfter(TimeLimit limit, Instant from) {
        return due(from, limit, CutoffRule.TRANSFER_ONLY);
    }

    /** Three o'clock is three o'clock on a day off as well, see {@link CutoffRule#MOVES_CLOCK}. */
    private boolean isLate(Instant received, TimeLimit limit, CutoffRule cutoff) {
        ZonedDateTime local = VietnamTime.at(received);
        LocalDate day = local.toLocalDate();
        boolean sameDay = limit.unit() == TimeLimit.Unit.SAME_DAY;
        boolean afterThree = local.toLocalTime().isAfter(CutoffRule.CUTOFF);
        // on a half day even noon may be too late for the same day
        boolean closed = sameDay && desk.works(day) && !received.isBefore(closing(day));
        return closed || (afterThree && (sameDay || cutoff == CutoffRule.MOVES_CLOCK));
    }

    /**
     * A due date moved by the time that a pause took: as many working days (calendar days, hours, working hours) as passed
     * between the two moments, in the unit of the limit.
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
        Instant at =
                switch (unit) {
                    case DAY -> {
                        long passed = resumed.toEpochDay() - stopped.toEpochDay();
                        yield passed == 0 ? due.at() : closing(desk.onOrAfter(before.plusDays(passed)));
                    }
                    case SAME_DAY, WORKING_DAY -> {
                        int passed = desk.between(stopped, resumed);
                        yield passed == 0 ? due.at() : closing(desk.plus(before, passed));
                    }
                    case HOUR -> due.at().plus(Duration.between(from, to));
                    case WORKING_HOUR -> desk.after(due.at(), desk.between(from, to));
                };
        return at.equals(due.at()) ? due : moved(due, at);
    }

    /**
     * The end of a working day as a due date.
     *
     * @param day a working day of the agency
     * @return the moment at which it closes
     * @throws InvalidInputException if the calendar holds no data for that year
     */
    public DueDate endOf(LocalDate day) {
        return new DueDate(closing(day), calendar.isProvisional(day));
    }

    /**
     * A due date moved by an amount of working time.
     *
     * @param due the due date
     * @param by how much working time, not negative
     * @return the first moment by which so much working time has passed since; the same date if there is none
     * @throws InvalidInputException if the calendar does not reach that far
     */
    public DueDate movedBy(DueDate due, Duration by) {
        return by.isNegative() || by.isZero() ? due : moved(due, desk.after(due.at(), by));
    }

    private DueDate moved(DueDate due, Instant at) {
        boolean touches = calendar.isProvisional(VietnamTime.dayOf(due.at()), VietnamTime.dayOf(at));
        return new DueDate(at, due.provisional() || touches);
    }

    /**
     * By when the one-stop hands a dossier over to the deciding unit: on the working day of receipt, or at the beginning of
     * the next one if received after 15:00 (NĐ 61/2018 Đ18(2)(3), kept by NĐ 118/2025 Đ18(2)), after the agency closed, or on
     * a day that the deciding unit does not work.
     *
     * @param received when the dossier was received
     * @return the end of that working day, or the opening of the next one
     * @throws InvalidInputException if the calendar does not reach that far
     */
    public Instant transferBy(Instant received) {
        ZonedDateTime local = VietnamTime.at(received);
        LocalDate day = local.toLocalDate();
        if (desk.works(day) && !local.toLocalTime().isAfter(CutoffRule.CUTOFF) && received.isBefore(closing(day))) {
            return closing(day);
        }
        return opening(desk.plus(day, 1));
    }

    /**
     * The working time between two moments, by the agency's hours.
     *
     * @param from the first moment
     * @param to the second
     * @return the time worked between them; zero if {@code to} is not after {@code from}
     * @throws InvalidInputException if the calendar holds no data for one of them
     */
    public Duration workingTimeBetween(Instant from, Instant to) {
        return desk.between(from, to);
    }

    /**
     * Whether a day is a working day of the agency.
     *
     * @param day the day
     * @return false on days off, on the agency's closures, and on Saturdays that it does not count
     * @throws InvalidInputException if the calendar holds no data for that year
     */
    public boolean isWorkingDay(LocalDate day) {
        return desk.works(day);
    }

    /**
     * Whether the desk takes files in at a moment, which on a Saturday it may do without working.
     *
     * @param at the moment
     * @return true within a session of the desk
     * @throws InvalidInputException if the calendar holds no data for that year
     */
    public boolean isOpen(Instant at) {
        LocalTime time = VietnamTime.at(at).toLocalTime();
        return desk.open(VietnamTime.dayOf(at)).stream().anyMatch(session -> session.contains(time));
    }

    /**
     * The opening of the last working day before the due day, when an officer should be reminded.
     *
     * @param due the due date
     * @return the moment
     * @throws InvalidInputException if the calendar begins after that day
     */
    public Instant morningBefore(DueDate due) {
        return opening(desk.before(VietnamTime.dayOf(due.at())));
    }

    private Instant opening(LocalDate workingDay) {
        return moment(workingDay, desk.worked(workingDay).get(0).from());
    }

    private Instant closing(LocalDate workingDay) {
        List<Session> sessions = desk.worked(workingDay);
        return moment(workingDay, sessions.get(sessions.size() - 1).to());
    }

    private static Instant moment(LocalDate day, LocalTime time) {
        return day.atTime(time).atZone(VietnamTime.ZONE).toInstant();
    }
}
