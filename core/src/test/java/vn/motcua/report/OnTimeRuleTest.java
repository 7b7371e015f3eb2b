package vn.motcua.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.motcua.Sample;
import vn.motcua.deadline.OnTime;
import vn.motcua.dossier.DossierStatus;
import vn.motcua.report.OnTimeRule.Appointment;
import vn.motcua.report.OnTimeRule.Unreceived;

class OnTimeRuleTest {

    private static final OnTimeRule INDICATOR = OnTimeRule.indicator();
    private static final OnTimeRule APPOINTED = OnTimeRule.appointed();

    @ParameterizedTest(name = "due 2026-05-04T17:00, finished {0}: {1}")
    @CsvSource({
        "2026-05-04T16:59, ON_TIME", // K1
        "2026-05-04T17:00, ON_TIME",
        "2026-05-04T17:00:01, LATE", // K2
        "2026-05-04T17:00:00.000000001, LATE",
        "2026-05-04T00:00, ON_TIME",
        "2026-05-03T23:59:59.999, EARLY",
        "2026-05-05T08:00, LATE",
    })
    void theDayDecidesWhatIsEarlyAndTheMomentWhatIsLate(String finished, OnTime expected) {
        DossierFigures figures =
                Figures.done("2026-04-27T09:00", "2026-05-04T17:00", finished).build();

        assertThat(judge(INDICATOR, figures)).contains(expected);
        assertThat(judge(APPOINTED, figures)).contains(expected);
    }

    @Test
    void moreThanOneSupplementRequestOfAnOfficerIsLateForTheIndicator() {
        DossierFigures twice = inTime().supplementRequests(2, 0).build(); // K3
        DossierFigures once = inTime().supplementRequests(1, 0)
                .indicatorDue(Sample.at("2026-05-04T17:00"))
                .build();

        assertThat(judge(INDICATOR, twice)).contains(OnTime.LATE);
        assertThat(judge(APPOINTED, twice)).contains(OnTime.ON_TIME);
        assertThat(judge(INDICATOR, once)).contains(OnTime.ON_TIME);
    }

    @Test
    void requestsOfARegistryCountOnlyWhereTheRuleSaysSo() {
        DossierFigures both = inTime().supplementRequests(1, 1)
                .indicatorDue(Sample.at("2026-05-04T17:00"))
                .build();
        DossierFigures many = inTime().supplementRequests(0, Integer.MAX_VALUE)
                .indicatorDue(Sample.at("2026-05-04T17:00"))
                .build();

        assertThat(judge(INDICATOR, both)).contains(OnTime.ON_TIME);
        assertThat(judge(INDICATOR.countingRegistryRequests(), both)).contains(OnTime.LATE);
        assertThat(judge(INDICATOR, many)).contains(OnTime.ON_TIME);
        assertThat(judge(INDICATOR.countingRegistryRequests(), many)).contains(OnTime.LATE);
    }

    @Test
    void theIndicatorSubtractsTheWaitWhereTheAppointmentRestarts() {
        // the appointment of the 6th began again and fell on the 12th; with a wait of two days it is the 8th; done on
        // the 11th
        DossierFigures figures = Figures.done("2026-05-04T09:00", "2026-05-12T17:00", "2026-05-11T10:00")
                .indicatorDue(Sample.at("2026-05-08T17:00"))
                .supplementRequests(1, 0)
                .build();

        assertThat(judge(APPOINTED, figures)).contains(OnTime.EARLY);
        assertThat(judge(INDICATOR, figures)).contains(OnTime.LATE);
    }

    @Test
    void anAppointmentOfWhichNobodyKnowsWhatTheWaitsMadeIsNotGuessed() {
        DossierFigures figures = inTime().supplementRequests(1, 0).build();

        assertThat(judge(INDICATOR, figures)).isEmpty();
        assertThat(judge(APPOINTED, figures)).contains(OnTime.ON_TIME);
    }

    @Test
    void anApologyMovesTheAppointmentAndNotTheIndicator() {
        DossierFigures figures = Figures.done("2026-05-04T09:00", "2026-05-20T17:00", "2026-05-19T10:00")
                .originalDue(Sample.at("2026-05-12T17:00"))
                .marked(Mark.REAPPOINTED)
                .build();

        assertThat(judge(INDICATOR, figures)).contains(OnTime.LATE);
        assertThat(judge(INDICATOR.by(Appointment.REAPPOINTED), figures)).contains(OnTime.EARLY);
        assertThat(judge(APPOINTED, figures)).contains(OnTime.EARLY);
        assertThat(judge(APPOINTED.by(Appointment.ORIGINAL), figures)).contains(OnTime.LATE);
    }

