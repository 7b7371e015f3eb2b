package vn.motcua.deadline;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The clock of one dossier (thời hạn giải quyết đang tính): when it started, when it stood still, when it ended. It is
 * told what to do by the workflow; it never looks at the time itself. Immutable.
 *
 * <p>Two measures follow from it: the appointment date, which restarts or moves as the procedure's law says, and the
 * indicator of QĐ 766, which always subtracts the {@link #pauses()}.
 *
 * @param startedAt when the present limit began, empty before receipt
 * @param stoppedAt since when the clock stands still, empty while it runs
 * @param endedAt when the processing ended, empty before
 * @param due the appointment date as it stands, empty before receipt
 * @param pauses every past stretch in which the clock stood still
 */
public record ProcessingClock(
        Optional<Instant> startedAt,
        Optional<Instant> stoppedAt,
        Optional<Instant> endedAt,
        Optional<DueDate> due,
        List<Pause> pauses) {

    /**
     * A stretch in which the clock stood still.
     *
     * @param from when it stopped
     * @param to when it went on
     */
    public record Pause(Instant from, Instant to) {

        /** Refuses a pause that ends before it begins. */
        public Pause {
            if (to.isBefore(from)) {
                throw new IllegalArgumentException("a pause ends after it begins");
            }
        }
    }

    /** Copies the list. */
    public ProcessingClock {
        Objects.requireNonNull(startedAt, "startedAt");
        Objects.requireNonNull(stoppedAt, "stoppedAt");
        Objects.requireNonNull(endedAt, "endedAt");
        Objects.requireNonNull(due, "due");
        pauses = List.copyOf(pauses);
    }

    /**
     * The clock of a dossier that has not been received.
     *
     * @return a clock that has not started
     */
    public static ProcessingClock notStarted() {
        return new ProcessingClock(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), List.of());
    }

    /**
     * Whether the limit has begun.
     *
     * @return false before receipt
     */
    public boolean isStarted() {
        return startedAt.isPresent();
    }

    /**
     * Whether the limit is running out at this moment.
     *
     * @return true if started, not stopped and not ended
     */
    public boolean isRunning() {
        return startedAt.isPresent() && stoppedAt.isEmpty() && endedAt.isEmpty();
    }

    /**
     * Starts the limit, or starts it again from zero; a pause under way is closed.
     *
     * @param at when
     * @param newDue the due date of the full limit
     * @return the running clock
     */
    public ProcessingClock started(Instant at, DueDate newDue) {
        return new ProcessingClock(
                Optional.of(at), Optional.empty(), Optional.empty(), Optional.of(newDue), closedPauses(at));
    }

    /**
     * Stops the clock; one that has not started or already stands still stays as it is.
     *
     * @param at when
     * @return the clock standing still
     */
    public ProcessingClock stopped(Instant at) {
        return isRunning() ? new ProcessingClock(startedAt, Optional.of(at), endedAt, due, pauses) : this;
    }

    /**
     * Lets the clock go on with a due date that the pause has moved.
     *
     * @param at when
     * @param moved the due date after the pause
     * @return the running clock
     */
    public ProcessingClock resumed(Instant at, DueDate moved) {
        return new ProcessingClock(startedAt, Optional.empty(), Optional.empty(), Optional.of(moved), closedPauses(at));
    }

    /**
     * Lets the clock go on with the due date it had, where a later one cannot be counted.
     *
     * @param at when
     * @return the running clock; one that did not stand still stays as it is
     */
    public ProcessingClock released(Instant at) {
        return stoppedAt.isEmpty()
                ? this
                : new ProcessingClock(startedAt, Optional.empty(), endedAt, due, closedPauses(at));
    }

    /**
     * Lets the clock go on to a new appointment.
     *
     * @param appointed the new due date
     * @return the clock
     */
    public ProcessingClock reappointed(DueDate appointed) {
        return new ProcessingClock(startedAt, stoppedAt, endedAt, Optional.of(appointed), pauses);
    }

    /**
     * Ends the processing.
     *
     * @param at when
     * @return the ended clock
     */
    public ProcessingClock ended(Instant at) {
        return new ProcessingClock(startedAt, Optional.empty(), Optional.of(at), due, closedPauses(at));
    }

    /**
     * Takes an end back, when a result must be corrected before it is handed over. The due date stays, and the time since
     * the end counts as processing time.
     *
     * @return the running clock
     */
    public ProcessingClock reopened() {
        return new ProcessingClock(startedAt, Optional.empty(), Optional.empty(), due, pauses);
    }

    private List<Pause> closedPauses(Instant at) {
        return stoppedAt
                .map(from -> {
                    List<Pause> all = new ArrayList<>(pauses);
                    // the clock of another node may be a little behind
                    all.add(new Pause(from, at.isBefore(from) ? from : at));
                    return all;
                })
                .orElse(pauses);
    }
}
