package vn.motcua.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Scanner;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.motcua.error.InvalidInputException;
import vn.motcua.law.Confidence;

class ProvincesTest {

    private static final Provinces TABLE = Provinces.shipped();
    private static final LocalDate OLD = LocalDate.of(2025, 6, 30);
    private static final LocalDate NEW = LocalDate.of(2025, 7, 1);

    @ParameterizedTest
    @MethodSource("facts")
    void everyOneOfThe63WentIntoExactlyOneOfThe34(
            String oldCode, String oldName, String citizenId, String newCode, String newName) {
        Province old = TABLE.at(oldCode, OLD).orElseThrow();
        Province now = TABLE.successor(old).orElseThrow();

        assertThat(old.name()).isEqualTo(oldName);
        assertThat(now.code()).isEqualTo(newCode);
        assertThat(now.name()).isEqualTo(newName);
        assertThat(TABLE.at(newCode, NEW)).contains(now);
        assertThat(TABLE.predecessors(now)).contains(old);
        assertThat(TABLE.successor(oldCode, OLD)).contains(now);
        assertThat(TABLE.byCitizenId(citizenId)).contains(old);
        assertThat(citizenId).isEqualTo("0" + oldCode);
        assertThat(TABLE.named(oldName, OLD)).contains(old);
        assertThat(TABLE.named(newName, NEW)).contains(now);
        assertThat(TABLE.require(oldCode, OLD)).isSameAs(old);
    }

    static Stream<Arguments> facts() {
        return new Scanner(
                        ProvincesTest.class.getResourceAsStream("/facts/provinces-63-to-34.csv"),
                        StandardCharsets.UTF_8)
                .useDelimiter("\n")
                .tokens()
                .skip(1)
                .map(line -> Arguments.of((Object[]) line.split(",", -1)));
    }

    @Test
    void thereWere63AndAre34AndEachOfTheseIsReached() {
        List<Province> before = TABLE.on(OLD);
        List<Province> after = TABLE.on(NEW);

        assertThat(before).hasSize(63).extracting(Province::code).isSorted().doesNotHaveDuplicates();
        assertThat(after).hasSize(34).extracting(Province::code).isSorted().doesNotHaveDuplicates();
        assertThat(before.stream().map(each -> TABLE.successor(each).orElseThrow()))
                .containsAll(after);
        assertThat(after).allSatisfy(each -> assertThat(TABLE.successor(each)).isEmpty());
        assertThat(after.stream()
                        .mapToInt(each -> TABLE.predecessors(each).size())
                        .sum())
                .isEqualTo(63);
        assertThat(before)
                .allSatisfy(each -> assertThat(TABLE.predecessors(each)).isEmpty());
        assertThat(TABLE.version()).isEqualTo("2026-11-21");
    }

    @Test
    void aCodeMeansSomethingOnlyTogetherWithADay() {
        assertThat(TABLE.at("52", OLD)).map(Province::name).contains("Bình Định");
        assertThat(TABLE.at("52", NEW)).map(Province::name).contains("Gia Lai");
        assertThat(TABLE.at("64", OLD)).map(Province::name).contains("Gia Lai");
        assertThat(TABLE.at("64", NEW)).isEmpty();
        assertThat(TABLE.at("03", OLD)).isEmpty();
        assertThat(TABLE.at("52", LocalDate.MIN)).map(Province::name).contains("Bình Định");
        assertThat(TABLE.at("52", LocalDate.MAX)).map(Province::name).contains("Gia Lai");
    }

    @Test
    void sevenKeptTheirNameUnderAnotherCode() {
        String moved = TABLE.on(NEW).stream()
                .filter(each -> TABLE.formerCode(each).isPresent())
                .map(each -> each.name() + " " + TABLE.formerCode(each).orElseThrow() + ">" + each.code())
                .collect(Collectors.joining(", "));

        assertThat(moved)
                .isEqualTo("Lào Cai 10>15, Bắc Ninh 27>24, Quảng Trị 45>44, Gia Lai 64>52, Tây Ninh 72>80,"
                        + " Đồng Tháp 87>82, An Giang 89>91");
    }

    @Test
    void aCodeThatEndedIsRefusedWithWhatItMeantAndWhatHoldsNow() {
        assertThatThrownBy(() -> TABLE.require("30", NEW))
                .isInstanceOfSatisfying(InvalidInputException.class, fault -> {
                    assertThat(fault.reason().code()).isEqualTo("identity.province-code-ended");
                    assertThat(fault.reason().vi())
                            .isEqualTo("Mã tỉnh 30 chỉ dùng đến hết ngày 30/06/2025, khi đó là Hải Dương;"
                                    + " nay địa bàn này thuộc Hải Phòng, mã 31.");
                    assertThat(fault.reason().en()).contains("30", "2025-06-30", "Hải Dương", "Hải Phòng", "31");
                });
    }

