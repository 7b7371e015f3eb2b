package vn.motcua.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.YearMonth;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.motcua.Sample;
import vn.motcua.dossier.DossierStatus;
import vn.motcua.error.InvalidInputException;
import vn.motcua.fee.Channel;
import vn.motcua.fee.Dong;

class PeriodReportTest {

    private static final Period MAY = Period.month(YearMonth.of(2026, 5));

    @Test
    void aResolvedDossierIsReceivedAndResolved() {
        PeriodReport report = Figures.report(
                MAY,
                Figures.done("2026-05-04T09:00", "2026-05-08T17:00", "2026-05-07T10:00")
                        .build(),
                Figures.done("2026-05-04T09:00", "2026-05-08T17:00", "2026-05-08T10:00")
                        .build(),
                Figures.done("2026-05-04T09:00", "2026-05-08T17:00", "2026-05-08T17:00:01")
                        .build(),
                Figures.done("2026-04-28T09:00", "2026-05-08T17:00", "2026-05-08T17:00")
                        .build());

        assertThat(report.count(Count.RECEIVED)).isEqualTo(3);
        assertThat(report.count(Count.CARRIED_OVER)).isEqualTo(1);
        assertThat(report.count(Count.EARLY)).isEqualTo(1);
        assertThat(report.count(Count.ON_TIME)).isEqualTo(2);
        assertThat(report.count(Count.LATE)).isEqualTo(1);
        assertThat(report.count(Count.RECEIVED_AND_RESOLVED)).isEqualTo(3);
        assertThat(report.resolved()).isEqualTo(report.total()).isEqualTo(4);
        assertThat(report.rate(Share.ON_TIME).vi()).isEqualTo("75,00 %");
        assertThat(report.rate(Share.LATE).en()).isEqualTo("25.00 %");
    }

    @Test
    void theTurnOfTheYearIsMidnightInVietnam() {
        DossierFigures last = Figures.received("2025-12-31T23:59:59.999").build();
        DossierFigures first = Figures.received("2026-01-01T00:00").build();

        PeriodReport old = Figures.report(Period.year(2025), last, first);
        PeriodReport fresh = Figures.report(Period.year(2026), last, first);

        assertThat(old.count(Count.RECEIVED)).isEqualTo(1);
        assertThat(old.pending()).isEqualTo(1);
        assertThat(fresh.count(Count.RECEIVED)).isEqualTo(1);
        assertThat(fresh.count(Count.CARRIED_OVER)).isEqualTo(1);
    }

    @Test
    void whatIsPendingIsJudgedWhenTheReportCloses() {
        DossierFigures due = Figures.received("2026-05-04T09:00")
                .due(Sample.at("2026-05-08T17:00"))
                .build();

        assertThat(pendingAsOf("2026-05-08T17:00", due).count(Count.PENDING_IN_TIME))
                .isEqualTo(1);
        assertThat(pendingAsOf("2026-05-08T17:00:01", due).count(Count.PENDING_OVERDUE))
                .isEqualTo(1);
        assertThat(pendingAsOf("2026-05-08T17:00:01", due).rate(Share.JUDGED_ON_TIME))
                .isEqualTo(new Rate(0, 1));
        assertThat(pendingAsOf("2026-05-04T09:00", due).total()).isZero();
        assertThat(pendingAsOf("2026-04-01T00:00", due).total()).isZero();
    }

    @Test
    void anOldPeriodDoesNotSeeWhatCameLater() {
        DossierFigures done = Figures.done("2026-05-29T09:00", "2026-06-02T17:00", "2026-06-02T10:00")
                .build();

        PeriodReport may = Figures.report(MAY, done);

        assertThat(may.count(Count.PENDING_IN_TIME)).isEqualTo(1);
        assertThat(may.resolved()).isZero();
    }

    @Test
    void aWaitingDossierIsPausedAndJudgedWhenTheWaitBegan() {
        DossierFigures inTime = paused("2026-05-08T17:00");
        DossierFigures late = paused("2026-05-08T17:01");

        PeriodReport report = Figures.report(MAY, inTime, late);

        assertThat(report.count(Count.PAUSED)).isEqualTo(2);
        assertThat(report.count(Count.PAUSED_OVERDUE)).isEqualTo(1);
        assertThat(report.rate(Share.JUDGED_ON_TIME)).isEqualTo(new Rate(1, 2));
    }

    private static DossierFigures paused(String since) {
        return Figures.received("2026-05-04T09:00")
                .due(Sample.at("2026-05-08T17:00"))
                .status(DossierStatus.SUPPLEMENT_REQUESTED)
                .waitingSince(Sample.at(since))
                .supplementRequests(1, 0)
                .build();
    }

