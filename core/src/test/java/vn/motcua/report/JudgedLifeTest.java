package vn.motcua.report;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.Sample.ONE_STOP;
import static vn.motcua.Sample.SPECIALIST;
import static vn.motcua.Sample.at;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.motcua.Sample;
import vn.motcua.deadline.ClockReading;
import vn.motcua.deadline.Measure;
import vn.motcua.deadline.OnTime;
import vn.motcua.workflow.DossierAction;

/** Real dossiers, judged in time or late; K1 to K3 are the vectors of the facts. */
class JudgedLifeTest {

    private static final OnTimeRule INDICATOR = OnTimeRule.indicator();
    private static final OnTimeRule APPOINTED = OnTimeRule.appointed();

    @Test
    void whatComesAfterThreeIsDueTheNextDay() {
        DossierFigures figures = Life.atCounter(Sample.BIRTH, "2026-05-04T15:01")
                .then(ONE_STOP, Life.START, "2026-05-04T15:30")
                .then(SPECIALIST, Life.complete(), "2026-05-05T10:00")
                .figures();

        assertThat(figures.due()).contains(at("2026-05-05T17:00"));
        assertThat(Figures.counted(INDICATOR, figures)).isEqualTo(Count.ON_TIME);
    }

    @Test
    void aSupplementRestartsTheAppointmentAndIsSubtractedForTheIndicator() {
        DossierFigures early = Life.supplemented()
                .then(SPECIALIST, Life.complete(), "2026-05-18T10:00")
                .figures();
        DossierFigures between = Life.supplemented()
                .then(SPECIALIST, Life.complete(), "2026-05-20T10:00")
                .figures();
        DossierFigures late = Life.supplemented()
                .then(SPECIALIST, Life.complete(), "2026-05-22T10:00")
                .figures();

        assertThat(early.receivedAt()).contains(at("2026-05-04T09:00"));
        assertThat(early.due()).contains(at("2026-05-21T17:00"));
        // the first appointment, 14 May, and the three working days of the wait
        assertThat(early.indicatorDue()).contains(at("2026-05-19T17:00"));
        assertThat(early.officerRequests()).isEqualTo(1);
        assertThat(early.waitingSince()).isEmpty();
        assertThat(Figures.counted(APPOINTED, early)).isEqualTo(Count.EARLY);
        assertThat(Figures.counted(INDICATOR, early)).isEqualTo(Count.EARLY);
        assertThat(Figures.counted(APPOINTED, between)).isEqualTo(Count.EARLY);
        assertThat(Figures.counted(INDICATOR, between)).isEqualTo(Count.LATE);
        assertThat(Figures.counted(APPOINTED, late)).isEqualTo(Count.LATE);
        assertThat(Figures.counted(INDICATOR, late)).isEqualTo(Count.LATE);
    }

    @Test
    void theWorkingTimeIsTheClocksOwnByTheIndicator() {
        Life life = Life.supplemented().then(SPECIALIST, Life.complete(), "2026-05-18T10:00");

        assertThat(life.figures().worked())
                .contains(life.dossier()
                        .clock()
                        .read(Sample.deadlines(), at("2026-05-18T10:00"))
                        .used(Measure.INDICATOR));
    }

    @Test
    void workIsWithinTheMaximumExactlyWhereTheClockSaysInTime() {
        for (String done : List.of("2026-05-14T10:00", "2026-05-19T10:00", "2026-05-20T10:00", "2026-05-22T10:00")) {
            Life life = Life.supplemented().then(SPECIALIST, Life.complete(), done);
            DossierFigures figures = life.figures();

            boolean inTime = life.dossier()
                            .clock()
                            .read(Sample.deadlines(), at(done))
                            .outcome(Measure.INDICATOR)
                            .orElseThrow()
                    != OnTime.LATE;
            assertThat(figures.worked()
                                    .orElseThrow()
                                    .compareTo(figures.maximum().orElseThrow())
                            <= 0)
                    .as(done)
                    .isEqualTo(inTime);
        }
    }

    @Test
    void anOfficersSecondRequestIsLateAndARegistrysIsNot() {
        DossierFigures officers = Life.supplemented()
                .then(SPECIALIST, Life.ask(Optional.of("kê khai gian dối")), "2026-05-12T09:00")
                .then(ONE_STOP, Life.supplement(), "2026-05-12T10:00")
                .then(SPECIALIST, Life.complete(), "2026-05-13T10:00")
                .figures();
        DossierFigures registrys = Life.supplemented()
                .then(Life.CIVIL_REGISTRY, Life.ask(), "2026-05-12T09:00")
                .then(ONE_STOP, Life.supplement(), "2026-05-12T10:00")
                .then(SPECIALIST, Life.complete(), "2026-05-13T10:00")
                .figures();

        assertThat(officers.officerRequests()).isEqualTo(2);
        assertThat(Figures.counted(INDICATOR, officers)).isEqualTo(Count.LATE);
        assertThat(Figures.counted(APPOINTED, officers)).isEqualTo(Count.EARLY);
        assertThat(registrys.officerRequests()).isEqualTo(1);
        assertThat(registrys.registryRequests()).isEqualTo(1);
        assertThat(Figures.counted(INDICATOR, registrys)).isEqualTo(Count.EARLY);
        assertThat(Figures.counted(INDICATOR.countingRegistryRequests(), registrys))
                .isEqualTo(Count.LATE);
    }

