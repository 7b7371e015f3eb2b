package vn.motcua.identity;

import java.util.Optional;
import vn.motcua.error.Reason;

/**
 * Tells plain text from hostile text: over-long, control characters, direction marks, lone surrogates, and codes that are no
 * characters. It judges only what no person types; letters, signs and zero-width joiners (of emoji, of Persian) pass. One
 * pass, and none over a text that is too long.
 *
 * @param max how many UTF-16 units the text may have
 * @param lineBreaks whether line feeds, carriage returns and tabs are welcome
 */
public record TextCheck(int max, boolean lineBreaks) {

    /** Refuses a limit below one. */
    public TextCheck {
        if (max < 1) {
            throw new IllegalArgumentException("a text needs room for one character");
        }
    }

    /**
     * A check of a text on one line.
     *
     * @param max how many UTF-16 units the text may have
     * @return the check
     */
    public static TextCheck line(int max) {
        return new TextCheck(max, false);
    }

    /**
     * The first thing wrong with a text.
     *
     * @param text the text
     * @return the coded reason, which does not repeat the text, or empty if it is plain
     */
    public Optional<Reason> fault(String text) {
        if (text.length() > max) {
            return Optional.of(TextReason.TOO_LONG.with(max));
        }
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            Optional<TextReason> fault = faultOf(text.codePointAt(i));
            if (fault.isPresent()) {
                return fault.map(TextReason::with);
            }
        }
        return Optional.empty();
    }

    private Optional<TextReason> faultOf(int point) {
        if (point == '\n' || point == '\r' || point == '\t') {
            return lineBreaks ? Optional.empty() : Optional.of(TextReason.LINE_BREAK);
        }
        return hostile(point);
    }

    /** What is wrong with one code point wherever it stands. */
    static Optional<TextReason> hostile(int point) {
        if (Character.isISOControl(point)) {
            return Optional.of(TextReason.CONTROL_CHARACTER);
        }
        if (point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE) {
            return Optional.of(TextReason.LONE_SURROGATE);
        }
        if (turns(point)) {
            return Optional.of(TextReason.DIRECTION_MARK);
        }
        return isNoCharacter(point) ? Optional.of(TextReason.NO_CHARACTER) : Optional.empty();
    }

    private static boolean turns(int point) {
        return point == 0x061C
                || point == 0x200E
                || point == 0x200F
                || (point >= 0x202A && point <= 0x202E)
                || (point >= 0x2066 && point <= 0x206F);
    }

    private static boolean isNoCharacter(int point) {
        boolean noncharacter = (point & 0xFFFE) == 0xFFFE || (point >= 0xFDD0 && point <= 0xFDEF);
        boolean annotation = (point >= 0xFFF9 && point <= 0xFFFB) || (point >= 0xE0000 && point <= 0xE007F);
        return noncharacter || annotation || Character.getType(point) == Character.PRIVATE_USE;
    }
}
