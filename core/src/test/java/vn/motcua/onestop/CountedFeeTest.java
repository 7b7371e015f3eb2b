package vn.motcua.onestop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static vn.motcua.Sample.CITIZEN;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.motcua.Sample;
import vn.motcua.error.InvalidInputException;
import vn.motcua.error.Reason;
import vn.motcua.fee.Channel;
import vn.motcua.fee.Dong;
import vn.motcua.identity.Agency;
import vn.motcua.identity.AgencyCode;
import vn.motcua.procedure.ProcedureCode;

class CountedFeeTest {

    private final Counter counter = new Counter();

    @Test
    void residenceByListIsPaidForEachPersonOnTheList() {
        Outcome fifty = counter.oneStop.submit(byList(Map.of("persons", 50L)), CITIZEN, Counter.key("1"));

        assertThat(((Outcome.Done) fifty).dossier().quotedTotal()).isEqualTo(Dong.of(250_000));
    }

    @Test
    void aListThatDoesNotSayHowManyIsNotPriced() {
        Outcome unknown = counter.oneStop.submit(byList(Map.of()), CITIZEN, Counter.key("1"));

        assertThat(((Outcome.Rejected) unknown).reasons())
                .extracting(Reason::code)
                .containsExactly("fee.fact-missing");
    }

    @Test
    void anAgencyThatIsNotCompetentIsRefusedAtTheDoor() {
        AgencyDirectory strict = new AgencyDirectory() {
            @Override
            public java.util.Optional<Agency> find(AgencyCode code) {
                return java.util.Optional.of(Sample.WARD);
            }

            @Override
            public boolean decides(AgencyCode code, ProcedureCode procedure) {
                return !procedure.equals(Sample.BIRTH);
            }
        };
        OneStop oneStop =
                OneStop.builder(counter.store, strict).clock(counter.clock).build();

        InvalidInputException fault = catchThrowableOfType(
                InvalidInputException.class, () -> oneStop.submit(Counter.birth(), CITIZEN, Counter.key("1")));

        assertThat(fault.violations())
                .extracting(
                        violation -> violation.path() + " " + violation.reason().code())
                .containsExactly("agency procedure.agency-not-competent");
    }

    private static Submission byList(Map<String, Long> facts) {
        return new Submission(
                Sample.RESIDENCE.value(),
                "danh-sach",
                Sample.WARD.code().value(),
                Channel.ONLINE,
                Counter.person(),
                Map.of(),
                List.of(Counter.file("to-khai"), Counter.register("cho-o-hop-phap", "VNEID")),
                facts,
                List.of());
    }
}
