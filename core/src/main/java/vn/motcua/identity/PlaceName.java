package vn.motcua.identity;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** What two writings of a province's name have in common. */
final class PlaceName {

    private static final int LONGEST = 100;
    private static final Pattern BETWEEN = Pattern.compile("[\\s\\p{Z}\\p{Pd}.,_]+");
    /** Đ of Vietnamese, Ð of Icelandic and Ɖ of Ewe look alike and are typed for one another. */
    private static final Pattern LIKE_D = Pattern.compile("[ĐÐƉðɖ]");

    private static final Pattern TONES = Pattern.compile("[\u0300\u0301\u0303\u0309\u0323]");
    private static final Pattern MARKS = Pattern.compile("\\p{Mn}");
    private static final List<List<String>> PREFIXES =
            List.of(words("tỉnh"), words("tinh"), words("thành phố"), words("thanh pho"), words("tp"), words("t.p."));

    private PlaceName() {}

    /**
     * The letters without blanks in lower case, each word's tone mark behind it, so that its place does not matter.
     *
     * @return empty if it cannot be a name
     */
    static String key(String name) {
        if (name.length() > LONGEST) {
            return "";
        }
        List<String> words = words(name);
        for (List<String> prefix : PREFIXES) {
            if (words.size() > prefix.size() && words.subList(0, prefix.size()).equals(prefix)) {
                return String.join("", words.subList(prefix.size(), words.size()));
            }
        }
        return String.join("", words);
    }

    /** The same without any mark. */
    static String plain(String name) {
        return MARKS.matcher(key(name)).replaceAll("").replace('đ', 'd');
    }

    private static List<String> words(String name) {
        String lower = Normalizer.normalize(LIKE_D.matcher(name).replaceAll("đ"), Normalizer.Form.NFD)
                .toLowerCase(Locale.ROOT);
        List<String> words = new ArrayList<>();
        for (String word : BETWEEN.split(lower, -1)) {
            if (!word.isEmpty()) {
                words.add(toneLast(word));
            }
        }
        return words;
    }

    private static String toneLast(String word) {
        StringBuilder tones = new StringBuilder();
        TONES.matcher(word).results().forEach(tone -> tones.append(tone.group()));
        return TONES.matcher(word).replaceAll("") + tones;
    }
}
