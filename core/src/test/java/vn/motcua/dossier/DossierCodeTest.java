package vn.motcua.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.motcua.Sample.day;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.motcua.error.InvalidInputException;
import vn.motcua.identity.AgencyCode;

class DossierCodeTest {

    @ParameterizedTest
    @CsvSource({
        "H12.40-261120-0001, H12.40",
        "000.00.04.H56-210531-0001, 000.00.04.H56",
        "H21.129-260105-9999, H21.129",
        "H12.40-261120-10000, H12.40",
        "H12.40-261120-123456789, H12.40",
        "' H12.40-261120-0001\n', H12.40",
    })
    void theShapesInUseAreRead(String text, String agency) {
        assertThat(DossierCode.parse(text).agency()).isEqualTo(agency);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "H12.40",
                "H12.40-261120",
                "H12.40-261120-001",
                "H12.40-26112-0001",
                "H12.40-2611200-0001",
                "H12.40-261120-1234567890",
                "H12.40_261120_0001",
                "H12.40-261120-0001-2",
                "H12.40-261120-000a",
                "H12.40-٢٦١١٢٠-0001",
                "H12.40-261120-000O",
                "H12.40-261120-0001 0002",
                "H12.40-261120-00 01",
                "H12 40-261120-0001",
                "ABCDE.12345.ABCDE.12345.ABCDE.123456-261120-0001",
                "ABCDE.12345.ABCDE.12345.ABCDE.12345.A-261120-0001",
                "Đ12.40-261120-0001",
                "H12.40-26112０\u0660-0001",
                "\ud800H12.40-261120-0001",
                "H12.40-261120-0001\u0000",
                "../H12.40-261120-0001",
                "H12.40-261120-0001' OR '1'='1",
                "<script>",
            })
    void anythingElseIsRefused(String text) {
        assertThatThrownBy(() -> DossierCode.parse(text))
                .isInstanceOfSatisfying(
                        InvalidInputException.class,
                        fault -> assertThat(fault.reason().code()).isEqualTo("dossier.code-malformed"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "h12.40-261120-0001",
                "H12.40–261120–0001",
                "H12.40—261120‑0001",
                "H12.40−261120‐0001",
                "H12.40 - 261120 - 0001",
                "H12. 40-261120-\u00a00001",
                "\u00a0H12.40-261120-0001\u00a0",
                "\ufeffH12.40-261120-0001\r\n",
                "\u200bH12.40\u200b-261120-0001\u2060",
                "Ｈ１２．４０－２６１１２０－０００１",
                "ｈ12.40\u3000－261120-0001",
                "H12.40-\u00ad261120-0001",
            })
    void whatIsTypedOrScannedIsReadAsPrinted(String typed) {
        assertThat(DossierCode.parse(typed)).isEqualTo(new DossierCode("H12.40-261120-0001"));
        assertThatThrownBy(() -> new DossierCode(typed)).isInstanceOf(InvalidInputException.class);
    }

    @Test
    void everyLetterAndEveryWideCharacterIsReadAsPrinted() {
        assertThat(DossierCode.parse("az1.09-261120-0001")).hasToString("AZ1.09-261120-0001");
        assertThat(DossierCode.parse("ａｚ１．０９-261120-0001")).hasToString("AZ1.09-261120-0001");
        assertThatThrownBy(() -> DossierCode.parse("！12.40-261120-0001")).isInstanceOf(InvalidInputException.class);
        assertThatThrownBy(() -> DossierCode.parse("～12.40-261120-0001")).isInstanceOf(InvalidInputException.class);
        assertThatThrownBy(() -> DossierCode.parse("`12.40-261120-0001")).isInstanceOf(InvalidInputException.class);
        assertThatThrownBy(() -> DossierCode.parse("{12.40-261120-0001")).isInstanceOf(InvalidInputException.class);
    }

    @ParameterizedTest
    @CsvSource({
        "H21.129-261120-0001, H21.129, 2026-11-20, 1",
        "000.17.22.H56-210531-0001, 000.17.22.H56, 2021-05-31, 1",
        "000.00.14.H56-200203-0118, 000.00.14.H56, 2020-02-03, 118",
        "H12-240229-123456789, H12, 2024-02-29, 123456789",
        "H12-000101-0000, H12, 2000-01-01, 0",
        "H12-991231-00042, H12, 2099-12-31, 42",
    })
    void aCodeHasThreeParts(String text, String agency, LocalDate day, long number) {
        DossierCode code = new DossierCode(text);

        assertThat(code.agency()).isEqualTo(agency);
        assertThat(code.day()).isEqualTo(day);
        assertThat(code.number()).isEqualTo(number);
        assertThat(code).hasToString(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"000000", "261301", "260001", "261100", "261131", "250229", "260230", "999999"})
    void aDayThatIsNoneOfTheCalendarIsRefused(String day) {
        assertThatThrownBy(() -> DossierCode.parse("H12.40-" + day + "-0001"))
                .isInstanceOfSatisfying(
                        InvalidInputException.class,
                        fault -> assertThat(fault.reason().code()).isEqualTo("dossier.code-day-unreal"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1999-12-31", "2100-01-01", "-999999999-01-01", "+999999999-12-31"})
    void aDayOfAnotherCenturyHasNoCode(LocalDate day) {
        assertThatThrownBy(() -> DossierCode.of("H12.40", day, 1))
                .isInstanceOfSatisfying(
                        InvalidInputException.class,
                        fault -> assertThat(fault.reason().code()).isEqualTo("dossier.code-day-unreal"));
    }

    @Test
    void bothEndsOfTheCenturyHaveCodes() {
        assertThat(DossierCode.of("H12.40", day("2000-01-01"), 1)).hasToString("H12.40-000101-0001");
        assertThat(DossierCode.of("H12.40", day("2099-12-31"), 999_999_999)).hasToString("H12.40-991231-999999999");
        assertThatThrownBy(() -> DossierCode.of("H12.40", day("2099-12-31"), 1_000_000_000))
                .isInstanceOf(InvalidInputException.class);
        assertThatThrownBy(() -> DossierCode.of("H12.40", day("2026-11-20"), Long.MIN_VALUE))
                .isInstanceOf(InvalidInputException.class);
    }

    @ParameterizedTest
    @CsvSource({
        "H12.40-261120-0001, H12.40-261120-0002",
        "H12.40-261120-0000, H12.40-261120-0001",
        "H12.40-261120-9999, H12.40-261120-10000",
        "H12.40-261120-00009, H12.40-261120-00010",
        "H12.40-261120-99999999, H12.40-261120-100000000",
        "H12.40-991231-0001, H12.40-991231-0002",
    })
    void theNextCodeHasTheNextNumber(String code, String next) {
        assertThat(new DossierCode(code).next()).hasToString(next);
    }

    @Test
    void afterNineNinesThereIsNoNext() {
        assertThatThrownBy(() -> new DossierCode("H12.40-261120-999999999").next())
                .isInstanceOfSatisfying(
                        InvalidInputException.class,
                        fault -> assertThat(fault.reason().code()).isEqualTo("dossier.code-numbers-spent"));
    }

    @Test
    void theOrderIsByAgencyDayAndNumber() {
        List<DossierCode> ordered = Stream.of(
                        "H12.40-251231-10000",
                        "H12.40-261120-00001",
                        "H12.40-261120-0001",
                        "H12.40-261120-0002",
                        "H12.40-261120-9999",
                        "H12.40-261120-10000",
                        "H12.40-261121-0001",
                        "H12.41-200101-0001")
                .map(DossierCode::new)
                .toList();

        assertThat(ordered.stream().sorted(Comparator.reverseOrder()).sorted().toList())
                .isEqualTo(ordered);
        assertThat(new TreeSet<>(ordered)).containsExactlyElementsOf(ordered);
    }

    @Test
    void aNumberInMoreDigitsIsAnotherCodeOfTheSameNumber() {
        DossierCode four = new DossierCode("H12.40-261120-0001");
        DossierCode five = new DossierCode("H12.40-261120-00001");

        assertThat(five).isNotEqualTo(four);
        assertThat(five.number()).isEqualTo(four.number());
        assertThat(five.compareTo(four)).isNotZero();
        assertThat(five).isLessThan(new DossierCode("H12.40-261120-0002"));
        assertThat(four).isLessThan(new DossierCode("H12.40-261120-00002"));
    }

    @Test
    void aTextOfBlanksIsRefusedAtOnce() {
        assertThatThrownBy(() -> DossierCode.parse(" ".repeat(10_000_000))).isInstanceOf(InvalidInputException.class);
        assertThat(DossierCode.parse(" ".repeat(182) + "H12.40-261120-0001").number())
                .isEqualTo(1);
        assertThatThrownBy(() -> DossierCode.parse(" ".repeat(183) + "H12.40-261120-0001"))
                .isInstanceOf(InvalidInputException.class);
    }

    @Test
    void aHugeTextIsRefusedAtOnce() {
        assertThatThrownBy(() -> DossierCode.parse("H12." + "4.".repeat(5_000_000)))
                .isInstanceOf(InvalidInputException.class);
    }

    @Test
    void theCounterGrowsPastFourDigits() {
        assertThat(DossierCode.of("H12.40", day("2026-11-20"), 1)).hasToString("H12.40-261120-0001");
        assertThat(DossierCode.of("H12.40", day("2026-11-20"), 9_999)).hasToString("H12.40-261120-9999");
        assertThat(DossierCode.of("H12.40", day("2026-11-20"), 10_000)).hasToString("H12.40-261120-10000");
        assertThatThrownBy(() -> DossierCode.of("H12.40", day("2026-11-20"), -1))
                .isInstanceOf(InvalidInputException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "H12",
                "ABCDE",
                "ABCDE.12345.ABCDE.12345.ABCDE.12345",
                "12",
                "000.00.00.G22",
                "H21.129.01.02.03.04.05.06.07.08.09",
                "H12.000001",
                "G22.99.1.2.3.4.5.6.7.8"
            })
    void everyAgencyCanNumberItsDossiers(String agency) {
        DossierCode code = DossierCode.of(new AgencyCode(agency).value(), day("2026-11-20"), 1);

        assertThat(code.agency()).isEqualTo(agency);
        assertThat(DossierCode.parse(code.value()).next().agency()).isEqualTo(agency);
    }

    @Test
    void theMachinesLanguageDoesNotShowInACode() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));

            assertThat(DossierCode.of("H12.40", day("2026-11-20"), 7)).hasToString("H12.40-261120-0007");
            assertThat(DossierReason.SUBMISSION_INVALID.with(3).en()).contains("3 place");
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void aDigestIsSixtyFourHexDigits() {
        assertThat(ContentDigest.of(new byte[0]).value())
                .isEqualTo("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
        for (String bad : new String[] {"", "E3".repeat(32), "e3".repeat(31), "e3".repeat(33), "zz".repeat(32)}) {
            assertThatThrownBy(() -> new ContentDigest(bad)).isInstanceOf(InvalidInputException.class);
        }
    }
}
