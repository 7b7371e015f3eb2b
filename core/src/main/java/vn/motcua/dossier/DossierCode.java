package vn.motcua.dossier;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.motcua.error.InvalidInputException;

/**
 * The code of a dossier (mã hồ sơ), {@code <agency>-yyMMdd-NNNN}, for example {@code H12.40-261120-0001}. One code per
 * dossier, printed on the receipt, in the barcode and in every exchange (NĐ 61/2018 Đ26, TT 01/2018 Đ19).
 *
 * <p>The head is accepted leniently, since several shapes are in use; the counter has at least four digits and grows
 * beyond 9999 rather than start again.
 *
 * @param value the code as printed
 */
public record DossierCode(@JsonValue String value) implements Comparable<DossierCode> {

    private static final Pattern SHAPE =
            Pattern.compile("([0-9A-Z]{2,5}(?:\\.[0-9A-Z]{1,5}){0,6})-(\\d{6})-(\\d{4,9})");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyMMdd", Locale.ROOT);
    private static final int LONGEST = 60;

    /** Refuses anything that is not a dossier code. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public DossierCode {
        Objects.requireNonNull(value, "value");
        if (value.length() > LONGEST || !SHAPE.matcher(value).matches()) {
            throw new InvalidInputException(DossierReason.CODE_MALFORMED.with());
        }
    }

    /**
     * Reads a code as typed or scanned; surrounding blanks are dropped.
     *
     * @param text the text
     * @return the code
     * @throws InvalidInputException if the text is not a dossier code
     */
    public static DossierCode parse(String text) {
        return new DossierCode(text.strip());
    }

    /**
     * Makes the code of an agency's n-th dossier of a day.
     *
     * @param agency the agency's code, for example {@code H12.40}
     * @param day the day of registration in Vietnam
     * @param number the number within agency and day, from 1
     * @return the code
     */
    public static DossierCode of(String agency, LocalDate day, long number) {
        return new DossierCode(String.format(Locale.ROOT, "%s-%s-%04d", agency, DAY.format(day), number));
    }

    /**
     * The code of the agency that registered the dossier.
     *
     * @return the head of the code
     */
    public String agency() {
        Matcher matcher = SHAPE.matcher(value);
        if (!matcher.matches()) {
            throw new IllegalStateException(value);
        }
        return matcher.group(1);
    }

    @Override
    public int compareTo(DossierCode other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
