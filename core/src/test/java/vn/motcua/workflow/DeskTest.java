package vn.motcua.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.Sample.CITIZEN;
import static vn.motcua.Sample.ONE_STOP;
import static vn.motcua.Sample.SPECIALIST;
import static vn.motcua.Sample.at;

import org.junit.jupiter.api.Test;
import vn.motcua.Sample;
import vn.motcua.dossier.DossierStatus;
import vn.motcua.dossier.Filing;
import vn.motcua.dossier.Holder;
import vn.motcua.dossier.Intake;
import vn.motcua.fee.Channel;
import vn.motcua.identity.Actor;
import vn.motcua.identity.ActorRole;
import vn.motcua.procedure.ProcedureCode;
import vn.motcua.procedure.SampleCatalog;

/** Intake away from the deciding agency (phi địa giới): the desk files, collects and hands over; it decides nothing. */
class DeskTest {

    private static final Actor DESK = Actor.officer(ActorRole.ONE_STOP, "mot-cua-9", Sample.OTHER_WARD.code());

    private static Filing elsewhere(ProcedureCode procedure, Channel channel) {
        return Sample.filing(procedure, channel, at(Journey.FILED)).with(Intake.at(channel, Sample.OTHER_WARD.code()));
    }

    private static Journey filedElsewhere(ProcedureCode procedure) {
        return Journey.of(Journey.open(elsewhere(procedure, Channel.DIRECT), DESK, false), DESK, Journey.FILED);
    }

    @Test
    void theDeskFilesAndTheDecidingAgencysReceiptStartsTheClock() {
        Journey journey = filedElsewhere(Sample.RESIDENCE);
        assertThat(journey.status()).isEqualTo(DossierStatus.NEW);
        assertThat(journey.dossier().clock().isStarted()).isFalse();
        assertThat(journey.dossier().routing().holder())
                .contains(Holder.officer(Sample.OTHER_WARD.code(), ActorRole.ONE_STOP, "mot-cua-9"));

        journey.then(ONE_STOP, Acts.RECEIVE, "2026-11-19T09:00");

        assertThat(journey.dossier().clock().startedAt()).contains(at("2026-11-19T09:00"));
        assertThat(journey.dossier().routing().holder())
                .contains(Holder.officer(Sample.WARD.code(), ActorRole.ONE_STOP, "mot-cua-1"));
    }

    @Test
    void theDeskNeitherReceivesNorRefusesNorAsksNorCompletes() {
        Journey journey = filedElsewhere(Sample.BIRTH);

        for (DossierAction action : java.util.List.of(Acts.RECEIVE, Acts.refuse(), Acts.ask("to-khai"))) {
            assertThat(journey.refusal(DESK, action, Journey.RECEIVED)).containsExactly("workflow.other-agency");
        }
        journey.then(ONE_STOP, Acts.RECEIVE, Journey.RECEIVED).then(ONE_STOP, Acts.START, Journey.RECEIVED);
        Actor theirSpecialist = Actor.officer(ActorRole.SPECIALIST, "chuyen-mon-9", Sample.OTHER_WARD.code());
        Actor theirLeader = Actor.officer(ActorRole.LEADER, "lanh-dao-9", Sample.OTHER_WARD.code());
        for (Actor actor : java.util.List.of(theirSpecialist, theirLeader)) {
            assertThat(journey.refusal(actor, Acts.complete(), Journey.RECEIVED))
                    .containsExactly("workflow.other-agency");
        }
        assertThat(journey.refusal(DESK, Acts.apologise("2026-11-30"), Journey.RECEIVED))
                .containsExactly("workflow.other-agency");
    }

    @Test
    void theDeskTakesMoneyNotesAndHandsTheResultOver() {
        Journey journey = filedElsewhere(SampleCatalog.PAID_AT_RETURN)
                .then(DESK, Acts.note(), Journey.FILED)
                .then(ONE_STOP, Acts.RECEIVE, Journey.RECEIVED)
                .then(ONE_STOP, Acts.START, Journey.RECEIVED)
                .then(SPECIALIST, Acts.complete(), "2026-11-20T09:00")
                .then(DESK, Acts.settle("1", 15_000, "tx-1"), "2026-11-23T09:00")
                .then(DESK, Acts.handOver(), "2026-11-23T09:01");

        assertThat(journey.status()).isEqualTo(DossierStatus.RESULT_RETURNED);
        assertThat(journey.dossier().routing().holder()).isEmpty();
    }

    @Test
    void anyOtherDeskMayDoNothingAtAll() {
        Actor stranger = Actor.officer(ActorRole.ONE_STOP, "mot-cua-7", new vn.motcua.identity.AgencyCode("H12.42"));
        Journey journey = filedElsewhere(Sample.BIRTH);

        assertThat(journey.refusal(stranger, Acts.note(), Journey.FILED)).containsExactly("workflow.other-agency");
        assertThat(Journey.codes(Journey.open(elsewhere(Sample.BIRTH, Channel.DIRECT), stranger, false)))
                .containsExactly("workflow.other-agency");
    }

    @Test
    void nobodyFilesInTheNameOfAnotherDesk() {
        assertThat(Journey.codes(Journey.open(elsewhere(Sample.BIRTH, Channel.DIRECT), ONE_STOP, false)))
                .containsExactly("workflow.not-own-desk");
        assertThat(Journey.codes(Journey.open(elsewhere(Sample.BIRTH, Channel.DIRECT), ONE_STOP, true)))
                .containsExactly("workflow.not-own-desk");
        assertThat(Journey.codes(Journey.open(elsewhere(Sample.BIRTH, Channel.DIRECT), DESK, true)))
                .as("receipt at the counter is the deciding agency's")
                .containsExactly("workflow.other-agency");
    }

    @Test
    void aCitizenMaySubmitWhatADeskTypedForHim() {
        Journey journey = Journey.of(
                Journey.open(elsewhere(Sample.BIRTH, Channel.ONLINE), CITIZEN, false), CITIZEN, Journey.FILED);

        assertThat(journey.dossier().routing().holder())
                .as("no officer has it yet")
                .isEmpty();
        assertThat(journey.dossier().filing().intake().assisted()).isTrue();
    }

    @Test
    void theDecidingAgencysOwnDeskIsNamedLikeAnyOther() {
        Filing filing =
                Sample.filing(Sample.BIRTH, Channel.DIRECT, at(Journey.FILED)).with(Intake.atHome(Sample.WARD.code()));

        assertThat(Journey.open(filing, ONE_STOP, true)).isInstanceOf(Decision.Accepted.class);
    }

    @Test
    void theSystemFilesALegOfABundleForWhicheverDesk() {
        Actor bundle = Actor.system("bundle");

        Journey journey =
                Journey.of(Journey.open(elsewhere(Sample.BIRTH, Channel.DIRECT), bundle, false), bundle, Journey.FILED);

        assertThat(journey.dossier().filing().intake().desk()).contains(Sample.OTHER_WARD.code());
    }
}