    @Test
    void endsWithoutAResultAreToldApart() {
        PeriodReport report = Figures.report(
                MAY,
                ended(DossierStatus.STOPPED).build(),
                ended(DossierStatus.STOPPED).marked(Mark.WITHDRAWN).build(),
                ended(DossierStatus.WITHDRAWAL_REQUESTED).build(),
                ended(DossierStatus.NOT_RECEIVED).build(),
                Figures.submitted("2026-05-04T09:00")
                        .status(DossierStatus.STOPPED)
                        .finishedAt(Sample.at("2026-05-05T09:00"))
                        .build(),
                Figures.submitted("2026-05-31T23:00").build());

        assertThat(report.count(Count.STOPPED)).isEqualTo(1);
        assertThat(report.count(Count.WITHDRAWN)).isEqualTo(2);
        assertThat(report.count(Count.NOT_RECEIVED)).isEqualTo(1);
        assertThat(report.count(Count.LEFT_UNRECEIVED)).isEqualTo(1);
        assertThat(report.count(Count.WAITING)).isEqualTo(1);
        assertThat(report.count(Count.SUBMITTED)).isEqualTo(6);
        assertThat(report.total()).isEqualTo(3);
        assertThat(report.inStatus(DossierStatus.STOPPED)).isEqualTo(3);
    }

    private static DossierFiguresBuilder ended(DossierStatus status) {
        return Figures.received("2026-05-04T09:00").status(status).finishedAt(Sample.at("2026-05-06T09:00"));
    }

    @Test
    void whatWasOpenedFromTheRegisterIsMarkedAndLeftOut() {
        PeriodReport report = Figures.report(
                MAY,
                Figures.done("2026-05-04T09:00", "2026-05-08T17:00", "2026-05-09T10:00")
                        .marked(Mark.FROM_REGISTER, Mark.DIGITISED)
                        .build());

        assertThat(report.count(Count.FROM_REGISTER)).isEqualTo(1);
        assertThat(report.total()).isZero();
        assertThat(report.rate(Share.ON_TIME).percent()).isEmpty();
        assertThat(report.rate(Share.DIGITISED)).isEqualTo(new Rate(0, 0));
    }

    @Test
    void aDraftCountsNowhere() {
        Optional<DossierStatus> draft = DossierStatus.ofCode(0);
        DossierFigures any = Figures.submitted("2026-05-04T09:00")
                .status(draft.orElse(DossierStatus.NEW))
                .build();

        assertThat(any.isDraft()).isEqualTo(draft.isPresent());
        assertThat(Figures.report(MAY, any).count(Count.SUBMITTED)).isEqualTo(draft.isPresent() ? 0 : 1);
    }

    @Test
    void channelsPaymentsAndMarksAreSharesOfWhatWasReceived() {
        PeriodReport report = Figures.report(
                MAY,
                online().marked(Mark.FULL_ONLINE, Mark.FEE_BEARING, Mark.SYNCHRONISED)
                        .quoted(Dong.of(5_000))
                        .onlinePayment(OnlinePayment.NATIONAL_PLATFORM)
                        .build(),
                online().marked(Mark.PAPER_RESULT, Mark.FEE_BEARING, Mark.ASSISTED)
                        .quoted(Dong.of(5_000))
                        .build(),
                online().marked(Mark.PAPER_RESULT, Mark.E_RESULT, Mark.FEE_BEARING)
                        .onlinePayment(OnlinePayment.OWN_PLATFORM)
                        .build(),
                Figures.received("2026-05-04T09:00").takenInBy(Figures.OTHER).build());

        assertThat(report.rate(Share.ONLINE)).isEqualTo(new Rate(3, 4));
        assertThat(report.rate(Share.DIRECT)).isEqualTo(new Rate(1, 4));
        assertThat(report.rate(Share.POST).vi()).isEqualTo("0,00 %");
        assertThat(report.rate(Share.FULL_ONLINE)).isEqualTo(new Rate(1, 4));
        assertThat(report.rate(Share.ONLINE_COMPLETE)).isEqualTo(new Rate(2, 4));
        // the third has a price of 0 throughout, and is left out although someone marked a payment
        assertThat(report.rate(Share.ONLINE_PAYMENT)).isEqualTo(new Rate(1, 2));
        assertThat(report.rate(Share.NON_TERRITORIAL)).isEqualTo(new Rate(1, 4));
        assertThat(report.count(Count.ASSISTED)).isEqualTo(1);
    }

