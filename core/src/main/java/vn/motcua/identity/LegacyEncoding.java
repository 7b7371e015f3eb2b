package vn.motcua.identity;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import vn.motcua.law.Confidence;

/**
 * A way to write Vietnamese from before Unicode, which old files and fonts still leave behind: read as Latin-1, {@code
 * NguyÔn ThÞ Hoµ} is Nguyễn Thị Hoà in TCVN3. Such a text is reported and never converted silently.
 *
 * <p>A word speaks for an encoding if it is no Vietnamese syllable as it stands and is one when decoded. One word that can
 * only be foreign or of another people speaks against it. So {@code Müller}, {@code Ñáñez}, {@code Niê} and {@code Ênuôl}
 * raise no alarm. What stays open: a word that is good Vietnamese both ways (Vò for Vũ) is never an alarm by itself, and
 * foreign names whose every word decodes by chance ({@code Loïc}, {@code Lü}) are {@link Sureness#POSSIBLE}, which {@link
 * PersonName} lets pass. A name of two or more words that begins a syllable with Ñ and otherwise reads as Vietnamese
 * ({@code Ñinh Minh}) is taken for VNI, since here that is far likelier than Spanish.
 *
 * <p>A system that put a TCVN3 name into capitals has changed its codes: {@code NGUYÔN THÞ HOΜ} ends in a Greek letter, and
 * Ê may stand for ê. So a word of a text in capitals is read with the capitals as they stand, and else with small ones.
 */
public enum LegacyEncoding {
    /** TCVN 5712:1993, fonts named .Vn…, also called ABC. Its table is checked against two sources. */
    TCVN3,
    /** VNI for Windows, fonts named VNI-…. Its table is from memory: it is never {@link Sureness#CERTAIN}. */
    VNI;

    /** How sure a finding is. */
    public enum Sureness {
        /** Signs that no name has, and Vietnamese when decoded. */
        CERTAIN,
        /** Vietnamese when decoded, and hardly anything else. */
        LIKELY,
        /** It may be, but the text may also be right as it stands. */
        POSSIBLE
    }

    /**
     * What a text seems to be.
     *
     * @param encoding the encoding
     * @param sureness how sure that is
     */
    public record Finding(LegacyEncoding encoding, Sureness sureness) {

        /** Refuses missing parts. */
        public Finding {
            Objects.requireNonNull(encoding, "encoding");
            Objects.requireNonNull(sureness, "sureness");
        }
    }

    private static final int LONGEST = 2000;
    /** Small signs of VNI that follow a vowel and that other languages do not write there. */
    private static final String VNI_MARKS = "øåûõùäãâ";

    /**
     * Tells whether a text looks like one of these encodings read as Latin-1.
     *
     * @param text any text; beyond 2000 characters nothing is looked for
     * @return the surer finding, or empty
     */
    public static Optional<Finding> detect(String text) {
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        String read = withoutCapitalsBeyondLatin1(text);
        if (!isLatin1(read)) {
            return Optional.empty();
        }
        List<String> words = words(read);
        boolean capitals = isInCapitals(read);
        Optional<Finding> tcvn3 = TCVN3.judge(words, capitals);
        Optional<Finding> vni = VNI.judge(words, capitals);
        boolean vniIsSurer = vni.isPresent()
                && tcvn3.map(other -> vni.get().sureness().compareTo(other.sureness()) < 0)
                        .orElse(true);
        return vniIsSurer ? vni : tcvn3;
    }

