package vn.motcua.registry.civil;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Vietnamese words in one form, so that two ways of writing them compare equal. */
final class Words {

    private static final Pattern BLANKS = Pattern.compile("[\\s\\u00A0]+");

    private Words() {}

    /** Unicode normal form C, small letters, single blanks. */
    static String plain(String text) {
        String composed = Normalizer.normalize(text, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
        return BLANKS.matcher(composed).replaceAll(" ").strip();
    }
}