    private static DossierFiguresBuilder online() {
        return Figures.received("2026-05-04T09:00").channel(Channel.ONLINE);
    }

    @Test
    void saturdaysAreCountedInVietnam() {
        // Friday evening in New York, Saturday morning in Vietnam
        PeriodReport report = Figures.report(
                MAY,
                Figures.received("2026-05-09T07:30")
                        .status(DossierStatus.RESULT_RETURNED)
                        .returnedAt(Sample.at("2026-05-16T08:00"))
                        .marked(Mark.RESULT_BY_POST)
                        .build(),
                Figures.received("2026-05-10T07:30").build());

        assertThat(report.count(Count.SUBMITTED_ON_SATURDAY)).isEqualTo(1);
        assertThat(report.count(Count.RETURNED_ON_SATURDAY)).isEqualTo(1);
        assertThat(report.count(Count.RETURNED)).isEqualTo(1);
        assertThat(report.count(Count.RETURNED_BY_POST)).isEqualTo(1);
    }

    @Test
    void theAverageIsOverWhatHasAWorkingTime() {
        PeriodReport report = Figures.report(
                MAY,
                resolved().worked(Duration.ofHours(8)).build(),
                resolved().worked(Duration.ofHours(5)).build(),
                resolved().build());

        assertThat(report.averageWorkingTime()).contains(Duration.ofMinutes(390));
        assertThat(Figures.report(MAY).averageWorkingTime()).isEmpty();
    }

    private static DossierFiguresBuilder resolved() {
        return Figures.done("2026-05-04T09:00", "2026-05-08T17:00", "2026-05-08T10:00");
    }

    @Test
    void aResultNotYetHandedOverAwaitsItsOwner() {
        PeriodReport report = Figures.report(
                MAY,
                resolved().build(),
                resolved()
                        .status(DossierStatus.RESULT_RETURNED)
                        .returnedAt(Sample.at("2026-06-01T08:00"))
                        .build(),
                resolved()
                        .status(DossierStatus.RESULT_RETURNED)
                        .returnedAt(Sample.at("2026-05-11T08:00"))
                        .build());

        assertThat(report.count(Count.AWAITING_HANDOVER)).isEqualTo(2);
        assertThat(report.count(Count.RETURNED)).isEqualTo(1);
    }

    @Test
    void contradictingMomentsAreCountedAndToldOf() {
        PeriodReport report = Figures.report(
                MAY,
                Figures.done("2026-05-04T09:00", "2026-05-01T17:00", "2026-05-03T10:00")
                        .build());

        assertThat(report.count(Count.IRREGULAR)).isEqualTo(1);
        assertThat(report.resolved()).isEqualTo(1);
        for (Count count : Count.values()) {
            assertThat(report.count(count)).as(count.vi()).isNotNegative();
        }
    }

    @Test
    void anEmptyReportHasNoPercentages() {
        PeriodReport report = Figures.report(MAY);

        for (Share share : Share.values()) {
            assertThat(report.rate(share).isEmpty()).as(share.vi()).isTrue();
            assertThat(report.rate(share).vi()).isEqualTo("–");
            assertThat(report.rate(share).en()).isEqualTo("n/a");
        }
    }

    @Test
    void percentagesAreRoundedHalfUp() {
        assertThat(new Rate(1, 3).percent())
                .hasValueSatisfying(value -> assertThat(value).isEqualTo("33.33"));
        assertThat(new Rate(2, 3).vi()).isEqualTo("66,67 %");
        assertThat(new Rate(1, 800).vi()).isEqualTo("0,13 %");
        assertThat(new Rate(Long.MAX_VALUE, Long.MAX_VALUE).vi()).isEqualTo("100,00 %");
    }

    @Test
    void reportsOfDifferentRulesPeriodsOrMomentsDoNotMerge() {
        PeriodReport report = Figures.report(MAY);

        assertRefused(report, Figures.report(MAY, OnTimeRule.appointed()));
        assertRefused(report, Figures.report(Period.year(2026)));
        assertRefused(report, pendingAsOf("2026-05-08T17:00"));
    }

    private static void assertRefused(PeriodReport one, PeriodReport other) {
        assertThatThrownBy(() -> one.merge(other))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageStartingWith("report.reports-differ");
    }

    private static PeriodReport pendingAsOf(String at, DossierFigures... dossiers) {
        PeriodReport report = PeriodReport.of(MAY, Sample.at(at), OnTimeRule.indicator());
        for (DossierFigures each : dossiers) {
            report.add(each);
        }
        return report;
    }
}
