package vn.motcua.report;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;

/**
 * What one group of indicators brings.
 *
 * @param group the group
 * @param lines its indicators
 * @param points the sum of their points, two decimals
 * @param maximum what was attainable: the group's maximum, less what is not applicable where the settings say so
 */
public record GroupScore(IndicatorGroup group, List<ScoreLine> lines, BigDecimal points, BigDecimal maximum) {

    /** Copies the list. */
    public GroupScore {
        Objects.requireNonNull(group, "group");
        Objects.requireNonNull(points, "points");
        Objects.requireNonNull(maximum, "maximum");
        lines = List.copyOf(lines);
    }
}
