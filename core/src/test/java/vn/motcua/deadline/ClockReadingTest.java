package vn.motcua.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.Sample.at;
import static vn.motcua.deadline.Measure.APPOINTMENT;
import static vn.motcua.deadline.Measure.INDICATOR;

import java.time.Duration;
import java.time.Instant;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import vn.motcua.Sample;
import vn.motcua.deadline.TimeLimit.Unit;
import vn.motcua.law.Confidence;

class ClockReadingTest {

    private static final TimeLimit THREE_DAYS = new TimeLimit(3, Unit.WORKING_DAY);

    /** 07:30 to 11:30 and 13:00 to 17:00. */
    private final Deadlines desk = Sample.deadlines();

    /** Received on a Monday at 9:00, due on the Thursday at 17:00. */
    private final ProcessingClock running =
            ProcessingClock.notStarted().started(at("2026-11-16T09:00"), full("2026-11-16T09:00"));

    @ParameterizedTest
    @EnumSource(Measure.class)
    void aClockThatNeverPausedReadsTheSameByEitherMeasure(Measure measure) {
        ClockReading reading = running.read(desk, at("2026-11-17T10:00"));

        assertThat(reading.due(measure)).contains(due("2026-11-19T17:00"));
        assertThat(reading.used(measure)).hasMinutes(6 * 60 + 30 + 150);
        assertThat(reading.remaining(measure)).isEqualTo(Duration.ofMinutes(5 * 60 + 30 + 16 * 60));
        assertThat(reading.isOverdue(measure)).isFalse();
        assertThat(reading.outcome(measure)).isEmpty();
    }

    @Test
    void aSupplementRestartsTheAppointmentAndIsSubtractedByTheIndicator() {
        // asked on Tuesday 9:00, complete on Thursday 10:00: 17 working hours of waiting
        ProcessingClock restarted =
                running.stopped(at("2026-11-17T09:00")).started(at("2026-11-19T10:00"), full("2026-11-19T10:00"));

        ClockReading reading = restarted.read(desk, at("2026-11-19T17:00"));

        assertThat(reading.due(APPOINTMENT)).contains(due("2026-11-25T17:00"));
        assertThat(reading.used(APPOINTMENT)).hasMinutes(90 + 240);
        assertThat(reading.remaining(APPOINTMENT)).hasHours(24);
        assertThat(reading.due(INDICATOR)).contains(due("2026-11-25T08:30"));
        assertThat(reading.used(INDICATOR)).hasMinutes(6 * 60 + 30 + 90 + 90 + 240);
        assertThat(reading.remaining(INDICATOR)).hasHours(17);
    }

    @Test
    void aPauseIsSubtractedByBoth() {
        ProcessingClock resumed = running.stopped(at("2026-11-17T09:00"))
                .resumed(
                        at("2026-11-18T09:00"),
                        due -> desk.extended(due, Unit.WORKING_DAY, at("2026-11-17T09:00"), at("2026-11-18T09:00")));

        ClockReading reading = resumed.read(desk, at("2026-11-18T10:00"));

        for (Measure measure : Measure.values()) {
            assertThat(reading.used(measure)).hasHours(9);
            assertThat(reading.due(measure)).contains(due("2026-11-20T17:00"));
        }
    }

    @Test
    void aClockThatStandsStillIsReadAsOfThen() {
        ProcessingClock stopped = running.stopped(at("2026-11-19T16:00"));

        ClockReading reading = stopped.read(desk, at("2026-12-15T09:00"));

        for (Measure measure : Measure.values()) {
            assertThat(reading.isOverdue(measure)).isFalse();
            assertThat(reading.remaining(measure)).hasHours(1);
            assertThat(reading.used(measure)).hasMinutes(6 * 60 + 30 + 16 * 60 + 7 * 60);
        }
        assertThat(running.stopped(at("2026-11-19T17:00:01"))
                        .read(desk, at("2026-12-15T09:00"))
                        .isOverdue(APPOINTMENT))
                .isTrue();
    }

