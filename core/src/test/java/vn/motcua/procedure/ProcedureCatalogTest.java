package vn.motcua.procedure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.motcua.Sample;
import vn.motcua.deadline.TimeLimit;
import vn.motcua.error.IntegrityException;
import vn.motcua.error.InvalidInputException;
import vn.motcua.fee.Channel;
import vn.motcua.identity.Territory;

class ProcedureCatalogTest {

    private static final ProcedureCatalog SHIPPED = ProcedureCatalog.shipped();

    @ParameterizedTest
    @MethodSource("procedures")
    void everyProcedureIsWholeAndCited(Procedure procedure) {
        assertThat(procedure.cases()).isNotEmpty().extracting(ProcedureCase::id).doesNotHaveDuplicates();
        assertThat(procedure.sources()).isNotEmpty();
        assertThat(procedure.vi()).isNotBlank();
        assertThat(procedure.en()).isNotBlank();
        assertThat(procedure.caseOf("")).contains(procedure.cases().get(0));
        assertThat(procedure.caseOf("no-such-case")).isEmpty();
        for (ProcedureCase each : procedure.cases()) {
            assertThat(procedure.documentsOf(each.id()))
                    .as(each.id())
                    .isNotEmpty()
                    .extracting(RequiredDocument::key)
                    .doesNotHaveDuplicates();
            assertThat(procedure.timeOf(each.id()).basis().citation()).isNotBlank();
        }
        assertThat(procedure.retention()).isPresent();
    }

