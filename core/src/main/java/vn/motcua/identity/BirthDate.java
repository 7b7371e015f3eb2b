package vn.motcua.identity;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Objects;
import java.util.regex.Pattern;
import vn.motcua.error.InvalidInputException;

/**
 * A birth date as precise as it is known: a day, a month or only a year. No missing part is ever invented. Personal
 * data: {@code toString} does not show it.
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

    private static final Pattern SHAPE = Pattern.compile("[0-9]{4}(?:-[0-9]{2}(?:-[0-9]{2})?)?");

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
     * @throws InvalidInputException if it is none of the three
     */
    public static BirthDate parse(String text) {
        String stripped = text.strip();
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
            throw new InvalidInputException(IdentityReason.BIRTH_DATE_MALFORMED.with());
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
