package vn.motcua.report;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import vn.motcua.deadline.VietnamTime;
import vn.motcua.error.InvalidInputException;

/**
 * A reporting period (kỳ báo cáo): whole Vietnamese days, both ends included. As moments it is half-open: the last
 * nanosecond of 31 December belongs to the old year, midnight to the new one.
 *
 * @param first the first day
 * @param last the last day
 */
public record Period(LocalDate first, LocalDate last) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT);
    private static final List<String> ROMAN = List.of("I", "II", "III", "IV");

    /**
     * Refuses days in the wrong order, or outside of 1900 to 9998.
     *
     * @throws InvalidInputException with {@link ReportReason#PERIOD_MALFORMED}
     */
    public Period {
        if (last.isBefore(first) || first.getYear() < 1900 || last.getYear() > 9998) {
            throw malformed(
                    "từ ngày " + DAY.format(first) + " đến ngày " + DAY.format(last), "from " + first + " to " + last);
        }
    }

    /**
     * Any run of days.
     *
     * @param first the first day
     * @param last the last day, included
     * @return the period
     * @throws InvalidInputException if the days stand in the wrong order
     */
    public static Period days(LocalDate first, LocalDate last) {
        return new Period(first, last);
    }

    /**
     * The week around a day, for the weekly meeting of the desk.
     *
     * @param day any of its days
     * @return Monday to Sunday
     */
    public static Period week(LocalDate day) {
        LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        return new Period(monday, monday.plusDays(6));
    }

    /**
     * A month.
     *
     * @param month the month
     * @return its first to its last day
     */
    public static Period month(YearMonth month) {
        return new Period(month.atDay(1), month.atEndOfMonth());
    }

    /**
     * A quarter.
     *
     * @param year the year
     * @param quarter 1 to 4
     * @return its three months
     * @throws InvalidInputException if there is no such quarter
     */
    public static Period quarter(int year, int quarter) {
        try {
            YearMonth begin = YearMonth.of(year, Math.multiplyExact(quarter, 3) - 2);
            return new Period(begin.atDay(1), begin.plusMonths(2).atEndOfMonth());
        } catch (DateTimeException | ArithmeticException e) {
            throw malformed("quý " + quarter + "/" + year, year + " Q" + quarter);
        }
    }

    /**
     * The quarter of a day.
     *
     * @param day any of its days
     * @return its three months
     */
    public static Period quarterOf(LocalDate day) {
        return quarter(day.getYear(), day.get(IsoFields.QUARTER_OF_YEAR));
    }

    /**
     * A year.
     *
     * @param year the year
     * @return 1 January to 31 December
     * @throws InvalidInputException if reports do not know the year
     */
    public static Period year(int year) {
        if (year < 1900 || year > 9998) {
            throw malformed("năm " + year, Integer.toString(year));
        }
        return new Period(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }

    /**
     * The first moment.
     *
     * @return midnight of the first day in Vietnam
     */
    public Instant start() {
        return first.atStartOfDay(VietnamTime.ZONE).toInstant();
    }

    /**
     * The moment after the last.
     *
     * @return midnight after the last day in Vietnam
     */
    public Instant end() {
        return last.plusDays(1).atStartOfDay(VietnamTime.ZONE).toInstant();
    }

    /**
     * Whether a moment lies in the period.
     *
     * @param moment the moment
     * @return true from {@link #start()} on and before {@link #end()}
     */
    public boolean contains(Instant moment) {
        return !moment.isBefore(start()) && moment.isBefore(end());
    }

    /**
     * Its months in order; the first and the last may be parts of a month.
     *
     * @return the months, which together are this period
     */
    public List<Period> months() {
        return pieces(day -> day.with(TemporalAdjusters.lastDayOfMonth()));
    }

    /**
     * Its quarters in order; the first and the last may be parts of a quarter.
     *
     * @return the quarters, which together are this period
     */
    public List<Period> quarters() {
        return pieces(day -> quarterOf(day).last());
    }

    private List<Period> pieces(Function<LocalDate, LocalDate> endOf) {
        List<Period> pieces = new ArrayList<>();
        for (LocalDate day = first; !day.isAfter(last); ) {
            LocalDate end = endOf.apply(day);
            pieces.add(new Period(day, end.isAfter(last) ? last : end));
            day = end.plusDays(1);
        }
        return pieces;
    }

    /**
     * Its name in Vietnamese.
     *
     * @return for example {@code tháng 11/2026}, {@code quý IV/2026}, {@code năm 2026}
     */
    public String vi() {
        if (equals(year(first.getYear()))) {
            return "năm " + first.getYear();
        }
        if (equals(quarterOf(first))) {
            return "quý " + ROMAN.get(first.get(IsoFields.QUARTER_OF_YEAR) - 1) + "/" + first.getYear();
        }
        if (equals(month(YearMonth.from(first)))) {
            return String.format(Locale.ROOT, "tháng %02d/%d", first.getMonthValue(), first.getYear());
        }
        return first.equals(last)
                ? "ngày " + DAY.format(first)
                : "từ " + DAY.format(first) + " đến " + DAY.format(last);
    }

    /**
     * Its name in English.
     *
     * @return for example {@code 2026-11}, {@code 2026 Q4}, {@code 2026}, {@code 2026-11-01 to 2026-11-15}
     */
    public String en() {
        if (equals(year(first.getYear()))) {
            return Integer.toString(first.getYear());
        }
        if (equals(quarterOf(first))) {
            return first.getYear() + " Q" + first.get(IsoFields.QUARTER_OF_YEAR);
        }
        if (equals(month(YearMonth.from(first)))) {
            return YearMonth.from(first).toString();
        }
        return first.equals(last) ? first.toString() : first + " to " + last;
    }

    private static InvalidInputException malformed(String vi, String en) {
        return new InvalidInputException(ReportReason.PERIOD_MALFORMED.with(vi, en));
    }
}
