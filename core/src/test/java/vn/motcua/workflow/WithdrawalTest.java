package vn.motcua.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.Sample.CITIZEN;
import static vn.motcua.Sample.ONE_STOP;
import static vn.motcua.Sample.SPECIALIST;
import static vn.motcua.Sample.at;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.motcua.Sample;
import vn.motcua.deadline.ProcessingClock;
import vn.motcua.dossier.DossierStatus;
import vn.motcua.event.DossierEvent;
import vn.motcua.procedure.SampleCatalog;

class WithdrawalTest {

    @ParameterizedTest
    @EnumSource(names = {"NEW", "RECEIVED", "PROCESSING", "SUPPLEMENT_REQUESTED", "PAYMENT_REQUESTED"})
    void aRejectedWithdrawalGoesBackToWhereItCameFrom(DossierStatus status) {
        Journey journey = Journey.in(status, Sample.RESIDENCE);
        var interrupted = journey.dossier().interrupted();

        journey.then(CITIZEN, Acts.WITHDRAW, "2026-11-19T09:00");
        assertThat(journey.status()).isEqualTo(DossierStatus.WITHDRAWAL_REQUESTED);
        journey.then(ONE_STOP, Acts.keep(), "2026-11-19T10:00");

        assertThat(journey.status()).isEqualTo(status);
        assertThat(journey.dossier().interrupted()).isEqualTo(interrupted);
    }

    @ParameterizedTest
    @EnumSource(names = {"NEW", "RECEIVED", "PROCESSING", "SUPPLEMENT_REQUESTED", "PAYMENT_REQUESTED"})
    void anAcceptedWithdrawalEndsTheDossier(DossierStatus status) {
        Journey journey = Journey.in(status, Sample.RESIDENCE)
                .then(CITIZEN, Acts.WITHDRAW, "2026-11-19T09:00")
                .then(ONE_STOP, Acts.LET_GO, "2026-11-20T10:00");

        assertThat(journey.status()).isEqualTo(DossierStatus.STOPPED);
        assertThat(journey.dossier().interrupted()).isEmpty();
        assertThat(journey.dossier().clock().stoppedAt()).isEmpty();
        assertThat(journey.dossier().clock().endedAt().isPresent()).isEqualTo(status != DossierStatus.NEW);
    }

    @Test
    void theDueDateMovesByTheWorkingDaysThatTheRequestTook() {
        Journey journey = Journey.in(DossierStatus.PROCESSING, Sample.RESIDENCE);
        assertThat(journey.due()).isEqualTo(at("2026-11-23T17:00"));

        journey.then(CITIZEN, Acts.WITHDRAW, "2026-11-19T10:00");
        assertThat(journey.dossier().clock().isRunning()).isFalse();
        journey.then(ONE_STOP, Acts.keep(), "2026-11-20T10:00");

        assertThat(journey.due()).isEqualTo(at("2026-11-25T17:00")); // over the off day 24 November
        assertThat(journey.lastEvents())
                .containsExactly(new DossierEvent.WithdrawalRejected(
                        "đã có kết quả thẩm định",
                        DossierStatus.PROCESSING,
                        journey.dossier().clock().due()));
    }

    @Test
    void twiceStoppedTheDueDateMovesTwice() {
        Journey journey = Journey.in(DossierStatus.PROCESSING, Sample.RESIDENCE)
                .then(CITIZEN, Acts.WITHDRAW, "2026-11-19T10:00")
                .then(ONE_STOP, Acts.keep(), "2026-11-20T10:00")
                .then(CITIZEN, Acts.WITHDRAW, "2026-11-20T11:00")
                .then(ONE_STOP, Acts.keep(), "2026-11-23T10:00");

        assertThat(journey.due()).isEqualTo(at("2026-11-26T17:00"));
        assertThat(journey.dossier().clock().pauses())
                .contains(
                        new ProcessingClock.Pause(at("2026-11-19T10:00"), at("2026-11-20T10:00")),
                        new ProcessingClock.Pause(at("2026-11-20T11:00"), at("2026-11-23T10:00")));
    }