    @ParameterizedTest
    @CsvSource({
        "03, identity.province-unknown",
        "00, identity.province-unknown",
        "99, identity.province-unknown",
        "'', identity.province-code-malformed",
        "9, identity.province-code-malformed",
        "096, identity.province-code-malformed",
        "９６, identity.province-code-malformed",
        "H1, identity.province-code-malformed",
    })
    void aCodeOfNoProvinceIsRefused(String code, String reason) {
        assertThatThrownBy(() -> TABLE.require(code, NEW))
                .isInstanceOfSatisfying(InvalidInputException.class, fault -> {
                    assertThat(fault.reason().code()).isEqualTo(reason);
                    if (reason.endsWith("unknown")) {
                        assertThat(fault.reason().vi()).contains(code, "01/07/2025");
                        assertThat(fault.reason().en()).contains(code, "2025-07-01");
                    }
                });
        assertThat(TABLE.at(code, NEW)).isEmpty();
        assertThat(TABLE.successor(code, NEW)).isEmpty();
    }

    @Test
    void theSuccessorOfACodeOfTodayIsItself() {
        assertThat(TABLE.successor("52", NEW)).isEqualTo(TABLE.at("52", NEW));
        assertThat(TABLE.successor("64", OLD)).isEqualTo(TABLE.at("52", NEW));
        assertThat(TABLE.successor("64", NEW)).isEmpty();
    }

    @Test
    void dongNaiBecameACityOnTheLastDayOfApril2026() {
        Province dongNai = TABLE.at("75", NEW).orElseThrow();

        assertThat(dongNai.fullName(LocalDate.of(2025, 7, 1))).isEqualTo("Tỉnh Đồng Nai");
        assertThat(dongNai.fullName(LocalDate.of(2026, 4, 29))).isEqualTo("Tỉnh Đồng Nai");
        assertThat(dongNai.fullName(LocalDate.of(2026, 4, 30))).isEqualTo("Thành phố Đồng Nai");
        assertThat(dongNai.type(LocalDate.of(2026, 4, 29))).isEqualTo(ProvinceType.PROVINCE);
        assertThat(dongNai.type(LocalDate.of(2026, 4, 30))).isEqualTo(ProvinceType.CITY);
        assertThat(dongNai.title(LocalDate.of(2026, 4, 30)).basis().citation()).contains("30/2026/QH16");
    }

    @Test
    void theCitiesOfADayAreKnown() {
        assertThat(cities(LocalDate.of(2024, 12, 31)))
                .containsExactly("Hà Nội", "Hải Phòng", "Đà Nẵng", "Hồ Chí Minh", "Cần Thơ");
        assertThat(cities(OLD)).containsExactly("Hà Nội", "Hải Phòng", "Huế", "Đà Nẵng", "Hồ Chí Minh", "Cần Thơ");
        assertThat(cities(NEW)).containsExactly("Hà Nội", "Hải Phòng", "Huế", "Đà Nẵng", "Hồ Chí Minh", "Cần Thơ");
        assertThat(cities(LocalDate.of(2026, 4, 30)))
                .containsExactly("Hà Nội", "Hải Phòng", "Huế", "Đà Nẵng", "Đồng Nai", "Hồ Chí Minh", "Cần Thơ");
    }

