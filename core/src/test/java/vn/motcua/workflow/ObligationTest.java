package vn.motcua.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.Sample.CITIZEN;
import static vn.motcua.Sample.ONE_STOP;
import static vn.motcua.Sample.PAYMENT;
import static vn.motcua.Sample.SPECIALIST;
import static vn.motcua.Sample.at;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.motcua.Sample;
import vn.motcua.deadline.ProcessingClock;
import vn.motcua.dossier.DossierStatus;
import vn.motcua.dossier.FinancialObligation.Guard;
import vn.motcua.event.DossierEvent;
import vn.motcua.fee.Dong;
import vn.motcua.procedure.SampleCatalog;

class ObligationTest {

    @Test
    void processingStandsStillUntilTheFeeIsPaid() {
        Journey journey = Journey.in(DossierStatus.PROCESSING, SampleCatalog.PAID_DURING);
        var due = journey.due();
        assertThat(due).isEqualTo(at("2026-11-26T17:00"));

        journey.then(SPECIALIST, Acts.raise(journey.ownQuote()), "2026-11-19T09:00");
        assertThat(journey.status()).isEqualTo(DossierStatus.PAYMENT_REQUESTED);
        assertThat(journey.dossier().clock().isRunning()).isFalse();

        journey.then(PAYMENT, Acts.settle("1", 3_000, "tx-1"), "2026-11-19T10:00");
        assertThat(journey.status()).isEqualTo(DossierStatus.PAYMENT_REQUESTED);
        assertThat(journey.dossier().clock().isRunning()).isFalse();
        assertThat(journey.lastEvents())
                .containsExactly(new DossierEvent.PaymentReceived("1", Dong.of(3_000), "vnpay", "tx-1", false));
        assertThat(journey.lastAttention()).isEmpty();

        journey.then(PAYMENT, Acts.settle("1", 4_000, "tx-2"), "2026-11-20T10:00");
        assertThat(journey.status()).isEqualTo(DossierStatus.PROCESSING);
        assertThat(journey.dossier().interrupted()).isEmpty();
        assertThat(journey.due()).isEqualTo(at("2026-11-27T17:00"));
        assertThat(journey.lastEvents())
                .containsExactly(new DossierEvent.PaymentReceived("1", Dong.of(4_000), "vnpay", "tx-2", true));
    }

    @Test
    void theSameFeeIsNotRaisedTwiceAndNothingIsNotOwed() {
        Journey journey = Journey.in(DossierStatus.PROCESSING, SampleCatalog.PAID_DURING);

        assertThat(journey.refusal(SPECIALIST, Acts.raise(), Journey.RECEIVED))
                .containsExactly("workflow.nothing-owed");
        assertThat(journey.refusal(SPECIALIST, Acts.raise(journey.ownQuote(), journey.ownQuote()), Journey.RECEIVED))
                .containsExactly("workflow.obligation-raised-before");
        journey.then(SPECIALIST, Acts.raise(journey.ownQuote()), Journey.RECEIVED)
                .then(PAYMENT, Acts.settle("1", 7_000, "tx-1"), Journey.RECEIVED);
        assertThat(journey.refusal(SPECIALIST, Acts.raise(journey.ownQuote()), Journey.RECEIVED))
                .containsExactly("workflow.obligation-raised-before");
    }

    @Test
    void aFeeOfNothingIsNotRaised() {
        Journey journey = Journey.in(DossierStatus.PROCESSING, Sample.BIRTH);

        assertThat(journey.refusal(SPECIALIST, Acts.raise(journey.ownQuote()), Journey.RECEIVED))
                .containsExactly("workflow.nothing-owed");
    }

