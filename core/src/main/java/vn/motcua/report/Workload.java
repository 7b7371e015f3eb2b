package vn.motcua.report;

import java.time.DayOfWeek;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import vn.motcua.deadline.VietnamTime;
import vn.motcua.error.InvalidInputException;

/**
 * When the desk works: events of a period by weekday and hour in Vietnam, and so how much falls after five o'clock and on
 * weekends. What citizens do online at night is {@link WorkEvent#SUBMITTED}; the other events are the desk's own work.
 * Public holidays are not told apart. Drafts and dossiers opened from the register are left out.
 */
public final class Workload implements Tally<Workload> {

    /** The hour from which work is overtime, 17:00. */
    public static final int OVERTIME_FROM = 17;

    private static final int HOURS = 24;
    private static final int DAYS = 7;

    private final Period period;
    private final Map<WorkEvent, long[]> counts = new EnumMap<>(WorkEvent.class);

    private Workload(Period period) {
        this.period = period;
        for (WorkEvent event : WorkEvent.values()) {
            counts.put(event, new long[DAYS * HOURS]);
        }
    }

    /**
     * An empty table.
     *
     * @param period the period
     * @return a table to add dossiers to
     */
    public static Workload of(Period period) {
        return new Workload(period);
    }

    @Override
    public void add(DossierFigures figures) {
        if (figures.isDraft() || figures.has(Mark.FROM_REGISTER)) {
            return;
        }
        add(WorkEvent.SUBMITTED, Optional.of(figures.arrivedAt()));
        add(WorkEvent.RECEIVED, figures.takenAt());
        add(WorkEvent.ENDED, figures.endedAt());
        add(WorkEvent.RETURNED, figures.returnedAt());
    }

    private void add(WorkEvent event, Optional<Instant> moment) {
        moment.filter(period::contains)
                .map(VietnamTime::at)
                .ifPresent(at -> hours(event)[slot(at.getDayOfWeek(), at.getHour())]++);
    }

    private static int slot(DayOfWeek day, int hour) {
        return (day.getValue() - 1) * HOURS + hour;
    }

    private long[] hours(WorkEvent event) {
        return Objects.requireNonNull(counts.get(event));
    }

    @Override
    public void merge(Workload other) {
        if (!period.equals(other.period)) {
            throw new InvalidInputException(ReportReason.REPORTS_DIFFER.with());
        }
        for (WorkEvent event : WorkEvent.values()) {
            long[] mine = hours(event);
            long[] more = other.hours(event);
            Arrays.setAll(mine, i -> Math.addExact(mine[i], more[i]));
        }
    }

    /**
     * The events of one hour on one weekday.
     *
     * @param event which events
     * @param day the weekday in Vietnam
     * @param hour 0 to 23
     * @return how many
     * @throws IndexOutOfBoundsException if there is no such hour
     */
    public long count(WorkEvent event, DayOfWeek day, int hour) {
        return hours(event)[slot(day, Objects.checkIndex(hour, HOURS))];
    }

    /**
     * The events of one hour on all weekdays.
     *
     * @param event which events
     * @param hour 0 to 23
     * @return how many
     */
    public long atHour(WorkEvent event, int hour) {
        return Arrays.stream(DayOfWeek.values())
                .mapToLong(day -> count(event, day, hour))
                .sum();
    }

    /**
     * The events of one weekday.
     *
     * @param event which events
     * @param day the weekday in Vietnam
     * @return how many
     */
    public long onDay(WorkEvent event, DayOfWeek day) {
        return hours(event, day, 0, HOURS);
    }

    /**
     * The events on Saturdays and Sundays.
     *
     * @param event which events
     * @return how many
     */
    public long onWeekends(WorkEvent event) {
        return onDay(event, DayOfWeek.SATURDAY) + onDay(event, DayOfWeek.SUNDAY);
    }

    /**
     * The events from 17:00 to midnight on Mondays to Fridays.
     *
     * @param event which events
     * @return how many
     */
    public long afterHours(WorkEvent event) {
        return Arrays.stream(DayOfWeek.values())
                .filter(day -> day != DayOfWeek.SATURDAY && day != DayOfWeek.SUNDAY)
                .mapToLong(day -> hours(event, day, OVERTIME_FROM, HOURS))
                .sum();
    }

    /**
     * All events.
     *
     * @param event which events
     * @return how many
     */
    public long total(WorkEvent event) {
        return Arrays.stream(hours(event)).sum();
    }

    private long hours(WorkEvent event, DayOfWeek day, int from, int before) {
        return IntStream.range(from, before)
                .mapToLong(hour -> count(event, day, hour))
                .sum();
    }
}