    /**
     * What the text probably was, for a person to confirm. Words that do not decode stay as they are.
     *
     * @param text the text
     * @return the suggestion in Unicode, or empty if the text does not look like this encoding; for {@link #VNI} from a
     *     table out of memory
     */
    public Optional<String> suggest(String text) {
        if (detect(text).filter(finding -> finding.encoding() == this).isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(suggested(withoutCapitalsBeyondLatin1(text)));
    }

    private String suggested(String text) {
        boolean capitals = isInCapitals(text);
        StringBuilder suggestion = new StringBuilder(text.length());
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || isBetween(text.charAt(i))) {
                suggestion.append(suggestWord(text.substring(start, i), capitals));
                if (i < text.length()) {
                    suggestion.append(text.charAt(i));
                }
                start = i + 1;
            }
        }
        return suggestion.toString();
    }

    /** How far the table of this encoding may be trusted. */
    Confidence confidence() {
        return table().confidence();
    }

    NameReason nameReason() {
        return this == TCVN3 ? NameReason.LOOKS_LIKE_TCVN3 : NameReason.LOOKS_LIKE_VNI;
    }

    private Spelling.Table table() {
        return this == TCVN3 ? Spelling.shipped().tcvn3() : Spelling.shipped().vni();
    }

    private Optional<Finding> judge(List<String> words, boolean capitals) {
        Spelling spelling = Spelling.shipped();
        int speaking = 0;
        boolean strong = false;
        boolean allRead = true;
        for (String word : words) {
            if (spelling.isSyllable(TypedText.strokes(word))) {
                continue;
            }
            if (isAscii(word)) {
                allRead = false;
            } else if (spelling.isSyllable(decode(word, capitals))) {
                speaking++;
                strong = strong || (this == TCVN3 ? hasTcvn3Sign(word) : hasVniSign(word, words.size()));
            } else {
                return Optional.empty();
            }
        }
        return sureness(speaking, strong, allRead).map(sureness -> new Finding(this, sureness));
    }

    private Optional<Sureness> sureness(int speaking, boolean strong, boolean allRead) {
        if (speaking == 0) {
            return Optional.empty();
        }
        boolean beyondChance = allRead ? strong || speaking > 1 : strong && speaking > 1;
        if (!beyondChance) {
            return Optional.of(Sureness.POSSIBLE);
        }
        return Optional.of(this == TCVN3 && strong ? Sureness.CERTAIN : Sureness.LIKELY);
    }

    /** A sign that is no letter of any name, or a capital with a mark right after a small letter. */
    private static boolean hasTcvn3Sign(String word) {
        for (int i = 0; i < word.length(); i++) {
            char each = word.charAt(i);
            boolean sign = (each >= '\u00A1' && each < '\u00C0') || each == '×' || each == '÷';
            boolean capitalInside = i > 0
                    && each >= '\u00C0'
                    && Character.isUpperCase(each)
                    && Character.isLowerCase(word.charAt(i - 1));
            if (sign || capitalInside) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasVniSign(String word, int words) {
        String lower = word.toLowerCase(Locale.ROOT);
        if (lower.charAt(0) == 'ñ' && words > 1) {
            return true;
        }
        for (int i = 1; i < lower.length(); i++) {
            boolean afterVowel = "aeouyôö".indexOf(lower.charAt(i - 1)) >= 0;
            if (afterVowel && VNI_MARKS.indexOf(lower.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    private String suggestWord(String word, boolean capitals) {
        String decoded = decode(word, capitals);
        if (isAscii(word) || !Spelling.shipped().isSyllable(decoded)) {
            return word;
        }
        return capitals ? decoded.toUpperCase(Locale.ROOT) : decoded;
    }

    /**
     * Capitals with marks had a font of their own, so the codes of a name in capitals are those of small letters: a text is
     * in capitals if a word has two of them and no word a small one.
     */
    private static boolean isInCapitals(String text) {
        return words(text).stream()
                        .anyMatch(word -> word.chars()
                                        .filter(LegacyEncoding::isAsciiCapital)
                                        .count()
                                > 1)
                && text.chars().noneMatch(each -> each >= 'a' && each <= 'z');
    }

    private static boolean isAsciiCapital(int each) {
        return each >= 'A' && each <= 'Z';
    }

    /** Two signs of Latin-1 whose capitals lie beyond it: the micro sign becomes a Greek Mu, ÿ becomes Ÿ. */
    private static String withoutCapitalsBeyondLatin1(String text) {
        return text.replace('\u039C', '\u00B5').replace('\u0178', '\u00FF');
    }

    /** The word as it stands; in capitals, and no syllable so, as it stood before its TCVN3 codes became capitals. */
    private String decode(String word, boolean capitals) {
        String decoded = decode(word);
        boolean raised = this == TCVN3 && capitals && !Spelling.shipped().isSyllable(decoded);
        return raised ? decode(word.toLowerCase(Locale.ROOT)) : decoded;
    }

    /** Takes the longest code that fits, as capitals where the code is in capitals (VNI only: TCVN3 has no such codes). */
    private String decode(String word) {
        Map<String, String> letters = table().letters();
        StringBuilder decoded = new StringBuilder(word.length());
        int i = 0;
        while (i < word.length()) {
            int taken = 0;
            for (int length = Math.min(this == VNI ? 2 : 1, word.length() - i); length > 0 && taken == 0; length--) {
                String code = word.substring(i, i + length);
                String letter = letters.get(this == VNI ? code.toLowerCase(Locale.ROOT) : code);
                if (letter != null) {
                    boolean capital = this == VNI && Character.isUpperCase(code.charAt(0));
                    decoded.append(capital ? letter.toUpperCase(Locale.ROOT) : letter);
                    taken = length;
                }
            }
            if (taken == 0) {
                decoded.append(word.charAt(i));
                taken = 1;
            }
            i += taken;
        }
        return decoded.toString();
    }

    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || isBetween(text.charAt(i))) {
                if (i > start) {
                    words.add(text.substring(start, i));
                }
                start = i + 1;
            }
        }
        return words;
    }

    private static boolean isBetween(char each) {
        return TypedText.isBlank(each)
                || PersonName.HYPHENS.indexOf(each) >= 0
                || (each != '´' && PersonName.APOSTROPHES.indexOf(each) >= 0)
                || (each < 0x80 && !Character.isLetter(each));
    }

    /** Only Latin-1 letters with at least one beyond ASCII: one real Vietnamese letter shows that the text is Unicode. */
    private static boolean isLatin1(String text) {
        boolean beyondAscii = false;
        for (int i = 0; i < text.length(); i++) {
            char each = text.charAt(i);
            beyondAscii = beyondAscii || (each >= '\u00A1' && each <= '\u00FF');
            if (each > '\u00FF' && !isBetween(each) && !TypedText.hasNoWidth(each)) {
                return false;
            }
        }
        return beyondAscii;
    }

    private static boolean isAscii(String word) {
        return word.chars().allMatch(each -> each < 0x80);
    }
}
