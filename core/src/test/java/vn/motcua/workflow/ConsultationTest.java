package vn.motcua.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.Sample.ONE_STOP;
import static vn.motcua.Sample.SPECIALIST;
import static vn.motcua.Sample.at;

import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.motcua.Sample;
import vn.motcua.deadline.Deadlines;
import vn.motcua.deadline.Session;
import vn.motcua.deadline.WorkingHours;
import vn.motcua.dossier.Consultation;
import vn.motcua.dossier.DossierStatus;
import vn.motcua.dossier.Moment;
import vn.motcua.event.DossierEvent;
import vn.motcua.event.RoutingEvent;
import vn.motcua.identity.Actor;
import vn.motcua.identity.ActorRole;
import vn.motcua.identity.Agency;
import vn.motcua.identity.AgencyCode;
import vn.motcua.identity.Territory;
import vn.motcua.procedure.SampleCatalog;

class ConsultationTest {

    private static final Agency THIRD =
            new Agency(new AgencyCode("H12.42"), "UBND phường Tân Thành", Territory.ofProvince("96"));
    private static final Actor ASKED = Actor.officer(ActorRole.SPECIALIST, "khach-1", Sample.OTHER_WARD.code());
    private static final Actor LEADER = Actor.officer(ActorRole.LEADER, "lanh-dao-1", Sample.WARD.code());
    private static final Actor TIMER = Actor.system("timer");

    /** Due 26 November; asked on Wednesday the 18th for two working days, so due Friday the 20th. */
    private static Journey asked() {
        return Journey.in(DossierStatus.PROCESSING, SampleCatalog.PAID_AT_RETURN)
                .then(SPECIALIST, Acts.consult(Sample.OTHER_WARD), Journey.RECEIVED);
    }

    private static Consultation first(Journey journey) {
        return journey.dossier().routing().consultation("1").orElseThrow();
    }

    private static TimerChange answerDue(String when) {
        return new TimerChange(Moment.CONSULTATION_DUE, Optional.of(at(when)));
    }

    private static TimerChange noAnswerDue() {
        return new TimerChange(Moment.CONSULTATION_DUE, Optional.empty());
    }

    @Test
    void aQuestionHasALimitOfItsOwnAndTheClockGoesOn() {
        Journey journey = Journey.in(DossierStatus.PROCESSING, SampleCatalog.PAID_AT_RETURN);
        var clock = journey.dossier().clock();

        journey.then(SPECIALIST, Acts.consult(Sample.OTHER_WARD), Journey.RECEIVED);

        assertThat(journey.dossier().clock()).isEqualTo(clock);
        assertThat(journey.status()).isEqualTo(DossierStatus.PROCESSING);
        assertThat(first(journey).due().at()).isEqualTo(at("2026-11-20T17:00"));
        assertThat(first(journey).askedAt()).isEqualTo(at(Journey.RECEIVED));
        assertThat(journey.lastEvents())
                .containsExactly(new RoutingEvent.ConsultationAsked(
                        "1", Sample.OTHER_WARD.code(), first(journey).due(), "có đồng ý không?"));
        assertThat(journey.lastTimers()).containsExactly(answerDue("2026-11-20T17:00"));
    }

    @Test
    void itIsCountedInTheHoursOfTheAgencyAsked() {
        Deadlines early = new Deadlines(
                Sample.deadlines().calendar(), WorkingHours.of(new Session(LocalTime.of(7, 0), LocalTime.of(16, 0))));
        Workflow workflow = new Workflow(
                SampleCatalog.all(), agency -> agency.equals(Sample.OTHER_WARD.code()) ? early : Sample.deadlines());
        Journey journey = Journey.in(DossierStatus.PROCESSING, SampleCatalog.PAID_AT_RETURN);

        Decision.Accepted answer = (Decision.Accepted)
                workflow.decide(journey.dossier(), Acts.consult(Sample.OTHER_WARD), SPECIALIST, at(Journey.RECEIVED));

        assertThat(answer.next().routing().openConsultations())
                .singleElement()
                .satisfies(open -> assertThat(open.due().at()).isEqualTo(at("2026-11-20T16:00")));
        assertThat(answer.next().clock().due().orElseThrow().at())
                .as("the dossier's own due date stays the deciding agency's")
                .isEqualTo(at("2026-11-26T17:00"));
    }

