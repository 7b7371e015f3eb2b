package vn.motcua.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.Sample.CITIZEN;
import static vn.motcua.Sample.ONE_STOP;
import static vn.motcua.Sample.PAYMENT;
import static vn.motcua.Sample.SPECIALIST;
import static vn.motcua.Sample.at;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.motcua.Sample;
import vn.motcua.dossier.DossierStatus;
import vn.motcua.dossier.FinancialObligation.Guard;
import vn.motcua.dossier.Moment;
import vn.motcua.event.DossierEvent;
import vn.motcua.event.EventLog;
import vn.motcua.fee.Channel;
import vn.motcua.identity.Actor;
import vn.motcua.identity.ActorRole;
import vn.motcua.procedure.SampleCatalog;

class JourneyTest {

    @Test
    void anOrdinaryDossierGoesFromSubmissionToItsResult() {
        Journey journey = Journey.submitted(Sample.CRIMINAL_RECORD);
        assertThat(journey.status()).isEqualTo(DossierStatus.NEW);
        assertThat(journey.dossier().open(Guard.RECEIVE)).hasSize(1);

        journey.then(PAYMENT, Acts.settle("1", 200_000, "tx-1"), "2026-11-18T08:10");
        assertThat(journey.status()).isEqualTo(DossierStatus.NEW);
        assertThat(journey.lastEvents())
                .containsExactly(
                        new DossierEvent.PaymentReceived("1", vn.motcua.fee.Dong.of(200_000), "vnpay", "tx-1", true));

        journey.then(ONE_STOP, Acts.RECEIVE, Journey.RECEIVED);
        assertThat(journey.due()).isEqualTo(at("2026-11-30T17:00")); // 10 days end on a Saturday

        journey.then(ONE_STOP, Acts.START, "2026-11-18T10:00");
        journey.then(SPECIALIST, Acts.complete(), "2026-11-20T10:00");
        assertThat(journey.status()).isEqualTo(DossierStatus.DONE);
        assertThat(journey.dossier().clock().endedAt()).contains(at("2026-11-20T10:00"));
        assertThat(journey.dossier().result()).isPresent();

        journey.then(ONE_STOP, Acts.handOver(), "2026-11-21T10:00");
        assertThat(journey.status()).isEqualTo(DossierStatus.RESULT_RETURNED);
        assertThat(EventLog.verify(journey.log())).isEmpty();
        assertThat(journey.log()).hasSize(7);
    }

    @Test
    void aDossierTakenAtTheCounterRunsAtOnce() {
        Journey journey = Journey.atCounter(Sample.RESIDENCE);

        assertThat(journey.status()).isEqualTo(DossierStatus.RECEIVED);
        assertThat(journey.due()).isEqualTo(at("2026-11-23T17:00"));
        assertThat(journey.lastEvents())
                .extracting(Object::getClass)
                .isEqualTo(List.of(DossierEvent.Submitted.class, DossierEvent.Received.class));
    }

    @Test
    void aFeeBeforeReceiptCannotBeSkippedAtTheCounter() {
        Decision answer =
                Journey.open(Sample.filing(Sample.CRIMINAL_RECORD, Channel.DIRECT, at(Journey.FILED)), ONE_STOP, true);

        assertThat(Journey.codes(answer)).containsExactly("workflow.pay-before-receipt");
    }

    @Test
    void aFilingThatCostsNothingOwesNothing() {
        Journey journey = Journey.submitted(Sample.BIRTH);

        assertThat(journey.dossier().obligations()).isEmpty();
        assertThat(journey.dossier().quotedTotal().isZero()).isTrue();
        journey.then(ONE_STOP, Acts.RECEIVE, "2026-11-18T15:00");
        assertThat(journey.due()).isEqualTo(at("2026-11-18T17:00"));
    }

    @Test
    void afterThreeTheSameDayIsTheNextOne() {
        Journey journey = Journey.submitted(Sample.BIRTH).then(ONE_STOP, Acts.RECEIVE, "2026-11-18T15:00:01");

        assertThat(journey.due()).isEqualTo(at("2026-11-19T17:00"));
    }

    @Test
    void receiptWaitsForTheWholeFee() {
        Journey journey = Journey.submitted(Sample.CRIMINAL_RECORD);

        assertThat(journey.refusal(ONE_STOP, Acts.RECEIVE, Journey.RECEIVED))
                .containsExactly("workflow.obligation-open");
        journey.then(PAYMENT, Acts.settle("1", 199_999, "tx-1"), Journey.FILED);
        assertThat(journey.refusal(ONE_STOP, Acts.RECEIVE, Journey.RECEIVED))
                .containsExactly("workflow.obligation-open");
        journey.then(PAYMENT, Acts.settle("1", 1, "tx-2"), Journey.FILED);
        journey.then(ONE_STOP, Acts.RECEIVE, Journey.RECEIVED);
    }

