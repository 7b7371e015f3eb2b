package vn.motcua.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.motcua.Sample;
import vn.motcua.report.OnTimeRule.Appointment;

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
    void theDayDecidesWhatIsEarlyAndTheMomentWhatIsLate(String finished, Punctuality expected) {
        DossierFigures figures =
                Figures.done("2026-04-27T09:00", "2026-05-04T17:00", finished).build();

        assertThat(judge(INDICATOR, figures)).isEqualTo(expected);
        assertThat(judge(APPOINTED, figures)).isEqualTo(expected);
    }

    @Test
    void moreThanOneSupplementRequestOfAnOfficerIsLateForTheIndicator() {
        DossierFigures twice = inTime().supplementRequests(2, 0).build(); // K3
        DossierFigures once = inTime().supplementRequests(1, 0).build();

        assertThat(judge(INDICATOR, twice)).isEqualTo(Punctuality.LATE);
        assertThat(judge(APPOINTED, twice)).isEqualTo(Punctuality.ON_TIME);
        assertThat(judge(INDICATOR, once)).isEqualTo(Punctuality.ON_TIME);
    }

    @Test
    void requestsOfARegistryCountOnlyWhereTheRuleSaysSo() {
        DossierFigures both = inTime().supplementRequests(1, 1).build();
        DossierFigures many = inTime().supplementRequests(0, Integer.MAX_VALUE).build();

        assertThat(judge(INDICATOR, both)).isEqualTo(Punctuality.ON_TIME);
        assertThat(judge(INDICATOR.countingRegistryRequests(), both)).isEqualTo(Punctuality.LATE);
        assertThat(judge(INDICATOR, many)).isEqualTo(Punctuality.ON_TIME);
        assertThat(judge(INDICATOR.countingRegistryRequests(), many)).isEqualTo(Punctuality.LATE);
    }

    @Test
    void theIndicatorSubtractsTheWaitWhereTheAppointmentRestarts() {
        // waited two days; the appointment moved from the 6th to the 12th; done on the 11th
        DossierFigures figures = Figures.done("2026-05-04T09:00", "2026-05-12T17:00", "2026-05-11T10:00")
                .firstDue(Sample.at("2026-05-06T17:00"))
                .waited(Duration.ofDays(2))
                .supplementRequests(1, 0)
                .build();

        assertThat(judge(APPOINTED, figures)).isEqualTo(Punctuality.EARLY);
        assertThat(judge(INDICATOR, figures)).isEqualTo(Punctuality.LATE);
    }

    @Test
    void aWaitThatSwallowsTheHandlingLeavesNothingNegative() {
        DossierFigures figures = inTime().waited(Duration.ofDays(30_000)).build();

        // measured at the receipt, which is the earliest there is
        assertThat(judge(INDICATOR, figures)).isEqualTo(Punctuality.EARLY);
    }

    @Test
    void theOriginalAppointmentCountsUnlessTheRuleTakesTheNewOne() {
        DossierFigures figures = Figures.done("2026-05-04T09:00", "2026-05-20T17:00", "2026-05-19T10:00")
                .originalDue(Sample.at("2026-05-12T17:00"))
                .marked(Mark.REAPPOINTED)
                .build();

        assertThat(judge(INDICATOR, figures)).isEqualTo(Punctuality.LATE);
        assertThat(judge(APPOINTED, figures)).isEqualTo(Punctuality.LATE);
        assertThat(judge(INDICATOR.by(Appointment.REAPPOINTED), figures)).isEqualTo(Punctuality.EARLY);
        assertThat(judge(APPOINTED.by(Appointment.REAPPOINTED), figures)).isEqualTo(Punctuality.EARLY);
    }

    @Test
    void theWaitIsNotSubtractedFromANewAppointment() {
        DossierFigures figures = Figures.done("2026-05-04T09:00", "2026-05-20T17:00", "2026-05-21T10:00")
                .originalDue(Sample.at("2026-05-12T17:00"))
                .waited(Duration.ofDays(3))
                .marked(Mark.REAPPOINTED)
                .build();

        assertThat(judge(INDICATOR.by(Appointment.REAPPOINTED), figures)).isEqualTo(Punctuality.LATE);
    }

    @Test
    void withoutAnAppointmentTheMaximumCounts() {
        DossierFiguresBuilder open = Figures.received("2026-05-04T09:00")
                .finishedAt(Sample.at("2026-05-08T09:00"))
                .status(vn.motcua.dossier.DossierStatus.DONE);

        assertThat(judge(INDICATOR, open.build())).isEqualTo(Punctuality.UNMEASURED);
        assertThat(judge(INDICATOR, open.worked(Duration.ofHours(8)).build())).isEqualTo(Punctuality.UNMEASURED);
        assertThat(judge(INDICATOR, open.maximum(Duration.ofHours(8)).build())).isEqualTo(Punctuality.ON_TIME);
        assertThat(judge(
                        INDICATOR,
                        open.worked(Duration.ofHours(8).plusSeconds(1)).build()))
                .isEqualTo(Punctuality.LATE);
    }

    @Test
    void anAppointmentBeforeTheReceiptStandsAsItWasGiven() {
        DossierFigures figures = Figures.done("2026-05-04T09:00", "2026-05-01T17:00", "2026-05-04T10:00")
                .build();

        assertThat(judge(INDICATOR, figures)).isEqualTo(Punctuality.LATE);
        assertThat(figures.isIrregular()).isTrue();
    }

    @Test
    void theRuleNamesItself() {
        assertThat(INDICATOR.vi()).startsWith("SUBTRACT").contains("766").contains("quá 1 lần");
        assertThat(APPOINTED.vi()).startsWith("RESTART").contains("NĐ 61/2018 Đ19(4)");
        assertThat(INDICATOR.by(Appointment.REAPPOINTED).en()).contains("new appointment");
        assertThat(INDICATOR.countingRegistryRequests().en()).contains("registry");
        assertThat(APPOINTED.en()).startsWith("RESTART").doesNotContain("more than one");
    }

    private static DossierFiguresBuilder inTime() {
        return Figures.done("2026-04-27T09:00", "2026-05-04T17:00", "2026-05-04T16:00");
    }

    private static Punctuality judge(OnTimeRule rule, DossierFigures figures) {
        return rule.judge(figures, figures.endedAt().orElseThrow());
    }
}