    @Test
    void theWaitIsNotSubtractedFromANewAppointment() {
        DossierFigures figures = Figures.done("2026-05-04T09:00", "2026-05-20T17:00", "2026-05-21T10:00")
                .originalDue(Sample.at("2026-05-12T17:00"))
                .indicatorDue(Sample.at("2026-05-25T17:00"))
                .marked(Mark.REAPPOINTED)
                .build();

        assertThat(judge(INDICATOR.by(Appointment.REAPPOINTED), figures)).contains(OnTime.LATE);
    }

    @Test
    void withoutAnAppointmentTheMaximumCounts() {
        DossierFiguresBuilder open = Figures.received("2026-05-04T09:00")
                .finishedAt(Sample.at("2026-05-08T09:00"))
                .status(DossierStatus.DONE);

        assertThat(judge(INDICATOR, open.build())).isEmpty();
        assertThat(judge(INDICATOR, open.worked(Duration.ofHours(8)).build())).isEmpty();
        assertThat(judge(INDICATOR, open.maximum(Duration.ofHours(8)).build())).contains(OnTime.ON_TIME);
        assertThat(judge(
                        INDICATOR,
                        open.worked(Duration.ofHours(8).plusSeconds(1)).build()))
                .contains(OnTime.LATE);
    }

    @Test
    void aRefusalAtIntakeIsAnEndJudgedByTheMaximum() {
        DossierFiguresBuilder refused = Figures.submitted("2026-05-04T09:00")
                .status(DossierStatus.NOT_RECEIVED)
                .finishedAt(Sample.at("2026-05-06T09:00"))
                .maximum(Duration.ofHours(16));
        DossierFigures inTime = refused.worked(Duration.ofHours(16)).build();
        DossierFigures late =
                refused.worked(Duration.ofHours(16).plusSeconds(1)).build();

        assertThat(judge(INDICATOR, inTime)).contains(OnTime.ON_TIME);
        assertThat(judge(INDICATOR, late)).contains(OnTime.LATE);
        assertThat(judge(INDICATOR.with(Unreceived.LEFT_OUT), late)).isEmpty();
        assertThat(judge(APPOINTED, late)).isEmpty();
        assertThat(judge(APPOINTED.with(Unreceived.JUDGED), late)).contains(OnTime.LATE);
    }

    @Test
    void aRefusedRowThatHasAnAppointmentIsJudgedByIt() {
        DossierFigures figures = Figures.submitted("2026-05-04T09:00")
                .status(DossierStatus.NOT_RECEIVED)
                .due(Sample.at("2026-05-05T17:00"))
                .finishedAt(Sample.at("2026-05-06T09:00"))
                .build();

        assertThat(judge(INDICATOR, figures)).contains(OnTime.LATE);
    }

    @Test
    void anAppointmentBeforeTheReceiptStandsAsItWasGiven() {
        DossierFigures figures = Figures.done("2026-05-04T09:00", "2026-05-01T17:00", "2026-05-04T10:00")
                .build();

        assertThat(judge(INDICATOR, figures)).contains(OnTime.LATE);
        assertThat(figures.isIrregular()).isTrue();
    }

    @Test
    void theRuleNamesItself() {
        assertThat(INDICATOR.vi()).startsWith("SUBTRACT").contains("766").contains("quá 1 lần");
        assertThat(APPOINTED.vi()).startsWith("RESTART").contains("NĐ 61/2018 Đ19(4)");
        assertThat(INDICATOR.by(Appointment.REAPPOINTED).en()).contains("new appointment");
        assertThat(INDICATOR.countingRegistryRequests().en()).contains("registry");
        assertThat(APPOINTED.en()).startsWith("RESTART").doesNotContain("more than one");
        assertThat(INDICATOR.vi()).contains("khi chưa tiếp nhận", "[mốc tính: chưa xác nhận]");
        assertThat(INDICATOR.with(Unreceived.LEFT_OUT).vi())
                .contains("không xét")
                .doesNotContain("mốc tính");
        assertThat(APPOINTED.en()).contains("new appointment", "not judged");
    }

    private static DossierFiguresBuilder inTime() {
        return Figures.done("2026-04-27T09:00", "2026-05-04T17:00", "2026-05-04T16:00");
    }

    private static Optional<OnTime> judge(OnTimeRule rule, DossierFigures figures) {
        return rule.judge(figures, figures.endedAt().orElseThrow());
    }
}
