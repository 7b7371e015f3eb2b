package vn.motcua.identity;

import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.motcua.error.InvalidInputException;
import vn.motcua.error.Reason;

/**
 * Reads birth dates as forms, files and registers write them: {@code 1980}, {@code 05/1980}, {@code 5.1980}, {@code
 * 12/05/1980}, {@code 00/00/1980}, {@code 1980-05-12}, {@code 1980/05/12}, {@code 19800512}, {@code 19800000}, and three
 * fields of which some are empty. The day always comes before the month, as in Vietnam; a zero is a part that is not known.
 * No part is invented. Whether the date is plausible today, {@link BirthDate#fault} tells.
 */
public final class BirthDateReader {

    private static final int LONGEST = 40;
    private static final String BETWEEN = "\\s?[-/.]\\s?";
    private static final Pattern YEAR = Pattern.compile("(?<y>[0-9]{4})");
    private static final Pattern COMPACT = Pattern.compile("(?<y>[0-9]{4})(?<m>[0-9]{2})(?<d>[0-9]{2})");
    private static final Pattern YEAR_FIRST =
            Pattern.compile("(?<y>[0-9]{4})" + BETWEEN + "(?<m>[0-9]{1,2})(?:" + BETWEEN + "(?<d>[0-9]{1,2}))?");
    private static final Pattern YEAR_LAST =
            Pattern.compile("(?:(?<d>[0-9]{1,2})" + BETWEEN + ")?(?<m>[0-9]{1,2})" + BETWEEN + "(?<y>[0-9]{4})");
    private static final Pattern PART = Pattern.compile("[0-9]{0,2}");

    private BirthDateReader() {}

    /**
     * A date that was read, and what to ask about it.
     *
     * @param date the date, as precise as it was written
     * @param warnings coded doubts, such as that the first of January may stand for a year only
     */
    public record Reading(BirthDate date, List<Reason> warnings) {

        /** Refuses missing parts. */
        public Reading {
            Objects.requireNonNull(date, "date");
            warnings = List.copyOf(warnings);
        }
    }

    /**
     * Reads a date from one text.
     *
     * @param text the date in any of the forms named above
     * @return the date with its warnings
     * @throws InvalidInputException if it has none of these forms ({@link IdentityReason#BIRTH_DATE_MALFORMED}) or is not
     *     in the calendar ({@link IdentityReason#BIRTH_DATE_IMPOSSIBLE})
     */
    public static Reading read(String text) {
        Objects.requireNonNull(text, "text");
        if (text.length() <= LONGEST) {
            String line = TypedText.collapse(text);
            if (YEAR.matcher(line).matches()) {
                return of(line, "", "");
            }
            for (Pattern shape : List.of(COMPACT, YEAR_FIRST, YEAR_LAST)) {
                Matcher matcher = shape.matcher(line);
                if (matcher.matches()) {
                    String day = matcher.group("d");
                    return of(matcher.group("y"), matcher.group("m"), day == null ? "" : day);
                }
            }
        }
        throw new InvalidInputException(IdentityReason.BIRTH_DATE_MALFORMED.with());
    }

    /**
     * Reads a date from three fields.
     *
     * @param year four digits
     * @param month one or two digits; empty or zero if not known
     * @param day one or two digits; empty or zero if not known
     * @return the date with its warnings
     * @throws InvalidInputException if a field is something else, a day stands without its month, or the date is not in the
     *     calendar
     */
    public static Reading read(String year, String month, String day) {
        if (year.length() > LONGEST || month.length() > LONGEST || day.length() > LONGEST) {
            throw new InvalidInputException(IdentityReason.BIRTH_DATE_MALFORMED.with());
        }
        String strippedYear = year.strip();
        String strippedMonth = month.strip();
        String strippedDay = day.strip();
        if (!YEAR.matcher(strippedYear).matches()
                || !PART.matcher(strippedMonth).matches()
                || !PART.matcher(strippedDay).matches()) {
            throw new InvalidInputException(IdentityReason.BIRTH_DATE_MALFORMED.with());
        }
        return of(strippedYear, strippedMonth, strippedDay);
    }

    private static Reading of(String year, String month, String day) {
        String iso = year;
        if (isKnown(month)) {
            iso += "-" + twoDigits(month) + (isKnown(day) ? "-" + twoDigits(day) : "");
        } else if (isKnown(day)) {
            throw new InvalidInputException(IdentityReason.BIRTH_DATE_IMPOSSIBLE.with());
        }
        BirthDate date = BirthDate.parse(iso);
        return new Reading(
                date, date.mayBePlaceholder() ? List.of(IdentityReason.BIRTH_DATE_PLACEHOLDER.with()) : List.of());
    }

    private static boolean isKnown(String part) {
        return part.chars().anyMatch(each -> each != '0');
    }

    private static String twoDigits(String part) {
        return part.length() == 1 ? "0" + part : part;
    }
}
