package vn.motcua.report;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import vn.motcua.error.InvalidInputException;

/**
 * One tally per group beside the tally of all: per agency, per officer and month, whatever {@link Grouping}s are asked for.
 * Memory grows with the groups, never with the dossiers.
 *
 * <p>{@code GroupedReport.of(Period.year(2026), List.of(AGENCY, MONTH), period -> PeriodReport.of(period, now, rule))}
 *
 * @param <T> what is tallied for each group
 */
public final class GroupedReport<T extends Tally<T>> implements Tally<GroupedReport<T>> {

    private final Period period;
    private final Set<Grouping> groupings;
    private final List<Period> slices;
    private final Function<Period, T> fresh;
    private final T total;
    private final SortedMap<GroupKey, T> rows = new TreeMap<>();

    private GroupedReport(Period period, List<Grouping> groupings, Function<Period, T> fresh) {
        this.period = period;
        this.groupings = Collections.unmodifiableSet(new LinkedHashSet<>(groupings));
        this.slices = slices(period, this.groupings);
        this.fresh = fresh;
        this.total = fresh.apply(period);
    }

    /**
     * An empty report.
     *
     * @param period the period as a whole
     * @param groupings by what rows are told apart, the first the most significant; none for the total only
     * @param fresh makes an empty tally of a period or a month or quarter of it
     * @param <T> what is tallied for each group
     * @return a report to add dossiers to
     */
    public static <T extends Tally<T>> GroupedReport<T> of(
            Period period, List<Grouping> groupings, Function<Period, T> fresh) {
        return new GroupedReport<>(period, groupings, fresh);
    }

    private static List<Period> slices(Period period, Set<Grouping> groupings) {
        if (groupings.contains(Grouping.MONTH)) {
            return period.months();
        }
        return groupings.contains(Grouping.QUARTER) ? period.quarters() : List.of(period);
    }

    @Override
    public void add(DossierFigures figures) {
        if (figures.isDraft()) {
            return;
        }
        total.add(figures);
        for (Period slice : slices) {
            row(keyOf(figures, slice), slice).add(figures);
        }
    }

    @Override
    public void merge(GroupedReport<T> other) {
        if (!period.equals(other.period) || !List.copyOf(groupings).equals(List.copyOf(other.groupings))) {
            throw new InvalidInputException(ReportReason.REPORTS_DIFFER.with());
        }
        total.merge(other.total);
        for (Period slice : slices) {
            other.rows.forEach((key, tally) -> {
                if (isOf(key, slice)) {
                    row(key, slice).merge(tally);
                }
            });
        }
    }

    /**
     * The tally of all dossiers over the whole period. It counts each once, while a dossier that two months handled stands
     * in both of their rows.
     *
     * @return the total; not a copy
     */
    public T total() {
        return total;
    }

    /**
     * The tallies of the groups that were met, in the order of their keys. In a report by month or quarter a group has a
     * row for each of them, be it empty.
     *
     * @return the rows; neither map nor tallies are copies, and the map cannot be changed
     */
    public SortedMap<GroupKey, T> rows() {
        return Collections.unmodifiableSortedMap(rows);
    }

    /**
     * By what rows are told apart.
     *
     * @return the groupings in the order of the parts of a key
     */
    public List<Grouping> groupings() {
        return List.copyOf(groupings);
    }

    /**
     * The period as a whole.
     *
     * @return the period
     */
    public Period period() {
        return period;
    }

    private T row(GroupKey key, Period slice) {
        return rows.computeIfAbsent(key, any -> fresh.apply(slice));
    }

    private GroupKey keyOf(DossierFigures figures, Period slice) {
        List<String> parts = new ArrayList<>(groupings.size());
        for (Grouping grouping : groupings) {
            parts.add(grouping.isOfTime() ? timeKey(grouping, slice) : grouping.keyOf(figures));
        }
        return new GroupKey(parts);
    }

    /** A month knows its quarter, so that both may be asked for. */
    private static String timeKey(Grouping grouping, Period slice) {
        return grouping == Grouping.QUARTER
                ? Period.quarterOf(slice.first()).first().toString()
                : slice.first().withDayOfMonth(1).toString();
    }

    private boolean isOf(GroupKey key, Period slice) {
        int at = 0;
        for (Grouping grouping : groupings) {
            if (grouping.isOfTime() && !key.parts().get(at).equals(timeKey(grouping, slice))) {
                return false;
            }
            at++;
        }
        return true;
    }
}
