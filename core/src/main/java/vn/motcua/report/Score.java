package vn.motcua.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The score of QĐ 766/QĐ-TTg for one period, group by group. Sums add up the rounded points of the lines, so that a reader
 * who adds up what he sees gets the same.
 *
 * @param period the period
 * @param rule by what dossiers counted as on time
 * @param groups the groups with their lines
 */
public record Score(Period period, OnTimeRule rule, List<GroupScore> groups) {

    /** Copies the list. */
    public Score {
        Objects.requireNonNull(period, "period");
        Objects.requireNonNull(rule, "rule");
        groups = List.copyOf(groups);
    }

    /**
     * The points in all.
     *
     * @return the sum of the groups, two decimals
     */
    public BigDecimal points() {
        return groups.stream().map(GroupScore::points).reduce(BigDecimal.ZERO.setScale(2), BigDecimal::add);
    }

    /**
     * The points that were attainable.
     *
     * @return 100.00, less what is not applicable where the settings say so
     */
    public BigDecimal maximum() {
        return groups.stream().map(GroupScore::maximum).reduce(BigDecimal.ZERO.setScale(2), BigDecimal::add);
    }

    /**
     * The points in percent of what was attainable, two decimals, rounded half up; never put in place of the points.
     *
     * @return the percentage, or empty if nothing was attainable
     */
    public Optional<BigDecimal> percentOfMaximum() {
        return maximum().signum() == 0
                ? Optional.empty()
                : Optional.of(points().movePointRight(2).divide(maximum(), 2, RoundingMode.HALF_UP));
    }

    /**
     * The line of an indicator.
     *
     * @param indicator its code
     * @return the line, or empty if there is no such indicator
     */
    public Optional<ScoreLine> line(String indicator) {
        return groups.stream()
                .flatMap(group -> group.lines().stream())
                .filter(line -> line.indicator().code().equals(indicator))
                .findFirst();
    }

    /**
     * The lines whose maximum is only assumed, which nobody should publish unseen.
     *
     * @return the lines, in order
     */
    public List<ScoreLine> assumed() {
        return groups.stream()
                .flatMap(group -> group.lines().stream())
                .filter(line -> line.max().origin() == IndicatorPoints.Origin.ASSUMED)
                .toList();
    }
}
