package vn.motcua.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.Sample.ONE_STOP;
import static vn.motcua.Sample.SPECIALIST;
import static vn.motcua.Sample.at;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.motcua.Sample;
import vn.motcua.deadline.DueDate;
import vn.motcua.dossier.Apology;
import vn.motcua.dossier.DossierStatus;
import vn.motcua.dossier.Moment;
import vn.motcua.event.DossierEvent;
import vn.motcua.procedure.SampleCatalog;

/** The dossiers of these tests are due on Thursday 26 November; Tuesday the 24th is off. */
class ApologyTest {

    private static Journey processing() {
        return Journey.in(DossierStatus.PROCESSING, SampleCatalog.PAID_AT_RETURN);
    }

    @Test
    void theAppointmentMovesAndTheApologyIsKept() {
        Journey journey = processing();
        DueDate missed = journey.dossier().clock().due().orElseThrow();
        assertThat(missed.at()).isEqualTo(at("2026-11-26T17:00"));

        journey.then(SPECIALIST, Acts.apologise("2026-12-03"), "2026-11-20T09:00");

        DueDate appointed = new DueDate(at("2026-12-03T17:00"), false);
        assertThat(journey.dossier().clock().due()).contains(appointed);
        assertThat(journey.dossier().clock().isRunning()).isTrue();
        assertThat(journey.dossier().apology())
                .contains(new Apology("quá tải", at("2026-11-20T09:00"), missed, appointed));
        assertThat(journey.lastEvents()).containsExactly(new DossierEvent.Apologised(missed, appointed, "quá tải"));
        assertThat(journey.status()).isEqualTo(DossierStatus.PROCESSING);
    }

    @Test
    void theReminderMovesAndNoSecondApologyIsRemindedOf() {
        Journey journey = processing().then(SPECIALIST, Acts.apologise("2026-12-03"), "2026-11-20T09:00");

        assertThat(journey.lastTimers())
                .containsExactly(
                        new TimerChange(Moment.DUE_SOON, Optional.of(at("2026-12-01T07:30"))),
                        new TimerChange(Moment.APOLOGY_DUE, Optional.empty()));
    }

    @Test
    void theLastMomentIsTheMidnightBeforeTheDueDay() {
        processing().then(SPECIALIST, Acts.apologise("2026-12-03"), "2026-11-25T23:59:59.999999");

        for (String late : new String[] {"2026-11-26T00:00", "2026-11-26T16:00", "2026-11-27T09:00"}) {
            assertThat(processing().refusal(SPECIALIST, Acts.apologise("2026-12-03"), late))
                    .containsExactly("workflow.apology-too-late");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-11-26", "2026-11-25", "2026-11-28", "2026-11-29", "2027-01-01"})
    void theNewDayIsALaterWorkingDay(String day) {
        assertThat(processing().refusal(SPECIALIST, Acts.apologise(day), "2026-11-20T09:00"))
                .containsExactly("workflow.appointment-not-later");
    }

    @Test
    void theVeryNextWorkingDayWillDo() {
        Journey journey = processing().then(SPECIALIST, Acts.apologise("2026-11-27"), "2026-11-20T09:00");

        assertThat(journey.due()).isEqualTo(at("2026-11-27T17:00"));
    }

    @Test
    void itIsDoneOncePerDossierEvenWhenTheLimitBeganAgain() {
        Journey journey = Journey.in(DossierStatus.PROCESSING, SampleCatalog.PAID_DURING)
                .then(SPECIALIST, Acts.apologise("2026-12-03"), "2026-11-20T09:00");
        assertThat(journey.refusal(SPECIALIST, Acts.apologise("2026-12-10"), "2026-11-20T10:00"))
                .containsExactly("workflow.apologised-before");

        journey.then(SPECIALIST, Acts.ask("to-khai"), "2026-11-20T11:00")
                .then(ONE_STOP, Acts.supplement(), "2026-11-27T09:00");

        assertThat(journey.due()).as("a new limit of five days").isEqualTo(at("2026-12-04T17:00"));
        assertThat(journey.lastTimers())
                .containsExactly(new TimerChange(Moment.DUE_SOON, Optional.of(at("2026-12-02T07:30"))));
        assertThat(journey.refusal(SPECIALIST, Acts.apologise("2026-12-10"), "2026-11-27T10:00"))
                .containsExactly("workflow.apologised-before");
    }

    @Test
    void everyReasonIsNamedAtOnceEvenIfTheNewDayHasNoCalendar() {
        Journey journey = processing().then(SPECIALIST, Acts.apologise("2026-12-03"), "2026-11-20T09:00");

        assertThat(journey.refusal(SPECIALIST, new DossierAction.Apologise(" ", LocalDate.MAX), "2026-12-03T09:00"))
                .containsExactly(
                        "workflow.reason-missing",
                        "workflow.apologised-before",
                        "workflow.apology-too-late",
                        "deadline.year-without-calendar");
    }

    @Test
    void aProvisionalYearMakesTheAppointmentProvisional() {
        Journey journey = processing().then(ONE_STOP, Acts.apologise("2027-01-04"), "2026-11-20T09:00");

        assertThat(journey.dossier().clock().due()).contains(new DueDate(at("2027-01-04T17:00"), true));
    }

    @Test
    void onlyARunningLimitIsMissed() {
        for (DossierStatus status : new DossierStatus[] {
            DossierStatus.NEW, DossierStatus.SUPPLEMENT_REQUESTED, DossierStatus.DONE, DossierStatus.STOPPED
        }) {
            assertThat(Journey.in(status, Sample.BIRTH)
                            .refusal(ONE_STOP, Acts.apologise("2026-12-03"), Journey.RECEIVED))
                    .containsExactly("workflow.not-in-table");
        }
    }
}
