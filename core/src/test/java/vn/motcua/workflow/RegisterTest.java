package vn.motcua.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.Sample.CITIZEN;
import static vn.motcua.Sample.ONE_STOP;
import static vn.motcua.Sample.SPECIALIST;
import static vn.motcua.Sample.at;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.motcua.Sample;
import vn.motcua.deadline.ProcessingClock;
import vn.motcua.dossier.DossierStatus;
import vn.motcua.dossier.Holder;
import vn.motcua.event.DossierEvent;
import vn.motcua.fee.Channel;
import vn.motcua.identity.Actor;
import vn.motcua.identity.ActorRole;

/** A dossier that was first made in a registry's software. */
class RegisterTest {

    @Test
    void itOpensDoneMarkedWithoutClockMoneyOrTimer() {
        Journey journey = Journey.fromRegister(Sample.CRIMINAL_RECORD);

        assertThat(journey.status()).isEqualTo(DossierStatus.DONE);
        assertThat(journey.dossier().clock()).isEqualTo(ProcessingClock.notStarted());
        assertThat(journey.dossier().obligations()).isEmpty();
        assertThat(journey.dossier().quotes()).isEmpty();
        assertThat(journey.dossier().filing().intake().isFromRegister()).isTrue();
        assertThat(journey.dossier().result()).isPresent();
        assertThat(journey.dossier().registryLinks()).singleElement().satisfies(link -> assertThat(link.registry())
                .isEqualTo("civil"));
        assertThat(journey.dossier().routing().holder()).contains(Holder.unit(Sample.WARD.code(), ActorRole.ONE_STOP));
        assertThat(journey.lastTimers()).isEmpty();
        assertThat(journey.lastEvents())
                .containsExactly(new DossierEvent.OpenedFromRegister(Sample.CRIMINAL_RECORD, "civil", "ref-1"));
    }

    @Test
    void itsResultIsHandedOverLikeAnyOther() {
        Journey journey = Journey.fromRegister(Sample.BIRTH).then(ONE_STOP, Acts.handOver(), "2026-11-19T09:00");

        assertThat(journey.status()).isEqualTo(DossierStatus.RESULT_RETURNED);
        assertThat(journey.dossier().clock()).isEqualTo(ProcessingClock.notStarted());
    }

    @Test
    void aCorrectionIsProcessedWithoutAClockAndCompletedAgain() {
        Journey journey = Journey.fromRegister(Sample.RESIDENCE).then(ONE_STOP, Acts.correct(), "2026-11-19T09:00");
        assertThat(journey.status()).isEqualTo(DossierStatus.PROCESSING);
        assertThat(journey.dossier().clock()).isEqualTo(ProcessingClock.notStarted());
        assertThat(journey.lastTimers()).isEmpty();

        journey.then(SPECIALIST, Acts.complete(), "2026-11-19T10:00");

        assertThat(journey.status()).isEqualTo(DossierStatus.DONE);
        assertThat(journey.dossier().clock()).isEqualTo(ProcessingClock.notStarted());
        journey.then(ONE_STOP, Acts.handOver(), "2026-11-19T11:00");
    }

    @Test
    void whateverElseHappensToTheCorrectionNoDueDateAppears() {
        Journey journey = Journey.fromRegister(Sample.RESIDENCE).then(ONE_STOP, Acts.correct(), "2026-11-19T09:00");

        assertThat(journey.refusal(SPECIALIST, Acts.apologise("2026-12-03"), "2026-11-19T10:00"))
                .containsExactly("workflow.no-appointment");
        assertThat(journey.refusal(SPECIALIST, Acts.apologise("2026-11-22"), "2026-11-19T10:00"))
                .containsExactly("workflow.no-appointment", "workflow.appointment-not-later");
        journey.then(SPECIALIST, Acts.ask("to-khai"), "2026-11-19T10:00");
        assertThat(journey.lastAttention()).isEmpty();
        journey.then(CITIZEN, Acts.WITHDRAW, "2026-11-19T11:00")
                .then(ONE_STOP, Acts.keep(), "2026-11-19T12:00")
                .then(ONE_STOP, Acts.supplement(), "2026-11-20T09:00");
        assertThat(journey.status()).isEqualTo(DossierStatus.PROCESSING);
        assertThat(journey.dossier().clock()).isEqualTo(ProcessingClock.notStarted());
        journey.then(SPECIALIST, Acts.raise(journey.otherQuote()), "2026-11-20T10:00")
                .then(Sample.PAYMENT, Acts.settle("1", 20_000, "tx-1"), "2026-11-20T11:00");
        assertThat(journey.status()).isEqualTo(DossierStatus.PROCESSING);
        assertThat(journey.dossier().clock().due()).isEmpty();
        journey.then(SPECIALIST, Acts.stop(), "2026-11-20T12:00");
        assertThat(journey.dossier().clock()).isEqualTo(ProcessingClock.notStarted());
    }

    @Test
    void whatIsNotMarkedIsNotTakenOver() {
        var code = vn.motcua.dossier.DossierCode.parse("H12.40-261118-0001");
        var marked = Acts.fromRegister(code, Sample.filing(Sample.BIRTH, Channel.DIRECT, at(Journey.FILED)));
        var plain = new OpeningAction.OpenFromRegister(
                code,
                Sample.filing(Sample.BIRTH, Channel.DIRECT, at(Journey.FILED)),
                "test-1",
                marked.link(),
                marked.result());

        assertThat(Journey.codes(Journey.WORKFLOW.decide(plain, Actor.registry("civil"), at(Journey.FILED))))
                .containsExactly("workflow.not-from-register");
    }

    @Test
    void theRegistryOrAnOfficerOfThatAgencyTakesItOver() {
        var marked = Acts.fromRegister(
                vn.motcua.dossier.DossierCode.parse("H12.40-261118-0001"),
                Sample.filing(Sample.BIRTH, Channel.DIRECT, at(Journey.FILED)));
        Actor neighbour = Actor.officer(ActorRole.ONE_STOP, "mot-cua-9", Sample.OTHER_WARD.code());

        assertThat(Journey.WORKFLOW.decide(marked, ONE_STOP, at(Journey.FILED))).isInstanceOf(Decision.Accepted.class);
        assertThat(Journey.codes(Journey.WORKFLOW.decide(marked, neighbour, at(Journey.FILED))))
                .containsExactly("workflow.other-agency");
        for (Actor actor : List.of(CITIZEN, SPECIALIST, Actor.system("timer"))) {
            assertThat(Journey.codes(Journey.WORKFLOW.decide(marked, actor, at(Journey.FILED))))
                    .containsExactly("workflow.role-not-allowed");
        }
    }
}
