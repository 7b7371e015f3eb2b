package vn.motcua.payment.wire;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** Vietnamese without diacritics, in the letters that every intermediary carries unharmed. */
public final class PlainText {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern OTHERS = Pattern.compile("[^A-Za-z0-9 ._:/-]+");
    private static final Pattern BLANKS = Pattern.compile(" {2,}");

    private PlainText() {}

    /**
     * Takes a text down to unaccented letters, digits, blanks and {@code . _ : / -}; anything else becomes a blank.
     *
     * @param text the text
     * @return the plain text
     */
    public static String of(String text) {
        // Ð (U+00D0, eth) is what some keyboards type for Đ (U+0110)
        String letters =
                text.replace('Đ', 'D').replace('đ', 'd').replace('\u00D0', 'D').replace('\u00F0', 'd');
        String bare = MARKS.matcher(Normalizer.normalize(letters, Normalizer.Form.NFD))
                .replaceAll("");
        return BLANKS.matcher(OTHERS.matcher(bare).replaceAll(" "))
                .replaceAll(" ")
                .strip();
    }

    /**
     * Cuts a text without splitting a character.
     *
     * @param text the text
     * @param longest how many characters at most
     * @return the text or its beginning
     */
    public static String cut(String text, int longest) {
        if (text.codePointCount(0, text.length()) <= longest) {
            return text;
        }
        return text.substring(0, text.offsetByCodePoints(0, longest));
    }
}