    @Test
    void onlyTheAgencyAskedAnswersAndInTimeIsNotLate() {
        Journey journey = asked();
        Actor third = Actor.officer(ActorRole.SPECIALIST, "khach-3", THIRD.code());
        for (Actor other : List.of(SPECIALIST, LEADER, ONE_STOP, third)) {
            assertThat(journey.refusal(other, Acts.answer("1"), "2026-11-19T09:00"))
                    .containsExactly("workflow.not-asked");
        }

        journey.then(ASKED, Acts.answer("1"), "2026-11-20T17:00");

        assertThat(journey.lastEvents())
                .containsExactly(new RoutingEvent.ConsultationAnswered("1", Sample.OTHER_WARD.code(), false, "đồng ý"));
        assertThat(first(journey).answer()).contains("đồng ý");
        assertThat(first(journey).closedAt()).contains(at("2026-11-20T17:00"));
    }

    @Test
    void anAnswerAfterTheLimitIsTakenAndMarkedLate() {
        Journey journey = asked().then(ASKED, Acts.answer("1"), "2026-11-20T17:00:01");

        assertThat(journey.lastEvents())
                .containsExactly(new RoutingEvent.ConsultationAnswered("1", Sample.OTHER_WARD.code(), true, "đồng ý"));
    }

    @Test
    void anAnswerIsGivenOnceAndSaysSomething() {
        Journey journey = asked();
        assertThat(journey.refusal(ASKED, new RoutingAction.AnswerConsultation("1", " "), Journey.RECEIVED))
                .containsExactly("workflow.reason-missing");
        assertThat(journey.refusal(ASKED, Acts.answer("2"), Journey.RECEIVED))
                .containsExactly("workflow.no-such-consultation");

        journey.then(ASKED, Acts.answer("1"), "2026-11-19T09:00");

        assertThat(journey.refusal(ASKED, Acts.answer("1"), "2026-11-19T10:00"))
                .as("nobody of that agency is asked any more")
                .containsExactly("workflow.not-asked");
        assertThat(journey.refusal(SPECIALIST, Acts.noAnswerNeeded("1"), "2026-11-19T10:00"))
                .containsExactly("workflow.no-such-consultation");
    }

    @Test
    void oneAgencyDoesNotAnswerForAnother() {
        Journey journey = asked().then(SPECIALIST, Acts.consult(THIRD), Journey.RECEIVED);

        assertThat(journey.refusal(ASKED, Acts.answer("2"), "2026-11-19T09:00")).containsExactly("workflow.not-asked");
    }

    @Test
    void theResultWaitsForEveryAnswer() {
        Journey journey = asked().then(SPECIALIST, Acts.consult(THIRD, 5), Journey.RECEIVED);
        assertThat(journey.refusal(SPECIALIST, Acts.complete(), "2026-11-19T09:00"))
                .containsExactly("workflow.answer-awaited", "workflow.answer-awaited");

        journey.then(ASKED, Acts.answer("1"), "2026-11-19T09:00");
        assertThat(journey.refusal(LEADER, Acts.complete(), "2026-11-19T10:00"))
                .containsExactly("workflow.answer-awaited");

        journey.then(SPECIALIST, Acts.noAnswerNeeded("2"), "2026-11-19T10:00");
        journey.then(SPECIALIST, Acts.complete(), "2026-11-19T11:00");
    }

    @Test
    void aQuestionIsWithdrawnWithAReasonByWhoeverHasTheDossier() {
        Actor second = Actor.officer(ActorRole.SPECIALIST, "chuyen-mon-2", Sample.WARD.code());
        Journey journey = Journey.in(DossierStatus.RECEIVED, Sample.BIRTH)
                .then(ONE_STOP, Acts.startWith("chuyen-mon-1"), Journey.RECEIVED)
                .then(SPECIALIST, Acts.consult(Sample.OTHER_WARD), Journey.RECEIVED);

        assertThat(journey.refusal(second, Acts.noAnswerNeeded("1"), Journey.RECEIVED))
                .containsExactly("workflow.assigned-to-other");
        assertThat(journey.refusal(SPECIALIST, new RoutingAction.WithdrawConsultation("1", ""), Journey.RECEIVED))
                .containsExactly("workflow.reason-missing");
        journey.then(SPECIALIST, Acts.noAnswerNeeded("1"), "2026-11-18T10:00");

        assertThat(first(journey).isOpen()).isFalse();
        assertThat(first(journey).answer()).isEmpty();
        assertThat(first(journey).closedAt()).contains(at("2026-11-18T10:00"));
        assertThat(journey.lastEvents())
                .containsExactly(
                        new RoutingEvent.ConsultationWithdrawn("1", Sample.OTHER_WARD.code(), "không cần nữa"));
        assertThat(journey.lastTimers()).containsExactly(noAnswerDue());
    }