    @Test
    void aSecondObligationGetsItsOwnNumberAndIsSettledByItself() {
        Journey journey = Journey.in(DossierStatus.PROCESSING, Sample.RESIDENCE)
                .then(
                        SPECIALIST,
                        Acts.raise(Acts.quote("CUTRU.THUONG_TRU", vn.motcua.fee.Channel.DIRECT, at(Journey.FILED))),
                        Journey.RECEIVED);

        assertThat(journey.dossier().obligation("2")).isPresent();
        journey.then(PAYMENT, Acts.settle("1", 7_000, "tx-late"), "2026-11-18T10:00");
        assertThat(journey.status()).isEqualTo(DossierStatus.PAYMENT_REQUESTED);
        assertThat(journey.lastAttention()).containsExactly("workflow.paid-twice");
        journey.then(PAYMENT, Acts.settle("2", 20_000, "tx-2"), "2026-11-18T10:00");
        assertThat(journey.status()).isEqualTo(DossierStatus.PROCESSING);
    }

    @Test
    void moneyThatComesWhileAWithdrawalInterruptsTheWaitTakesTheWaitAway() {
        Journey journey = Journey.in(DossierStatus.PAYMENT_REQUESTED, Sample.RESIDENCE)
                .then(CITIZEN, Acts.WITHDRAW, "2026-11-18T10:00");
        assertThat(journey.dossier().interrupted())
                .containsExactly(DossierStatus.PROCESSING, DossierStatus.PAYMENT_REQUESTED);

        journey.then(PAYMENT, Acts.settle("2", 19_999, "tx-2"), "2026-11-19T09:00");
        assertThat(journey.dossier().interrupted())
                .containsExactly(DossierStatus.PROCESSING, DossierStatus.PAYMENT_REQUESTED);

        journey.then(PAYMENT, Acts.settle("2", 1, "tx-3"), "2026-11-19T10:00");
        assertThat(journey.status()).isEqualTo(DossierStatus.WITHDRAWAL_REQUESTED);
        assertThat(journey.dossier().interrupted()).containsExactly(DossierStatus.PROCESSING);
        assertThat(journey.dossier().clock().isRunning()).isFalse();

        journey.then(ONE_STOP, Acts.keep(), "2026-11-20T09:00");
        assertThat(journey.status()).isEqualTo(DossierStatus.PROCESSING);
        assertThat(journey.dossier().clock().isRunning()).isTrue();
        assertThat(journey.dossier().clock().pauses())
                .last()
                .isEqualTo(new ProcessingClock.Pause(at(Journey.RECEIVED), at("2026-11-20T09:00")));
        assertThat(journey.due()).isEqualTo(at("2026-11-26T17:00")); // 19 and 20 November did not count
    }

    @ParameterizedTest
    @EnumSource(names = "DRAFT", mode = EnumSource.Mode.EXCLUDE)
    void moneyIsTakenInEveryStatusAndMovesNone(DossierStatus status) {
        Journey journey = Journey.in(status, SampleCatalog.PAID_AT_RETURN);
        boolean settledBefore = status == DossierStatus.RESULT_RETURNED;
        boolean late = settledBefore || status.isTerminal();
        var clock = journey.dossier().clock();

        journey.then(PAYMENT, Acts.settle("1", 7_000, "tx-7"), "2026-11-19T09:00");

        assertThat(journey.status()).isEqualTo(status);
        assertThat(journey.dossier().clock()).isEqualTo(clock);
        assertThat(journey.dossier().obligation("1").orElseThrow().isSettled()).isTrue();
        assertThat(journey.lastEvents())
                .singleElement()
                .isInstanceOf(late ? DossierEvent.PaidLate.class : DossierEvent.PaymentReceived.class);
        assertThat(journey.lastAttention().contains("workflow.paid-twice")).isEqualTo(settledBefore);
        assertThat(journey.lastAttention().contains("workflow.paid-late")).isEqualTo(late && !settledBefore);
    }

