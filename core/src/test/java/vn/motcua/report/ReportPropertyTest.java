package vn.motcua.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.motcua.dossier.DossierStatus;

/** What must hold for any dossiers, contradictory ones included. */
class ReportPropertyTest {

    private static final int DOSSIERS = 6_000;
    private static final Period YEAR = Period.year(2026);

    private final Random random = new Random();
    private long seed;
    private List<DossierFigures> dossiers = List.of();

    @BeforeEach
    void draw() {
        seed = System.nanoTime();
        random.setSeed(seed);
        dossiers = Figures.many(random, DOSSIERS);
    }

    @Test
    void whatCameInWentOutOrIsThere() {
        for (OnTimeRule rule : List.of(
                OnTimeRule.indicator(),
                OnTimeRule.appointed(),
                OnTimeRule.indicator().countingRegistryRequests().by(OnTimeRule.Appointment.REAPPOINTED))) {
            for (Period period : periods()) {
                assertBalanced(report(period, period.end(), rule, dossiers));
                assertBalanced(report(period, anyMomentOf(period), rule, dossiers));
            }
        }
    }

    private void assertBalanced(PeriodReport report) {
        String what = report.period().en() + ", seed " + seed;
        assertThat(report.sum(List.of(Count.WAITING_BEFORE, Count.SUBMITTED)))
                .as(what)
                .isEqualTo(
                        report.sum(List.of(Count.RECEIVED, Count.NOT_RECEIVED, Count.LEFT_UNRECEIVED, Count.WAITING)));
        assertThat(report.total())
                .as(what)
                .isEqualTo(report.resolved()
                        + report.pending()
                        + report.count(Count.STOPPED)
                        + report.count(Count.WITHDRAWN));
        assertThat(report.count(Count.RECEIVED))
                .as(what)
                .isEqualTo(report.sum(List.of(Count.DIRECT, Count.ONLINE, Count.POST)));
        assertThat(report.count(Count.JUDGED_UNRECEIVED))
                .as(what)
                .isLessThanOrEqualTo(report.sum(List.of(Count.NOT_RECEIVED, Count.LEFT_UNRECEIVED)));
        assertThat(report.sum(List.of(Count.JUDGED_ON_TIME, Count.JUDGED_LATE)))
                .as(what)
                .isBetween(
                        report.count(Count.JUDGED_UNRECEIVED), report.total() + report.count(Count.JUDGED_UNRECEIVED));
        for (Count count : Count.values()) {
            assertThat(report.count(count)).as(count + ", " + what).isNotNegative();
        }
        for (Share share : Share.values()) {
            // a part never exceeds its whole: Rate would refuse it
            report.rate(share).percent().ifPresent(percent -> assertThat(percent)
                    .as(share + ", " + what)
                    .isBetween(BigDecimal.ZERO, BigDecimal.valueOf(100)));
        }
    }

    @Test
    void whatIsPendingAtTheEndIsCarriedOverIntoTheNextPeriod() {
        List<Period> months =
                Period.days(YEAR.first().minusYears(1), YEAR.last()).months();

        for (int i = 1; i < months.size(); i++) {
            PeriodReport before = whole(months.get(i - 1));
            PeriodReport after = whole(months.get(i));

            assertThat(after.count(Count.CARRIED_OVER))
                    .as(after.period().en() + ", seed " + seed)
                    .isEqualTo(before.pending());
            assertThat(after.count(Count.WAITING_BEFORE))
                    .as(after.period().en() + ", seed " + seed)
                    .isEqualTo(before.count(Count.WAITING));
        }
    }

    @Test
    void theMonthsOfAYearAddUpToIt() {
        GroupedReport<PeriodReport> grouped = GroupedReport.of(YEAR, List.of(Grouping.MONTH), this::empty);
        dossiers.forEach(grouped::add);

        for (Count flow : List.of(
                Count.SUBMITTED,
                Count.RECEIVED,
                Count.EARLY,
                Count.ON_TIME,
                Count.LATE,
                Count.STOPPED,
                Count.WITHDRAWN,
                Count.NOT_RECEIVED,
                Count.ONLINE,
                Count.RETURNED,
                Count.FROM_REGISTER)) {
            assertThat(grouped.rows().values().stream()
                            .mapToLong(month -> month.count(flow))
                            .sum())
                    .as(flow + ", seed " + seed)
                    .isEqualTo(grouped.total().count(flow));
        }
    }