    @ParameterizedTest(name = "ended {0}: {1}")
    @CsvSource({
        "2026-11-17T10:00, EARLY",
        "2026-11-18T23:59:59.999, EARLY",
        "2026-11-19T00:00, ON_TIME",
        "2026-11-19T17:00, ON_TIME",
        "2026-11-19T17:00:00.000000001, LATE",
        "2026-11-19T17:00:01, LATE",
        "2026-11-20T07:30, LATE",
    })
    void anEndIsEarlyOnTimeOrLate(String ended, OnTime outcome) {
        ClockReading reading = running.ended(at(ended)).read(desk, at("2026-12-15T09:00"));

        assertThat(reading.outcome(APPOINTMENT)).contains(outcome);
        assertThat(reading.outcome(INDICATOR)).contains(outcome);
        assertThat(reading.isOverdue(APPOINTMENT)).isEqualTo(outcome == OnTime.LATE);
        assertThat(OnTime.of(at(ended), due("2026-11-19T17:00"))).isEqualTo(outcome);
    }

    @Test
    void anOverdueClockHasNothingLeft() {
        ClockReading due = running.read(desk, at("2026-11-19T17:00"));
        ClockReading late = running.read(desk, at("2026-11-19T17:00:01"));

        assertThat(due.isOverdue(APPOINTMENT)).isFalse();
        assertThat(due.remaining(APPOINTMENT)).isZero();
        assertThat(late.isOverdue(APPOINTMENT)).isTrue();
        assertThat(late.isOverdue(INDICATOR)).isTrue();
        assertThat(late.remaining(APPOINTMENT)).isZero();
        assertThat(late.remaining(INDICATOR)).isZero();
    }

    @Test
    void anApologyCountsForTheAppointmentAndNotForTheIndicator() {
        ProcessingClock ended = running.reappointed(due("2026-11-23T17:00")).ended(at("2026-11-20T09:00"));

        ClockReading reading = ended.read(desk, at("2026-11-20T09:00"));

        assertThat(reading.outcome(APPOINTMENT)).contains(OnTime.EARLY);
        assertThat(reading.outcome(INDICATOR)).contains(OnTime.LATE);
        assertThat(reading.due(INDICATOR)).contains(due("2026-11-19T17:00"));
    }

    @Test
    void beforeTheStartThereIsNothingToMeasure() {
        ClockReading reading = ProcessingClock.notStarted().read(desk, at("2026-11-20T09:00"));

        for (Measure measure : Measure.values()) {
            assertThat(reading.due(measure)).isEmpty();
            assertThat(reading.used(measure)).isZero();
            assertThat(reading.remaining(measure)).isZero();
            assertThat(reading.isOverdue(measure)).isFalse();
            assertThat(reading.outcome(measure)).isEmpty();
        }
    }

    @Test
    void aNodeWhoseClockIsBehindNeverReadsLessThanNothing() {
        ProcessingClock paused = running.stopped(at("2026-11-17T09:00")).released(at("2026-11-18T09:00"));

        for (Measure measure : Measure.values()) {
            assertThat(running.read(desk, at("2026-11-16T08:59:59")).used(measure))
                    .isZero();
            // read in the middle of a pause that another node has closed already
            assertThat(paused.read(desk, at("2026-11-17T15:00")).used(measure)).hasMinutes(6 * 60 + 30 + 90);
            assertThat(paused.ended(at("2026-11-17T08:00"))
                            .read(desk, at("2026-11-18T09:00"))
                            .used(measure))
                    .hasHours(7);
        }
    }

