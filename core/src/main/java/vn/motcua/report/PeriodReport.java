package vn.motcua.report;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import vn.motcua.dossier.DossierStatus;
import vn.motcua.error.InvalidInputException;

/**
 * The figures of one period: what came in, what became of it, by which channels, how much in time ({@link Count}, {@link
 * Share}).
 *
 * <p>A report closes at the end of its period, or at the moment it is made if that is earlier; what happens later is not
 * seen, so an old period can be reported again and what is pending at its end is what the next one carries over. Only waits
 * that are still open can be told from a dossier's figures: one that has ended since counts as pending. Drafts and dossiers
 * opened from the register are left out.
 */
public final class PeriodReport implements Tally<PeriodReport> {

    private final Period period;
    private final OnTimeRule rule;
    private final Window window;
    private final Counts counts = new Counts();

    private PeriodReport(Period period, Instant asOf, OnTimeRule rule) {
        this.period = period;
        this.rule = Objects.requireNonNull(rule, "rule");
        this.window = Window.of(period, asOf);
    }

    /**
     * An empty report.
     *
     * @param period the period
     * @param asOf the moment the report is made; one before the period counts nothing
     * @param rule by what a dossier counts as on time
     * @return a report to add dossiers to
     */
    public static PeriodReport of(Period period, Instant asOf, OnTimeRule rule) {
        return new PeriodReport(period, asOf, rule);
    }

    @Override
    public void add(DossierFigures figures) {
        new Counting(figures, window, rule, counts).run();
    }

    @Override
    public void merge(PeriodReport other) {
        if (!period.equals(other.period) || !window.equals(other.window) || !rule.equals(other.rule)) {
            throw new InvalidInputException(ReportReason.REPORTS_DIFFER.with());
        }
        counts.add(other.counts);
    }

    /**
     * One count.
     *
     * @param which what is counted
     * @return how many; for {@link Count#WORKED_SECONDS} seconds
     */
    public long count(Count which) {
        return counts.of(which);
    }

    /**
     * Several counts together.
     *
     * @param which what is counted
     * @return their sum
     */
    public long sum(List<Count> which) {
        return which.stream().mapToLong(this::count).reduce(0, Math::addExact);
    }

    /**
     * All that the period had to handle.
     *
     * @return received and carried over
     */
    public long total() {
        return sum(List.of(Count.RECEIVED, Count.CARRIED_OVER));
    }

    /**
     * What came to a result.
     *
     * @return early, on time, late and unmeasured
     */
    public long resolved() {
        return sum(List.of(Count.EARLY, Count.ON_TIME, Count.LATE, Count.UNMEASURED));
    }

    /**
     * What is still to be handled.
     *
     * @return pending in time, overdue, unmeasured and paused
     */
    public long pending() {
        return sum(List.of(Count.PENDING_IN_TIME, Count.PENDING_OVERDUE, Count.PENDING_UNMEASURED, Count.PAUSED));
    }

    /**
     * A percentage with its two counts.
     *
     * @param share which one
     * @return the rate, empty if there was nothing to count
     */
    public Rate rate(Share share) {
        return new Rate(sum(share.part()), sum(share.whole()));
    }

    /**
     * The average working time of what was resolved, waits left out.
     *
     * @return the average to the second, or empty if no working time is known
     */
    public Optional<Duration> averageWorkingTime() {
        long dossiers = count(Count.WORKED);
        return dossiers == 0
                ? Optional.empty()
                : Optional.of(Duration.ofSeconds(Math.round((double) count(Count.WORKED_SECONDS) / dossiers)));
    }

    /**
     * How many of the dossiers in this report stand in a status now, whenever they came to it.
     *
     * @param status the status
     * @return how many
     */
    public long inStatus(DossierStatus status) {
        return counts.of(status);
    }

    /**
     * The period.
     *
     * @return the period
     */
    public Period period() {
        return period;
    }

    /**
     * When the report closes.
     *
     * @return the moment it is made, or the end of the period if that is earlier
     */
    public Instant close() {
        return window.close();
    }

    /**
     * By what a dossier counts as on time here, to be printed with the figures.
     *
     * @return the rule
     */
    public OnTimeRule rule() {
        return rule;
    }
}
