package vn.motcua.deadline;

import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.motcua.error.IntegrityException;
import vn.motcua.error.InvalidInputException;
import vn.motcua.law.yaml.YamlPack;

/**
 * Which days the civil service works: Monday to Friday less the official off days, plus the Saturdays worked in exchange
 * (BLLĐ 45/2019/QH14 Đ111–112 and the yearly notices). Immutable and thread-safe.
 *
 * <p>Counting is a look-up in two tables (the rank of a day among working days, and the n-th working day), so its cost
 * does not grow with the number of days.
 */
public final class WorkingCalendar {

    private final LocalDate first;
    private final LocalDate firstProvisional;
    /** For each day since {@link #first}: how many working days lie on or before it. */
    private final int[] rank;
    /** The offset of the n-th working day, from 1. */
    private final int[] nth;

    private WorkingCalendar(LocalDate first, LocalDate firstProvisional, int[] rank, int[] nth) {
        this.first = first;
        this.firstProvisional = firstProvisional;
        this.rank = rank;
        this.nth = nth;
    }

    /**
     * The calendar that ships with the SDK.
     *
     * @return official data for 2023 to 2026, provisional data for 2027
     */
    public static WorkingCalendar shipped() {
        return of(YamlPack.shipped("holidays.yaml", Pack.class).years());
    }

    /**
     * A calendar of one's own, for a notice that came after this version of the SDK.
     *
     * @param file a YAML file of the same shape as the shipped one
     * @return the calendar
     * @throws vn.motcua.error.IntegrityException if the file is missing or malformed, with the place
     */
    public static WorkingCalendar from(Path file) {
        return of(YamlPack.in(file, Pack.class).years());
    }

    static WorkingCalendar of(List<Year> given) {
        List<Year> years =
                given.stream().sorted(Comparator.comparingInt(Year::year)).toList();
        LocalDate first = LocalDate.of(years.get(0).year(), 1, 1);
        LocalDate end = LocalDate.of(years.get(years.size() - 1).year() + 1, 1, 1);
        for (int i = 1; i < years.size(); i++) {
            if (years.get(i).year() != years.get(i - 1).year() + 1) {
                throw new IntegrityException(
                        DeadlineReason.CALENDAR_MALFORMED.with(years.get(i).year()));
            }
        }
        Set<LocalDate> off = years.stream().flatMap(Year::checkedOff).collect(Collectors.toCollection(TreeSet::new));
        Set<LocalDate> worked =
                years.stream().flatMap(Year::checkedWorked).collect(Collectors.toCollection(TreeSet::new));
        int days = (int) (end.toEpochDay() - first.toEpochDay());
        int[] rank = new int[days];
        List<Integer> nth = new ArrayList<>(List.of(-1));
        for (int i = 0; i < days; i++) {
            LocalDate day = first.plusDays(i);
            boolean works = worked.contains(day) || (isWeekday(day) && !off.contains(day));
            if (works) {
                nth.add(i);
            }
            rank[i] = nth.size() - 1;
        }
        LocalDate provisional = years.stream()
                .filter(year -> year.status() == Status.PROVISIONAL)
                .map(year -> LocalDate.of(year.year(), 1, 1))
                .findFirst()
                .orElse(end);
        return new WorkingCalendar(
                first,
                provisional,
                rank,
                nth.stream().mapToInt(Integer::intValue).toArray());
    }

    /**
     * Whether the civil service works on that day.
     *
     * @param day the day
     * @return true for a working day
     * @throws InvalidInputException if the calendar holds no data for that year
     */
    public boolean isWorkingDay(LocalDate day) {
        int offset = offset(day);
        return rank[offset] > (offset == 0 ? 0 : rank[offset - 1]);
    }

    /**
     * The n-th working day after a day; the day itself is not counted (BLDS 91/2015/QH13 Đ147).
     *
     * @param day the day from which to count
     * @param count how many working days, at least 1
     * @return the n-th working day strictly after {@code day}
     * @throws InvalidInputException if the calendar ends before that day
     */
    public LocalDate plusWorkingDays(LocalDate day, int count) {
        if (count < 1) {
            throw new IllegalArgumentException("count must be at least 1: " + count);
        }
        long position = (long) rank[offset(day)] + count;
        if (position >= nth.length) {
            throw new InvalidInputException(DeadlineReason.YEAR_WITHOUT_CALENDAR.with(
                    first.plusDays(rank.length).getYear()));
        }
        return first.plusDays(nth[(int) position]);
    }

    /**
     * The day itself if it is worked, else the next working day.
     *
     * @param day the day
     * @return the first working day not before {@code day}
     * @throws InvalidInputException if the calendar ends before that day
     */
    public LocalDate onOrAfter(LocalDate day) {
        return isWorkingDay(day) ? day : plusWorkingDays(day, 1);
    }

    /**
     * The last working day before a day.
     *
     * @param day the day
     * @return the nearest working day strictly before {@code day}
     * @throws InvalidInputException if the calendar begins after that day
     */
    public LocalDate before(LocalDate day) {
        int position = rank[offset(day)] - (isWorkingDay(day) ? 1 : 0);
        if (position < 1) {
            throw new InvalidInputException(DeadlineReason.YEAR_WITHOUT_CALENDAR.with(first.getYear() - 1));
        }
        return first.plusDays(nth[position]);
    }

    /**
     * How many working days lie after one day up to and including another.
     *
     * @param from the day that is not counted
     * @param to the last day counted, not before {@code from}
     * @return the number of working days
     * @throws InvalidInputException if the calendar holds no data for one of them
     */
    public int workingDaysBetween(LocalDate from, LocalDate to) {
        return rank[offset(to)] - rank[offset(from)];
    }

    /**
     * Whether a count that ends on that day touches a year without an official notice.
     *
     * @param day the last day of the count
     * @return true if the day lies in or after the first provisional year
     */
    public boolean isProvisional(LocalDate day) {
        return !day.isBefore(firstProvisional);
    }

    private int offset(LocalDate day) {
        long offset = day.toEpochDay() - first.toEpochDay();
        if (offset < 0 || offset >= rank.length) {
            throw new InvalidInputException(DeadlineReason.YEAR_WITHOUT_CALENDAR.with(day.getYear()));
        }
        return (int) offset;
    }

    private static boolean isWeekday(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY;
    }

    enum Status {
        OFFICIAL,
        PROVISIONAL
    }

    record Pack(String version, List<Year> years) {}

    record OffDay(LocalDate day, String name) {}

    record Year(int year, Status status, String source, List<OffDay> off, List<LocalDate> worked) {

        Stream<LocalDate> checkedOff() {
            return off.stream().map(OffDay::day).peek(day -> check(day, isWeekday(day)));
        }

        Stream<LocalDate> checkedWorked() {
            return worked.stream().peek(day -> check(day, !isWeekday(day)));
        }

        private void check(LocalDate day, boolean fits) {
            if (!fits || day.getYear() != year) {
                throw new IntegrityException(DeadlineReason.CALENDAR_MALFORMED.with(day));
            }
        }
    }
}
