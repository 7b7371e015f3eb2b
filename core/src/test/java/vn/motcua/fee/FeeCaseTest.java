package vn.motcua.fee;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.motcua.error.IntegrityException;
import vn.motcua.error.Reason;

class FeeCaseTest {

    private static final String CASE = "fee: LLTP.PHIEU, date: 2026-05-05, channel: ONLINE, text: x";

    @TempDir
    Path folder;

    @Test
    void aCaseThatTheScheduleMeetsDiffersInNothing() throws IOException {
        FeeCases cases = cases("{id: A, " + CASE + ", pay: 200000}");

        assertThat(cases.differences(FeeSchedule.shipped())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '\'',
            value = {
                "pay: 199999, fee.case-other-total",
                "'pay: 200000, supported: 1', fee.case-other-support",
                "'pay: 200000, unconfirmed: true', fee.case-too-sure",
                "'pay: 200000, validUntil: 2026-05-05', fee.case-other-validity",
                "notPriced: fee.not-priced, fee.case-priced"
            })
    void aDifferenceIsNamedWithItsPlace(String expected, String code) throws IOException {
        FeeCases cases = cases("{id: GOOD, " + CASE + ", pay: 200000}", "{id: BAD, " + CASE + ", " + expected + "}");

        List<Reason> found = cases.differences(FeeSchedule.shipped());

        assertThat(found).extracting(Reason::code).containsExactly(code);
        assertThat(found.get(0).vi()).contains("cases.yaml, dòng 3, cột 5: Trường hợp BAD");
        assertThat(found.get(0).en()).contains("cases.yaml, line 3, column 5: The case BAD");
    }

    @Test
    void aMissingPriceAndAnotherReasonForItAreDifferences() throws IOException {
        FeeCases cases = cases(
                "{id: A, fee: PCCC.THAM_DUYET, date: 2026-05-05, channel: ONLINE, text: x, pay: 1}",
                "{id: B, fee: PCCC.THAM_DUYET, date: 2026-05-05, channel: ONLINE, text: x, notPriced: fee.unknown}");

        assertThat(cases.differences(FeeSchedule.shipped()))
                .extracting(Reason::code)
                .containsExactly("fee.case-no-price", "fee.case-other-reason");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{id: A, " + CASE + "}",
                "{id: A, " + CASE + ", pay: 1, notPriced: fee.unknown}",
                "{id: A, " + CASE + ", notPriced: fee.unknown, supported: 1}",
                "{id: A, " + CASE + ", pay: 1, province: \"00\"}",
                "{id: A, " + CASE + ", pay: 1, former: \"01\"}",
                "{id: A, " + CASE + ", pay: 1, groups: [NOBODY]}",
                "{id: A, " + CASE + ", pay: 1, facts: {copies: -1}}",
                "{id: A, " + CASE + ", pay: 1.5}",
                "{id: A, " + CASE + ", payed: 1}",
                "{id: A, " + CASE + ", pay: 1}\n  - {id: A, " + CASE + ", pay: 1}",
                "&a {id: A, " + CASE + ", pay: 1}"
            })
    void aCaseThatIsNoneIsRefusedWithItsPlace(String written) {
        assertThatThrownBy(() -> cases(written)).isInstanceOfSatisfying(IntegrityException.class, fault -> assertThat(
                        fault.reason().vi())
                .contains("cases.yaml")
                .contains("dòng"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"cases: []", "cases:", "cases: 1", "", "x: 1", "cases: [null]"})
    void aFileWithoutCasesIsRefused(String content) throws IOException {
        Path file = Files.writeString(folder.resolve("cases.yaml"), content);

        assertThatThrownBy(() -> FeeCases.from(file)).isInstanceOf(IntegrityException.class);
    }

    @Test
    void theScheduleTellsWhatItsPacksHold() {
        List<PackSummary> packs = FeeSchedule.shipped().packs();

        assertThat(packs).extracting(PackSummary::pack).contains("TRUNG_UONG", "HA_NAM");
        assertThat(packs.stream().mapToInt(PackSummary::fees).sum())
                .isEqualTo(FeeSchedule.shipped().fees().size());
        assertThat(packs)
                .filteredOn(pack -> pack.pack().equals("HA_NAM"))
                .singleElement()
                .satisfies(pack -> {
                    assertThat(pack.fees()).isZero();
                    assertThat(pack.rules()).isEqualTo(1);
                });
    }

    private FeeCases cases(String... cases) throws IOException {
        String all = "cases:\n  - " + String.join("\n  - ", cases) + "\n";
        return FeeCases.from(Files.writeString(folder.resolve("cases.yaml"), all));
    }
}
