package vn.motcua.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.BiFunction;
import org.junit.jupiter.api.Test;
import vn.motcua.Sample;
import vn.motcua.deadline.ClockReading;
import vn.motcua.deadline.Measure;
import vn.motcua.deadline.VietnamTime;
import vn.motcua.dossier.DossierStatus;
import vn.motcua.dossier.Settlement;
import vn.motcua.event.EventLog;
import vn.motcua.fee.Channel;
import vn.motcua.fee.Dong;
import vn.motcua.identity.Actor;
import vn.motcua.identity.ActorRole;
import vn.motcua.procedure.ProcedureCode;
import vn.motcua.procedure.SampleCatalog;
import vn.motcua.workflow.DossierAction;

/** What must hold for the figures of any dossier that the workflow can bring about. */
class LifeWalkTest {

    /** 2.000, or as many as {@code -Dmotcua.walks} says. */
    private static final int WALKS = Integer.getInteger("motcua.walks", 2_000);

    private static final int STEPS = 40;
    private static final List<Channel> CHANNELS = List.of(Channel.values());
    private static final List<ActorRole> OFFICERS = List.of(ActorRole.ONE_STOP, ActorRole.SPECIALIST, ActorRole.LEADER);
    private static final List<ProcedureCode> PROCEDURES = List.of(
            Sample.CRIMINAL_RECORD,
            Sample.RESIDENCE,
            Sample.BIRTH,
            SampleCatalog.PAID_AT_RETURN,
            SampleCatalog.PAID_AT_SUBMISSION,
            SampleCatalog.PAID_DURING);
    private static final Period YEAR = Period.year(2026);

    private final Random random = new Random();
    private final Set<DossierStatus> reached = EnumSet.noneOf(DossierStatus.class);

    @Test
    void everyLifeHasFiguresAndEveryReportBalances() {
        long seed = System.nanoTime();
        random.setSeed(seed);
        List<DossierFigures> all = new ArrayList<>();

        for (int walk = 0; walk < WALKS; walk++) {
            String where = "seed " + seed + ", walk " + walk;
            walk().ifPresent(life -> {
                DossierFigures figures = life.figures();
                check(life, figures, where);
                all.add(figures);
            });
        }

        assertThat(reached).as("seed " + seed).isEqualTo(EnumSet.complementOf(EnumSet.of(DossierStatus.DRAFT)));
        assertThat(all).as("seed " + seed).hasSizeGreaterThan(WALKS / 2);
        for (OnTimeRule rule : List.of(OnTimeRule.indicator(), OnTimeRule.appointed())) {
            assertBalanced(report(YEAR, rule, all), "seed " + seed);
            YEAR.months().forEach(month -> assertBalanced(report(month, rule, all), month.en() + ", seed " + seed));
        }
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

    private Optional<Life> walk() {
        Instant at = Sample.at("2026-01-05T08:00").plus(Duration.ofMinutes(random.nextInt(430_000)));
        Channel channel = CHANNELS.get(random.nextInt(CHANNELS.size()));
        Optional<Life> opened = Life.opened(
                1,
                Life.filing(PROCEDURES.get(random.nextInt(PROCEDURES.size())), channel, at),
                channel == Channel.DIRECT && random.nextBoolean());
        if (opened.isEmpty()) {
            return opened;
        }
        Life life = opened.get();
        for (int step = random.nextInt(STEPS); step > 0; step--) {
            at = at.plus(Duration.ofMinutes(random.nextInt(4) == 0 ? random.nextInt(3_000) : random.nextInt(60)));
            DossierAction action = action(life, at);
            life.attempt(actor(action), action, at);
        }
        return opened;
    }

    private Actor actor(DossierAction action) {
        if (action instanceof DossierAction.RequestWithdrawal) {
            return Sample.CITIZEN;
        } else if (action instanceof DossierAction.SettleObligation) {
            return Sample.PAYMENT;
        } else if (action instanceof DossierAction.RequestSupplement && random.nextInt(3) == 0) {
            return Life.CIVIL_REGISTRY;
        }
        return Sample.actor(OFFICERS.get(random.nextInt(OFFICERS.size())));
    }

    private DossierAction action(Life life, Instant at) {
        List<BiFunction<Life, Instant, DossierAction>> choices = List.of(
                (any, when) -> Life.RECEIVE,
                (any, when) -> Life.RECEIVE,
                (any, when) -> new DossierAction.Refuse("không đúng", Optional.of("truong")),
                (any, when) -> Life.ask(Optional.of("lý do đặc biệt")),
                (any, when) -> Life.supplement(),
                (any, when) -> Life.supplement(),
                (any, when) -> any.raise(),
                this::settle,
                this::settle,
                this::settle,
                (any, when) -> Life.WITHDRAW,
                (any, when) -> Life.KEEP,
                (any, when) -> Life.LET_GO,
                (any, when) -> Life.START,
                (any, when) -> Life.START,
                (any, when) -> random.nextInt(4) == 0 ? Life.STOP : Life.complete(),
                (any, when) -> Life.complete(),
                (any, when) -> new DossierAction.ReturnResult(CHANNELS.get(random.nextInt(CHANNELS.size()))),
                (any, when) -> Life.CORRECT,
                (any, when) -> new DossierAction.Apologise(
                        "quá tải", VietnamTime.dayOf(when).plusDays(random.nextInt(12))));
        return choices.get(random.nextInt(choices.size())).apply(life, at);
    }

    private DossierAction settle(Life life, Instant at) {
        String id = Integer.toString(1 + random.nextInt(2));
        long amount = life.dossier()
                .obligation(id)
                .map(owed -> Math.max(1, owed.amount().value()))
                .orElse(1L);
        return new DossierAction.SettleObligation(
                id, new Settlement("vnpay", "tx-" + random.nextInt(50), Dong.of(amount), at));
    }
}
