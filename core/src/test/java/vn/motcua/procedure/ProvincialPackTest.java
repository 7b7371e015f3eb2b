package vn.motcua.procedure;

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
import vn.motcua.Sample;
import vn.motcua.deadline.TimeLimit;
import vn.motcua.deadline.TimeLimit.Unit;
import vn.motcua.error.IntegrityException;
import vn.motcua.fee.Channel;
import vn.motcua.identity.Territory;
import vn.motcua.law.Confidence;

/** What a province lays over the shipped catalogue. */
class ProvincialPackTest {

    private static final ProcedureCatalog SHIPPED = ProcedureCatalog.shipped();
    private static final String BASIS = "basis: {citation: \"QĐ 1/2026/QĐ-UBND\", confidence: CONFIRMED}";

    @TempDir
    Path folder;

    @Test
    void aShorterLimitStandsWithTheProvincesText() throws IOException {
        ProcedureCatalog own = over("{code: \"1.004222\", limit: {value: 4, unit: WORKING_DAY}, " + BASIS + "}");

        ProcessingTime time =
                own.find(new ProcedureCode("1.004222")).orElseThrow().time();
        assertThat(time.limit()).isEqualTo(new TimeLimit(4, Unit.WORKING_DAY));
        assertThat(time.basis().citation()).isEqualTo("QĐ 1/2026/QĐ-UBND");
        assertThat(own.version()).isEqualTo(SHIPPED.version() + " + ca-mau-1");
        assertThat(own.all()).hasSameSizeAs(SHIPPED.all());
        assertThat(own.find(Sample.BIRTH)).isEqualTo(SHIPPED.find(Sample.BIRTH));
    }

    @Test
    void aLimitThatTheSourcesDisputeIsSettledEitherWay() throws IOException {
        ProcedureCatalog own = over("{code: \"3.000333\", limit: {value: 12, unit: DAY}, " + BASIS + "}");

        ProcessingTime time = own.find(Sample.CRIMINAL_RECORD).orElseThrow().time();
        assertThat(time.limit()).isEqualTo(new TimeLimit(12, Unit.DAY));
        assertThat(time.openConflict()).isEmpty();
        assertThat(time.otherFigures()).isEmpty();
        assertThat(time.basis().confidence()).isEqualTo(Confidence.CONFIRMED);
    }

    @Test
    void aCaseIsOverriddenAlone() throws IOException {
        ProcedureCatalog own =
                over("{code: \"3.000722\", caseId: thuong-tru, limit: {value: 1, unit: WORKING_DAY}, " + BASIS + "}");

        Procedure bundle = own.find(new ProcedureCode("3.000722")).orElseThrow();
        assertThat(bundle.timeOf("thuong-tru").limit()).isEqualTo(new TimeLimit(1, Unit.WORKING_DAY));
        assertThat(bundle.timeOf("khai-sinh").limit()).isEqualTo(new TimeLimit(24, Unit.HOUR));
        Bundle composed = BundleCatalog.shipped(own).find(bundle.code()).orElseThrow();
        assertThat(composed.timeOf(composed.leg("thuong-tru").orElseThrow())
                        .limit()
                        .value())
                .isOne();
    }

