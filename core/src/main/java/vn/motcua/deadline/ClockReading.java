package vn.motcua.deadline;

import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import vn.motcua.error.InvalidInputException;

/**
 * A {@link ProcessingClock} read at a moment, by either {@link Measure}, in the working time of one agency. Nothing here is
 * ever negative: the clock of another node may be a little behind. Immutable and thread-safe.
 *
 * <p>A clock that ended or stands still is read as of that moment: what comes after does not count.
 */
public final class ClockReading {

    private final ProcessingClock clock;
    private final Deadlines desk;
    private final Instant at;

    ClockReading(ProcessingClock clock, Deadlines desk, Instant at) {
        this.clock = clock;
        this.desk = Objects.requireNonNull(desk, "desk");
        this.at = Objects.requireNonNull(at, "at");
    }

    /**
     * The due date that a measure goes by.
     *
     * @param measure the measure
     * @return by {@link Measure#APPOINTMENT} the appointment as it stands; by {@link Measure#INDICATOR} the first appointment
     *     of all, moved by the working time of every pause that is over; empty before the start
     * @throws InvalidInputException if the calendar does not reach that far
     */
    public Optional<DueDate> due(Measure measure) {
        if (measure == Measure.APPOINTMENT) {
            return clock.due();
        }
        Duration paused = clock.firstStartedAt()
                .map(start -> pausedBetween(start, Instant.MAX))
                .orElse(Duration.ZERO);
        return clock.initialDue().map(due -> desk.movedBy(due, paused));
    }

    /**
     * The working time used so far.
     *
     * @param measure the measure
     * @return by {@link Measure#APPOINTMENT} since the present limit began, by {@link Measure#INDICATOR} since the first start,
     *     both less the pauses; zero before the start
     * @throws InvalidInputException if the calendar holds no data for a year that the clock ran in
     */
    public Duration used(Measure measure) {
        Optional<Instant> start = measure == Measure.APPOINTMENT ? clock.startedAt() : clock.firstStartedAt();
        return start.map(from -> {
                    Duration used = desk.workingTimeBetween(from, asOf()).minus(pausedBetween(from, asOf()));
                    return used.isNegative() ? Duration.ZERO : used;
                })
                .orElse(Duration.ZERO);
    }

    /**
     * The working time left.
     *
     * @param measure the measure
     * @return the time until the due date; zero when it has passed, and before the start
     * @throws InvalidInputException if the calendar does not reach that far
     */
    public Duration remaining(Measure measure) {
        return due(measure)
                .map(due -> desk.workingTimeBetween(asOf(), due.at()))
                .orElse(Duration.ZERO);
    }

    /**
     * Whether the due date has passed.
     *
     * @param measure the measure
     * @return true from the first instant after it; false before the start
     * @throws InvalidInputException if the calendar does not reach that far
     */
    public boolean isOverdue(Measure measure) {
        return due(measure).map(due -> asOf().isAfter(due.at())).orElse(false);
    }

    /**
     * How the end compares with the due date.
     *
     * @param measure the measure
     * @return the judgement, or empty while the processing goes on
     * @throws InvalidInputException if the calendar does not reach that far
     */
    public Optional<OnTime> outcome(Measure measure) {
        return clock.endedAt().flatMap(ended -> due(measure).map(due -> OnTime.of(ended, due)));
    }

    private Instant asOf() {
        return clock.endedAt().or(clock::stoppedAt).orElse(at);
    }

    private Duration pausedBetween(Instant from, Instant to) {
        return clock.pauses().stream()
                .map(pause -> desk.workingTimeBetween(later(pause.from(), from), earlier(pause.to(), to)))
                .reduce(Duration.ZERO, Duration::plus);
    }

    private static Instant later(Instant a, Instant b) {
        return a.isAfter(b) ? a : b;
    }

    private static Instant earlier(Instant a, Instant b) {
        return a.isBefore(b) ? a : b;
    }
}