    @Test
    void anAgencyDoesNotAskItselfNorAskNothing() {
        Journey journey = Journey.in(DossierStatus.PROCESSING, Sample.BIRTH);
        var limit = new vn.motcua.deadline.TimeLimit(1, vn.motcua.deadline.TimeLimit.Unit.WORKING_DAY);

        assertThat(journey.refusal(
                        SPECIALIST, new RoutingAction.Consult(Sample.WARD.code(), " ", limit), Journey.RECEIVED))
                .containsExactly("workflow.consults-itself", "workflow.reason-missing");
    }

    @Test
    void anAnswerMayComeWhileTheDossierWaitsForSomethingElse() {
        Journey journey = asked().then(SPECIALIST, Acts.ask("to-khai"), "2026-11-18T10:00")
                .then(ASKED, Acts.answer("1"), "2026-11-19T09:00");

        assertThat(journey.status()).isEqualTo(DossierStatus.SUPPLEMENT_REQUESTED);
    }

    @Test
    void theReminderIsOfTheNextOpenQuestionAndThenOfTheOneAfter() {
        Journey journey = asked();
        journey.then(SPECIALIST, Acts.consult(THIRD, 3), Journey.RECEIVED);
        assertThat(journey.lastTimers()).as("the nearer one is waited for").isEmpty();

        assertThat(journey.refusal(TIMER, Acts.warn(Moment.CONSULTATION_DUE), "2026-11-20T16:59:59"))
                .containsExactly("workflow.moment-not-come");
        journey.then(TIMER, Acts.warn(Moment.CONSULTATION_DUE), "2026-11-20T17:00");
        assertThat(journey.lastTimers()).containsExactly(answerDue("2026-11-23T17:00"));
        assertThat(journey.lastAttention()).containsExactly("workflow.consultation-due");
        assertThat(journey.lastEvents()).containsExactly(new DossierEvent.Warned(Moment.CONSULTATION_DUE));

        journey.then(TIMER, Acts.warn(Moment.CONSULTATION_DUE), "2026-11-23T17:00");
        assertThat(journey.lastTimers()).as("no third one").isEmpty();
    }

    @Test
    void anAnswerInTimeMovesTheReminderToTheNextQuestion() {
        Journey journey = asked().then(SPECIALIST, Acts.consult(THIRD, 3), Journey.RECEIVED);

        journey.then(ASKED, Acts.answer("1"), "2026-11-19T09:00");
        assertThat(journey.lastTimers()).containsExactly(answerDue("2026-11-23T17:00"));

        assertThat(journey.refusal(TIMER, Acts.warn(Moment.CONSULTATION_DUE), "2026-11-20T17:00"))
                .as("the timer of a question that was answered is stale")
                .containsExactly("workflow.moment-not-come");
    }

    @Test
    void anAnswerThatIsLateLeavesTheNextReminderSetEvenIfNobodyLookedInTime() {
        Journey journey = asked().then(SPECIALIST, Acts.consult(THIRD, 3), Journey.RECEIVED);

        journey.then(ASKED, Acts.answer("1"), "2026-11-20T18:00");

        assertThat(journey.lastTimers()).containsExactly(answerDue("2026-11-23T17:00"));
    }

    @Test
    void aQuestionAskedWhileAnotherIsOverdueHasItsReminder() {
        Journey journey = asked().then(TIMER, Acts.warn(Moment.CONSULTATION_DUE), "2026-11-20T17:00")
                .then(SPECIALIST, Acts.consult(THIRD), "2026-11-23T09:00");

        assertThat(journey.lastTimers()).containsExactly(answerDue("2026-11-26T17:00"));
    }

    @Test
    void whatHasEndedAwaitsNoAnswer() {
        Journey journey = asked().then(SPECIALIST, Acts.stop(), "2026-11-19T09:00");

        assertThat(journey.lastTimers())
                .contains(noAnswerDue())
                .extracting(TimerChange::at)
                .containsOnly(Optional.<Instant>empty());
    }
}