    @Test
    void calendarDaysMoveByCalendarDays() {
        Journey journey = Journey.submitted(SampleCatalog.PAID_AT_SUBMISSION)
                .then(Sample.PAYMENT, Acts.settle("1", 7_000, "tx-1"), Journey.FILED)
                .then(ONE_STOP, Acts.RECEIVE, "2026-11-17T09:00");
        assertThat(journey.due()).isEqualTo(at("2026-11-27T17:00"));

        journey.then(CITIZEN, Acts.WITHDRAW, "2026-11-20T10:00").then(ONE_STOP, Acts.keep(), "2026-11-23T10:00");

        assertThat(journey.due()).isEqualTo(at("2026-11-30T17:00")); // three days on
    }

    @Test
    void aSupplementBeforeReceiptSurvivesARejectedWithdrawalWithoutAClock() {
        Journey journey = Journey.submitted(Sample.RESIDENCE)
                .then(ONE_STOP, Acts.ask("cho-o-hop-phap"), "2026-11-18T09:00")
                .then(CITIZEN, Acts.WITHDRAW, "2026-11-19T09:00");
        assertThat(journey.dossier().clock()).isEqualTo(ProcessingClock.notStarted());
        assertThat(journey.dossier().interrupted())
                .containsExactly(DossierStatus.NEW, DossierStatus.SUPPLEMENT_REQUESTED);

        journey.then(ONE_STOP, Acts.keep(), "2026-11-20T09:00");
        assertThat(journey.dossier().clock()).isEqualTo(ProcessingClock.notStarted());
        journey.then(ONE_STOP, Acts.supplement(), "2026-11-23T09:00");

        assertThat(journey.status()).isEqualTo(DossierStatus.NEW);
        assertThat(journey.dossier().clock()).isEqualTo(ProcessingClock.notStarted());
        journey.then(ONE_STOP, Acts.RECEIVE, "2026-11-25T09:00");
        assertThat(journey.due()).isEqualTo(at("2026-11-30T17:00"));
    }

    @Test
    void whereTheLimitGoesOnTheWholeWaitIsOnePause() {
        Journey journey = Journey.in(DossierStatus.PROCESSING, SampleCatalog.PAID_AT_RETURN)
                .then(SPECIALIST, Acts.ask("to-khai"), "2026-11-19T09:00")
                .then(CITIZEN, Acts.WITHDRAW, "2026-11-20T09:00")
                .then(ONE_STOP, Acts.keep(), "2026-11-23T09:00");
        assertThat(journey.due()).isEqualTo(at("2026-11-26T17:00")); // stands still
        assertThat(journey.dossier().clock().stoppedAt()).contains(at("2026-11-19T09:00"));

        journey.then(ONE_STOP, Acts.supplement(), "2026-11-25T09:00");

        assertThat(journey.due()).isEqualTo(at("2026-12-01T17:00")); // 20, 23 and 25 November did not count
        assertThat(journey.dossier().clock().pauses())
                .containsExactly(new ProcessingClock.Pause(at("2026-11-19T09:00"), at("2026-11-25T09:00")));
    }

    @Test
    void rejectingAWithdrawalNeedsAReason() {
        Journey journey = Journey.in(DossierStatus.WITHDRAWAL_REQUESTED, Sample.RESIDENCE);

        assertThat(journey.refusal(ONE_STOP, new DossierAction.RejectWithdrawal(""), "2026-11-19T09:00"))
                .containsExactly("workflow.reason-missing");
    }

    @ParameterizedTest
    @EnumSource(names = {"NOT_RECEIVED", "WITHDRAWAL_REQUESTED", "STOPPED", "DONE", "RESULT_RETURNED"})
    void elsewhereThereIsNothingToWithdraw(DossierStatus status) {
        assertThat(Journey.in(status, Sample.BIRTH).refusal(CITIZEN, Acts.WITHDRAW, "2026-11-19T09:00"))
                .containsExactly("workflow.not-in-table");
    }
}