    @Test
    void theSameTransactionIsRecordedOnce() {
        Journey journey = Journey.submitted(Sample.CRIMINAL_RECORD)
                .then(PAYMENT, Acts.settle("1", 200_000, "tx-1"), Journey.FILED);

        assertThat(journey.refusal(PAYMENT, Acts.settle("1", 200_000, "tx-1"), Journey.FILED))
                .containsExactly("workflow.payment-recorded");
        assertThat(journey.refusal(PAYMENT, Acts.settle("1", 5, "tx-1"), Journey.FILED))
                .containsExactly("workflow.payment-recorded");
        journey.then(PAYMENT, Acts.settle("1", 200_000, "tx-2"), Journey.FILED);
        assertThat(journey.lastAttention()).containsExactly("workflow.paid-twice");
        assertThat(journey.dossier().obligation("1").orElseThrow().paid()).isEqualTo(Dong.of(400_000));
    }

    @Test
    void whatIsTooMuchIsForAnOfficerToRefund() {
        Journey journey = Journey.submitted(Sample.CRIMINAL_RECORD)
                .then(PAYMENT, Acts.settle("1", 250_000, "tx-1"), Journey.FILED);

        assertThat(journey.lastAttention()).containsExactly("workflow.overpaid");
        assertThat(journey.dossier().open(Guard.RECEIVE)).isEmpty();
        journey.then(ONE_STOP, Acts.RECEIVE, Journey.RECEIVED);
    }

    @Test
    void anObligationThatDoesNotExistCannotBeSettled() {
        Journey journey = Journey.submitted(Sample.CRIMINAL_RECORD);

        assertThat(journey.refusal(PAYMENT, Acts.settle("2", 200_000, "tx-1"), Journey.FILED))
                .containsExactly("dossier.obligation-not-found");
        assertThat(journey.refusal(CITIZEN, Acts.settle("1", 200_000, "tx-1"), Journey.FILED))
                .containsExactly("workflow.role-not-allowed");
    }

    @Test
    void aFeeRaisedBeforeReceiptReturnsToTheNewDossier() {
        Journey journey = Journey.submitted(Sample.RESIDENCE);

        journey.then(ONE_STOP, Acts.raise(journey.ownQuote()), Journey.FILED);
        assertThat(journey.refusal(ONE_STOP, Acts.RECEIVE, Journey.RECEIVED)).containsExactly("workflow.not-in-table");
        journey.then(PAYMENT, Acts.settle("1", 7_000, "tx-1"), Journey.FILED);

        assertThat(journey.status()).isEqualTo(DossierStatus.NEW);
        assertThat(journey.dossier().clock()).isEqualTo(ProcessingClock.notStarted());
        journey.then(ONE_STOP, Acts.RECEIVE, Journey.RECEIVED).then(ONE_STOP, Acts.START, Journey.RECEIVED);
    }

    @Test
    void moneyCountsEvenWhereNoCalendarReachesTheNewDueDate() {
        Journey journey = Journey.in(DossierStatus.PAYMENT_REQUESTED, Sample.RESIDENCE);
        var due = journey.due();

        journey.then(PAYMENT, Acts.settle("2", 20_000, "tx-2"), "2061-01-06T09:00");

        assertThat(journey.status()).isEqualTo(DossierStatus.PROCESSING);
        assertThat(journey.dossier().clock().isRunning()).isTrue();
        assertThat(journey.due()).isEqualTo(due);
        assertThat(journey.lastAttention()).containsExactly("deadline.year-without-calendar");
    }

    @Test
    void whoeverEndsAPaidDossierWithoutAResultIsRemindedOfTheMoney() {
        Journey stopped =
                Journey.in(DossierStatus.PROCESSING, Sample.RESIDENCE).then(SPECIALIST, Acts.stop(), Journey.RECEIVED);
        Journey free =
                Journey.in(DossierStatus.PROCESSING, Sample.BIRTH).then(SPECIALIST, Acts.stop(), Journey.RECEIVED);

        assertThat(stopped.lastAttention()).containsExactly("workflow.paid-and-ended");
        assertThat(free.lastAttention()).isEmpty();
    }
}
