package vn.motcua.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.Sample.CITIZEN;
import static vn.motcua.Sample.ONE_STOP;
import static vn.motcua.Sample.at;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.motcua.Sample;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.Filing;
import vn.motcua.dossier.Intake;
import vn.motcua.fee.Channel;
import vn.motcua.fee.FeePricing;
import vn.motcua.identity.Actor;
import vn.motcua.identity.ActorRole;

/** A code says who registered a dossier and when: it is the deciding agency's, of the day of filing. */
class OwnCodeTest {

    private static final String REFUSED = "workflow.code-not-own";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "H12.41-261118-0001",
                "H12-261118-0001",
                "H12.40.1-261118-0001",
                "H12.4-261118-0001",
                "H21.129-261118-0001",
                "H12.40-261117-0001",
                "H12.40-261119-0001",
                "H12.40-251118-0001"
            })
    void aCodeOfAnotherAgencyOrDayOpensNothingWhateverTheWayIn(String text) {
        DossierCode code = DossierCode.parse(text);
        Instant when = at("2026-11-18T09:00");

        assertThat(Journey.codes(submit(code, online(when), CITIZEN))).containsExactly(REFUSED);
        assertThat(Journey.codes(atCounter(code, when))).containsExactly(REFUSED);
        assertThat(Journey.codes(fromRegister(code, when))).containsExactly(REFUSED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"H12.40-261118-0001", "H12.40-261118-00001", "H12.40-261118-0000", "H12.40-261118-999999999"})
    void anyNumberOfTheOwnAgencyAndDayWillDo(String text) {
        DossierCode code = DossierCode.parse(text);
        Instant when = at("2026-11-18T09:00");

        assertThat(submit(code, online(when), CITIZEN)).isInstanceOf(Decision.Accepted.class);
        assertThat(atCounter(code, when)).isInstanceOf(Decision.Accepted.class);
        assertThat(fromRegister(code, when)).isInstanceOf(Decision.Accepted.class);
    }

    @Test
    void theDayIsTheVietnameseOneToTheLastMoment() {
        DossierCode last = DossierCode.parse("H12.40-261231-0001");
        DossierCode first = DossierCode.parse("H12.40-270101-0001");
        Instant before = at("2026-12-31T23:59:59.999999");
        Instant after = at("2027-01-01T00:00");

        assertThat(submit(last, online(before), CITIZEN)).isInstanceOf(Decision.Accepted.class);
        assertThat(submit(first, online(after), CITIZEN)).isInstanceOf(Decision.Accepted.class);
        assertThat(Journey.codes(submit(first, online(before), CITIZEN))).containsExactly(REFUSED);
        assertThat(Journey.codes(submit(last, online(after), CITIZEN))).containsExactly(REFUSED);
    }

    @Test
    void whatAnotherDeskTookInIsRegisteredByTheAgencyThatDecides() {
        Actor neighbour = Actor.officer(ActorRole.ONE_STOP, "mot-cua-2", Sample.OTHER_WARD.code());
        Filing elsewhere = online(at("2026-11-18T09:00")).with(Intake.at(Channel.ONLINE, Sample.OTHER_WARD.code()));

        Decision deciding = submit(DossierCode.parse("H12.40-261118-0001"), elsewhere, neighbour);
        Decision desk = submit(DossierCode.parse("H12.41-261118-0001"), elsewhere, neighbour);

        assertThat(deciding).isInstanceOf(Decision.Accepted.class);
        assertThat(Journey.codes(desk)).containsExactly(REFUSED);
    }

    private static Filing online(Instant when) {
        return Sample.filing(Sample.RESIDENCE, Channel.ONLINE, when);
    }

    private static Decision submit(DossierCode code, Filing filing, Actor actor) {
        List<FeePricing> prices = List.of(Acts.price("CUTRU.TAM_TRU", Channel.ONLINE, filing.submittedAt()));
        return Journey.WORKFLOW.decide(
                new OpeningAction.Submit(code, filing, prices, "test-1"), actor, filing.submittedAt());
    }

    private static Decision atCounter(DossierCode code, Instant when) {
        Filing filing = Sample.filing(Sample.RESIDENCE, Channel.DIRECT, when);
        List<FeePricing> prices = List.of(Acts.price("CUTRU.TAM_TRU", Channel.DIRECT, when));
        return Journey.WORKFLOW.decide(
                new OpeningAction.ReceiveAtCounter(code, filing, prices, "test-1"), ONE_STOP, when);
    }

    private static Decision fromRegister(DossierCode code, Instant when) {
        Filing filing = Sample.filing(Sample.BIRTH, Channel.DIRECT, when);
        return Journey.WORKFLOW.decide(Acts.fromRegister(code, filing), Actor.registry("civil"), when);
    }
}
