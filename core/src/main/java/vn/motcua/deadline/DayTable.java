package vn.motcua.deadline;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collection;
import java.util.NavigableMap;
import vn.motcua.error.IntegrityException;
import vn.motcua.error.InvalidInputException;

/**
 * Every day of the calendar by its kind, with running counts, so that a count of days is a look-up. The kind of a day is the
 * number of the weekday whose hours it has: 1 to 5 for a day that is worked (a Saturday worked in exchange has the hours of
 * the day it stands for), {@link #SATURDAY} for one that only a desk of its own may open, {@link #OFF} for all others.
 */
final class DayTable {

    static final int OFF = 0;
    static final int SATURDAY = DayOfWeek.SATURDAY.getValue();

    private final LocalDate first;
    private final byte[] kinds;
    /** For each kind and each day since {@link #first}: how many days of the kind lie on or before it. */
    private final int[][] counts;
    /** For each day: how many worked days lie on or before it. */
    private final int[] ranks;
    /** The offset of the n-th worked day, from 1. */
    private final int[] nth;

    private DayTable(LocalDate first, byte[] kinds) {
        this.first = first;
        this.kinds = kinds;
        counts = new int[SATURDAY + 1][kinds.length];
        ranks = new int[kinds.length];
        int[] seen = new int[SATURDAY + 1];
        int[] worked = new int[kinds.length + 1];
        int rank = 0;
        for (int i = 0; i < kinds.length; i++) {
            seen[kinds[i]]++;
            if (isWorked(kinds[i])) {
                worked[++rank] = i;
            }
            ranks[i] = rank;
            for (int kind = OFF; kind <= SATURDAY; kind++) {
                counts[kind][i] = seen[kind];
            }
        }
        nth = java.util.Arrays.copyOf(worked, rank + 1);
    }

    static DayTable of(NavigableMap<Integer, YearDays> years) {
        LocalDate first = LocalDate.of(years.firstKey(), 1, 1);
        LocalDate end = LocalDate.of(years.lastKey() + 1, 1, 1);
        byte[] kinds = new byte[(int) (end.toEpochDay() - first.toEpochDay())];
        for (int i = 0; i < kinds.length; i++) {
            int weekday = first.plusDays(i).getDayOfWeek().getValue();
            kinds[i] = (byte) (weekday <= SATURDAY ? weekday : OFF);
        }
        Collection<YearDays> all = years.values();
        for (YearDays year : all) {
            year.off().forEach(off -> kinds[offset(first, off.day(), kinds.length)] = OFF);
        }
        for (YearDays year : all) {
            for (YearDays.Swap swap : year.swaps()) {
                int worked = offset(first, swap.worked(), kinds.length);
                if (isWorked(kinds[worked])) {
                    throw new IntegrityException(DeadlineReason.CALENDAR_MALFORMED.with(swap.worked()));
                }
                kinds[worked] = (byte) swap.off().getDayOfWeek().getValue();
            }
        }
        return new DayTable(first, kinds);
    }

    int size() {
        return kinds.length;
    }

    int kind(int offset) {
        return kinds[offset];
    }

    /** How many days of a kind lie on or before a day. */
    int count(int kind, int offset) {
        return counts[kind][offset];
    }

    /** How many worked days lie on or before a day. */
    int rank(int offset) {
        return ranks[offset];
    }

    /** The n-th worked day, from 1; refused past the last. */
    LocalDate select(long position) {
        if (position >= nth.length) {
            throw pastTheEnd();
        }
        return day(nth[(int) position]);
    }

    LocalDate day(int offset) {
        return first.plusDays(offset);
    }

    int offset(LocalDate day) {
        long offset = day.toEpochDay() - first.toEpochDay();
        if (offset < 0 || offset >= kinds.length) {
            throw withoutCalendar(day.getYear());
        }
        return (int) offset;
    }

    boolean holds(LocalDate day) {
        return !day.isBefore(first) && day.isBefore(first.plusDays(kinds.length));
    }

    InvalidInputException pastTheEnd() {
        return withoutCalendar(day(kinds.length).getYear());
    }

    InvalidInputException beforeTheBeginning() {
        return withoutCalendar(first.getYear() - 1);
    }

    static boolean isWorked(int kind) {
        return kind != OFF && kind != SATURDAY;
    }

    static boolean isWeekday(LocalDate day) {
        return day.getDayOfWeek().getValue() < SATURDAY;
    }

    private static int offset(LocalDate first, LocalDate day, int size) {
        long offset = day.toEpochDay() - first.toEpochDay();
        if (offset < 0 || offset >= size) {
            throw new IntegrityException(DeadlineReason.CALENDAR_MALFORMED.with(day));
        }
        return (int) offset;
    }

    private static InvalidInputException withoutCalendar(int year) {
        return new InvalidInputException(DeadlineReason.YEAR_WITHOUT_CALENDAR.with(year));
    }
}
