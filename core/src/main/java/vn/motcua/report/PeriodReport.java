package vn.motcua.report;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import vn.motcua.deadline.VietnamTime;
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
    private final Instant start;
    private final Instant close;
    private final Map<Count, Long> counts = new EnumMap<>(Count.class);
    private final Map<DossierStatus, Long> statuses = new EnumMap<>(DossierStatus.class);

    private PeriodReport(Period period, Instant close, OnTimeRule rule) {
        this.period = period;
        this.rule = Objects.requireNonNull(rule, "rule");
        this.start = period.start();
        this.close = close.isBefore(period.end()) ? close : period.end();
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
        if (figures.isDraft() || !close.isAfter(start)) {
            return;
        }
        if (figures.has(Mark.FROM_REGISTER)) {
            tick(Count.FROM_REGISTER, isInPeriod(figures.arrivedAt()));
            return;
        }
        boolean atDesk = countDesk(figures);
        boolean handled = countHandling(figures);
        countReturn(figures);
        if (atDesk || handled) {
            statuses.merge(figures.status(), 1L, Math::addExact);
            tick(Count.IRREGULAR, figures.isIrregular());
        }
    }

    private boolean countDesk(DossierFigures figures) {
        Instant arrived = figures.arrivedAt();
        Optional<Instant> left = figures.takenAt().or(figures::endedAt);
        if (isUnseen(arrived) || isPast(left)) {
            return false;
        }
        boolean isNew = isInPeriod(arrived);
        tick(isNew ? Count.SUBMITTED : Count.WAITING_BEFORE);
        tick(Count.SUBMITTED_ON_SATURDAY, isNew && isSaturday(arrived));
        if (left.filter(this::isSeen).isEmpty()) {
            tick(Count.WAITING);
        } else if (figures.status() == DossierStatus.NOT_RECEIVED) {
            tick(Count.NOT_RECEIVED);
        } else {
            tick(Count.LEFT_UNRECEIVED, figures.takenAt().isEmpty());
        }
        return true;
    }

    private boolean countHandling(DossierFigures figures) {
        Optional<Instant> taken = figures.takenAt().filter(this::isSeen);
        if (taken.isEmpty() || isPast(figures.endedAt())) {
            return false;
        }
        boolean isNew = isInPeriod(taken.get());
        tick(isNew ? Count.RECEIVED : Count.CARRIED_OVER);
        if (isNew) {
            countReceived(figures);
        }
        tick(Count.SUPPLEMENTED, figures.officerRequests() > 0 || figures.registryRequests() > 0);
        tick(Count.SUPPLEMENTED_AGAIN, figures.officerRequests() > 1);
        tick(Count.REAPPOINTED, figures.has(Mark.REAPPOINTED));
        Optional<Instant> ended = figures.endedAt().filter(this::isSeen);
        Punctuality judged = ended.map(end -> countEnd(figures, end, isNew)).orElseGet(() -> countPending(figures));
        tick(Count.JUDGED_ON_TIME, judged.isInTime());
        tick(Count.JUDGED_LATE, judged == Punctuality.LATE);
        return true;
    }

    private Punctuality countEnd(DossierFigures figures, Instant end, boolean isNew) {
        Punctuality punctuality = rule.judge(figures, end);
        if (!figures.isResolved()) {
            boolean withdrawn = figures.has(Mark.WITHDRAWN) || figures.status() == DossierStatus.WITHDRAWAL_REQUESTED;
            tick(withdrawn ? Count.WITHDRAWN : Count.STOPPED);
            return punctuality;
        }
        tick(
                switch (punctuality) {
                    case EARLY -> Count.EARLY;
                    case ON_TIME -> Count.ON_TIME;
                    case LATE -> Count.LATE;
                    case UNMEASURED -> Count.UNMEASURED;
                });
        tick(Count.RECEIVED_AND_RESOLVED, isNew);
        tick(
                Count.AWAITING_HANDOVER,
                figures.status() == DossierStatus.DONE
                        || figures.returnedAt().filter(at -> !isSeen(at)).isPresent());
        tick(Count.RESOLVED_E_RESULT, figures.has(Mark.E_RESULT));
        tick(Count.RESOLVED_DIGITISED, figures.has(Mark.DIGITISED));
        figures.worked().ifPresent(worked -> {
            tick(Count.WORKED);
            add(Count.WORKED_SECONDS, worked.toSeconds());
        });
        return punctuality;
    }

    private Punctuality countPending(DossierFigures figures) {
        Optional<Instant> paused = figures.pausedAt().filter(this::isSeen);
        Instant until = paused.orElse(close);
        Punctuality byDate = rule.compare(figures, until);
        if (paused.isPresent()) {
            tick(Count.PAUSED);
            tick(Count.PAUSED_OVERDUE, byDate == Punctuality.LATE);
        } else {
            tick(
                    switch (byDate) {
                        case EARLY, ON_TIME -> Count.PENDING_IN_TIME;
                        case LATE -> Count.PENDING_OVERDUE;
                        case UNMEASURED -> Count.PENDING_UNMEASURED;
                    });
        }
        return rule.judge(figures, until);
    }

    private void countReceived(DossierFigures figures) {
        boolean online = false;
        switch (figures.channel()) {
            case DIRECT -> tick(Count.DIRECT);
            case POST -> tick(Count.POST);
            case ONLINE -> {
                tick(Count.ONLINE);
                online = true;
            }
        }
        tick(Count.FULL_ONLINE, online && figures.has(Mark.FULL_ONLINE));
        tick(Count.ONLINE_COMPLETE, online && (!figures.has(Mark.PAPER_RESULT) || figures.has(Mark.E_RESULT)));
        tick(Count.ASSISTED, figures.has(Mark.ASSISTED));
        tick(Count.AT_HOME, figures.has(Mark.AT_HOME));
        tick(Count.NON_TERRITORIAL, !figures.agency().equals(figures.intakeAgency()));
        tick(Count.BUNDLED, figures.has(Mark.BUNDLED));
        tick(Count.SYNCHRONISED, figures.has(Mark.SYNCHRONISED));
        tick(Count.REUSED, figures.has(Mark.REUSED));
        tick(Count.FROM_VAULT, figures.has(Mark.FROM_VAULT));
        tick(Count.VNEID_VERIFIED, figures.has(Mark.VNEID_VERIFIED));
        if (figures.has(Mark.FEE_BEARING) && !figures.quoted().isZero()) {
            tick(Count.PAYABLE);
            tick(Count.PAID_NATIONAL, figures.onlinePayment() == OnlinePayment.NATIONAL_PLATFORM);
            tick(Count.PAID_OWN, figures.onlinePayment() == OnlinePayment.OWN_PLATFORM);
        }
    }

    private void countReturn(DossierFigures figures) {
        Optional<Instant> returned = figures.returnedAt().filter(this::isInPeriod);
        if (returned.isPresent() && figures.status() == DossierStatus.RESULT_RETURNED) {
            tick(Count.RETURNED);
            tick(Count.RETURNED_BY_POST, figures.has(Mark.RESULT_BY_POST));
            tick(Count.RETURNED_ON_SATURDAY, isSaturday(returned.get()));
        }
    }

    @Override
    public void merge(PeriodReport other) {
        if (!period.equals(other.period) || !close.equals(other.close) || !rule.equals(other.rule)) {
            throw new InvalidInputException(ReportReason.REPORTS_DIFFER.with());
        }
        other.counts.forEach(this::add);
        other.statuses.forEach((status, more) -> statuses.merge(status, more, Math::addExact));
    }

    /**
     * One count.
     *
     * @param which what is counted
     * @return how many; for {@link Count#WORKED_SECONDS} seconds
     */
    public long count(Count which) {
        return counts.getOrDefault(which, 0L);
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
        return statuses.getOrDefault(status, 0L);
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
        return close;
    }

    /**
     * By what a dossier counts as on time here, to be printed with the figures.
     *
     * @return the rule
     */
    public OnTimeRule rule() {
        return rule;
    }

    private boolean isSeen(Instant moment) {
        return moment.isBefore(close);
    }

    private boolean isUnseen(Instant moment) {
        return !isSeen(moment);
    }

    private boolean isPast(Optional<Instant> moment) {
        return moment.filter(at -> at.isBefore(start)).isPresent();
    }

    private boolean isInPeriod(Instant moment) {
        return !moment.isBefore(start) && isSeen(moment);
    }

    private static boolean isSaturday(Instant moment) {
        return VietnamTime.at(moment).getDayOfWeek() == DayOfWeek.SATURDAY;
    }

    private void tick(Count which, boolean applies) {
        if (applies) {
            tick(which);
        }
    }

    private void tick(Count which) {
        add(which, 1);
    }

    private void add(Count which, long more) {
        counts.merge(which, more, Math::addExact);
    }
}
