package vn.motcua.deadline;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import vn.motcua.deadline.YearDays.Draft;
import vn.motcua.deadline.YearDays.Status;
import vn.motcua.error.IntegrityException;
import vn.motcua.error.InvalidInputException;
import vn.motcua.law.yaml.YamlPack;

/**
 * Which days the civil service works: Monday to Friday less the days off, plus the Saturdays worked in exchange (BLLĐ
 * 45/2019/QH14 Đ111–112 and the yearly notices). Days are Vietnamese. Immutable and thread-safe.
 *
 * <p>A year with a notice is official. A later one is computed from the law and our own lunar table at UTC+7 (in 2030 Tết
 * falls on another day than the Chinese New Year) and is provisional; no undecided day of Tết counts as worked. A year
 * without either is refused. What an agency closes or opens of its own is the business of its {@link WorkingHours}.
 *
 * <p>Counting is a look-up in two tables (the rank of a day among working days, and the n-th working day), so its cost
 * does not grow with the number of days.
 */
public final class WorkingCalendar {

    private final NavigableMap<Integer, YearDays> years;
    private final NavigableSet<Integer> provisional = new TreeSet<>();
    private final DayTable days;

    private WorkingCalendar(NavigableMap<Integer, YearDays> years) {
        this.years = years;
        this.days = DayTable.of(years);
        years.forEach((year, given) -> {
            if (given.status() == Status.PROVISIONAL) {
                provisional.add(year);
            }
        });
    }

    private static final class Shipped {
        static final WorkingCalendar CALENDAR = build();

        private static WorkingCalendar build() {
            NavigableMap<Integer, YearDays> years = byYear(
                    YamlPack.shipped("holidays.yaml", YearDays.Pack.class).years());
            int lastNotice = years.lastKey();
            YamlPack.shipped("lunar.yaml", HolidayLaw.LunarPack.class).years().stream()
                    .filter(lunar -> lunar.year() > lastNotice)
                    .forEach(lunar -> years.put(lunar.year(), HolidayLaw.year(lunar)));
            return of(years);
        }
    }

    /**
     * The calendar that ships with the SDK.
     *
     * @return official for 2023 to 2026, provisional for 2027 to 2060
     */
    public static WorkingCalendar shipped() {
        return Shipped.CALENDAR;
    }

    /**
     * The shipped calendar with years of one's own in place of its own, for a notice that came after this version of the
     * SDK.
     *
     * @param file a YAML file of the same shape as the shipped {@code holidays.yaml}; each year replaces the shipped one as
     *     a whole
     * @return the calendar
     * @throws IntegrityException if the file is missing, malformed or contradicts itself, with its line and column where
     *     one can be told; if years are missing between the shipped ones and its own, with the first of them
     */
    public static WorkingCalendar from(Path file) {
        return shipped().with(YamlPack.in(file, YearDays.Pack.class).years());
    }

    /**
     * The calendar as one published proposal would have it. The year stays provisional: a proposal is not a notice.
     *
     * @param name the draft's name in {@code holiday-drafts.yaml}, for example {@code tet-2027-phuong-an-1}
     * @return the calendar with the draft in place of the computed year
     * @throws InvalidInputException if there is no such draft
     */
    public WorkingCalendar withDraft(String name) {
        Objects.requireNonNull(name, "name");
        List<Draft> drafts =
                YamlPack.shipped("holiday-drafts.yaml", YearDays.Drafts.class).drafts();
        return with(drafts.stream()
                .filter(draft -> draft.name().equals(name))
                .map(Draft::days)
                .findFirst()
                .map(List::of)
                .orElseThrow(() -> new InvalidInputException(DeadlineReason.DRAFT_UNKNOWN.with(
                        drafts.stream().map(Draft::name).collect(Collectors.joining(", "))))));
    }

    static WorkingCalendar of(List<YearDays> given) {
        return of(byYear(given));
    }

    private static WorkingCalendar of(NavigableMap<Integer, YearDays> years) {
        int expected = years.firstKey();
        for (int year : years.keySet()) {
            if (year != expected) {
                throw new IntegrityException(DeadlineReason.CALENDAR_YEAR_MISSING.with(expected));
            }
            expected++;
        }
        return new WorkingCalendar(years);
    }

    private WorkingCalendar with(List<YearDays> given) {
        NavigableMap<Integer, YearDays> all = new TreeMap<>(years);
        all.putAll(byYear(given));
        return of(all);
    }

    private static NavigableMap<Integer, YearDays> byYear(List<YearDays> given) {
        NavigableMap<Integer, YearDays> years = new TreeMap<>();
        for (YearDays year : given) {
            if (years.put(year.year(), year) != null) {
                throw new IntegrityException(DeadlineReason.CALENDAR_YEAR_TWICE.with(year.year()));
            }
        }
        return years;
    }

    /**
     * Whether the civil service works on that day.
     *
     * @param day the day
     * @return true for a working day
     * @throws InvalidInputException if the calendar holds no data for that year
     */
    public boolean isWorkingDay(LocalDate day) {
        return DayTable.isWorked(days.kind(days.offset(day)));
    }

    /**
     * The n-th working day after a day; the day itself is not counted (BLDS 91/2015/QH13 Đ147).
     *
     * @param day the day from which to count
     * @param count how many working days, at least 1
     * @return the n-th working day strictly after {@code day}
     * @throws InvalidInputException if the calendar ends before that day, or the count is less than 1
     */
    public LocalDate plusWorkingDays(LocalDate day, int count) {
        if (count < 1) {
            throw new InvalidInputException(DeadlineReason.COUNT_NOT_POSITIVE.with(count));
        }
        return days.select((long) days.rank(days.offset(day)) + count);
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
        int position = days.rank(days.offset(day)) - (isWorkingDay(day) ? 1 : 0);
        if (position < 1) {
            throw days.beforeTheBeginning();
        }
        return days.select(position);
    }

    /**
     * How many working days lie after one day up to and including another.
     *
     * @param from the day that is not counted
     * @param to the last day counted, not before {@code from}
     * @return the number of working days
     * @throws InvalidInputException if the calendar holds no data for one of them, or {@code to} lies before {@code from}
     */
    public int workingDaysBetween(LocalDate from, LocalDate to) {
        if (to.isBefore(from)) {
            throw new InvalidInputException(DeadlineReason.DAYS_BACKWARD.with());
        }
        return days.rank(days.offset(to)) - days.rank(days.offset(from));
    }

    /**
     * Whether a day lies in a year whose days off are not official yet.
     *
     * @param day the day
     * @return true if nobody has decided that year
     * @throws InvalidInputException if the calendar holds no data for that year
     */
    public boolean isProvisional(LocalDate day) {
        return isProvisional(day, day);
    }

    /**
     * Whether a count from one day to another touches a year whose days off are not official yet.
     *
     * @param from the first day of the count
     * @param to the last, not before {@code from}
     * @return true if some year of the count is provisional
     * @throws InvalidInputException if the calendar holds no data for one of them
     */
    public boolean isProvisional(LocalDate from, LocalDate to) {
        Integer next = provisional.ceiling(days.day(days.offset(from)).getYear());
        return next != null && next <= days.day(days.offset(to)).getYear();
    }

    DayTable days() {
        return days;
    }
}
