package vn.motcua.identity;

import java.util.Objects;
import java.util.regex.Pattern;
import vn.motcua.error.InvalidInputException;

/**
 * A telephone number: a Vietnamese mobile or landline number as it is dialled today, or a foreign one. Kept in E.164. The
 * plan of Vietnamese numbers is data from memory ({@code phone-numbers.yaml}). Personal data: its text form is masked to the
 * last three digits.
 */
public final class PhoneNumber {

    /** What kind of number it is. */
    public enum Kind {
        /** A Vietnamese mobile number, which takes text messages. */
        MOBILE,
        /** A Vietnamese landline. */
        LANDLINE,
        /** A number of another country. */
        FOREIGN
    }

    private static final int LONGEST_TYPED = 40;
    private static final String VIETNAM = "84";
    private static final Pattern SEPARATORS = Pattern.compile("[ .()/\u2010-\u2013-]");
    private static final Pattern DIGITS = Pattern.compile("[0-9]{8,15}");

    private final String e164;
    private final Kind kind;

    private PhoneNumber(String e164, Kind kind) {
        this.e164 = e164;
        this.kind = kind;
    }

    /**
     * Reads a number as typed: with {@code +84}, {@code 84}, {@code 0084} or {@code 0} in front, or with the 0 lost in a
     * spreadsheet; with blanks, dots, dashes, slashes or brackets between; in full-width figures; an eleven-digit mobile number from before
     * 2018-09-15 becomes the ten-digit one. A foreign number begins with {@code +} or {@code 00}.
     *
     * @param typed the number
     * @return the number
     * @throws InvalidInputException if there is no such number; the number itself is not repeated
     */
    public static PhoneNumber parse(String typed) {
        Objects.requireNonNull(typed, "typed");
        if (typed.length() > LONGEST_TYPED) {
            throw refusal();
        }
        String dense =
                SEPARATORS.matcher(TypedText.narrow(TypedText.collapse(typed))).replaceAll("");
        boolean plus = dense.startsWith("+");
        boolean abroad = plus || dense.startsWith("00");
        String digits = plus ? dense.substring(1) : abroad ? dense.substring(2) : dense;
        if (!DIGITS.matcher(digits).matches()) {
            throw refusal();
        }
        if (abroad && !digits.startsWith(VIETNAM)) {
            if (digits.startsWith("0")) {
                throw refusal();
            }
            return new PhoneNumber("+" + digits, Kind.FOREIGN);
        }
        return national(digits, abroad);
    }

    private static PhoneNumber national(String digits, boolean abroad) {
        PhonePlan plan = PhonePlan.shipped();
        String national = digits;
        if (abroad || (digits.startsWith(VIETNAM) && digits.length() > 10)) {
            String rest = digits.substring(VIETNAM.length());
            national = rest.startsWith("0") ? rest : "0" + rest;
        } else if (!digits.startsWith("0")) {
            national = "0" + digits;
        }
        String today = plan.today(national);
        return plan.kindOf(today)
                .map(kind -> new PhoneNumber("+" + VIETNAM + today.substring(1), kind))
                .orElseThrow(PhoneNumber::refusal);
    }

    private static InvalidInputException refusal() {
        return new InvalidInputException(IdentityReason.PHONE_MALFORMED.with());
    }

    /**
     * The number in the clear, in E.164.
     *
     * @return for example {@code +84912345678}
     */
    public String reveal() {
        return e164;
    }

    /**
     * The number in the clear as it is dialled in Vietnam.
     *
     * @return for example {@code 0912345678}; a foreign number in E.164
     */
    public String revealNational() {
        return kind == Kind.FOREIGN ? e164 : "0" + e164.substring(1 + VIETNAM.length());
    }

    /**
     * What kind of number it is.
     *
     * @return the kind
     */
    public Kind kind() {
        return kind;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PhoneNumber that && e164.equals(that.e164);
    }

    @Override
    public int hashCode() {
        return Objects.hash(e164);
    }

    @Override
    public String toString() {
        return "*".repeat(e164.length() - 3) + e164.substring(e164.length() - 3);
    }
}
