package vn.motcua.identity;

import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.motcua.error.InvalidInputException;

/**
 * A person's number: the twelve-digit số định danh cá nhân, or the nine-digit number of an old identity card (CMND).
 * Personal data: its text form is masked to the last three digits.
 */
public final class PersonalId {

    private static final Pattern SHAPE = Pattern.compile("[0-9]{12}|[0-9]{9}");

    private static final int LONGEST_TYPED = 100;

    private final String digits;

    private PersonalId(String digits) {
        this.digits = digits;
    }

    /**
     * Reads a number; blanks of any kind around it are dropped, and full-width digits are understood.
     *
     * @param text twelve or nine digits, 100 characters at most with the blanks
     * @return the number
     * @throws InvalidInputException if the text is anything else; the text itself is not repeated
     */
    public static PersonalId parse(String text) {
        Objects.requireNonNull(text, "text");
        return read(text).orElseThrow(() -> new InvalidInputException(IdentityReason.PERSONAL_ID_MALFORMED.with()));
    }

    /** The one reader, for {@link #parse} and for the constraint; empty if the text is no number. */
    static Optional<PersonalId> read(String text) {
        if (text.length() > LONGEST_TYPED) {
            return Optional.empty();
        }
        return Optional.of(TypedText.narrow(TypedText.strip(text)))
                .filter(digits -> SHAPE.matcher(digits).matches())
                .map(PersonalId::new);
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

    /**
     * Where the birth was registered, never where the person lives: digits 1 to 3, the province codes in force until
     * 2025-06-30. Numbers keep their code; which codes came later is not published, so any three digits are taken.
     *
     * @return three digits, or empty for a nine-digit number
     */
    public Optional<String> registrationCode() {
        return isTwelveDigits() ? Optional.of(digits.substring(0, 3)) : Optional.empty();
    }

    /**
     * The name of the place of {@link #registrationCode} (TT 07/2016/TT-BCA, Phụ lục 1).
     *
     * @return the province as it was called, or empty if the code is not listed
     */
    public Optional<String> registrationPlace() {
        return registrationCode().flatMap(CitizenNumbers.shipped()::place);
    }

    /**
     * The year of birth that digits 4 to 6 stand for. Good to check a year by, never to fill a field with.
     *
     * @return the year, or empty for a nine-digit number
     */
    public Optional<Integer> encodedYear() {
        return century().map(row -> row.from() + Integer.parseInt(digits.substring(4, 6)));
    }

    /**
     * The gender that digit 4 stands for; its meaning is unconfirmed. Good to check a gender by, never to fill a field with.
     *
     * @return male or female, or empty for a nine-digit number
     */
    public Optional<Gender> encodedGender() {
        return century().map(CitizenNumbers.Century::gender);
    }

    private Optional<CitizenNumbers.Century> century() {
        return isTwelveDigits() ? CitizenNumbers.shipped().century(digits.charAt(3) - '0') : Optional.empty();
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
