package vn.motcua.payment.wire;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.Optional;
import vn.motcua.deadline.VietnamTime;

/** The fourteen digits that Vietnamese intermediaries write for a moment, always Vietnam time, hours 00 to 23. */
public final class Stamps {

    private static final DateTimeFormatter DIGITS =
            DateTimeFormatter.ofPattern("uuuuMMddHHmmss").withResolverStyle(ResolverStyle.STRICT);

    private Stamps() {}

    /**
     * Writes a moment.
     *
     * @param at the moment
     * @return fourteen digits in Vietnam time
     */
    public static String of(Instant at) {
        return DIGITS.format(VietnamTime.at(at));
    }

    /**
     * Reads a moment.
     *
     * @param text fourteen digits in Vietnam time
     * @return the moment, or empty if the text is anything else
     */
    public static Optional<Instant> parse(String text) {
        try {
            return Optional.of(
                    LocalDateTime.parse(text, DIGITS).atZone(VietnamTime.ZONE).toInstant());
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
