package vn.motcua.dossier;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import vn.motcua.error.InvalidInputException;

/**
 * The code of a dossier (mã hồ sơ), {@code <agency>-yyMMdd-NNNN}, for example {@code H12.40-261120-0001}. One code per
 * dossier, printed on the receipt, in the barcode and in every exchange (NĐ 61/2018 Đ26, TT 01/2018 Đ19).
 *
 * <p>The head, of 35 characters at most, is accepted leniently, since several shapes are in use; the day must be one of the calendar, from 2000 to
 * 2099; the counter has at least four digits and grows beyond 9999 rather than start again.
 *
 * <p>A code is its text: {@code …-0001} and {@code …-00001} are two codes, as they are two keys in a store and two
 * barcodes, although they stand side by side in the order. That order is by agency (as text), day and number, which is not
 * the order of the texts once a number has five digits.
 *
 * @param value the code as printed
 */
public record DossierCode(@JsonValue String value) implements Comparable<DossierCode> {

    private static final Pattern SHAPE =
            Pattern.compile("(?=.{2,35}-[0-9]{6}-)[0-9A-Z]{2,}+(?:\\.[0-9A-Z]++)*+-[0-9]{6}-[0-9]{4,9}");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyMMdd", Locale.ROOT);
    private static final int LONGEST = 52;
    private static final int DAY_DIGITS = 6;
    private static final int CENTURY = 2000;
    private static final long LAST_NUMBER = 999_999_999;
    private static final Comparator<DossierCode> ORDER = Comparator.comparing(DossierCode::agency)
            .thenComparing(DossierCode::day)
            .thenComparingLong(DossierCode::number)
            .thenComparing(DossierCode::value);

    /**
     * Refuses anything that is not a dossier code as printed.
     *
     * @throws InvalidInputException if it has another shape, or its day is none of the calendar
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public DossierCode {
        Objects.requireNonNull(value, "value");
        if (value.length() > LONGEST || !SHAPE.matcher(value).matches()) {
            throw new InvalidInputException(DossierReason.CODE_MALFORMED.with());
        }
        dayIn(value);
    }

    /**
     * Reads a code as typed, pasted or scanned. Small letters, full-width characters, any dash and blanks around the code
     * or beside a dash or dot are understood; a letter in place of a digit is not.
     *
     * @param text the text
     * @return the code as printed
     * @throws InvalidInputException if the text is not a dossier code
     */
    public static DossierCode parse(String text) {
        return new DossierCode(TypedCode.plain(text));
    }

    /**
     * Makes the code of an agency's n-th dossier of a day.
     *
     * @param agency the agency's code, for example {@code H12.40}
     * @param day the day of registration in Vietnam, from 2000 to 2099
     * @param number the number within agency and day, from 1; 0 stands for a code that is not drawn yet
     * @return the code
     * @throws InvalidInputException if the agency's code is malformed, or day or number is out of range
     */
    public static DossierCode of(String agency, LocalDate day, long number) {
        if (day.getYear() < CENTURY || day.getYear() >= CENTURY + 100) {
            throw new InvalidInputException(DossierReason.CODE_DAY_UNREAL.with());
        }
        return of(agency, DAY.format(day), number, 4);
    }

    private static DossierCode of(String agency, String day, long number, int digits) {
        return new DossierCode(String.format(Locale.ROOT, "%s-%s-%0" + digits + "d", agency, day, number));
    }

    /**
     * The code of the agency that registered the dossier.
     *
     * @return the head of the code
     */
    public String agency() {
        return value.substring(0, dayAt(value) - 1);
    }

    /**
     * The day of registration in Vietnam.
     *
     * @return a day from 2000 to 2099
     */
    public LocalDate day() {
        return dayIn(value);
    }

    /**
     * The number within agency and day.
     *
     * @return from 0 to 999,999,999
     */
    public long number() {
        return Long.parseLong(digits());
    }

    /**
     * The code after this one: of the same agency and day, with the next number in as many digits at least.
     *
     * @return the next code, which is greater; after 9999 comes 10000
     * @throws InvalidInputException if the number has nine digits and no next
     */
    public DossierCode next() {
        if (number() == LAST_NUMBER) {
            throw new InvalidInputException(DossierReason.CODE_NUMBERS_SPENT.with(this));
        }
        String day = value.substring(dayAt(value), dayAt(value) + DAY_DIGITS);
        return of(agency(), day, number() + 1, digits().length());
    }

    private String digits() {
        return value.substring(value.lastIndexOf('-') + 1);
    }

    private static int dayAt(String value) {
        return value.lastIndexOf('-') - DAY_DIGITS;
    }

    private static LocalDate dayIn(String value) {
        int at = dayAt(value);
        try {
            return LocalDate.of(
                    CENTURY + Integer.parseInt(value, at, at + 2, 10),
                    Integer.parseInt(value, at + 2, at + 4, 10),
                    Integer.parseInt(value, at + 4, at + DAY_DIGITS, 10));
        } catch (DateTimeException e) {
            throw new InvalidInputException(DossierReason.CODE_DAY_UNREAL.with());
        }
    }

    @Override
    public int compareTo(DossierCode other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return value;
    }
}
