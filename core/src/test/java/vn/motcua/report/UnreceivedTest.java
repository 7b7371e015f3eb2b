package vn.motcua.report;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.Sample.CITIZEN;
import static vn.motcua.Sample.ONE_STOP;
import static vn.motcua.Sample.PAYMENT;
import static vn.motcua.Sample.at;

import java.time.Duration;
import java.time.YearMonth;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.motcua.Sample;
import vn.motcua.deadline.OnTime;
import vn.motcua.dossier.DossierStatus;
import vn.motcua.report.OnTimeRule.Unreceived;
import vn.motcua.workflow.DossierAction;

/** What ended before it was received: the formula of QĐ 766/QĐ-TTg, 2.1, names status 3 among the ends. */
class UnreceivedTest {

    private static final OnTimeRule INDICATOR = OnTimeRule.indicator();
    private static final DossierAction REFUSE = new DossierAction.Refuse("không thuộc thẩm quyền");
    private static final Period MAY = Period.month(YearMonth.of(2026, 5));

    /** Due on the same working day, were it received at once. */
    private static DossierFigures birthRefused(String refused) {
        return Life.online(Sample.BIRTH, "2026-05-04T08:00")
                .then(ONE_STOP, REFUSE, refused)
                .figures();
    }

    @Test
    void aRefusalIsMeasuredByTheLongestTimeFromTheSubmission() {
        DossierFigures prompt = birthRefused("2026-05-04T10:00");
        DossierFigures slow = birthRefused("2026-05-05T08:00");

        assertThat(prompt.due()).isEmpty();
        assertThat(prompt.worked()).contains(Duration.ofHours(2));
        assertThat(prompt.maximum())
                .contains(Sample.deadlines().workingTimeBetween(at("2026-05-04T08:00"), at("2026-05-04T17:00")));
        assertThat(judged(INDICATOR, prompt)).contains(OnTime.ON_TIME);
        assertThat(judged(INDICATOR, slow)).contains(OnTime.LATE);
        assertThat(judged(OnTimeRule.appointed(), slow)).isEmpty();
    }

    @Test
    void aReportCountsRefusalsForTheIndicatorAndNowhereElse() {
        DossierFigures[] both = {birthRefused("2026-05-04T10:00"), birthRefused("2026-05-05T08:00")};

        PeriodReport report = Figures.report(MAY, both);
        PeriodReport without = Figures.report(MAY, INDICATOR.with(Unreceived.LEFT_OUT), both);

        assertThat(report.rate(Share.JUDGED_ON_TIME)).isEqualTo(new Rate(1, 2));
        assertThat(report.count(Count.JUDGED_UNRECEIVED)).isEqualTo(2);
        assertThat(report.count(Count.NOT_RECEIVED)).isEqualTo(2);
        assertThat(report.total()).isZero();
        assertThat(report.rate(Share.ON_TIME).isEmpty()).isTrue();
        assertThat(report.averageWorkingTime()).isEmpty();
        assertThat(without.rate(Share.JUDGED_ON_TIME).isEmpty()).isTrue();
        assertThat(without.count(Count.NOT_RECEIVED)).isEqualTo(2);
    }

    @Test
    void aRefusalCountsInThePeriodOfTheRefusal() {
        DossierFigures figures = Life.online(Sample.RESIDENCE, "2026-05-29T16:00")
                .then(ONE_STOP, REFUSE, "2026-06-01T08:00")
                .figures();

        PeriodReport may = Figures.report(MAY, figures);
        PeriodReport june = Figures.report(Period.month(YearMonth.of(2026, 6)), figures);

        assertThat(may.count(Count.WAITING)).isEqualTo(1);
        assertThat(may.rate(Share.JUDGED_ON_TIME).isEmpty()).isTrue();
        assertThat(june.rate(Share.JUDGED_ON_TIME)).isEqualTo(new Rate(1, 1));
    }

    @Test
    void whatComesInOnASaturdayNightHasTheNextWorkingDay() {
        Life monday = Life.online(Sample.BIRTH, "2026-05-09T22:00").then(ONE_STOP, REFUSE, "2026-05-11T16:59");
        Life tuesday = Life.online(Sample.BIRTH, "2026-05-09T22:00").then(ONE_STOP, REFUSE, "2026-05-12T08:00");

        assertThat(judged(INDICATOR, monday.figures())).contains(OnTime.ON_TIME);
        assertThat(judged(INDICATOR, tuesday.figures())).contains(OnTime.LATE);
    }

