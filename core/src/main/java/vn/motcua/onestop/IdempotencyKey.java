package vn.motcua.onestop;

import java.util.regex.Pattern;
import vn.motcua.error.InvalidInputException;

/**
 * A caller's own name for a request, so that sending it twice does it once.
 *
 * @param value 8 to 100 printable ASCII characters
 */
public record IdempotencyKey(String value) {

    private static final Pattern SHAPE = Pattern.compile("[!-~]{8,100}");

    /** Refuses a key that is too short, too long or not printable. */
    public IdempotencyKey {
        if (!SHAPE.matcher(value).matches()) {
            throw new InvalidInputException(OneStopReason.KEY_MALFORMED.with());
        }
    }
}