    @ParameterizedTest
    @MethodSource("procedures")
    void eachChannelWantsSomethingAtTheLeast(Procedure procedure) {
        for (Channel channel : Channel.values()) {
            // a copy from the register needs no form
            boolean none = procedure.code().value().equals("2.000908") && channel != Channel.DIRECT;
            for (ProcedureCase each : procedure.cases()) {
                assertThat(procedure.documentsOf(each.id()).stream().anyMatch(paper -> paper.isMandatory(channel)))
                        .as("%s %s", each.id(), channel)
                        .isNotEqualTo(none);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "3.000333, thuong, 10 ngày",
        "3.000333, xac-minh, 15 ngày",
        "1.004859, thay-doi, 3 ngày làm việc",
        "1.004859, bo-sung, ngay trong ngày làm việc",
        "1.002759, doi-the, ngay trong ngày làm việc",
        "1.002759, doi-the-thay-doi, 3 ngày",
        "1.002759, xac-minh, 45 ngày",
        "3.000722, khai-sinh, 24 giờ",
        "3.000722, bhyt, 3 ngày làm việc",
        "2.002913, mai-tang-nguoi-co-cong, 18 ngày làm việc",
        "1.001456, uu-tien, 3 ngày làm việc",
        "1.014063, cap-lai-toan-trinh, 5 ngày làm việc",
        "1.004859, '', 3 ngày làm việc",
        "1.004859, no-such-case, 3 ngày làm việc"
    })
    void aCaseHasItsOwnLimitOrThatOfTheProcedure(String code, String caseId, String limit) {
        Procedure procedure = SHIPPED.find(new ProcedureCode(code)).orElseThrow();

        assertThat(procedure.timeOf(caseId).limit().vi()).isEqualTo(limit);
    }

    @Test
    void aVerificationAddsOrReplacesOrLeavesTheLimit() {
        assertThat(time("1.001022", "").verifiedLimit()).contains(new TimeLimit(8, TimeLimit.Unit.WORKING_DAY));
        assertThat(time("1.000894", "").verifiedLimit()).contains(new TimeLimit(5, TimeLimit.Unit.WORKING_DAY));
        assertThat(time("2.000815", "").verifiedLimit()).contains(new TimeLimit(2, TimeLimit.Unit.WORKING_DAY));
        assertThat(time("1.001193", "").verifiedLimit()).isEmpty();
        assertThat(time("1.010038", "").verifiedLimit()).isEmpty();
    }

    @Test
    void theCasesAndPapersThatDossiersAlreadyNameStay() {
        assertThat(cases("3.000333")).startsWith("thuong");
        assertThat(cases("1.004194")).containsExactly("ca-nhan-ho", "danh-sach");
        assertThat(cases("1.001193")).containsExactly("dung-han", "qua-han");
        assertThat(SHIPPED.find(Sample.BIRTH).orElseThrow().documents())
                .extracting(RequiredDocument::key)
                .contains("to-khai", "giay-chung-sinh", "giay-to-tuy-than", "noi-cu-tru", "uy-quyen");
        assertThat(SHIPPED.find(Sample.BIRTH).orElseThrow().fields()).hasSize(5);
    }

    @ParameterizedTest
    @CsvSource({
        "2.000986, 3.000722, khai-sinh, FORMER",
        "2.002621, 3.000722, khai-sinh, FORMER",
        "2.001023, 3.000722, khai-sinh, FORMER",
        "2.002622, 2.002913, khai-tu, FORMER",
        "3.000330, 3.000333, xac-minh, VARIANT",
        "1.002755, 1.004194, ca-nhan-ho, VARIANT",
        "1.014061, 1.014063, cap-tu-14, FORMER",
        "2.001194, 1.014063, cap-lai, FORMER",
        "1.001471, 1.001456, cap-bo, VARIANT",
        "1.115538, 1.013831, chuyen-quyen, LOCAL",
        "1.004222.000.00.00.H96, 1.004222, dang-ky, ",
        "2.001194.000.00.00.H96, 1.014063, cap-lai, FORMER"
    })
    void anotherCodeLeadsToTheProcedureAndToTheCaseThatItMeans(
            String other, String code, String usual, OtherCode.Relation relation) {
        Procedure procedure = SHIPPED.find(new ProcedureCode(other)).orElseThrow();

        assertThat(procedure.code()).hasToString(code);
        assertThat(procedure.caseOf("").orElseThrow().id()).isEqualTo(usual);
        assertThat(procedure.cases())
                .containsExactlyInAnyOrderElementsOf(
                        SHIPPED.find(procedure.code()).orElseThrow().cases());
        assertThat(SHIPPED.lookUp(new ProcedureCode(other)).orElseThrow().by().map(OtherCode::relation))
                .isEqualTo(Optional.ofNullable(relation));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2.000806", "1.000689", "3.000351", "2.000720"})
    void theCodeOfAnotherProcedureIsToldButFindsNothing(String code) {
        CodeMatch match = SHIPPED.lookUp(new ProcedureCode(code)).orElseThrow();

        assertThat(match.isSameProcedure()).isFalse();
        assertThat(match.by().orElseThrow().vi()).isNotBlank();
        assertThat(SHIPPED.find(new ProcedureCode(code))).isEmpty();
    }

    @Test
    void aCodeThatNobodyKnowsFindsNothing() {
        assertThat(SHIPPED.find(new ProcedureCode("9.999999"))).isEmpty();
        assertThat(SHIPPED.lookUp(new ProcedureCode("9.999999.000.00.00.H96"))).isEmpty();
        assertThat(SHIPPED.lookUp(Sample.BIRTH).orElseThrow().by()).isEmpty();
    }

    @Test
    void aFeeOnNoticeIsNeitherRaisedAtSubmissionNorGuardsTheReceipt() {
        assertThat(PaymentMoment.ON_NOTICE_AFTER_SUBMISSION.isRaisedAtSubmission())
                .isFalse();
        assertThat(PaymentMoment.ON_NOTICE_AFTER_SUBMISSION.guardsReceive()).isFalse();
    }

    @Test
    void aProvincialFeeThatWeDoNotKnowIsNotTakenForNone() {
        ProcedureCase late = SHIPPED.find(new ProcedureCode("1.000656"))
                .flatMap(death -> death.caseOf("qua-han"))
                .orElseThrow();
        ProcedureCase transfer = SHIPPED.find(new ProcedureCode("1.013831"))
                .orElseThrow()
                .cases()
                .get(0);

        assertThat(late.feesIn(Sample.WARD.territory())).isEmpty();
        assertThat(transfer.feesIn(Territory.ofProvince("01")))
                .contains(List.of("TRUOC_BA.NHA_DAT", "DAT.PHI_THAM_DINH.HN"));
        assertThat(transfer.feesIn(Sample.WARD.territory())).isEmpty();
    }

    @Test
    void aLimitOnWhichTheSourcesDisagreeSaysSo() {
        Procedure record = SHIPPED.find(Sample.CRIMINAL_RECORD).orElseThrow();

        assertThat(record.time().openConflict()).isPresent();
        assertThat(record.time().basis().marked()).contains("mâu thuẫn");
    }

    @Test
    void theSameCodeTwiceIsRefused() {
        Procedure one = SHIPPED.find(Sample.BIRTH).orElseThrow();

        assertThatThrownBy(() -> new ProcedureCatalog("test", List.of(one, one)))
                .isInstanceOfSatisfying(
                        IntegrityException.class,
                        fault -> assertThat(fault.reason().code()).isEqualTo("procedure.duplicate"));
    }

    @Test
    void theFeesOfAProvinceAreNobodyElses() {
        ProcedureCase late =
                SHIPPED.find(Sample.BIRTH).orElseThrow().caseOf("qua-han").orElseThrow();

        assertThat(late.feesIn(Sample.WARD.territory())).contains(List.of("HOTICH.KHAI_SINH_QUA_HAN.CM"));
        assertThat(late.feesIn(Territory.ofProvince("01"))).contains(List.of("HOTICH.KHAI_SINH_QUA_HAN.HN"));
        assertThat(late.feesIn(Territory.ofProvince("92"))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"3.000333", "1.010708.000.00.00.H56", "2.002913"})
    void theShapesOfCodesInUseAreTaken(String code) {
        assertThat(new ProcedureCode(code)).hasToString(code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "3000333", "3.00033", "3.0003333", "3.000333 ", "3.000333\n", "a.000333", "3.٠٠٠٣٣٣"})
    void anythingElseIsRefused(String code) {
        assertThatThrownBy(() -> new ProcedureCode(code)).isInstanceOf(InvalidInputException.class);
    }

    private static ProcessingTime time(String code, String caseId) {
        return SHIPPED.find(new ProcedureCode(code)).orElseThrow().timeOf(caseId);
    }

    private static List<String> cases(String code) {
        return SHIPPED.find(new ProcedureCode(code)).orElseThrow().cases().stream()
                .map(ProcedureCase::id)
                .toList();
    }

    static Stream<Procedure> procedures() {
        return SHIPPED.all().stream();
    }
}
