package vn.motcua.procedure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.motcua.Sample.day;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.motcua.Sample;
import vn.motcua.error.IntegrityException;
import vn.motcua.error.InvalidInputException;
import vn.motcua.fee.Channel;
import vn.motcua.fee.FeePricing;
import vn.motcua.fee.FeeRequest;
import vn.motcua.fee.FeeSchedule;

class ProcedureCatalogTest {

    private static final ProcedureCatalog SHIPPED = ProcedureCatalog.shipped();

    @ParameterizedTest
    @MethodSource("procedures")
    void everyFeeOfEveryCaseIsInThePackOfFees(Procedure procedure) {
        for (ProcedureCase each : procedure.cases()) {
            Stream.concat(
                            each.fees().stream(),
                            each.provincialFees().values().stream().flatMap(List::stream))
                    .forEach(fee -> assertThat(FeeSchedule.shipped()
                                    .price(new FeeRequest(
                                            fee,
                                            Channel.DIRECT,
                                            Sample.WARD.territory(),
                                            day("2026-11-20"),
                                            Map.of(),
                                            List.of())))
                            .as(fee)
                            .matches(answer -> !(answer instanceof FeePricing.NotPriced not)
                                    || not.reason().code().equals("fee.not-priced")));
        }
    }

    @ParameterizedTest
    @MethodSource("procedures")
    void everyProcedureIsWholeAndCited(Procedure procedure) {
        assertThat(procedure.cases()).isNotEmpty().extracting(ProcedureCase::id).doesNotHaveDuplicates();
        assertThat(procedure.documents()).extracting(RequiredDocument::key).doesNotHaveDuplicates();
        assertThat(procedure.sources()).isNotEmpty();
        assertThat(procedure.vi()).isNotBlank();
        assertThat(procedure.en()).isNotBlank();
        assertThat(procedure.caseOf("")).contains(procedure.cases().get(0));
        assertThat(procedure.caseOf("no-such-case")).isEmpty();
        for (Channel channel : Channel.values()) {
            assertThat(procedure.documents().stream().filter(paper -> paper.isMandatory(channel)))
                    .as("papers %s", channel)
                    .isNotEmpty();
        }
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

        assertThatThrownBy(() -> new ProcedureCatalog(new ProcedureCatalog.Pack("test", List.of(one, one))))
                .isInstanceOfSatisfying(
                        IntegrityException.class,
                        fault -> assertThat(fault.reason().code()).isEqualTo("procedure.duplicate"));
    }

    @Test
    void theFeesOfAProvinceAreNobodyElses() {
        ProcedureCase late =
                SHIPPED.find(Sample.BIRTH).orElseThrow().caseOf("qua-han").orElseThrow();

        assertThat(late.feesIn(Sample.WARD.territory())).contains(List.of("HOTICH.KHAI_SINH_QUA_HAN.CM"));
        assertThat(late.feesIn(vn.motcua.identity.Territory.ofProvince("01"))).isEmpty();
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

    static Stream<Procedure> procedures() {
        return SHIPPED.all().stream();
    }
}
