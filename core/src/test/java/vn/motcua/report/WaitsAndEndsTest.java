package vn.motcua.report;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.Sample.CITIZEN;
import static vn.motcua.Sample.ONE_STOP;
import static vn.motcua.Sample.SPECIALIST;
import static vn.motcua.Sample.at;

import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.motcua.Sample;
import vn.motcua.deadline.DueDate;
import vn.motcua.deadline.OnTime;
import vn.motcua.dossier.DossierStatus;
import vn.motcua.identity.Actor;
import vn.motcua.workflow.DossierAction;

/** Real dossiers that waited for the citizen, or ended without a result. */
class WaitsAndEndsTest {

    private static final OnTimeRule INDICATOR = OnTimeRule.indicator();

    @Test
    void aWaitForMoneyIsSubtractedLikeEveryOther() {
        Life life = Life.atCounter(Sample.RESIDENCE, "2026-05-04T09:00");
        life.then(ONE_STOP, life.raise(), "2026-05-04T09:00")
                .then(Actor.payment("ppdvcqg"), life.settle("ppdvcqg", "tx-1", "2026-05-06T09:00"), "2026-05-06T09:00")
                .then(ONE_STOP, Life.START, "2026-05-06T09:00")
                .then(SPECIALIST, Life.complete(), "2026-05-08T10:00");
        DossierFigures figures = life.figures();

        assertThat(figures.onlinePayment()).isEqualTo(OnlinePayment.NATIONAL_PLATFORM);
        assertThat(figures.quoted()).isEqualTo(life.dossier().quotedTotal());
        assertThat(figures.has(Mark.FEE_BEARING)).isTrue();
        // the appointment given at receipt, 7 May, and the two working days of the wait
        assertThat(figures.indicatorDue()).contains(at("2026-05-11T17:00"));
        assertThat(Figures.counted(INDICATOR, figures)).isEqualTo(Count.EARLY);
    }

    @Test
    void whoeverWaitsForTheCitizenIsPausedUnlessAPortalSaysOtherwise() {
        Life papers = Life.paidRecord().then(SPECIALIST, Life.ask(), "2026-05-06T09:00");
        Life money = Life.atCounter(Sample.RESIDENCE, "2026-05-04T09:00");
        money.then(ONE_STOP, money.raise(), "2026-05-05T09:00");

        assertThat(papers.figures().waitingSince()).contains(at("2026-05-06T09:00"));
        assertThat(papers.figures().indicatorDue()).contains(at("2026-05-14T17:00"));
        assertThat(money.figures().waitingSince()).contains(at("2026-05-05T09:00"));
        assertThat(Life.READER
                        .waitingIn(Set.of(DossierStatus.SUPPLEMENT_REQUESTED))
                        .figures(money.dossier(), money.log())
                        .waitingSince())
                .isEmpty();
        papers.then(CITIZEN, Life.WITHDRAW, "2026-05-07T09:00");
        assertThat(papers.figures().waitingSince()).contains(at("2026-05-06T09:00"));
        PeriodReport report = Figures.report(Period.year(2026), papers.figures(), money.figures());
        assertThat(report.count(Count.PAUSED)).isEqualTo(2);
        assertThat(report.count(Count.PENDING_OVERDUE)).isZero();
    }

    @Test
    void endsWithoutAResultAreToldApart() {
        Life withdrawn = Life.paidRecord()
                .then(CITIZEN, Life.WITHDRAW, "2026-05-05T09:00")
                .then(ONE_STOP, Life.LET_GO, "2026-05-05T10:00");
        Life stopped = Life.paidRecord().then(SPECIALIST, Life.STOP, "2026-05-05T10:00");
        Life refused = Life.online(Sample.BIRTH, "2026-05-04T08:00")
                .then(ONE_STOP, new DossierAction.Refuse("không thuộc thẩm quyền"), "2026-05-04T09:00");
        Life rejected = Life.paidRecord()
                .then(CITIZEN, Life.WITHDRAW, "2026-05-05T09:00")
                .then(ONE_STOP, Life.KEEP, "2026-05-05T10:00");

        PeriodReport report = Figures.report(
                Period.year(2026), withdrawn.figures(), stopped.figures(), refused.figures(), rejected.figures());

        assertThat(report.count(Count.WITHDRAWN)).isEqualTo(1);
        assertThat(report.count(Count.STOPPED)).isEqualTo(1);
        assertThat(report.count(Count.NOT_RECEIVED)).isEqualTo(1);
        assertThat(report.pending()).isEqualTo(1);
        assertThat(withdrawn.figures().finishedAt()).contains(at("2026-05-05T10:00"));
        assertThat(withdrawn.figures().officer()).isEmpty();
        assertThat(stopped.figures().officer()).contains("chuyen-mon-1");
        assertThat(refused.figures().officer()).contains("mot-cua-1");
        assertThat(refused.figures().finishedAt()).contains(at("2026-05-04T09:00"));
        assertThat(refused.figures().receivedAt()).isEmpty();
        assertThat(rejected.figures().finishedAt()).isEmpty();
        assertThat(rejected.figures().indicatorDue()).contains(at("2026-05-15T08:30"));
    }

    @Test
    void aStopByLapseCountsTheSilenceAsWaiting() {
        DossierFigures figures = Life.paidRecord()
                .then(SPECIALIST, Life.ask(), "2026-05-06T09:00")
                .then(SPECIALIST, Life.STOP, "2026-06-10T09:00")
                .figures();

        assertThat(figures.status()).isEqualTo(DossierStatus.STOPPED);
        assertThat(figures.indicatorDue())
                .contains(Sample.deadlines()
                        .movedBy(
                                new DueDate(at("2026-05-14T17:00"), false),
                                Sample.deadlines().workingTimeBetween(at("2026-05-06T09:00"), at("2026-06-10T09:00")))
                        .at());
        assertThat(figures.waitingSince()).isEmpty();
        assertThat(figures.has(Mark.WITHDRAWN)).isFalse();
        assertThat(INDICATOR.judge(figures, figures.endedAt().orElseThrow())).contains(OnTime.EARLY);
    }
}
