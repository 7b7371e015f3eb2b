package vn.motcua.identity;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import vn.motcua.law.Confidence;
import vn.motcua.law.yaml.YamlPack;

/** How Vietnamese is spelt, and the tables of the encodings before Unicode, read from {@code vietnamese-spelling.yaml}. */
final class Spelling {

    private static final int LONGEST_SYLLABLE = 7;
    private static final int LONGEST_ONSET = 3;
    /** Tones of a syllable that ends in a stop: sắc and nặng. */
    private static final Set<Integer> STOPPED = Set.of(2, 5);

    private final Set<String> onsets;
    private final Set<String> rimes;
    private final Table tcvn3;
    private final Table vni;

    private Spelling(Pack pack) {
        onsets = Set.copyOf(pack.syllables().onsets());
        rimes = pack.syllables().rimes().stream().flatMap(List::stream).collect(Collectors.toUnmodifiableSet());
        tcvn3 = pack.tcvn3();
        vni = pack.vni();
    }

    /** Read once, when a text first gives cause to ask. */
    static Spelling shipped() {
        return Shipped.SPELLING;
    }

    Table tcvn3() {
        return tcvn3;
    }

    Table vni() {
        return vni;
    }

    /** Whether a word in normal form C could be a Vietnamese syllable: an onset, a rime, and a tone that its end allows. */
    boolean isSyllable(String word) {
        if (word.isEmpty() || word.length() > LONGEST_SYLLABLE) {
            return false;
        }
        String lower = word.toLowerCase(Locale.ROOT);
        StringBuilder bare = new StringBuilder(lower.length());
        int tone = Vowels.LEVEL_TONE;
        for (int i = 0; i < lower.length(); i++) {
            int each = Vowels.tone(lower.charAt(i));
            if (each != Vowels.LEVEL_TONE) {
                if (tone != Vowels.LEVEL_TONE) {
                    return false;
                }
                tone = each;
            }
            bare.append(Vowels.toneless(lower.charAt(i)));
        }
        return hasSyllable(bare.toString(), tone);
    }

    private boolean hasSyllable(String bare, int tone) {
        for (int onset = 0; onset <= Math.min(LONGEST_ONSET, bare.length() - 1); onset++) {
            boolean begins = onset == 0 || onsets.contains(bare.substring(0, onset));
            String rime = bare.substring(onset);
            if (begins && rimes.contains(rime) && (!isStopped(rime) || STOPPED.contains(tone))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isStopped(String rime) {
        return rime.endsWith("c") || rime.endsWith("ch") || rime.endsWith("p") || rime.endsWith("t");
    }

    /** What an encoding makes of each letter, as it looks when read as Latin-1. */
    record Table(String source, Confidence confidence, Map<String, String> letters) {}

    record Syllables(String source, Confidence confidence, List<String> onsets, List<List<String>> rimes) {}

    record Pack(String version, Syllables syllables, Table tcvn3, Table vni) {}

    private static final class Shipped {
        static final Spelling SPELLING = new Spelling(YamlPack.shipped("vietnamese-spelling.yaml", Pack.class));
    }
}
