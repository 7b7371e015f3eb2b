package vn.motcua.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.Sample.CITIZEN;
import static vn.motcua.Sample.ONE_STOP;
import static vn.motcua.Sample.SPECIALIST;
import static vn.motcua.Sample.at;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.motcua.Sample;
import vn.motcua.dossier.DossierStatus;
import vn.motcua.dossier.Moment;
import vn.motcua.event.DossierEvent;
import vn.motcua.identity.Actor;
import vn.motcua.identity.ActorRole;
import vn.motcua.law.LegalBasis;
import vn.motcua.procedure.SampleCatalog;

/** Received on Wednesday 18 November, due on Thursday the 26th; reminders on Monday the 23rd and Wednesday the 25th, 07:30. */
class ReminderTest {

    private static final Actor TIMER = Actor.system("timer");

    private static Journey processing() {
        return Journey.in(DossierStatus.PROCESSING, SampleCatalog.PAID_AT_RETURN);
    }

    private static TimerChange set(Moment moment, String when) {
        return new TimerChange(moment, Optional.of(at(when)));
    }

    @Test
    void aReminderIsTakenWhenItsMomentHasComeAndNotASecondBefore() {
        Journey journey = processing();
        assertThat(journey.refusal(TIMER, Acts.WARN, "2026-11-23T07:29:59"))
                .containsExactly("workflow.moment-not-come");
        journey.then(TIMER, Acts.WARN, "2026-11-23T07:30");
        assertThat(journey.lastAttention()).containsExactly("workflow.due-soon");
        assertThat(journey.lastTimers()).isEmpty();

        assertThat(journey.refusal(TIMER, Acts.warn(Moment.APOLOGY_DUE), "2026-11-25T07:29:59"))
                .containsExactly("workflow.moment-not-come");
        journey.then(TIMER, Acts.warn(Moment.APOLOGY_DUE), "2026-11-25T07:30");
        assertThat(journey.lastAttention()).containsExactly("workflow.apology-due");
        assertThat(journey.lastEvents()).containsExactly(new DossierEvent.Warned(Moment.APOLOGY_DUE));
    }

    @Test
    void aReminderThatComesAfterTheDueMomentIsStale() {
        for (Moment moment : List.of(Moment.DUE_SOON, Moment.APOLOGY_DUE)) {
            assertThat(processing().refusal(TIMER, Acts.warn(moment), "2026-11-26T17:00"))
                    .containsExactly("workflow.moment-not-come");
            processing().then(TIMER, Acts.warn(moment), "2026-11-26T16:59:59");
        }
    }

    @Test
    void onlyTheLastDayForAnApologyRestsOnTheLawOfApologies() {
        Journey journey = processing().then(TIMER, Acts.WARN, "2026-11-23T07:30");
        assertThat(journey.log().get(journey.log().size() - 1).basis()).isEqualTo(LegalBasis.practice());

        journey.then(TIMER, Acts.warn(Moment.APOLOGY_DUE), "2026-11-25T07:30");
        assertThat(journey.log().get(journey.log().size() - 1).basis().citation())
                .contains("NĐ 61/2018");
    }

    @Test
    void aReminderMovesNothing() {
        Journey journey = processing();
        var before = journey.dossier();

        journey.then(TIMER, Acts.WARN, "2026-11-23T07:30");

        assertThat(journey.dossier()).isEqualTo(before.nextVersion());
    }

    @Test
    void aTimerThatTheDossierHasOutlivedIsRefused() {
        Journey moved = processing().then(SPECIALIST, Acts.apologise("2026-12-10"), "2026-11-19T09:00");
        Journey stopped = processing().then(CITIZEN, Acts.WITHDRAW, "2026-11-19T09:00");
        Journey done = processing().then(SPECIALIST, Acts.complete(), "2026-11-19T09:00");

        assertThat(moved.refusal(TIMER, Acts.WARN, "2026-11-23T07:30")).containsExactly("workflow.moment-not-come");
        assertThat(moved.refusal(TIMER, Acts.warn(Moment.APOLOGY_DUE), "2026-12-09T07:30"))
                .containsExactly("workflow.moment-not-come");
        assertThat(stopped.refusal(TIMER, Acts.WARN, "2026-11-23T07:30")).containsExactly("workflow.moment-not-come");
        assertThat(done.refusal(TIMER, Acts.WARN, "2026-11-23T07:30")).containsExactly("workflow.not-in-table");
    }

    @ParameterizedTest
    @EnumSource(ActorRole.class)
    void onlyTheSystemReminds(ActorRole role) {
        Decision answer =
                Journey.WORKFLOW.decide(processing().dossier(), Acts.WARN, Sample.actor(role), at("2026-11-23T07:30"));

        assertThat(answer instanceof Decision.Accepted).isEqualTo(role == ActorRole.SYSTEM);
    }

    @Test
    void onlyWhatIsDifferentIsTold() {
        Journey journey = Journey.in(DossierStatus.RECEIVED, SampleCatalog.PAID_AT_RETURN);
        assertThat(journey.lastTimers())
                .containsExactly(set(Moment.DUE_SOON, "2026-11-23T07:30"), set(Moment.APOLOGY_DUE, "2026-11-25T07:30"));

        for (DossierAction action : List.of(Acts.note(), Acts.START)) {
            assertThat(journey.then(ONE_STOP, action, Journey.RECEIVED).lastTimers())
                    .isEmpty();
        }
        journey.then(CITIZEN, Acts.WITHDRAW, "2026-11-23T08:00");
        assertThat(journey.lastTimers())
                .as("the first has come and gone")
                .containsExactly(new TimerChange(Moment.APOLOGY_DUE, Optional.empty()));
        journey.then(ONE_STOP, Acts.keep(), "2026-11-23T09:00");
        assertThat(journey.lastTimers()).containsExactly(set(Moment.APOLOGY_DUE, "2026-11-25T07:30"));
    }

    @Test
    void aReminderAtThisVeryMomentIsNotSetAnyMore() {
        Journey journey = processing()
                .then(CITIZEN, Acts.WITHDRAW, "2026-11-23T07:00")
                .then(ONE_STOP, Acts.keep(), "2026-11-23T07:30");

        assertThat(journey.lastTimers()).containsExactly(set(Moment.APOLOGY_DUE, "2026-11-25T07:30"));
    }

    @Test
    void aDueDayWithWhichTheCalendarBeginsHasNoMorningToRemindOn() {
        Journey journey = Journey.submitted(Sample.BIRTH)
                .with(dossier -> dossier.with(
                        Sample.filing(Sample.BIRTH, vn.motcua.fee.Channel.ONLINE, at("2023-01-03T08:00"))));

        Decision.Accepted first = (Decision.Accepted)
                Journey.WORKFLOW.decide(journey.dossier(), Acts.RECEIVE, ONE_STOP, at("2023-01-03T09:00"));

        assertThat(first.next().clock().due().orElseThrow().at()).isEqualTo(at("2023-01-03T17:00"));
        assertThat(first.timers()).containsExactly(new TimerChange(Moment.REPLY_DUE, Optional.empty()));
    }
}
