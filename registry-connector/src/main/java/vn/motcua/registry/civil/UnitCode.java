package vn.motcua.registry.civil;

import java.util.regex.Pattern;
import vn.motcua.error.InvalidInputException;

/**
 * A unit of the civil registry ({@code maDonVi}): the five-digit code that the statistics office gave a commune, for example
 * {@code 32001}.
 *
 * @param value five digits
 */
public record UnitCode(String value) {

    private static final Pattern SHAPE = Pattern.compile("[0-9]{5}");

    /**
     * Refuses anything but five digits.
     *
     * @throws InvalidInputException if the text is not a unit's code
     */
    public UnitCode {
        if (!SHAPE.matcher(value).matches()) {
            throw new InvalidInputException(CivilReason.UNIT_MALFORMED.with());
        }
    }

    /** On the wire it is a number, so leading zeros are lost there. */
    long number() {
        return Long.parseLong(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
