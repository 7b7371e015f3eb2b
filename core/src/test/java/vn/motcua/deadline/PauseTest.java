package vn.motcua.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.motcua.Sample.at;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.motcua.Sample;
import vn.motcua.deadline.TimeLimit.Unit;
import vn.motcua.error.InvalidInputException;

class PauseTest {

    private final Deadlines deadlines = Sample.deadlines();

    @ParameterizedTest(name = "{0}: due {1}, stopped {2} to {3}: due {4}")
    @CsvSource({
        // the same day costs nothing
        "WORKING_DAY, 2026-11-23T17:00, 2026-11-19T08:00, 2026-11-19T16:00, 2026-11-23T17:00",
        // overnight is one day
        "WORKING_DAY, 2026-11-23T17:00, 2026-11-19T16:00, 2026-11-20T08:00, 2026-11-25T17:00",
        // over a weekend only the Monday counts
        "WORKING_DAY, 2026-11-23T17:00, 2026-11-20T16:00, 2026-11-23T08:00, 2026-11-25T17:00",
        // within a weekend nothing does
        "WORKING_DAY, 2026-11-25T17:00, 2026-11-21T08:00, 2026-11-22T20:00, 2026-11-25T17:00",
        // over Tết: 23 February is the first worked day after 13 February
        "WORKING_DAY, 2026-02-24T17:00, 2026-02-13T09:00, 2026-02-23T09:00, 2026-02-25T17:00",
        "WORKING_DAY, 2026-02-24T17:00, 2026-02-13T09:00, 2026-02-22T09:00, 2026-02-24T17:00",
        // a worked Saturday counts
        "WORKING_DAY, 2026-08-24T17:00, 2026-08-21T09:00, 2026-08-22T09:00, 2026-08-25T17:00",
        "SAME_DAY, 2026-11-19T17:00, 2026-11-19T09:00, 2026-11-20T09:00, 2026-11-20T17:00",
        // calendar days move by calendar days, and off a day off
        "DAY, 2026-11-23T17:00, 2026-11-19T08:00, 2026-11-19T16:00, 2026-11-23T17:00",
        "DAY, 2026-11-19T17:00, 2026-11-13T16:00, 2026-11-16T08:00, 2026-11-23T17:00",
        "DAY, 2026-11-19T17:00, 2026-11-16T16:00, 2026-11-17T08:00, 2026-11-20T17:00",
        "DAY, 2026-02-13T17:00, 2026-02-09T09:00, 2026-02-11T09:00, 2026-02-23T17:00",
        // midnight in Vietnam parts the days, not midnight elsewhere
        "WORKING_DAY, 2026-11-23T17:00, 2026-11-18T23:59:59, 2026-11-19T00:00, 2026-11-25T17:00",
    })
    void aPauseMovesTheDueDateByTheDaysThatPassed(Unit unit, String due, String from, String to, String moved) {
        DueDate answer = deadlines.extended(new DueDate(at(due), false), unit, at(from), at(to));

        assertThat(answer.at()).isEqualTo(at(moved));
    }

    @Test
    void aMoveIntoAYearWithoutNoticeMakesTheDueDateProvisional() {
        DueDate due = new DueDate(at("2026-12-31T17:00"), false);

        DueDate moved = deadlines.extended(due, Unit.WORKING_DAY, at("2026-12-29T09:00"), at("2026-12-30T09:00"));

        assertThat(moved).isEqualTo(new DueDate(at("2027-01-04T17:00"), true));
    }

    @Test
    void aClockOfAnotherNodeThatIsBehindCostsNothing() {
        DueDate due = new DueDate(at("2026-11-23T17:00"), false);
        Instant stopped = at("2026-11-20T00:00:00.002");
        Instant behind = at("2026-11-19T23:59:59.999");

        ProcessingClock clock = ProcessingClock.notStarted()
                .started(at("2026-11-19T09:00"), due)
                .stopped(stopped)
                .resumed(behind, date -> deadlines.extended(date, Unit.WORKING_DAY, stopped, behind));

        assertThat(clock.due()).contains(due);
        assertThat(clock.pauses()).containsExactly(new ProcessingClock.Pause(stopped, stopped));
        assertThat(deadlines.extended(due, Unit.DAY, stopped, behind)).isEqualTo(due);
    }

    @Test
    void aClockGoesThroughItsLife() {
        DueDate due = new DueDate(at("2026-11-23T17:00"), false);
        DueDate later = new DueDate(at("2026-11-25T17:00"), false);
        Instant start = at("2026-11-18T09:00");
        Instant stop = at("2026-11-19T09:00");
        Instant go = at("2026-11-20T09:00");
        Instant end = at("2026-11-23T09:00");

        ProcessingClock none = ProcessingClock.notStarted();
        ProcessingClock running = none.started(start, due);
        ProcessingClock stopped = running.stopped(stop);
        ProcessingClock again = stopped.resumed(go, date -> later);
        ProcessingClock ended = again.ended(end);

        assertThat(none.isStarted()).isFalse();
        assertThat(none.stopped(stop)).isEqualTo(none);
        assertThat(running.isRunning()).isTrue();
        assertThat(stopped.isRunning()).isFalse();
        assertThat(stopped.stopped(go)).isEqualTo(stopped);
        assertThat(again.isRunning()).isTrue();
        assertThat(again.pauses()).isEqualTo(List.of(new ProcessingClock.Pause(stop, go)));
        assertThat(ended.isRunning()).isFalse();
        assertThat(ended.stopped(end)).isEqualTo(ended);
        assertThat(ended.due()).contains(later);
        assertThat(ended.reopened().isRunning()).isTrue();
        assertThat(stopped.ended(end).pauses()).hasSize(1);
        assertThat(stopped.started(go, later).pauses()).hasSize(1);
    }

    @Test
    void aPauseThatEndsBeforeItBeginsIsRefused() {
        assertThatThrownBy(() -> new ProcessingClock.Pause(at("2026-11-20T09:00"), at("2026-11-20T08:59")))
                .isInstanceOfSatisfying(
                        InvalidInputException.class,
                        fault -> assertThat(fault.reason().code()).isEqualTo("deadline.pause-backward"));
    }
}