    private static List<String> cities(LocalDate day) {
        return TABLE.on(day).stream()
                .filter(each -> each.type(day) == ProvinceType.CITY)
                .map(each -> each.title(day).name())
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "Cà Mau, 96",
        "'  cà   mau ', 96",
        "TỈNH CÀ MAU, 96",
        "tỉnh Cà Mau, 96",
        "CA MAU, 96",
        "Tinh Ca Mau, 96",
        "Thanh Hóa, 38",
        "Thanh Hoá, 38",
        "THANH HOÁ, 38",
        "tỉnh Khánh Hòa, 56",
        "Đắk Lắk, 66",
        "Ðắk Lắk, 66",
        "Ɖắk Lắk, 66",
        "ðắk lắk, 66",
        "Đắc Lắc, 66",
        "Dak Lak, 66",
        "Thành phố Hà Nội, 01",
        "TP. Hà Nội, 01",
        "TP Hà Nội, 01",
        "tp.Hà Nội, 01",
        "T.P. Hà Nội, 01",
        "Hanoi, 01",
        "TP.HCM, 79",
        "TPHCM, 79",
        "Tp. Hồ Chí Minh, 79",
        "Huế, 46",
        "Thừa Thiên - Huế, 46",
        "TT Huế, 46",
        "TT-Huế, 46",
        "TT. Hue, 46",
        "Thủ đô Hà Nội, 01",
        "Sài Gòn, 79",
        "Saigon, 79",
        "Ho Chi Minh City, 79",
        "Thừa Thiên–Huế, 46",
        "Gia Lai, 52",
    })
    void aNameIsFoundHoweverItIsTyped(String typed, String code) {
        assertThat(TABLE.named(typed, NEW)).map(Province::code).contains(code);
        assertThat(TABLE.named(Normalizer.normalize(typed, Normalizer.Form.NFD), NEW))
                .map(Province::code)
                .contains(code);
    }

    @Test
    void aNameTooMeansSomethingOnlyTogetherWithADay() {
        assertThat(TABLE.named("Gia Lai", OLD)).map(Province::code).contains("64");
        assertThat(TABLE.named("Bình Định", OLD)).map(Province::code).contains("52");
        assertThat(TABLE.named("Bình Định", NEW)).isEmpty();
        assertThat(TABLE.named("Huế", OLD)).map(Province::code).contains("46");
        assertThat(TABLE.named("TT-Huế", OLD)).map(Province::code).contains("46");
        assertThat(TABLE.named("Bắc Cạn", OLD)).map(Province::code).contains("06");
        assertThat(TABLE.named("Bắc Cạn", NEW)).isEmpty();
        assertThat(TABLE.named("Bà Rịa – Vũng Tàu", OLD)).map(Province::code).contains("77");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "tỉnh",
                "thành phố",
                "TP.",
                "-",
                "Hà",
                "Cà Mâu",
                "Cá Mau",
                "Cà Mau 1",
                "96",
                "\ud800",
                "\u0301"
            })
    void whatIsNoNameFindsNothing(String typed) {
        assertThat(TABLE.named(typed, NEW)).isEmpty();
        assertThat(TABLE.named(typed, OLD)).isEmpty();
    }

    @Test
    void aHugeNameFindsNothing() {
        assertThat(TABLE.named("Cà Mau".repeat(1_000_000), NEW)).isEmpty();
        assertThat(TABLE.named(" ".repeat(94) + "Cà Mau", NEW)).isPresent();
        assertThat(TABLE.named(" ".repeat(95) + "Cà Mau", NEW)).isEmpty();
    }

    @Test
    void noTwoProvincesOfADayShareANameEvenWithoutMarks() {
        for (LocalDate day : List.of(OLD, NEW)) {
            List<Province> all = TABLE.on(day);

            assertThat(all).extracting(each -> PlaceName.plain(each.name())).doesNotHaveDuplicates();
            assertThat(all).allSatisfy(each -> {
                assertThat(TABLE.named(PlaceName.plain(each.name()), day)).contains(each);
                assertThat(TABLE.named(each.fullName(day).toUpperCase(Locale.ROOT), day))
                        .contains(each);
            });
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "96", "0", "003", "100", "999", "0096", "０９６"})
    void digitsOfNoProvinceMeanNone(String digits) {
        assertThat(TABLE.byCitizenId(digits)).isEmpty();
    }

    @Test
    void everyRowNamesItsSource() {
        assertThat(TABLE.on(OLD)).allSatisfy(each -> {
            assertThat(each.basis().confidence()).isEqualTo(Confidence.CONFIRMED);
            assertThat(each.succession().orElseThrow().basis().confidence()).isEqualTo(Confidence.SINGLE);
        });
        assertThat(TABLE.on(NEW)).allSatisfy(each -> {
            assertThat(each.basis().confidence()).isEqualTo(Confidence.SINGLE);
            assertThat(each.basis().citation()).contains("QĐ 19/2025/QĐ-TTg");
            assertThat(each.citizenId()).isEmpty();
        });
    }

    @Tag("thorough")
    @Test
    void hostileTextNeverDoesMoreThanBeRefused() {
        long seed = RandomGenerator.getDefault().nextLong();
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        for (int i = 0; i < 5_000; i++) {
            String text = noise(random);
            LocalDate day = NEW.minusDays(random.nextInt(0, 3));

            assertThatCode(() -> TABLE.named(text, day)).as("seed %d", seed).doesNotThrowAnyException();
            Optional<Province> at = TABLE.at(text, day);
            if (at.isEmpty()) {
                assertThatThrownBy(() -> TABLE.require(text, day))
                        .as("seed %d", seed)
                        .isInstanceOf(InvalidInputException.class);
            }
        }
    }

    private static String noise(RandomGenerator random) {
        String alphabet = "0123456789 tTpPỉĐđÐ\u0301\u0323-.\u00a0\ud800\udc00\u0000９ÀẬ\u200b%$s";
        return random.ints(random.nextInt(0, 8), 0, alphabet.length())
                .mapToObj(at -> String.valueOf(alphabet.charAt(at)))
                .collect(Collectors.joining());
    }
}