    @Test
    void processingWaitsForTheFeeThatFallsDueAtIntake() {
        Journey journey = Journey.atCounter(Sample.RESIDENCE);

        assertThat(journey.refusal(ONE_STOP, Acts.START, Journey.RECEIVED))
                .containsExactly("workflow.obligation-not-raised");
        journey.then(ONE_STOP, Acts.raise(journey.ownQuote()), "2026-11-18T09:05");
        assertThat(journey.status()).isEqualTo(DossierStatus.PAYMENT_REQUESTED);
        assertThat(journey.refusal(ONE_STOP, Acts.START, Journey.RECEIVED)).containsExactly("workflow.not-in-table");
        journey.then(PAYMENT, Acts.settle("1", 15_000, "tx-1"), "2026-11-18T09:10");
        assertThat(journey.status()).isEqualTo(DossierStatus.RECEIVED);
        journey.then(ONE_STOP, Acts.START, "2026-11-18T09:15");
    }

    @Test
    void theFeeAtIntakeMayBeRaisedUnderANewQuote() {
        Journey journey = Journey.atCounter(Sample.RESIDENCE);

        journey.then(
                ONE_STOP,
                Acts.raise(Acts.quote("CUTRU.TAM_TRU", Channel.DIRECT, at("2026-11-19T09:00"))),
                "2026-11-19T09:00");
        journey.then(PAYMENT, Acts.settle("1", 15_000, "tx-1"), "2026-11-19T09:10");
        journey.then(ONE_STOP, Acts.START, "2026-11-19T09:15");

        assertThat(journey.status()).isEqualTo(DossierStatus.PROCESSING);
    }

    @Test
    void anotherFeeDoesNotStandForTheOneDueAtIntake() {
        Journey journey = Journey.atCounter(Sample.RESIDENCE);

        journey.then(ONE_STOP, Acts.raise(journey.otherQuote()), "2026-11-19T09:00");
        journey.then(PAYMENT, Acts.settle("1", 20_000, "tx-1"), "2026-11-19T09:10");

        assertThat(journey.refusal(ONE_STOP, Acts.START, "2026-11-19T09:15"))
                .containsExactly("workflow.obligation-not-raised");
    }

    @Test
    void theResultWaitsForTheFeeThatIsPaidAtTheEnd() {
        Journey journey = Journey.in(DossierStatus.DONE, SampleCatalog.PAID_AT_RETURN);

        assertThat(journey.refusal(ONE_STOP, Acts.handOver(), "2026-11-20T09:00"))
                .containsExactly("workflow.obligation-open");
        journey.then(PAYMENT, Acts.settle("1", 7_000, "tx-1"), "2026-11-20T09:00");
        journey.then(ONE_STOP, Acts.handOver(), "2026-11-20T09:01");
    }

    @Test
    void aResultMayBeCorrectedBeforeItIsHandedOver() {
        Journey journey = Journey.in(DossierStatus.DONE, SampleCatalog.PAID_DURING);
        var due = journey.due();
        var pauses = journey.dossier().clock().pauses();

        assertThat(journey.refusal(ONE_STOP, new DossierAction.CorrectResult(" "), "2026-11-19T09:00"))
                .containsExactly("workflow.reason-missing");
        journey.then(ONE_STOP, Acts.correct(), "2026-11-19T09:00");

        assertThat(journey.status()).isEqualTo(DossierStatus.PROCESSING);
        assertThat(journey.dossier().clock().isRunning()).isTrue();
        assertThat(journey.due()).isEqualTo(due);
        assertThat(journey.dossier().clock().pauses()).isEqualTo(pauses);
        journey.then(SPECIALIST, Acts.complete(), "2026-11-19T10:00");
        assertThat(journey.dossier().clock().endedAt()).contains(at("2026-11-19T10:00"));
    }

    @Test
    void nobodyOfAnotherAgencyAndNoOtherCitizenMayAct() {
        Journey journey = Journey.in(DossierStatus.RECEIVED, Sample.BIRTH);
        Actor neighbour = Actor.officer(ActorRole.ONE_STOP, "mot-cua-9", Sample.OTHER_WARD.code());
        Actor stranger = Actor.citizen("acc-2");

        assertThat(journey.refusal(neighbour, Acts.START, "2026-11-19T09:00")).containsExactly("workflow.other-agency");
        assertThat(journey.refusal(stranger, Acts.WITHDRAW, "2026-11-19T09:00"))
                .containsExactly("workflow.other-applicant");
        assertThat(journey.refusal(CITIZEN, Acts.START, "2026-11-19T09:00"))
                .containsExactly("workflow.role-not-allowed");
        assertThat(Journey.codes(
                        Journey.open(Sample.filing(Sample.BIRTH, Channel.ONLINE, at(Journey.FILED)), stranger, false)))
                .containsExactly("workflow.other-applicant");
        assertThat(Journey.codes(
                        Journey.open(Sample.filing(Sample.BIRTH, Channel.DIRECT, at(Journey.FILED)), neighbour, false)))
                .containsExactly("workflow.other-agency");
    }

