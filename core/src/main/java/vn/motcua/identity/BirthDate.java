package vn.motcua.identity;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.motcua.error.InvalidInputException;
import vn.motcua.error.Reason;

/**
 * A birth date as precise as it is known: a day, a month or only a year. No missing part is ever invented. Personal
 * data: {@code toString} does not show it. {@link BirthDateReader} reads the other forms in which people write one.
 */
public final class BirthDate {

    /** How much of the date is known. */
    public enum Precision {
        /** Year only. */
        YEAR,
        /** Year and month. */
        MONTH,
        /** The full date. */
        DAY
    }

    /** Nobody who files a dossier was born earlier. */
    public static final int EARLIEST_YEAR = 1900;

    private static final Pattern SHAPE = Pattern.compile("[0-9]{4}(?:-[0-9]{2}(?:-[0-9]{2})?)?");
    private static final int LONGEST_TYPED = 100;

    private final String iso;
    private final Precision precision;

    private BirthDate(String iso, Precision precision) {
        this.iso = iso;
        this.precision = precision;
    }

    /**
     * Reads {@code yyyy-MM-dd}, {@code yyyy-MM} or {@code yyyy}.
     *
     * @param text the date
     * @return the birth date
     * @throws InvalidInputException if it is none of the three, or no day or month of the calendar
     */
    public static BirthDate parse(String text) {
        Objects.requireNonNull(text, "text");
        String stripped = text.length() > LONGEST_TYPED ? "" : text.strip();
        if (!SHAPE.matcher(stripped).matches()) {
            throw new InvalidInputException(IdentityReason.BIRTH_DATE_MALFORMED.with());
        }
        try {
            return switch (stripped.length()) {
                case 4 -> new BirthDate(stripped, Precision.YEAR);
                case 7 -> new BirthDate(YearMonth.parse(stripped).toString(), Precision.MONTH);
                default -> new BirthDate(LocalDate.parse(stripped).toString(), Precision.DAY);
            };
        } catch (DateTimeException e) {
            throw new InvalidInputException(IdentityReason.BIRTH_DATE_IMPOSSIBLE.with());
        }
    }

    /**
     * The date in the clear, in the precision that is known.
     *
     * @return {@code yyyy-MM-dd}, {@code yyyy-MM} or {@code yyyy}
     */
    public String reveal() {
        return iso;
    }

    /**
     * How much of the date is known.
     *
     * @return the precision
     */
    public Precision precision() {
        return precision;
    }

    /**
     * The year, which is always known.
     *
     * @return the year
     */
    public int year() {
        return Integer.parseInt(iso.substring(0, 4));
    }

    /**
     * What speaks against the date on a given day: that it is still to come, or before {@link #EARLIEST_YEAR}. A year or a
     * month that has begun is not in the future.
     *
     * @param today the day of the check, in Vietnam
     * @return the coded reason, or empty
     */
    public Optional<Reason> fault(LocalDate today) {
        if (year() < EARLIEST_YEAR) {
            return Optional.of(IdentityReason.BIRTH_DATE_TOO_EARLY.with(EARLIEST_YEAR));
        }
        return firstDay().isAfter(today) ? Optional.of(IdentityReason.BIRTH_DATE_IN_FUTURE.with()) : Optional.empty();
    }

    /** Whether it is the first of January, which may stand for a year only. */
    boolean mayBePlaceholder() {
        return precision == Precision.DAY && iso.endsWith("-01-01");
    }

    private LocalDate firstDay() {
        return switch (precision) {
            case YEAR -> LocalDate.of(year(), 1, 1);
            case MONTH -> YearMonth.parse(iso).atDay(1);
            case DAY -> LocalDate.parse(iso);
        };
    }

    /**
     * Compares with another date at the coarser of the two precisions. Twice the first of January of one year is a possible
     * match only, since it may stand for the year.
     *
     * @param other another birth date
     * @return what that comes to; symmetric
     */
    public BirthDateMatch match(BirthDate other) {
        Precision coarser = precision.compareTo(other.precision) < 0 ? precision : other.precision;
        int known =
                switch (coarser) {
                    case YEAR -> 4;
                    case MONTH -> 7;
                    case DAY -> 10;
                };
        if (iso.substring(0, known).equals(other.iso.substring(0, known))) {
            return switch (coarser) {
                case YEAR -> BirthDateMatch.SAME_YEAR;
                case MONTH -> BirthDateMatch.SAME_MONTH;
                case DAY -> mayBePlaceholder() ? BirthDateMatch.BOTH_MAY_BE_PLACEHOLDER : BirthDateMatch.SAME_DAY;
            };
        }
        boolean placeholder = year() == other.year() && (mayBePlaceholder() || other.mayBePlaceholder());
        return placeholder ? BirthDateMatch.ONE_MAY_BE_PLACEHOLDER : BirthDateMatch.NOT_THE_SAME;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof BirthDate that && iso.equals(that.iso);
    }

    @Override
    public int hashCode() {
        return Objects.hash(iso);
    }

    @Override
    public String toString() {
        return "BirthDate[***]";
    }
}