    @Test
    void whatWaitsToBeReceivedIsNotJudged() {
        DossierFigures figures = Life.online(Sample.BIRTH, "2026-05-04T08:00").figures();

        PeriodReport report = Figures.report(MAY, figures);

        assertThat(report.count(Count.WAITING)).isEqualTo(1);
        assertThat(report.rate(Share.JUDGED_ON_TIME).isEmpty()).isTrue();
    }

    @Test
    void papersAndMoneyThatWereWaitedForAreNobodysDelay() {
        DossierFigures papers = Life.online(Sample.BIRTH, "2026-05-04T08:00")
                .then(ONE_STOP, Life.ask(), "2026-05-04T09:00")
                .then(ONE_STOP, Life.supplement(), "2026-05-11T09:00")
                .then(ONE_STOP, REFUSE, "2026-05-11T10:00")
                .figures();
        Life paid = Life.online(Sample.CRIMINAL_RECORD, "2026-05-04T08:00");
        DossierFigures money = paid.then(PAYMENT, paid.settle("vnpay", "tx-1", "2026-05-06T08:00"), "2026-05-06T08:00")
                .then(ONE_STOP, REFUSE, "2026-05-06T10:00")
                .figures();

        assertThat(papers.worked()).contains(Duration.ofHours(2));
        assertThat(judged(INDICATOR, papers)).contains(OnTime.ON_TIME);
        assertThat(money.worked()).contains(Duration.ofHours(2));
    }

    @Test
    void waitsThatOverlapAreTakenOffOnce() {
        // unpaid until the 6th, while papers were asked for on the 5th and accepted on the 7th
        Life life =
                Life.online(Sample.CRIMINAL_RECORD, "2026-05-04T08:00").then(ONE_STOP, Life.ask(), "2026-05-05T08:00");
        DossierFigures figures = life.then(
                        PAYMENT, life.settle("vnpay", "tx-1", "2026-05-06T08:00"), "2026-05-06T08:00")
                .then(ONE_STOP, Life.supplement(), "2026-05-07T08:00")
                .then(ONE_STOP, REFUSE, "2026-05-07T09:30")
                .figures();

        assertThat(figures.worked()).contains(Duration.ofMinutes(90));
    }

    @Test
    void whoWithdrawsBeforeReceiptIsWaitedForToo() {
        DossierFigures figures = Life.online(Sample.BIRTH, "2026-05-04T08:00")
                .then(CITIZEN, Life.WITHDRAW, "2026-05-04T09:00")
                .then(ONE_STOP, Life.LET_GO, "2026-05-08T09:00")
                .figures();

        assertThat(figures.status()).isEqualTo(DossierStatus.STOPPED);
        assertThat(figures.worked()).contains(Duration.ofHours(1));
        assertThat(judged(INDICATOR, figures)).contains(OnTime.ON_TIME);
        assertThat(Figures.report(MAY, figures).count(Count.LEFT_UNRECEIVED)).isEqualTo(1);
    }

    @Test
    void aSecondRequestForPapersIsLateThoughRefusedAtOnce() {
        DossierFigures figures = Life.online(Sample.BIRTH, "2026-05-04T08:00")
                .then(ONE_STOP, Life.ask(), "2026-05-04T08:10")
                .then(ONE_STOP, Life.supplement(), "2026-05-04T08:20")
                .then(ONE_STOP, Life.ask(Optional.of("kê khai gian dối")), "2026-05-04T08:30")
                .then(ONE_STOP, Life.supplement(), "2026-05-04T08:40")
                .then(ONE_STOP, REFUSE, "2026-05-04T08:50")
                .figures();

        assertThat(judged(INDICATOR, figures)).contains(OnTime.LATE);
    }

    @Test
    void aYearWithoutACalendarLeavesARefusalUnjudged() {
        DossierFigures figures = birthRefused("2099-05-04T10:00");

        assertThat(figures.worked()).isEmpty();
        assertThat(judged(INDICATOR, figures)).isEmpty();
    }

    private static Optional<OnTime> judged(OnTimeRule rule, DossierFigures figures) {
        return rule.judge(figures, figures.endedAt().orElseThrow());
    }
}
