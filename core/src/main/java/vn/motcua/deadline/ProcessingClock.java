package vn.motcua.deadline;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import vn.motcua.error.InvalidInputException;

/**
 * The clock of one dossier (thời hạn giải quyết đang tính): when it started, when it stood still, when it ended. It is
 * told what to do by the workflow; it never looks at the time itself. Immutable.
 *
 * <p>Two measures follow from it, see {@link Measure}: the appointment date, which restarts or moves as the procedure's law
 * says, and the indicator of QĐ 766, which always subtracts the {@link #pauses()}. {@link #read} gives the figures of both.
 *
 * @param firstStartedAt when the first limit began; stays through restarts; empty before receipt
 * @param startedAt when the present limit began, empty before receipt
 * @param stoppedAt since when the clock stands still, empty while it runs
 * @param endedAt when the processing ended, empty before
 * @param initialDue the appointment that was given at the first start; nothing moves it
 * @param firstDue the appointment before any apology: a pause moves it and a restart replaces it as they do {@code due}, a
 *     new appointment does not; equal to {@code due} until there is one
 * @param due the appointment date as it stands, empty before receipt
 * @param reappointed whether the one new appointment has been used; a restart does not give it back
 * @param pauses every past stretch in which the clock stood still
 */
public record ProcessingClock(
        Optional<Instant> firstStartedAt,
        Optional<Instant> startedAt,
        Optional<Instant> stoppedAt,
        Optional<Instant> endedAt,
        Optional<DueDate> initialDue,
        Optional<DueDate> firstDue,
        Optional<DueDate> due,
        boolean reappointed,
        List<Pause> pauses) {

    /**
     * A stretch in which the clock stood still.
     *
     * @param from when it stopped
     * @param to when it went on
     */
    public record Pause(Instant from, Instant to) {

        /**
         * Refuses a pause that ends before it begins.
         *
         * @throws InvalidInputException if {@code to} is before {@code from}
         */
        public Pause {
            if (to.isBefore(from)) {
                throw new InvalidInputException(DeadlineReason.PAUSE_BACKWARD.with());
            }
        }
    }

    /** Copies the list. */
    public ProcessingClock {
        Objects.requireNonNull(firstStartedAt, "firstStartedAt");
        Objects.requireNonNull(startedAt, "startedAt");
        Objects.requireNonNull(stoppedAt, "stoppedAt");
        Objects.requireNonNull(endedAt, "endedAt");
        Objects.requireNonNull(initialDue, "initialDue");
        Objects.requireNonNull(firstDue, "firstDue");
        Objects.requireNonNull(due, "due");
        pauses = List.copyOf(pauses);
    }

    /**
     * The clock of a dossier that has not been received.
     *
     * @return a clock that has not started
     */
    public static ProcessingClock notStarted() {
        return new ProcessingClock(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                false,
                List.of());
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
     * Starts the limit, or starts it again from zero; a pause under way is closed. The first start and its appointment are
     * remembered; an appointment that an apology had moved gives way to the new one.
     *
     * @param at when
     * @param newDue the due date of the full limit
     * @return the running clock
     */
    public ProcessingClock started(Instant at, DueDate newDue) {
        return new ProcessingClock(
                firstStartedAt.or(() -> Optional.of(at)),
                Optional.of(at),
                Optional.empty(),
                Optional.empty(),
                initialDue.or(() -> Optional.of(newDue)),
                Optional.of(newDue),
                Optional.of(newDue),
                reappointed,
                closedPauses(at));
    }

    /**
     * Stops the clock; one that has not started or already stands still stays as it is.
     *
     * @param at when
     * @return the clock standing still
     */
    public ProcessingClock stopped(Instant at) {
        return isRunning() ? with(Optional.of(at), endedAt, firstDue, due, pauses) : this;
    }

    /**
     * Lets the clock go on with due dates that the pause has moved.
     *
     * @param at when
     * @param move how the pause moves a due date; asked for the appointment as it stands and for the one before any apology
     * @return the running clock
     */
    public ProcessingClock resumed(Instant at, UnaryOperator<DueDate> move) {
        return with(Optional.empty(), Optional.empty(), firstDue.map(move), due.map(move), closedPauses(at));
    }

    /**
     * Lets the clock go on with the due date it had, where a later one cannot be counted.
     *
     * @param at when
     * @return the running clock; one that did not stand still stays as it is
     */
    public ProcessingClock released(Instant at) {
        return stoppedAt.isEmpty() ? this : with(Optional.empty(), endedAt, firstDue, due, closedPauses(at));
    }

    /**
     * Gives a new appointment with an apology (văn bản xin lỗi và hẹn lại, NĐ 61/2018 Đ19(9)). The appointment before it
     * stays as {@link #firstDue()}.
     *
     * @param newDue the new appointment
     * @return the clock with both appointments
     * @throws InvalidInputException if there was a new appointment already, the clock does not run, or the new one is not
     *     after the old one
     */
    public ProcessingClock reappointed(DueDate newDue) {
        if (reappointed) {
            throw new InvalidInputException(DeadlineReason.REAPPOINTED_ALREADY.with());
        }
        if (!isRunning()) {
            throw new InvalidInputException(DeadlineReason.REAPPOINTED_NOT_RUNNING.with());
        }
        if (due.filter(old -> newDue.at().isAfter(old.at())).isEmpty()) {
            throw new InvalidInputException(DeadlineReason.REAPPOINTED_NOT_LATER.with());
        }
        return new ProcessingClock(
                firstStartedAt, startedAt, stoppedAt, endedAt, initialDue, firstDue, Optional.of(newDue), true, pauses);
    }

    /**
     * Ends the processing.
     *
     * @param at when
     * @return the ended clock
     */
    public ProcessingClock ended(Instant at) {
        return with(Optional.empty(), Optional.of(at), firstDue, due, closedPauses(at));
    }

    /**
     * Takes an end back, when a result must be corrected before it is handed over. The due date stays, and the time since
     * the end counts as processing time.
     *
     * @return the running clock
     */
    public ProcessingClock reopened() {
        return with(Optional.empty(), Optional.empty(), firstDue, due, pauses);
    }

    /**
     * Reads the clock: time used and left, overdue or not, by either measure.
     *
     * @param desk the deciding agency's deadlines
     * @param at when
     * @return the reading
     */
    public ClockReading read(Deadlines desk, Instant at) {
        return new ClockReading(this, desk, at);
    }

    private ProcessingClock with(
            Optional<Instant> stopped,
            Optional<Instant> ended,
            Optional<DueDate> first,
            Optional<DueDate> now,
            List<Pause> all) {
        return new ProcessingClock(firstStartedAt, startedAt, stopped, ended, initialDue, first, now, reappointed, all);
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
