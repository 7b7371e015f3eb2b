package vn.motcua.identity;

import java.util.Objects;
import java.util.Optional;
import vn.motcua.error.InvalidInputException;
import vn.motcua.error.Reason;

/**
 * A person's name as it was typed, in the one form in which names are kept: Unicode normal form C with hat and breve before
 * the tone, single spaces, nothing of zero width. Case and spelling stay as typed; {@link NameMatcher} compares across them.
 *
 * <p>The look-alikes {@code Ð} (U+00D0, U+00F0) and {@code Ɖ} (U+0189, U+0256) become Đ and đ. Some keyboards and fonts of
 * the nineties give them for Đ, nobody can see the difference, and their small letters differ, so that a name kept with one
 * would never be found again. The price is an Icelandic name with eth, which is kept with đ.
 *
 * <p>Personal data: {@code toString} does not show it.
 */
public final class PersonName {

    private static final int LONGEST = 100;
    /** A letter in pieces takes up to three marks. */
    private static final int LONGEST_TYPED = LONGEST * 4;

    private static final int MOST_MARKS = 3;

    /** Apostrophes as keyboards give them; names of several peoples have one: H’ Bia, K’Bin. */
    static final String APOSTROPHES = "'’‘ʼʻ`´′";

    /** Hyphens and what is taken for one. */
    static final String HYPHENS = "-‐‑‒–—−";

    /** The signs of Spanish ordinals, which Unicode counts as letters. */
    private static final String ORDINALS = "\u00AA\u00BA";

    private static final TextCheck PLAIN = TextCheck.line(LONGEST_TYPED);

    private final String text;

    private PersonName(String text) {
        this.text = text;
    }

    /**
     * Reads a name as typed. Parsing what {@link #reveal} gives gives the same name.
     *
     * @param typed the name; runs of blanks and tabs become one space
     * @return the name
     * @throws InvalidInputException if it is empty, over 100 characters, in an encoding from before Unicode (certainly or
     *     likely, see {@link LegacyEncoding}), or holds what no name holds, line breaks among it; coded by {@link NameReason} and {@link
     *     TextReason}, without the text
     */
    public static PersonName parse(String typed) {
        Objects.requireNonNull(typed, "typed");
        if (typed.length() > LONGEST_TYPED) {
            throw refusal(NameReason.TOO_LONG.with(LONGEST));
        }
        // before the blanks are put in order: a line break or a control character is no blank of a name
        fault(typed).ifPresent(PersonName::refuse);
        String line = TypedText.collapse(typed);
        if (line.isEmpty()) {
            throw refusal(NameReason.EMPTY.with());
        }
        LegacyEncoding.detect(typed)
                .filter(finding -> finding.sureness() != LegacyEncoding.Sureness.POSSIBLE)
                .ifPresent(finding -> refuse(finding.encoding().nameReason().with()));
        String text = TypedText.clean(line);
        check(text).ifPresent(PersonName::refuse);
        return new PersonName(text);
    }

    private static Optional<Reason> fault(String typed) {
        if (typed.indexOf('\u2028') >= 0 || typed.indexOf('\u2029') >= 0) {
            return Optional.of(TextReason.LINE_BREAK.with());
        }
        return PLAIN.fault(typed.replace('\t', ' '));
    }

    private static Optional<Reason> check(String text) {
        if (text.codePointCount(0, text.length()) > LONGEST) {
            return Optional.of(NameReason.TOO_LONG.with(LONGEST));
        }
        boolean letterDue = true;
        int marks = 0;
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            int point = text.codePointAt(i);
            if (Character.isLetter(point) && ORDINALS.indexOf(point) < 0) {
                letterDue = false;
                marks = 0;
            } else if (isMark(point) && !letterDue) {
                marks++;
                if (marks > MOST_MARKS) {
                    return Optional.of(NameReason.MARKS_STACKED.with());
                }
            } else if (isDigit(point)) {
                return Optional.of(NameReason.DIGIT.with());
            } else if (!isSign(point, letterDue)) {
                return Optional.of(NameReason.MALFORMED.with());
            } else {
                marks = 0;
            }
        }
        return letterDue ? Optional.of(NameReason.MALFORMED.with()) : Optional.empty();
    }

    /** Before the first letter only an apostrophe may stand ('t Hooft). */
    private static boolean isSign(int point, boolean leading) {
        return APOSTROPHES.indexOf(point) >= 0
                || (!leading && (point == ' ' || point == '.' || HYPHENS.indexOf(point) >= 0));
    }

    private static boolean isMark(int point) {
        int type = Character.getType(point);
        return type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.ENCLOSING_MARK;
    }

    private static boolean isDigit(int point) {
        int type = Character.getType(point);
        return type == Character.DECIMAL_DIGIT_NUMBER
                || type == Character.LETTER_NUMBER
                || type == Character.OTHER_NUMBER;
    }

    private static void refuse(Reason reason) {
        throw refusal(reason);
    }

    private static InvalidInputException refusal(Reason reason) {
        return new InvalidInputException(reason);
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
