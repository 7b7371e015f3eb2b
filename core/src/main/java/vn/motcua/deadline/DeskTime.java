package vn.motcua.deadline;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.function.IntToLongFunction;

/**
 * The working days and the working time of one agency: the calendar's days with the agency's hours, closures and Saturdays.
 *
 * <p>It keeps no table of its own. A running total up to any day is the calendar's count of each kind of day times that
 * kind's share, plus the few dates that differ; the day on which a total is reached is found by halving.
 */
final class DeskTime {

    private final DayTable days;
    private final WorkingHours hours;
    /** By kind of day: whether it is worked, and its working time in nanoseconds. */
    private final int[] works = new int[DayTable.SATURDAY + 1];

    private final long[] nanos = new long[DayTable.SATURDAY + 1];
    /** The dates with hours of their own, in order, and how far the totals up to each of them are off. */
    private final int[] dates;

    private final int[] worksShift;
    private final long[] nanosShift;

    DeskTime(DayTable days, WorkingHours hours) {
        this.days = days;
        this.hours = hours;
        for (int kind = DayTable.OFF + 1; kind <= DayTable.SATURDAY; kind++) {
            List<Session> worked = isCounted(kind) ? usual(kind) : List.of();
            works[kind] = worked.isEmpty() ? 0 : 1;
            nanos[kind] = length(worked);
        }
        dates = hours.dates().keySet().stream()
                .filter(days::holds)
                .mapToInt(days::offset)
                .toArray();
        worksShift = new int[dates.length + 1];
        nanosShift = new long[dates.length + 1];
        for (int i = 0; i < dates.length; i++) {
            List<Session> worked = worked(days.day(dates[i]));
            int kind = days.kind(dates[i]);
            worksShift[i + 1] = worksShift[i] + (worked.isEmpty() ? 0 : 1) - works[kind];
            nanosShift[i + 1] = nanosShift[i] + length(worked) - nanos[kind];
        }
    }

    /** When the desk takes files in. */
    List<Session> open(LocalDate day) {
        int kind = days.kind(days.offset(day));
        List<Session> own = hours.dates().get(day);
        return own == null ? usual(kind) : own;
    }

    /** When the agency works in the sense of a limit. */
    List<Session> worked(LocalDate day) {
        return isCounted(days.kind(days.offset(day))) ? open(day) : List.of();
    }

    boolean works(LocalDate day) {
        return !worked(day).isEmpty();
    }

    LocalDate plus(LocalDate day, int count) {
        return select(rank(days.offset(day)) + count);
    }

    LocalDate onOrAfter(LocalDate day) {
        return works(day) ? day : plus(day, 1);
    }

    LocalDate before(LocalDate day) {
        long position = rank(days.offset(day)) - (works(day) ? 1 : 0);
        if (position < 1) {
            throw days.beforeTheBeginning();
        }
        return select(position);
    }

    int between(LocalDate from, LocalDate to) {
        return (int) (rank(days.offset(to)) - rank(days.offset(from)));
    }

    Duration between(Instant from, Instant to) {
        return to.isAfter(from) ? Duration.ofNanos(total(to) - total(from)) : Duration.ZERO;
    }

    /** The first moment by which that much working time has gone by since another. */
    Instant after(Instant from, Duration worked) {
        if (worked.isZero()) {
            return from;
        }
        int last = days.size() - 1;
        if (worked.compareTo(Duration.ofNanos(nanos(last))) > 0) {
            throw days.pastTheEnd();
        }
        long target = total(from) + worked.toNanos();
        int offset = firstReaching(target, this::nanos);
        LocalDate day = days.day(offset);
        long left = target - nanos(offset - 1);
        LocalTime time = LocalTime.MIN;
        for (Session session : worked(day)) {
            if (left > 0) {
                time = session.from().plusNanos(Math.min(left, session.nanos()));
                left -= session.nanos();
            }
        }
        return day.atTime(time).atZone(VietnamTime.ZONE).toInstant();
    }

    private LocalDate select(long position) {
        return days.day(firstReaching(position, this::rank));
    }

    /** The first day up to which a running total has come to a target. */
    private int firstReaching(long target, IntToLongFunction total) {
        int low = 0;
        int high = days.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (total.applyAsLong(middle) < target) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        if (low == days.size()) {
            throw days.pastTheEnd();
        }
        return low;
    }

    /** How many days are worked on or before a day. */
    private long rank(int offset) {
        int own = datesUpTo(offset);
        return days.rank(offset)
                + (long) works[DayTable.SATURDAY] * days.count(DayTable.SATURDAY, offset)
                + worksShift[own];
    }

    /** The working time up to the end of a day, which may be the eve of the first. */
    private long nanos(int offset) {
        if (offset < 0) {
            return 0;
        }
        long sum = nanosShift[datesUpTo(offset)];
        for (int kind = DayTable.OFF + 1; kind <= DayTable.SATURDAY; kind++) {
            sum += nanos[kind] * days.count(kind, offset);
        }
        return sum;
    }

    private long total(Instant at) {
        ZonedDateTime local = VietnamTime.at(at);
        LocalDate day = local.toLocalDate();
        long sum = nanos(days.offset(day) - 1);
        for (Session session : worked(day)) {
            sum += session.nanosUntil(local.toLocalTime());
        }
        return sum;
    }

    /** How many dates with hours of their own lie on or before a day. */
    private int datesUpTo(int offset) {
        int found = java.util.Arrays.binarySearch(dates, offset);
        return found < 0 ? -found - 1 : found + 1;
    }

    private List<Session> usual(int kind) {
        return kind == DayTable.OFF ? List.of() : hours.week().getOrDefault(DayOfWeek.of(kind), List.of());
    }

    private boolean isCounted(int kind) {
        return DayTable.isWorked(kind) || (kind == DayTable.SATURDAY && hours.saturday() == SaturdayDesk.WORKING_TIME);
    }

    private static long length(List<Session> sessions) {
        return sessions.stream().mapToLong(Session::nanos).sum();
    }
}