    @Test
    void theGroupsOfAReportAddUpToItsTotal() {
        GroupedReport<PeriodReport> grouped =
                GroupedReport.of(YEAR, List.of(Grouping.AGENCY, Grouping.FIELD, Grouping.OFFICER), this::empty);
        dossiers.forEach(grouped::add);

        for (Count count : Count.values()) {
            assertThat(grouped.rows().values().stream()
                            .mapToLong(row -> row.count(count))
                            .sum())
                    .as(count + ", seed " + seed)
                    .isEqualTo(grouped.total().count(count));
        }
    }

    @Test
    void theMergeOfPartsIsTheReportOfAllInAnyOrder() {
        List<Grouping> by = List.of(Grouping.AGENCY, Grouping.QUARTER);
        GroupedReport<PeriodReport> all = GroupedReport.of(YEAR, by, this::empty);
        dossiers.forEach(all::add);

        List<DossierFigures> shuffled = new ArrayList<>(dossiers);
        Collections.shuffle(shuffled, random);
        int parts = 1 + random.nextInt(9);
        GroupedReport<PeriodReport> merged = GroupedReport.of(YEAR, by, this::empty);
        for (int part = 0; part < parts; part++) {
            GroupedReport<PeriodReport> some = GroupedReport.of(YEAR, by, this::empty);
            shuffled.subList(part * DOSSIERS / parts, (part + 1) * DOSSIERS / parts)
                    .forEach(some::add);
            merged.merge(some);
        }

        assertThat(merged.rows().keySet())
                .as("seed " + seed)
                .isEqualTo(all.rows().keySet());
        assertSame(merged.total(), all.total());
        all.rows().forEach((key, row) -> assertSame(row, merged.rows().get(key)));
    }

    @Test
    void whatWasMergedStaysAsItWas() {
        PeriodReport one = whole(YEAR);
        PeriodReport other = whole(YEAR);

        one.merge(other);

        assertSame(other, whole(YEAR));
        assertThat(one.total()).isEqualTo(2 * other.total());
    }

    @Test
    void workloadsMergeToo() {
        Workload all = Workload.of(YEAR);
        Workload first = Workload.of(YEAR);
        Workload second = Workload.of(YEAR);
        for (DossierFigures each : dossiers) {
            all.add(each);
            (random.nextBoolean() ? first : second).add(each);
        }

        first.merge(second);

        for (WorkEvent event : WorkEvent.values()) {
            for (DayOfWeek day : DayOfWeek.values()) {
                for (int hour = 0; hour < 24; hour++) {
                    assertThat(first.count(event, day, hour)).isEqualTo(all.count(event, day, hour));
                }
            }
        }
        assertThat(all.total(WorkEvent.SUBMITTED)).as("seed " + seed).isPositive();
    }

    @Test
    void theScoreNeverLeavesItsBounds() {
        PeriodReport report = whole(YEAR);
        ScoreSettings settings =
                ScoreSettings.usual().withAverageTime(new TimeScale(Duration.ofHours(1), Duration.ofHours(200)));

        Score score = IndicatorSet.shipped().score(report, GivenCounts.none().withComplaints(3), settings);

        assertThat(score.groups()).allSatisfy(group -> assertThat(group.points())
                .as(group.group().code() + ", seed " + seed)
                .isBetween(BigDecimal.ZERO, group.maximum()));
        assertThat(score.points()).isPositive().isLessThan(score.maximum());
    }

    private void assertSame(PeriodReport actual, PeriodReport expected) {
        for (Count count : Count.values()) {
            assertThat(actual.count(count)).as(count + ", seed " + seed).isEqualTo(expected.count(count));
        }
        for (DossierStatus status : DossierStatus.values()) {
            assertThat(actual.inStatus(status)).as("seed " + seed).isEqualTo(expected.inStatus(status));
        }
    }

    private List<Period> periods() {
        List<Period> periods = new ArrayList<>(List.of(YEAR, Period.year(2025), Period.quarter(2026, 1)));
        periods.addAll(Arrays.asList(
                Period.month(YearMonth.of(2026, 1 + random.nextInt(12))),
                Period.week(YEAR.first().plusDays(random.nextInt(300)))));
        return periods;
    }

    private Instant anyMomentOf(Period period) {
        return period.start()
                .plusSeconds(random.nextLong(
                        period.end().getEpochSecond() - period.start().getEpochSecond()));
    }

    private PeriodReport empty(Period period) {
        return PeriodReport.of(period, YEAR.end(), OnTimeRule.indicator());
    }

    private PeriodReport whole(Period period) {
        return report(period, period.end(), OnTimeRule.indicator(), dossiers);
    }

    private static PeriodReport report(Period period, Instant asOf, OnTimeRule rule, List<DossierFigures> all) {
        PeriodReport report = PeriodReport.of(period, asOf, rule);
        all.forEach(report::add);
        return report;
    }
}
