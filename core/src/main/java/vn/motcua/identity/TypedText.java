package vn.motcua.identity;

import java.text.Normalizer;

/**
 * Brings a text that was typed somewhere into the one form in which texts are kept and compared. Every step leaves a text
 * that is in the form already as it is. Callers bound the length first.
 */
final class TypedText {

    private static final String TONE_MARKS = "\u0300\u0301\u0303\u0309";
    private static final String HATS = "\u0302\u0306";

    private TypedText() {}

    /** All steps: single spaces, normal form C with the marks in their order, and Đ where a look-alike stood. */
    static String clean(String typed) {
        return strokes(compose(collapse(typed)));
    }

    /** Runs of any blanks become one space, none at the ends; what has no width goes. */
    static String collapse(String typed) {
        StringBuilder kept = new StringBuilder(typed.length());
        boolean blank = false;
        for (int i = 0; i < typed.length(); i++) {
            char each = typed.charAt(i);
            if (isBlank(each) || (each == '\u200B' && separates(typed, i))) {
                blank = true;
            } else if (!hasNoWidth(each)) {
                if (blank && kept.length() > 0) {
                    kept.append(' ');
                }
                blank = false;
                kept.append(each);
            }
        }
        return kept.toString();
    }

    /** The text without what is blank or has no width at its ends. */
    static String strip(String typed) {
        int from = 0;
        int to = typed.length();
        while (from < to && isNothing(typed.charAt(from))) {
            from++;
        }
        while (to > from && isNothing(typed.charAt(to - 1))) {
            to--;
        }
        return typed.substring(from, to);
    }

    private static boolean isNothing(char each) {
        return isBlank(each) || hasNoWidth(each);
    }

    /** Full-width characters of East Asian keyboards (U+FF01 to U+FF5E) as the ASCII ones that they stand for. */
    static String narrow(String typed) {
        StringBuilder narrow = new StringBuilder(typed.length());
        typed.chars()
                .map(each -> each >= '\uFF01' && each <= '\uFF5E' ? each - '\uFF01' + '!' : each)
                .forEach(each -> narrow.append((char) each));
        return narrow.toString();
    }

    static boolean isBlank(char each) {
        return each == ' ' || (each >= '\t' && each <= '\r') || each == '\u0085' || Character.isSpaceChar(each);
    }

    /** Signs that show nothing: zero-width space, joiners, soft hyphen, byte order mark, variation selectors. */
    static boolean hasNoWidth(char each) {
        return (each >= '\u200B' && each <= '\u200D')
                || each == '\u2060'
                || each == '\uFEFF'
                || each == '\u00AD'
                || each == '\u034F'
                || each == '\u180E'
                || (each >= '\uFE00' && each <= '\uFE0F');
    }

    /**
     * A zero-width space may be a word boundary that a web page left behind, or dirt inside a word. It separates where a
     * capital follows a small letter, or where the two sides are Vietnamese syllables and together are not.
     */
    private static boolean separates(String typed, int at) {
        String before = word(typed, at - 1, -1);
        String after = word(typed, at + 1, 1);
        if (before.isEmpty() || after.isEmpty()) {
            return false;
        }
        if (Character.isLowerCase(before.charAt(before.length() - 1)) && Character.isUpperCase(after.charAt(0))) {
            return true;
        }
        Spelling spelling = Spelling.shipped();
        String left = compose(before);
        String right = compose(after);
        return spelling.isSyllable(left) && spelling.isSyllable(right) && !spelling.isSyllable(left + right);
    }

    private static String word(String typed, int from, int step) {
        int end = from;
        while (end >= 0 && end < typed.length() && !isBlank(typed.charAt(end)) && !hasNoWidth(typed.charAt(end))) {
            end += step;
        }
        return step > 0 ? typed.substring(Math.min(from, end), end) : typed.substring(end + 1, from + 1);
    }

    /**
     * Normal form C. Hat and breve share their combining class with most tones, so that Unicode keeps the order in which
     * they were typed and {@code e + tilde + hat} never becomes {@code ễ}: here the hat goes before the tone first.
     */
    static String compose(String text) {
        String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
        if (!hasHat(composed)) {
            return composed;
        }
        StringBuilder marks = new StringBuilder(Normalizer.normalize(composed, Normalizer.Form.NFD));
        for (int i = 1; i < marks.length(); i++) {
            char each = marks.charAt(i);
            if (HATS.indexOf(each) >= 0) {
                int to = i;
                while (to > 0 && TONE_MARKS.indexOf(marks.charAt(to - 1)) >= 0) {
                    marks.setCharAt(to, marks.charAt(to - 1));
                    to--;
                }
                marks.setCharAt(to, each);
            }
        }
        return Normalizer.normalize(marks, Normalizer.Form.NFC);
    }

    private static boolean hasHat(String text) {
        return text.indexOf(HATS.charAt(0)) >= 0 || text.indexOf(HATS.charAt(1)) >= 0;
    }

    /** The Icelandic eth and the African d, which some keyboards give for Đ; no Vietnamese name has either. */
    static String strokes(String text) {
        return text.replace('\u00D0', 'Đ')
                .replace('\u0189', 'Đ')
                .replace('\u00F0', 'đ')
                .replace('\u0256', 'đ');
    }
}