    @Test
    void anApologyKeepsTheAppointmentBeforeIt() {
        DossierFigures figures = Life.paidRecord()
                .then(SPECIALIST, new DossierAction.Apologise("quá tải", Sample.day("2026-05-20")), "2026-05-12T09:00")
                .then(SPECIALIST, Life.complete(), "2026-05-19T10:00")
                .figures();

        assertThat(figures.has(Mark.REAPPOINTED)).isTrue();
        assertThat(figures.originalDue()).contains(at("2026-05-14T17:00"));
        assertThat(figures.due()).contains(at("2026-05-20T17:00"));
        assertThat(Figures.counted(INDICATOR, figures)).isEqualTo(Count.LATE);
        assertThat(Figures.counted(INDICATOR.by(OnTimeRule.Appointment.REAPPOINTED), figures))
                .isEqualTo(Count.EARLY);
    }

    @Test
    void reportAndClockSayTheSameOfAnApology() {
        for (String done : List.of("2026-05-14T10:00", "2026-05-19T10:00", "2026-05-20T17:00", "2026-05-20T17:01")) {
            Life life = Life.paidRecord()
                    .then(
                            SPECIALIST,
                            new DossierAction.Apologise("quá tải", Sample.day("2026-05-20")),
                            "2026-05-12T09:00")
                    .then(SPECIALIST, Life.complete(), done);
            ClockReading clock = life.dossier().clock().read(Sample.deadlines(), at(done));

            assertThat(APPOINTED.judge(life.figures(), at(done)))
                    .as(done)
                    .isPresent()
                    .isEqualTo(clock.outcome(Measure.APPOINTMENT));
            assertThat(INDICATOR.judge(life.figures(), at(done)))
                    .as(done)
                    .isPresent()
                    .isEqualTo(clock.outcome(Measure.INDICATOR));
        }
    }

    @Test
    void whoAsksForTheAppointmentBeforeTheApologyIsToldOfTheDelay() {
        DossierFigures figures = Life.paidRecord()
                .then(SPECIALIST, new DossierAction.Apologise("quá tải", Sample.day("2026-05-20")), "2026-05-12T09:00")
                .then(SPECIALIST, Life.complete(), "2026-05-19T10:00")
                .figures();

        assertThat(Figures.counted(APPOINTED, figures)).isEqualTo(Count.EARLY);
        assertThat(Figures.counted(APPOINTED.by(OnTimeRule.Appointment.ORIGINAL), figures))
                .isEqualTo(Count.LATE);
    }

    private static Life dueOnTheFourthOfMay(String finished) {
        return Life.atCounter(Sample.BIRTH, "2026-05-04T08:00")
                .then(ONE_STOP, Life.START, "2026-05-04T08:30")
                .then(SPECIALIST, Life.complete(), finished);
    }

    @Test
    void k1OneMinuteBeforeTheAppointmentIsOnTime() {
        DossierFigures figures = dueOnTheFourthOfMay("2026-05-04T16:59").figures();

        assertThat(figures.due()).contains(at("2026-05-04T17:00"));
        assertThat(Figures.counted(INDICATOR, figures)).isEqualTo(Count.ON_TIME);
    }

    @Test
    void k2OneSecondAfterTheAppointmentIsLate() {
        assertThat(Figures.counted(
                        INDICATOR, dueOnTheFourthOfMay("2026-05-04T17:00").figures()))
                .isEqualTo(Count.ON_TIME);
        assertThat(Figures.counted(
                        INDICATOR, dueOnTheFourthOfMay("2026-05-04T17:00:01").figures()))
                .isEqualTo(Count.LATE);
    }

    @Test
    void k3TwoRequestsAreLateThoughFinishedInTime() {
        DossierFigures figures = Life.atCounter(Sample.BIRTH, "2026-05-04T08:00")
                .then(ONE_STOP, Life.START, "2026-05-04T08:30")
                .then(SPECIALIST, Life.ask(), "2026-05-04T09:00")
                .then(ONE_STOP, Life.supplement(), "2026-05-04T09:30")
                .then(SPECIALIST, Life.ask(Optional.of("lý do đặc biệt")), "2026-05-04T10:00")
                .then(ONE_STOP, Life.supplement(), "2026-05-04T10:30")
                .then(SPECIALIST, Life.complete(), "2026-05-04T15:00")
                .figures();

        assertThat(Figures.counted(INDICATOR, figures)).isEqualTo(Count.LATE);
    }
}
