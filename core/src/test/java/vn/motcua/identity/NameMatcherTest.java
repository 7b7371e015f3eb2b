package vn.motcua.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import vn.motcua.error.InvalidInputException;
import vn.motcua.error.Reason;
import vn.motcua.identity.NameMatch.Level;

class NameMatcherTest {

    private static final int CASES = 3000;

    @ParameterizedTest
    @MethodSource("pairs")
    void everyKnownPairAgreesAsFarAsItShould(NameFacts.Pair pair) {
        PersonName a = PersonName.parse(pair.a());
        PersonName b = PersonName.parse(pair.b());

        assertThat(NameMatcher.match(a, b).level()).isEqualTo(pair.level());
        assertThat(NameMatcher.match(b, a)).isEqualTo(NameMatcher.match(a, b));
    }

    static Stream<NameFacts.Pair> pairs() {
        return NameFacts.read().pairs().stream();
    }

    @Test
    void allPairsAreTried() {
        assertThat(NameFacts.read().pairs()).hasSize(29);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // capitals
                "Nguyễn Văn A|NGUYỄN VĂN A|CASE|CASE",
                "nguyễn văn a|Nguyễn Văn A|CASE|CASE",
                "ĐẶNG|đặng|CASE|CASE",
                // tone placement
                "Hoà|HÒA|ORTHOGRAPHY|CASE,TONE_PLACEMENT",
                "Thuỳ|Thùy|ORTHOGRAPHY|TONE_PLACEMENT",
                "TOẠ|TỌA|ORTHOGRAPHY|TONE_PLACEMENT",
                "Hoài|Hòai|ORTHOGRAPHY|TONE_PLACEMENT",
                "Hoàn|Hòan|ORTHOGRAPHY|TONE_PLACEMENT",
                "Hoặc|Họăc|ORTHOGRAPHY|TONE_PLACEMENT",
                "Quý|Qúy|ORTHOGRAPHY|TONE_PLACEMENT",
                "Quả|Qủa|ORTHOGRAPHY|TONE_PLACEMENT",
                "QUẾ|QÚÊ|ORTHOGRAPHY|TONE_PLACEMENT",
                "Giá|Gía|ORTHOGRAPHY|TONE_PLACEMENT",
                "Giềng|Gìêng|ORTHOGRAPHY|TONE_PLACEMENT",
                "Quý|Quy|ASCII|MARKS",
                "Mía|Miá|ASCII|MARKS",
                "Của|Cuả|ASCII|MARKS",
                "Gì|Gi|ASCII|MARKS",
                "Hoà|Hoá|ASCII|MARKS",
                // y and i
                "LÝ|Lí|FUZZY|CASE,Y_OR_I",
                "Quý|Quí|FUZZY|Y_OR_I",
                "Qúy|Quí|FUZZY|TONE_PLACEMENT,Y_OR_I",
                "Quỳnh|Quình|FUZZY|Y_OR_I",
                "Thy|Thi|FUZZY|Y_OR_I",
                "Vy Anh|Vi Anh|FUZZY|Y_OR_I",
                "May|Mai|NONE|",
                "Thuý|Thúi|NONE|",
                "Tây|Tâi|NONE|",
                "Ý Nhi|Í Nhi|FUZZY|Y_OR_I",
                "NHƯ Ý|Như í|FUZZY|CASE,Y_OR_I",
                "Yến|Iến|FUZZY|Y_OR_I",
                "H’Yến|H’Iến|FUZZY|Y_OR_I",
                "Y Bliư|I Bliư|FUZZY|Y_OR_I",
                "Yang|Iang|NONE|",
                "Quyên|Quiên|NONE|",
                "Huy|Hui|NONE|",
                // apostrophes and hyphens
                "Y-Moan|Y Moan|FUZZY|PUNCTUATION",
                "H’Bia|H' Bia|FUZZY|PUNCTUATION",
                "K`Bin|KʼBin|FUZZY|PUNCTUATION",
                "H’ Bia|H Bia|FUZZY|PUNCTUATION",
                "Bia H’|Bia H|FUZZY|PUNCTUATION",
                "LÝ-Mỹ|Lí Mỹ|FUZZY|CASE,Y_OR_I,PUNCTUATION",
                "H’Bia|HBia|ASCII|SPACES",
                "Ma. Teresa|Ma Teresa|FUZZY|PUNCTUATION",
                "Nguyễn Văn A.|Nguyễn Văn A|FUZZY|PUNCTUATION",
                // without marks
                "Đặng|DANG|ASCII|CASE,MARKS",
                "Nguyễn Văn A|NGUYENVANA|ASCII|CASE,MARKS,SPACES",
                "Nguyễn Văn A|NguyenVanA|ASCII|MARKS,SPACES",
                "Ma. Teresa|MaTeresa|ASCII|SPACES",
                "Müller|Muller|ASCII|MARKS",
                "Łukasz|Lukasz|NONE|",
                "Nguyễn|Nguyên|ASCII|MARKS",
                "Nguyễn Văn A|Nguyễn Văn B|NONE|",
                "Nguyễn Văn|Văn Nguyễn|NONE|",
                "阮文|阮文|EXACT|",
                "阮文|阮武|NONE|",
            })
    void theOutcomeSaysWhichRuleMadeTheDifference(String a, String b, Level level, String rules) {
        NameMatch match = NameMatcher.match(PersonName.parse(a), PersonName.parse(b));

        assertThat(match.level()).isEqualTo(level);
        assertThat(match.rules().stream().map(Enum::name))
                .containsExactly(rules == null ? new String[0] : rules.split(",", -1));
        assertThat(NameMatcher.match(PersonName.parse(b), PersonName.parse(a))).isEqualTo(match);
    }

    @Test
    void theReasonsAreCodedAndHoldNoName() {
        NameMatch match = NameMatcher.match(PersonName.parse("LÝ MARKER"), PersonName.parse("Lí Marker"));

        assertThat(match.reasons())
                .extracting(Reason::code)
                .containsExactly("identity.name-match-fuzzy", "identity.name-rule-case", "identity.name-rule-y-or-i");
        assertThat(match.reasons().toString() + match).doesNotContainIgnoringCase("marker");
        assertThat(NameMatcher.match(PersonName.parse("An"), PersonName.parse("An"))
                        .reasons())
                .extracting(Reason::code)
                .containsExactly("identity.name-match-exact");
    }

    @Test
    void onlyTheThreeBestLevelsAreTheSameName() {
        assertThat(Stream.of(Level.values()).filter(Level::isSameName))
                .containsExactly(Level.EXACT, Level.CASE, Level.ORTHOGRAPHY);
    }

    @ParameterizedTest
    @CsvSource({
        "Nguyễn Văn A, NGUYENVANA",
        "H’ Bia Niê, HBIANIE",
        "Y-Moan Ênuôl, YMOANENUOL",
        "Đặng Lý, DANGLY",
        "Ñáñez, NANEZ",
        "阮文, 阮文"
    })
    void theStrippedKeyIsWhatServicesAskFor(String name, String key) {
        assertThat(NameKey.of(PersonName.parse(name)).stripped()).isEqualTo(key);
    }

    @Test
    void aKeyIsEqualByNameAndHidesIt() {
        NameKey key = NameKey.of(PersonName.parse("Lê Lý"));

        assertThat(key)
                .isEqualTo(NameKey.of(PersonName.parse("Lê  Lý")))
                .hasSameHashCodeAs(NameKey.of(PersonName.parse("Lê  Lý")));
        assertThat(key).isNotEqualTo(NameKey.of(PersonName.parse("LÊ LÝ"))).isNotEqualTo("Lê Lý");
        assertThat(key).hasToString("NameKey[***]");
    }

    @Tag("thorough")
    @Test
    void foldingLeavesWhatIsFoldedAlone() {
        for (long seed = 0; seed < CASES; seed++) {
            String name = PersonName.parse(new RandomNames(seed).name()).reveal();
            for (UnaryOperator<String> fold : List.<UnaryOperator<String>>of(
                    NameFold::tonePlacement,
                    NameFold::yToI,
                    NameFold::withoutPunctuation,
                    NameFold::withoutMarks,
                    NameFold::lettersOnly)) {
                String once = fold.apply(name);
                assertThat(fold.apply(once)).as("seed %d", seed).isEqualTo(once);
            }
        }
    }

    @Test
    void anUntouchedTextIsNotCopied() {
        String plain = "NGUYỄN VĂN A";

        assertThat(NameFold.tonePlacement(plain)).isSameAs(plain);
        assertThat(NameFold.yToI(plain)).isSameAs(plain);
        assertThat(NameFold.withoutPunctuation(plain)).isSameAs(plain);
    }

    @Tag("thorough")
    @Test
    void matchingIsSymmetricAndEveryNameAgreesWithItself() {
        for (long seed = 0; seed < CASES; seed++) {
            RandomNames random = new RandomNames(seed);
            PersonName a = PersonName.parse(random.name());
            PersonName b = PersonName.parse(damaged(random.name(), random));

            assertThat(NameMatcher.match(a, a).level()).as("seed %d", seed).isEqualTo(Level.EXACT);
            assertThat(NameMatcher.match(a, b)).as("seed %d", seed).isEqualTo(NameMatcher.match(b, a));
        }
    }

    @Tag("thorough")
    @Test
    void theLevelNeverRisesWhenANameIsDamagedFurther() {
        for (long seed = 0; seed < CASES; seed++) {
            RandomNames random = new RandomNames(seed);
            String name = random.name();
            Level last = Level.EXACT;
            String worse = name;
            for (int level = 1; level < DAMAGE.size(); level++) {
                worse = DAMAGE.get(level).apply(worse);
                NameMatch match = NameMatcher.match(PersonName.parse(name), PersonName.parse(worse));
                assertThat(match.level()).as("seed %d", seed).isGreaterThanOrEqualTo(last);
                assertThat(match.rules().isEmpty())
                        .as("seed %d: a difference is always explained", seed)
                        .isEqualTo(match.level() == Level.EXACT || match.level() == Level.NONE);
                last = match.level();
            }
        }
    }

    /** Harmless first: pieces, capitals, the other tone placement, no marks, no spaces, one letter more. */
    private static final List<UnaryOperator<String>> DAMAGE = List.of(
            name -> name,
            name -> Normalizer.normalize(name, Normalizer.Form.NFD),
            name -> name.replace(" ", " \u00A0\uFEFF"),
            name -> name.toUpperCase(Locale.ROOT),
            name -> Normalizer.normalize(name, Normalizer.Form.NFC)
                    .replace("OÀ", "ÒA")
                    .replace("UÝ", "ÚY")
                    .replace("OẺ", "ỎE")
                    .replace("UỶ", "ỦY"),
            NameFold::withoutMarks,
            name -> name.replace(" ", ""),
            name -> name + "X");

    private static String damaged(String name, RandomNames random) {
        return DAMAGE.get(random.below(DAMAGE.size())).apply(name);
    }

    @Tag("thorough")
    @Test
    void randomTextEndsInANameOrInACode() {
        int names = 0;
        for (long seed = 0; seed < 20_000; seed++) {
            String chaos = new RandomNames(seed).chaos();
            try {
                PersonName name = PersonName.parse(chaos);
                names++;
                assertThat(PersonName.parse(name.reveal())).as("seed %d", seed).isEqualTo(name);
                assertThat(NameMatcher.match(name, name).level()).isEqualTo(Level.EXACT);
                assertThat(NameKey.of(name).stripped()).as("seed %d", seed).isNotEmpty();
            } catch (InvalidInputException e) {
                assertThat(e.reason().code()).as("seed %d", seed).startsWith("identity.");
            }
        }
        assertThat(names).isGreaterThan(500);
    }
}
