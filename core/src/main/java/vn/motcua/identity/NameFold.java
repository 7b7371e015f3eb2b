package vn.motcua.identity;

import java.text.Normalizer;

/** The single foldings of a name, each for either case. A text that a folding leaves as it is comes back as the same object. */
final class NameFold {

    private NameFold() {}

    /** The tone of oa, oe, uy on the second vowel; after q it is never on u, nor after g on i before a vowel. */
    static String tonePlacement(String text) {
        char[] letters = null;
        for (int i = 0; i + 1 < text.length(); i++) {
            char each = letters == null ? text.charAt(i) : letters[i];
            char next = text.charAt(i + 1);
            int tone = Vowels.tone(each);
            if (tone != Vowels.LEVEL_TONE
                    && Vowels.isVowel(next)
                    && Vowels.tone(next) == Vowels.LEVEL_TONE
                    && isGlide(lower(Vowels.toneless(each)), lower(next), i > 0 ? lower(text.charAt(i - 1)) : ' ')) {
                letters = letters == null ? text.toCharArray() : letters;
                letters[i] = Vowels.toneless(each);
                letters[i + 1] = Vowels.with(next, tone);
            }
        }
        return letters == null ? text : new String(letters);
    }

    private static boolean isGlide(char vowel, char next, char before) {
        return switch (vowel) {
            case 'o' -> next == 'a' || next == 'ă' || next == 'e';
            case 'u' -> next == 'y' || before == 'q';
            case 'i' -> before == 'g';
            default -> false;
        };
    }

    /**
     * Y that is a syllable's only vowel becomes i (lý, ý, thy, quý, quỳnh), and so does the one that opens yê (yến); ay, uy,
     * uyê stay, since May and Mai are two names.
     */
    static String yToI(String text) {
        char[] letters = null;
        for (int i = 0; i < text.length(); i++) {
            char each = text.charAt(i);
            char bare = Vowels.toneless(each);
            if ((bare == 'y' || bare == 'Y') && soundsLikeI(text, i)) {
                letters = letters == null ? text.toCharArray() : letters;
                letters[i] = Vowels.with(bare == 'y' ? 'i' : 'I', Vowels.tone(each));
            }
        }
        return letters == null ? text : new String(letters);
    }

    private static boolean soundsLikeI(String text, int at) {
        boolean last = at + 1 == text.length() || !Vowels.isVowel(text.charAt(at + 1));
        boolean opens = at == 0 || text.charAt(at - 1) == ' ' || isPunctuation(text.charAt(at - 1));
        return opens ? last || lower(Vowels.toneless(text.charAt(at + 1))) == 'ê' : last && followsOnset(text, at);
    }

    private static boolean followsOnset(String text, int at) {
        char before = text.charAt(at - 1);
        boolean consonant = Character.isLetter(before) && !Vowels.isVowel(before);
        return consonant || (lower(before) == 'u' && at > 1 && lower(text.charAt(at - 2)) == 'q');
    }

    /** Apostrophes, hyphens and full stops become spaces, and runs of spaces one. */
    static String withoutPunctuation(String text) {
        boolean any = false;
        for (int i = 0; i < text.length() && !any; i++) {
            any = isPunctuation(text.charAt(i));
        }
        if (!any) {
            return text;
        }
        StringBuilder folded = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char each = text.charAt(i);
            boolean gap = each == ' ' || isPunctuation(each);
            boolean afterGap = folded.length() == 0 || folded.charAt(folded.length() - 1) == ' ';
            if (!gap || !afterGap) {
                folded.append(gap ? ' ' : each);
            }
        }
        int end = folded.length();
        return end > 0 && folded.charAt(end - 1) == ' ' ? folded.substring(0, end - 1) : folded.toString();
    }

    /** Latin letters without any mark; letters that are no Vietnamese ones lose what Unicode can take off them. */
    static String withoutMarks(String text) {
        char[] letters = text.toCharArray();
        boolean plain = true;
        for (int i = 0; i < letters.length; i++) {
            letters[i] = Vowels.latin(letters[i]);
            plain = plain && letters[i] < 0x80;
        }
        String folded = new String(letters);
        return plain ? folded : unmarked(Normalizer.normalize(folded, Normalizer.Form.NFD));
    }

    private static String unmarked(String decomposed) {
        StringBuilder kept = new StringBuilder(decomposed.length());
        decomposed
                .codePoints()
                .filter(point -> Character.getType(point) != Character.NON_SPACING_MARK)
                .forEach(kept::appendCodePoint);
        return kept.toString();
    }

    /** Nothing but letters and the marks that are left on them. */
    static String lettersOnly(String text) {
        StringBuilder kept = new StringBuilder(text.length());
        text.codePoints()
                .filter(point -> point != ' ' && (point > 0xFFFF || !isPunctuation((char) point)))
                .forEach(kept::appendCodePoint);
        return kept.toString();
    }

    private static boolean isPunctuation(char each) {
        return each == '.' || PersonName.APOSTROPHES.indexOf(each) >= 0 || PersonName.HYPHENS.indexOf(each) >= 0;
    }

    private static char lower(char each) {
        return Character.toLowerCase(each);
    }
}