    @Test
    void repliesExpiriesAndFeesAreOverriddenToo() throws IOException {
        ProcedureCatalog own =
                over("{code: \"1.001193\", caseId: qua-han, paymentExpiry: {value: 5, unit: WORKING_DAY},"
                        + " intakeReply: [{channel: DIRECT, limit: {value: 1, unit: WORKING_HOUR}, " + BASIS + "}],"
                        + " provincialFees: {\"31\": [HOTICH.KHAI_SINH_QUA_HAN.HP]}, " + BASIS + "}");

        Procedure birth = own.find(Sample.BIRTH).orElseThrow();
        assertThat(birth.paymentRule().expiry()).contains(new TimeLimit(5, Unit.WORKING_DAY));
        assertThat(birth.replyLimit(Channel.DIRECT).orElseThrow().limit())
                .isEqualTo(new TimeLimit(1, Unit.WORKING_HOUR));
        assertThat(birth.replyLimit(Channel.ONLINE))
                .isEqualTo(SHIPPED.find(Sample.BIRTH).orElseThrow().replyLimit(Channel.ONLINE));
        ProcedureCase late = birth.caseOf("qua-han").orElseThrow();
        assertThat(late.feesIn(Territory.ofProvince("31"))).contains(List.of("HOTICH.KHAI_SINH_QUA_HAN.HP"));
        assertThat(late.feesIn(Territory.ofProvince("96"))).contains(List.of("HOTICH.KHAI_SINH_QUA_HAN.CM"));
        assertThat(birth.caseOf("").orElseThrow().id()).isEqualTo("dung-han");
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "code: \"1.004222\", limit: {value: 4, unit: WORKING_DAY} | procedure.override-uncited | own.yaml: 1.004222",
                "code: \"1.004222\", limit: {value: 8, unit: WORKING_DAY}, B | procedure.override-longer | own.yaml: 1.004222",
                "code: \"1.004222\", limit: {value: 8, unit: DAY}, B | procedure.override-longer | own.yaml: 1.004222",
                "code: \"1.001193\", limit: {value: 1, unit: WORKING_HOUR}, B | procedure.override-longer | own.yaml: 1.001193",
                "code: \"9.999999\", limit: {value: 4, unit: WORKING_DAY}, B | procedure.override-unknown | 9.999999",
                "code: \"1.004222\", B | procedure.pack-incomplete | own.yaml: 1.004222",
                "limit: {value: 4, unit: WORKING_DAY}, B | procedure.pack-incomplete | «overrides.code»",
                "code: \"1.004222\", caseId: no-such, limit: {value: 4, unit: WORKING_DAY}, B | procedure.pack-incomplete |"
                        + " own.yaml: 1.004222/no-such: «caseId»",
                "code: \"2.002913\", limit: {value: 1, unit: HOUR}, B | procedure.pack-incomplete | «caseId»",
                "code: \"1.004222\", provincialFees: {\"x\": [A]}, B | procedure.province-malformed | own.yaml: 1.004222",
                "code: \"1.004222\", limit: {value: -4, unit: WORKING_DAY}, B | law.pack-malformed | line 3",
            })
    void anOverrideThatMayNotBeIsRefusedWithItsPlace(String override, String code, String place) {
        assertThatThrownBy(() -> over("{" + override.replace(", B", ", " + BASIS) + "}"))
                .isInstanceOfSatisfying(IntegrityException.class, fault -> {
                    assertThat(fault.reason().code()).isEqualTo(code);
                    assertThat(fault.reason().en()).contains(place);
                });
    }

    @ParameterizedTest(name = "{0} {1} at most {2} {3}: {4}")
    @CsvSource({
        "3, WORKING_DAY, 3, WORKING_DAY, true",
        "4, WORKING_DAY, 3, WORKING_DAY, false",
        "0, SAME_DAY, 1, WORKING_DAY, true",
        "0, SAME_DAY, 1, DAY, true",
        "1, WORKING_DAY, 0, SAME_DAY, false",
        "3, DAY, 3, WORKING_DAY, true",
        "3, WORKING_DAY, 3, DAY, false",
        "24, HOUR, 1, WORKING_DAY, true",
        "25, HOUR, 1, WORKING_DAY, false",
        "8, WORKING_HOUR, 1, WORKING_DAY, true",
        "9, WORKING_HOUR, 1, WORKING_DAY, false",
        "2, WORKING_HOUR, 1, DAY, false",
        "24, HOUR, 1, DAY, true",
        "1, DAY, 24, HOUR, false",
        "1, HOUR, 1, WORKING_HOUR, false",
        "2147483647, HOUR, 2147483647, DAY, true"
    })
    void aLimitIsCalledShorterOnlyWhereItIsSoOnEveryCalendar(
            int one, Unit unit, int other, Unit otherUnit, boolean yes) {
        assertThat(ProcedureOverride.isAtMost(new TimeLimit(one, unit), new TimeLimit(other, otherUnit)))
                .isEqualTo(yes);
    }

    @Test
    void aProcedureOfTheProvinceJoinsOrTakesThePlaceOfAShippedOne() throws IOException {
        String entry = """
                version: ca-mau-2
                procedures:
                  - code: "%s"
                    vi: "Thủ tục của tỉnh"
                    en: "The province's own"
                    field: "Thử"
                    deciding: {level: PROVINCE, vi: "Sở", en: "department"}
                    service: {level: TOAN_TRINH, confidence: CONFIRMED}
                    time:
                      limit: {value: 2, unit: WORKING_DAY}
                      start: ON_ACCEPTANCE
                      cutoff: TRANSFER_ONLY
                      supplement: RESTART
                      basis: {citation: "QĐ 2/2026", confidence: CONFIRMED}
                    payment: {moment: NONE, basis: {citation: "QĐ 2/2026", confidence: CONFIRMED}}
                    cases: [{id: mot, vi: "một", en: "one"}]
                    documents: [{key: to-khai, vi: "Tờ khai", en: "Form", kind: ORIGINAL}]
                    result: "Kết quả"
                    sources: [%s]
                """;
        Path added = Files.writeString(folder.resolve("a.yaml"), entry.formatted("1.115019", "\"QĐ 2/2026\""));
        Path replaced = Files.writeString(folder.resolve("b.yaml"), entry.formatted("1.010038", "\"QĐ 2/2026\""));
        Path uncited = Files.writeString(folder.resolve("c.yaml"), entry.formatted("1.010038", ""));
        Path clash = Files.writeString(folder.resolve("d.yaml"), entry.formatted("1.002755", "\"QĐ 2/2026\""));

        assertThat(SHIPPED.with(added).all()).hasSize(SHIPPED.all().size() + 1);
        Procedure new1 = SHIPPED.with(added).find(new ProcedureCode("1.115019")).orElseThrow();
        assertThat(new1.replyLimit(Channel.ONLINE).orElseThrow().limit())
                .isEqualTo(new TimeLimit(8, Unit.WORKING_HOUR));
        assertThat(SHIPPED.with(replaced).all()).hasSameSizeAs(SHIPPED.all());
        assertThat(SHIPPED.with(replaced)
                        .find(new ProcedureCode("1.010038"))
                        .orElseThrow()
                        .vi())
                .isEqualTo("Thủ tục của tỉnh");
        assertThat(SHIPPED.with(added).with(replaced).version()).endsWith(" + ca-mau-2 + ca-mau-2");
        assertThatThrownBy(() -> SHIPPED.with(uncited)).hasMessageContaining("c.yaml: 1.010038: «sources»");
        assertThatThrownBy(() -> SHIPPED.with(clash)).hasMessageContaining("procedure.code-clash");
    }

    private ProcedureCatalog over(String override) throws IOException {
        Path file =
                Files.writeString(folder.resolve("own.yaml"), "version: ca-mau-1\noverrides:\n  - " + override + "\n");
        return SHIPPED.with(file);
    }
}
