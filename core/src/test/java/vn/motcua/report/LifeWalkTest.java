package vn.motcua.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.motcua.Sample;
import vn.motcua.deadline.ClockReading;
import vn.motcua.deadline.Measure;
import vn.motcua.dossier.DossierStatus;
import vn.motcua.event.EventLog;
import vn.motcua.fee.Channel;
import vn.motcua.procedure.ProcedureCode;
import vn.motcua.workflow.RandomWalk;

/** What must hold for the figures of any dossier that the workflow can bring about. */
class LifeWalkTest {

    /** 2.000, or as many as {@code -Dmotcua.walks} says. */
    private static final int WALKS = Integer.getInteger("motcua.walks", 2_000);

    private static final int STEPS = 40;
    private static final Period YEAR = Period.year(2026);

    private final Set<DossierStatus> reached = EnumSet.noneOf(DossierStatus.class);

    @Test
    void everyLifeHasFiguresAndEveryReportBalances() {
        RandomWalk<Life> walks = new RandomWalk<>(STEPS, RandomWalk.PLAIN, LifeWalkTest::open);
        List<DossierFigures> all = new ArrayList<>();

        walks.walk(WALKS, life -> {
            DossierFigures figures = life.figures();
            check(life, figures, walks.where());
            all.add(figures);
        });

        String seed = walks.where();
        assertThat(reached).as(seed).isEqualTo(EnumSet.complementOf(EnumSet.of(DossierStatus.DRAFT)));
        assertThat(all).as(seed).hasSizeGreaterThan(WALKS / 2);
        for (OnTimeRule rule : List.of(OnTimeRule.indicator(), OnTimeRule.appointed())) {
            assertBalanced(report(YEAR, rule, all), seed);
            YEAR.months().forEach(month -> assertBalanced(report(month, rule, all), month.en() + ", " + seed));
        }
    }

    private static Optional<Life> open(ProcedureCode procedure, Channel channel, boolean counter, Instant at) {
        return Life.opened(1, Life.filing(procedure, channel, at), counter);
    }

    private void check(Life life, DossierFigures figures, String where) {
        reached.add(figures.status());
        boolean ended = figures.status().isTerminal() || figures.status() == DossierStatus.DONE;

        assertThat(figures.finishedAt().isPresent()).as(where).isEqualTo(ended);
        assertThat(figures.returnedAt().isPresent())
                .as(where)
                .isEqualTo(figures.status() == DossierStatus.RESULT_RETURNED);
        assertThat(figures.isIrregular()).as(where).isFalse();
        figures.finishedAt().filter(end -> figures.receivedAt().isPresent()).ifPresent(end -> {
            assertThat(life.dossier().clock().endedAt()).as(where).contains(end);
            ClockReading clock = life.dossier().clock().read(Sample.deadlines(), end);
            assertThat(figures.worked()).as(where).contains(clock.used(Measure.INDICATOR));
            assertThat(OnTimeRule.appointed().judge(figures, end))
                    .as(where)
                    .isPresent()
                    .isEqualTo(clock.outcome(Measure.APPOINTMENT));
            assertThat(OnTimeRule.indicator().compare(figures, end))
                    .as(where)
                    .isPresent()
                    .isEqualTo(clock.outcome(Measure.INDICATOR));
        });
        figures.finishedAt().filter(end -> figures.receivedAt().isEmpty()).ifPresent(end -> {
            Instant filed = life.dossier().filing().submittedAt();
            assertThat(figures.worked().orElseThrow())
                    .as(where)
                    .isBetween(Duration.ZERO, Sample.deadlines().workingTimeBetween(filed, end));
            assertThat(OnTimeRule.indicator().judge(figures, end)).as(where).isPresent();
            assertThat(OnTimeRule.appointed().judge(figures, end)).as(where).isEmpty();
        });
        assertThat(figures.officerRequests() + figures.registryRequests())
                .as(where)
                .isEqualTo(life.dossier().supplements().size());
        assertThat(Life.READER.figures(
                        life.dossier(), EventLog.purge(life.log()).entries()))
                .as(where)
                .isEqualTo(figures);
    }

    private static PeriodReport report(Period period, OnTimeRule rule, List<DossierFigures> all) {
        PeriodReport report = PeriodReport.of(period, period.end(), rule);
        all.forEach(report::add);
        return report;
    }

    /** The two balances that {@link Count} names. */
    private static void assertBalanced(PeriodReport report, String what) {
        assertThat(report.sum(List.of(Count.WAITING_BEFORE, Count.SUBMITTED)))
                .as(what)
                .isEqualTo(
                        report.sum(List.of(Count.RECEIVED, Count.NOT_RECEIVED, Count.LEFT_UNRECEIVED, Count.WAITING)));
        assertThat(report.sum(List.of(Count.CARRIED_OVER, Count.RECEIVED)))
                .as(what)
                .isEqualTo(report.resolved()
                        + report.pending()
                        + report.count(Count.STOPPED)
                        + report.count(Count.WITHDRAWN));
    }
}
