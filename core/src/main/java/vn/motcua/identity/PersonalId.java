package vn.motcua.identity;

import java.util.Objects;
import java.util.regex.Pattern;
import vn.motcua.error.InvalidInputException;

/**
 * A person's number: the twelve-digit số định danh cá nhân, or the nine-digit number of an old identity card (CMND).
 * Personal data: its text form is masked to the last three digits.
 */
public final class PersonalId {

    /** What a number looks like, for validation of input. */
    static final Pattern SHAPE = Pattern.compile("[0-9]{12}|[0-9]{9}");

    private final String digits;

    private PersonalId(String digits) {
        this.digits = digits;
    }

    /**
     * Reads a number; surrounding blanks are dropped.
     *
     * @param text twelve or nine digits
     * @return the number
     * @throws InvalidInputException if the text is anything else; the text itself is not repeated
     */
    public static PersonalId parse(String text) {
        String stripped = text.strip();
        if (!SHAPE.matcher(stripped).matches()) {
            throw new InvalidInputException(IdentityReason.PERSONAL_ID_MALFORMED.with());
        }
        return new PersonalId(stripped);
    }

    /**
     * The digits in the clear, for the wire and for a reader who is entitled to them.
     *
     * @return twelve or nine digits
     */
    public String reveal() {
        return digits;
    }

    /**
     * Whether it is the twelve-digit number.
     *
     * @return false for an old nine-digit card number
     */
    public boolean isTwelveDigits() {
        return digits.length() == 12;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PersonalId that && digits.equals(that.digits);
    }

    @Override
    public int hashCode() {
        return Objects.hash(digits);
    }

    @Override
    public String toString() {
        return "*".repeat(digits.length() - 3) + digits.substring(digits.length() - 3);
    }
}
