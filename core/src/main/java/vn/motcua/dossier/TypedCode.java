package vn.motcua.dossier;

import java.util.regex.Pattern;

/** Turns what a person typed or pasted for a code into the characters that a code is printed with. */
final class TypedCode {

    /** A longer text is no code, however many blanks it has. */
    private static final int LONGEST = 200;

    /** Blanks of all kinds, and the marks that a copied or scanned text carries without showing them. */
    private static final String BLANK = "[\\s\\p{Z}\u200b\u2060\ufeff\u00ad]*";

    private static final Pattern DASH = Pattern.compile(BLANK + "[\\p{Pd}\u2212]" + BLANK);
    private static final Pattern DOT = Pattern.compile(BLANK + "\\." + BLANK);
    private static final Pattern AROUND = Pattern.compile("^" + BLANK + "|" + BLANK + "$");

    private TypedCode() {}

    /** Never lets two figures that stood apart run together: that would be another number. */
    static String plain(String text) {
        if (text.length() > LONGEST) {
            return "";
        }
        StringBuilder narrow = new StringBuilder(text.length());
        text.chars().map(TypedCode::narrow).forEach(each -> narrow.append((char) each));
        String dashed = DASH.matcher(narrow).replaceAll("-");
        String dotted = DOT.matcher(dashed).replaceAll(".");
        return AROUND.matcher(dotted).replaceAll("");
    }

    private static int narrow(int character) {
        int narrow = character >= '\uff01' && character <= '\uff5e' ? character - '\uff01' + '!' : character;
        return narrow >= 'a' && narrow <= 'z' ? narrow - 'a' + 'A' : narrow;
    }
}
