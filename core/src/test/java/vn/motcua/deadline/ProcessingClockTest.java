package vn.motcua.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.motcua.Sample.at;

import java.time.Duration;
import java.time.Instant;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import vn.motcua.error.InvalidInputException;

class ProcessingClockTest {

    private static final DueDate FIRST = due("2026-11-23T17:00");
    private static final DueDate SECOND = due("2026-11-26T17:00");
    private static final DueDate NEW = due("2026-12-01T17:00");
    private static final UnaryOperator<DueDate> A_DAY_LATER =
            due -> new DueDate(due.at().plus(Duration.ofDays(1)), due.provisional());

    private final ProcessingClock running = ProcessingClock.notStarted().started(at("2026-11-18T09:00"), FIRST);

    @Test
    void aRestartRemembersTheFirstStartAndItsAppointment() {
        ProcessingClock again = running.stopped(at("2026-11-19T09:00")).started(at("2026-11-20T10:00"), SECOND);

        assertThat(running.isStarted()).isTrue();
        assertThat(running.firstStartedAt()).contains(at("2026-11-18T09:00"));
        assertThat(running.initialDue()).contains(FIRST);
        assertThat(running.firstDue()).contains(FIRST);
        assertThat(again.firstStartedAt()).contains(at("2026-11-18T09:00"));
        assertThat(again.startedAt()).contains(at("2026-11-20T10:00"));
        assertThat(again.initialDue()).contains(FIRST);
        assertThat(again.firstDue()).contains(SECOND);
        assertThat(again.due()).contains(SECOND);
        assertThat(again.isRunning()).isTrue();
        assertThat(again.pauses())
                .containsExactly(new ProcessingClock.Pause(at("2026-11-19T09:00"), at("2026-11-20T10:00")));
    }

    @Test
    void aNewAppointmentStandsBesideTheOldOne() {
        ProcessingClock apologised = running.reappointed(NEW);

        assertThat(apologised.due()).contains(NEW);
        assertThat(apologised.firstDue()).contains(FIRST);
        assertThat(apologised.initialDue()).contains(FIRST);
        assertThat(apologised.reappointed()).isTrue();
        assertThat(running.reappointed()).isFalse();
        assertThat(apologised.isRunning()).isTrue();
        assertThat(apologised.startedAt()).isEqualTo(running.startedAt());
    }

    @Test
    void aPauseMovesBothAppointmentsAndNeverTheInitialOne() {
        ProcessingClock moved =
                running.reappointed(NEW).stopped(at("2026-11-20T09:00")).resumed(at("2026-11-21T09:00"), A_DAY_LATER);

        assertThat(moved.due()).contains(due("2026-12-02T17:00"));
        assertThat(moved.firstDue()).contains(due("2026-11-24T17:00"));
        assertThat(moved.initialDue()).contains(FIRST);
        assertThat(moved.reappointed()).isTrue();
    }

    @Test
    void aRestartReplacesBothAppointmentsButGivesNoSecondApology() {
        ProcessingClock restarted =
                running.reappointed(NEW).stopped(at("2026-11-20T09:00")).started(at("2026-11-23T09:00"), SECOND);

        assertThat(restarted.due()).contains(SECOND);
        assertThat(restarted.firstDue()).contains(SECOND);
        assertThat(restarted.initialDue()).contains(FIRST);
        refused("deadline.reappointed-already", restarted, NEW);
    }

    @Test
    void aNewAppointmentIsGivenOnceWhileTheClockRunsAndOnlyForLater() {
        refused("deadline.reappointed-already", running.reappointed(SECOND), NEW);
        refused("deadline.reappointed-not-running", ProcessingClock.notStarted(), NEW);
        refused("deadline.reappointed-not-running", running.stopped(at("2026-11-19T09:00")), NEW);
        refused("deadline.reappointed-not-running", running.ended(at("2026-11-19T09:00")), NEW);
        refused("deadline.reappointed-not-later", running, FIRST);
        refused("deadline.reappointed-not-later", running, due("2026-11-23T16:59:59"));
        assertThat(running.reappointed(due("2026-11-23T17:00:01")).due()).contains(due("2026-11-23T17:00:01"));
    }

    @Test
    void nothingElseForgetsAnAppointment() {
        Instant later = at("2026-11-20T09:00");
        ProcessingClock apologised = running.reappointed(NEW);

        for (ProcessingClock clock : java.util.List.of(
                apologised.stopped(later),
                apologised.stopped(later).released(later),
                apologised.ended(later),
                apologised.ended(later).reopened(),
                apologised.released(later))) {
            assertThat(clock.due()).contains(NEW);
            assertThat(clock.firstDue()).contains(FIRST);
            assertThat(clock.initialDue()).contains(FIRST);
            assertThat(clock.reappointed()).isTrue();
            assertThat(clock.firstStartedAt()).contains(at("2026-11-18T09:00"));
            assertThat(clock.startedAt()).contains(at("2026-11-18T09:00"));
        }
        assertThat(apologised.released(later)).isSameAs(apologised);
        assertThat(apologised.stopped(later).released(later).pauses()).hasSize(1);
        assertThat(apologised.stopped(later).released(later).isRunning()).isTrue();
        assertThat(apologised.ended(later).endedAt()).contains(later);
        assertThat(apologised.stopped(later).ended(later).stoppedAt()).isEmpty();
    }

    private static DueDate due(String local) {
        return new DueDate(at(local), false);
    }

    private static void refused(String code, ProcessingClock clock, DueDate next) {
        assertThatThrownBy(() -> clock.reappointed(next))
                .isInstanceOfSatisfying(
                        InvalidInputException.class,
                        fault -> assertThat(fault.reason().code()).isEqualTo(code));
    }
}