    /** Starts, pauses, restarts and ends at any moments, even ones that go back a little. */
    @Tag("thorough")
    @Test
    void noHistoryReadsNegativeOrMoreThanTheTimeThatPassed() {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        for (int i = 0; i < 3_000; i++) {
            Instant start = at("2026-01-05T08:00").plusSeconds(random.nextInt(200 * 86_400));
            Instant now = start;
            DueDate due = desk.due(start, THREE_DAYS, CutoffRule.TRANSFER_ONLY);
            ProcessingClock clock = ProcessingClock.notStarted().started(start, due);
            Instant latest = start;
            for (int step = random.nextInt(8); step > 0; step--) {
                now = now.plusSeconds(random.nextInt(4 * 86_400) - 60);
                latest = now.isAfter(latest) ? now : latest;
                clock = step(clock, now, random.nextInt(5));
            }
            String what = "seed " + seed + ", case " + i + ": " + clock;
            ClockReading reading = clock.read(desk, now);

            Duration passed = desk.workingTimeBetween(start.minusSeconds(600), latest.plusSeconds(600));
            for (Measure measure : Measure.values()) {
                assertThat(reading.used(measure)).as(what).isBetween(Duration.ZERO, passed);
                assertThat(reading.remaining(measure)).as(what).isGreaterThanOrEqualTo(Duration.ZERO);
                assertThat(reading.isOverdue(measure)
                                && !reading.remaining(measure).isZero())
                        .as(what)
                        .isFalse();
            }
            assertThat(reading.used(APPOINTMENT))
                    .as(what)
                    .isLessThanOrEqualTo(reading.used(INDICATOR).plusSeconds(600));
            assertThat(clock.initialDue()).as(what).contains(due);
        }
    }

    private ProcessingClock step(ProcessingClock clock, Instant now, int which) {
        return switch (which) {
            case 0 -> clock.stopped(now);
            case 1 ->
                clock.stoppedAt()
                        .map(since -> clock.resumed(now, due -> desk.extended(due, Unit.WORKING_DAY, since, now)))
                        .orElse(clock);
            case 2 ->
                clock.stoppedAt().isPresent()
                        ? clock.started(now, desk.due(now, THREE_DAYS, CutoffRule.TRANSFER_ONLY))
                        : clock;
            case 3 -> clock.ended(now);
            default -> clock.endedAt().isPresent() ? clock.reopened() : clock.released(now);
        };
    }

    @Test
    void everyMeasureStartAndOutcomeSaysInBothLanguagesWhatItIs() {
        assertThat(APPOINTMENT.vi()).contains("hẹn trả");
        assertThat(APPOINTMENT.en()).contains("appointment");
        assertThat(APPOINTMENT.basis().citation()).contains("NĐ 61/2018");
        assertThat(INDICATOR.vi()).contains("QĐ 766");
        assertThat(INDICATOR.en()).contains("QĐ 766");
        assertThat(INDICATOR.basis().confidence()).isEqualTo(Confidence.SINGLE);
        assertThat(OnTime.values()).extracting(OnTime::vi).containsExactly("trước hạn", "đúng hạn", "quá hạn");
        assertThat(OnTime.values()).extracting(OnTime::en).containsExactly("early", "on time", "late");
        assertThat(StartRule.ON_ACCEPTANCE.vi()).contains("Một cửa");
        assertThat(StartRule.ON_RECEIPT_BY_COMPETENT_AGENCY.vi()).contains("địa giới");
        assertThat(StartRule.FEE_PAID.en()).contains("fee");
        assertThat(StartRule.FEE_PAID.basis().confidence()).isEqualTo(Confidence.UNCONFIRMED);
        assertThat(StartRule.values()).allMatch(rule -> !rule.vi().equals(rule.en()));
    }

    @Test
    void everyReasonReadsInBothLanguages() {
        for (DeadlineReason reason : DeadlineReason.values()) {
            String template = reason.template().vi();
            if (template.contains("$t")) {
                continue; // a day, tried where it is given
            }
            Object[] arguments = template.contains("%d %s")
                    ? new Object[] {1, "x"}
                    : template.contains("%d") ? new Object[] {1} : new Object[] {"x", "y", "z", "u", "v"};

            assertThat(reason.with(arguments).vi()).isNotBlank().doesNotContain("%");
            assertThat(reason.with(arguments).en()).isNotBlank().doesNotContain("%");
            assertThat(reason.template().code()).startsWith("deadline.");
        }
    }

    private DueDate full(String received) {
        return desk.due(at(received), THREE_DAYS, CutoffRule.TRANSFER_ONLY);
    }

    private static DueDate due(String local) {
        return new DueDate(at(local), false);
    }
}
