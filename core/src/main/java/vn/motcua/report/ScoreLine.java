package vn.motcua.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Objects;
import java.util.Optional;

/**
 * What one indicator brings, with everything a reader needs to check it.
 *
 * @param indicator the indicator
 * @param numerator what was counted; for an average the working time of all, in seconds
 * @param denominator of how many
 * @param factor the second rate of an indicator that multiplies two
 * @param max the points it can bring, and how we come to them
 * @param finding what was found
 * @param points the points with two decimals, empty where it is not applicable
 */
public record ScoreLine(
        Indicator indicator,
        long numerator,
        long denominator,
        Optional<Rate> factor,
        IndicatorPoints max,
        Finding finding,
        Optional<BigDecimal> points) {

    /** What was found for an indicator. */
    public enum Finding {
        /** Its counts. */
        COUNTED("", ""),
        /** A denominator of 0. */
        NOTHING_TO_COUNT("không phát sinh (mẫu số bằng 0)", "nothing to count (the denominator is 0)"),
        /** Counts that dossiers do not tell and nobody gave. */
        NOT_GIVEN("chưa có số liệu cung cấp", "its counts were not given"),
        /** An average time without a scale. */
        NO_SCALE("chưa đặt thang điểm, nguồn không nêu", "no scale is set, and no source states one");

        private final String vi;
        private final String en;

        Finding(String vi, String en) {
            this.vi = vi;
            this.en = en;
        }
    }

    /** Refuses missing parts. */
    public ScoreLine {
        Objects.requireNonNull(indicator, "indicator");
        Objects.requireNonNull(factor, "factor");
        Objects.requireNonNull(max, "max");
        Objects.requireNonNull(finding, "finding");
        Objects.requireNonNull(points, "points");
    }

    /**
     * The percentage that the points rest on, two decimals, rounded half up.
     *
     * @return the percentage; empty for an average, and where there was nothing to count
     */
    public Optional<BigDecimal> percent() {
        long whole = factor.map(Rate::denominator).orElse(1L);
        if (isAverage() || finding != Finding.COUNTED || denominator == 0 || whole == 0) {
            return Optional.empty();
        }
        BigDecimal part = BigDecimal.valueOf(numerator)
                .multiply(BigDecimal.valueOf(factor.map(Rate::numerator).orElse(1L)));
        return Optional.of(part.movePointRight(2)
                .divide(BigDecimal.valueOf(denominator).multiply(BigDecimal.valueOf(whole)), 2, RoundingMode.HALF_UP));
    }

    /**
     * The line in Vietnamese, with counts, threshold, points, what they rest on and the source.
     *
     * @return one line
     */
    public String vi() {
        StringBuilder text = new StringBuilder(indicator.code() + " " + indicator.vi() + ": ");
        if (finding == Finding.COUNTED) {
            text.append(fraction("giây làm việc"));
            percent().ifPresent(value -> text.append(" = ").append(comma(value)).append(" %"));
        } else {
            text.append(finding.vi);
        }
        indicator
                .fullMarksAt()
                .ifPresent(at -> text.append("; đủ điểm từ ").append(comma(at)).append(" %"));
        return text.append("; ")
                .append(points.map(ScoreLine::comma).orElse("không áp dụng"))
                .append(" / ")
                .append(comma(max.value()))
                .append(" điểm (điểm tối đa: ")
                .append(max.vi())
                .append("); ")
                .append(indicator.formulaVi())
                .append("; ")
                .append(indicator.source().marked())
                .toString();
    }

    /**
     * The line in English, with counts, threshold, points, what they rest on and the source.
     *
     * @return one line
     */
    public String en() {
        StringBuilder text = new StringBuilder(indicator.code() + " " + indicator.en() + ": ");
        if (finding == Finding.COUNTED) {
            text.append(fraction("working seconds"));
            percent().ifPresent(value -> text.append(" = ").append(value).append(" %"));
        } else {
            text.append(finding.en);
        }
        indicator.fullMarksAt().ifPresent(at -> text.append("; full marks from ")
                .append(at.toPlainString())
                .append(" %"));
        return text.append("; ")
                .append(points.map(BigDecimal::toPlainString).orElse("not applicable"))
                .append(" of ")
                .append(max.value().toPlainString())
                .append(" points (maximum: ")
                .append(max.en())
                .append("); ")
                .append(indicator.formulaEn())
                .append("; ")
                .append(indicator.source().citation())
                .append(" [")
                .append(indicator.source().confidence().en())
                .append("]")
                .toString();
    }

    private boolean isAverage() {
        return indicator.measure() == Indicator.Measure.AVERAGE_TIME;
    }

    private String fraction(String unit) {
        String text = isAverage() ? numerator + " " + unit + " / " + denominator : numerator + "/" + denominator;
        return text
                + factor.map(rate -> " × " + rate.numerator() + "/" + rate.denominator())
                        .orElse("");
    }

    private static String comma(BigDecimal value) {
        return value.toPlainString().replace('.', ',');
    }
}