    @Test
    void aYearWithoutCalendarRejectsAndDoesNotThrow() {
        Journey journey = Journey.submitted(Sample.BIRTH);

        assertThat(journey.refusal(ONE_STOP, Acts.RECEIVE, "2061-01-03T09:00"))
                .containsExactly("deadline.year-without-calendar");
        assertThat(Journey.codes(Journey.open(
                        Sample.filing(Sample.RESIDENCE, Channel.DIRECT, at("2061-01-03T09:00")), ONE_STOP, true)))
                .containsExactly("deadline.year-without-calendar");
    }

    @Test
    void refusalNeedsAReasonAndEndsTheDossier() {
        Journey journey = Journey.submitted(Sample.RESIDENCE);

        assertThat(journey.refusal(ONE_STOP, new DossierAction.Refuse("  "), Journey.FILED))
                .containsExactly("workflow.reason-missing");
        journey.then(ONE_STOP, Acts.refuse(), Journey.FILED);
        assertThat(journey.status()).isEqualTo(DossierStatus.NOT_RECEIVED);
        assertThat(journey.dossier().clock().isStarted()).isFalse();
    }

    @Test
    void aRegistryIsLinkedOnce() {
        Journey journey = Journey.in(DossierStatus.PROCESSING, Sample.BIRTH);
        Actor registry = Actor.registry("civil");

        journey.then(registry, Acts.link("civil"), "2026-11-19T09:00");
        assertThat(journey.refusal(registry, Acts.link("civil"), "2026-11-19T09:01"))
                .containsExactly("workflow.linked-before");
        journey.then(Actor.registry("population"), Acts.link("population"), "2026-11-19T09:02");
        assertThat(journey.dossier().registryLinks()).hasSize(2);
        assertThat(journey.status()).isEqualTo(DossierStatus.PROCESSING);
    }

    @Test
    void theRemindersStandOnTheMorningsOfTheTwoWorkingDaysBefore() {
        Journey journey = Journey.atCounter(Sample.RESIDENCE);

        // due Monday 23 November: the working days before are Thursday and Friday
        assertThat(journey.lastTimers())
                .containsExactly(set(Moment.DUE_SOON, "2026-11-19T07:30"), set(Moment.APOLOGY_DUE, "2026-11-20T07:30"));
        journey.then(ONE_STOP, Acts.raise(journey.ownQuote()), "2026-11-18T10:00");
        assertThat(journey.lastTimers()).containsExactly(off(Moment.DUE_SOON), off(Moment.APOLOGY_DUE));
        journey.then(PAYMENT, Acts.settle("1", 15_000, "tx-1"), "2026-11-19T10:00");
        assertThat(journey.lastTimers())
                .containsExactly(set(Moment.DUE_SOON, "2026-11-20T07:30"), set(Moment.APOLOGY_DUE, "2026-11-23T07:30"));
        journey.then(ONE_STOP, Acts.START, "2026-11-19T11:00");
        assertThat(journey.lastTimers()).isEmpty();
        journey.then(SPECIALIST, Acts.complete(), "2026-11-19T12:00");
        assertThat(journey.lastTimers()).containsExactly(off(Moment.DUE_SOON), off(Moment.APOLOGY_DUE));
    }

    @Test
    void aReminderThatWouldLieInThePastIsNotSet() {
        Journey journey = Journey.submitted(Sample.BIRTH).then(ONE_STOP, Acts.RECEIVE, Journey.RECEIVED);

        assertThat(journey.lastTimers()).containsExactly(off(Moment.REPLY_DUE));
    }

    @Test
    void theAnswerToASubmissionIsDueWithinItsHours() {
        assertThat(Journey.submitted(Sample.CRIMINAL_RECORD).lastTimers())
                .containsExactly(set(Moment.REPLY_DUE, "2026-11-19T08:00"));
        assertThat(Journey.submitted(Sample.CRIMINAL_RECORD, Channel.DIRECT).lastTimers())
                .containsExactly(set(Moment.REPLY_DUE, "2026-11-18T09:00"));
        assertThat(Journey.submitted(Sample.CRIMINAL_RECORD, Channel.POST).lastTimers())
                .containsExactly(set(Moment.REPLY_DUE, "2026-11-19T17:00"));
    }

    private static TimerChange set(Moment moment, String when) {
        return new TimerChange(moment, Optional.of(at(when)));
    }

    private static TimerChange off(Moment moment) {
        return new TimerChange(moment, Optional.empty());
    }

    @Test
    void aReminderPutsTheDossierOnTheAttentionList() {
        Journey journey = Journey.in(DossierStatus.PROCESSING, SampleCatalog.PAID_DURING);

        journey.then(Actor.system("timer"), Acts.WARN, "2026-11-23T07:30");

        assertThat(journey.lastAttention()).containsExactly("workflow.due-soon");
        assertThat(journey.lastEvents()).containsExactly(new DossierEvent.Warned(Moment.DUE_SOON));
    }
}
