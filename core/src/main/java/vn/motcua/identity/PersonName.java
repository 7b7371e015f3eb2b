package vn.motcua.identity;

import java.text.Normalizer;
import java.util.Objects;
import java.util.regex.Pattern;
import vn.motcua.error.InvalidInputException;

/**
 * A person's name, in Unicode normal form C with single spaces. Personal data: {@code toString} does not show it.
 */
public final class PersonName {

    private static final int LONGEST = 100;
    private static final Pattern BLANKS = Pattern.compile("[\\s\\u00A0]+");
    private static final Pattern ALLOWED = Pattern.compile("\\p{L}[\\p{L}\\p{M}'’.\\- ]*");

    private final String text;

    private PersonName(String text) {
        this.text = text;
    }

    /**
     * Reads a name as typed.
     *
     * @param typed the name; runs of blanks become one space
     * @return the name
     * @throws InvalidInputException if it is empty, over 100 characters, or holds what no name holds
     */
    public static PersonName parse(String typed) {
        if (typed.length() > LONGEST * 4) {
            throw new InvalidInputException(IdentityReason.NAME_MALFORMED.with());
        }
        String text = BLANKS.matcher(Normalizer.normalize(typed, Normalizer.Form.NFC))
                .replaceAll(" ")
                .strip();
        if (text.isEmpty()
                || text.codePointCount(0, text.length()) > LONGEST
                || !ALLOWED.matcher(text).matches()) {
            throw new InvalidInputException(IdentityReason.NAME_MALFORMED.with());
        }
        return new PersonName(text);
    }

    /**
     * The name in the clear.
     *
     * @return the name
     */
    public String reveal() {
        return text;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PersonName that && text.equals(that.text);
    }

    @Override
    public int hashCode() {
        return Objects.hash(text);
    }

    @Override
    public String toString() {
        return "PersonName[***]";
    }
}
