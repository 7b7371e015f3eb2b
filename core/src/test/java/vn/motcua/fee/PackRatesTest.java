package vn.motcua.fee;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.motcua.error.Reason;

/** The rates of a fee and its declared gaps cover every case exactly once, or the pack is refused. */
class PackRatesTest {

    @TempDir
    Path folder;

    @ParameterizedTest(name = "{2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "from: 2025-01-01, to: 2025-12-31 | from: 2025-12-31 | ngày chung 2025-12-31",
                "from: 2025-01-01 | from: 2025-01-01 | cùng ngày đầu",
                "to: 2025-12-31 | from: 2025-01-01 | đầu để ngỏ",
                "channels: [ONLINE, DIRECT, POST] | channels: [POST] | kênh chung",
                "channels: [ONLINE, DIRECT] | channels: [DIRECT, POST] | kênh chung ở giữa",
                "'when: {age: {max: 16}}' | 'when: {age: {min: 16}}' | tuổi chung",
                "'when: {area: {oneOf: [PHUONG, KHAC]}}' | 'when: {area: {oneOf: [KHAC]}}' | lựa chọn chung",
                "'when: {area: {oneOf: [PHUONG]}}' | 'when: {age: {min: 0}}' | hai dữ kiện khác nhau",
                "'when: {}' | 'when: {age: {min: 150}}' | một tuổi duy nhất",
            })
    void twoRatesForTheSameCaseAreRefusedAtTheSecond(String first, String second, String why) {
        Reason reason = PackText.refused(folder, "fee.rates-overlap", """
                $HEAD
                fees:
                  - id: A
                    {$FEE}
                    rates:
                      - {id: A.1, %s, amount: 1, $S}
                      - ▸{id: A.2, %s, amount: 2, $S}
                """.replace(
                        "{$FEE}", "vi: a\n    en: a\n    kind: PHI\n    setBy: PROVINCE")
                .formatted(first, second));

        assertThat(reason.vi()).contains("hai mức thu A.1 và A.2 cùng áp dụng");
        assertThat(reason.en()).contains("two rates, A.1 and A.2, for the same case");
    }

    @ParameterizedTest(name = "{2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "from: 2025-01-01, to: 2025-12-30 | from: 2026-01-01 | 2025-12-31",
                "from: 2024-02-01, to: 2024-02-28 | from: 2024-03-01 | 2024-02-29",
                "from: 2025-01-01, to: 2025-06-30 | from: 2025-07-01, to: 2025-12-31 | 2026-01-01",
                "channels: [ONLINE] | channels: [DIRECT] | POST",
                "'from: 2025-01-01, channels: [ONLINE, POST]' | 'from: 2025-01-02, channels: [DIRECT]' | DIRECT, 2025-01-01",
                "'when: {area: {oneOf: [PHUONG]}}, channels: [ONLINE, DIRECT]' | channels: [POST] | area = KHAC",
                "'when: {age: {max: 15}}' | 'when: {age: {min: 17}}' | age = 16",
                "'when: {age: {min: 1, max: 15}}' | 'when: {age: {min: 16}}' | age = 0",
                "'when: {age: {max: 15}}' | 'when: {age: {min: 16, max: 149}}' | age = 150",
                "'when: {age: {max: 15}, area: {oneOf: [KHAC]}}' | 'when: {age: {min: 16}}' | 'age = 0, area = PHUONG'",
            })
    void aCaseThatNoRateCoversIsNamed(String first, String second, String gap) {
        Reason reason = PackText.refused(folder, "fee.rates-gap", """
                $HEAD
                fees:
                  - {id: A, $FEE, rates: ▸[{id: A.1, %s, amount: 1, $S}, {id: A.2, %s, amount: 2, $S}]}
                """.formatted(first, second));

        assertThat(reason.vi()).contains(gap, "notPriced");
        assertThat(reason.en()).contains(gap, "notPriced");
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "from: 2025-01-01, to: 2025-12-30 | from: 2026-01-01 | from: 2025-12-31, to: 2025-12-31",
                "channels: [ONLINE] | channels: [DIRECT] | channels: [POST]",
                "'when: {age: {max: 15}}' | 'when: {age: {min: 17}}' | 'when: {age: {min: 16, max: 16}}'",
                "'when: {area: {oneOf: [KHAC]}, age: {max: 5}}' | 'when: {area: {oneOf: [KHAC]}, age: {min: 6}}' | 'when: {area: {oneOf: [PHUONG]}}'",
            })
    void aDeclaredGapIsAcceptedAndAnswersNotPriced(String first, String second, String gap) {
        FeeSchedule schedule = PackText.loaded(folder, """
                $HEAD
                fees:
                  - id: A
                    vi: a
                    en: a
                    kind: PHI
                    setBy: PROVINCE
                    rates: [{id: A.1, %s, amount: 1, $S}, {id: A.2, %s, amount: 2, $S}]
                    notPriced: [{%s, vi: chưa có số liệu, en: no data}]
                """.formatted(first, second, gap));

        assertThat(schedule.fees()).containsExactly("A");
    }

    @Test
    void aDeclaredGapOverARateIsAnOverlap() {
        PackText.refused(folder, "fee.rates-overlap", """
                $HEAD
                fees:
                  - {id: A, $FEE, $OPEN, notPriced: [▸{channels: [POST], vi: chưa có, en: none}]}
                """);
    }

    @Test
    void theDaysOfTheFeeItselfBoundWhatHasToBeCovered() {
        FeeSchedule schedule = PackText.loaded(folder, """
                $HEAD
                fees:
                  - {id: A, $FEE, from: 2025-02-01, to: 2025-12-31, rates: [{id: A.1, from: 2025-01-01, to: 2025-12-31, amount: 1, $S}]}
                """);

        assertThat(schedule.fees()).containsExactly("A");
    }

    @Test
    void aFeeWithNeitherRateNorReasonIsRefused() {
        PackText.refused(folder, "fee.rates-missing", "$HEAD\nfees:\n  - ▸{id: A, $FEE}\n");
    }

    @Test
    void aRateThatHoldsOnNoDayOfItsFeeIsRefused() {
        PackText.refused(folder, "fee.rate-never", """
                $HEAD
                fees:
                  - {id: A, $FEE, from: 2025-01-01, rates: [{id: A.1, from: 2025-01-01, amount: 1, $S}, ▸{id: A.2, to: 2024-12-31, amount: 1, $S}]}
                """);
    }

    @Test
    void moreCombinationsThanAnyTextHasAreRefusedInsteadOfCounted() {
        StringBuilder facts = new StringBuilder();
        StringBuilder when = new StringBuilder();
        for (int i = 0; i < 30; i++) {
            facts.append("  f%d: {vi: f, en: f, min: 0, max: 9}\n".formatted(i));
            when.append("%sf%d: {max: 4}".formatted(i == 0 ? "" : ", ", i));
        }

        PackText.refused(
                folder,
                "fee.too-many-cases",
                "$HEAD\n" + facts + "fees:\n  - ▸{id: A, $FEE, rates: [{id: A.1, when: {" + when
                        + "}, amount: 1, $S}]}\n");
    }
}
