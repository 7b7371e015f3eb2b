package vn.motcua.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import vn.motcua.error.InvalidInputException;
import vn.motcua.law.Confidence;
import vn.motcua.report.Indicator.Measure;
import vn.motcua.report.IndicatorPoints.Origin;
import vn.motcua.report.ScoreLine.Finding;

/** Computes one score: resolves the points of each indicator, finds its counts, and gives it its part of the points. */
final class Scoring {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final IndicatorSet set;
    private final PeriodReport report;
    private final GivenCounts given;
    private final ScoreSettings settings;

    Scoring(IndicatorSet set, PeriodReport report, GivenCounts given, ScoreSettings settings) {
        this.set = set;
        this.report = report;
        this.given = given;
        this.settings = settings;
        settings.points().keySet().forEach(this::known);
        given.counts().keySet().forEach(code -> {
            if (known(code).measure() != Measure.GIVEN) {
                throw new InvalidInputException(ReportReason.INDICATOR_NOT_GIVEN.with(code));
            }
        });
    }

    private Indicator known(String code) {
        return set.find(code).orElseThrow(() -> new InvalidInputException(ReportReason.INDICATOR_UNKNOWN.with(code)));
    }

    Score score() {
        List<GroupScore> groups = new ArrayList<>();
        for (IndicatorGroup group : set.groups()) {
            Map<String, IndicatorPoints> points = points(group);
            List<ScoreLine> lines = set.of(group).stream()
                    .map(indicator -> line(indicator, Objects.requireNonNull(points.get(indicator.code()))))
                    .toList();
            groups.add(new GroupScore(group, lines, sum(lines), attainable(lines)));
        }
        return new Score(report.period(), report.rule(), groups);
    }

    private static BigDecimal sum(List<ScoreLine> lines) {
        return lines.stream()
                .flatMap(line -> line.points().stream())
                .reduce(BigDecimal.ZERO.setScale(2), BigDecimal::add);
    }

    private BigDecimal attainable(List<ScoreLine> lines) {
        return lines.stream()
                .filter(line -> line.points().isPresent() || !settings.shrinksMaximum())
                .map(line -> line.max().value())
                .reduce(BigDecimal.ZERO.setScale(2), BigDecimal::add);
    }

    /** Set before stated; what is left of the maximum goes in equal parts to the rest, the odd cents to the last. */
    private Map<String, IndicatorPoints> points(IndicatorGroup group) {
        Map<String, IndicatorPoints> points = new HashMap<>();
        List<String> open = new ArrayList<>();
        BigDecimal left = group.max();
        for (Indicator indicator : set.of(group)) {
            Optional<IndicatorPoints> known = Optional.ofNullable(
                            settings.points().get(indicator.code()))
                    .map(value -> new IndicatorPoints(value, Origin.SET, Confidence.CONFIRMED))
                    .or(indicator::points);
            if (known.isPresent()) {
                points.put(indicator.code(), known.get());
                left = left.subtract(known.get().value());
            } else {
                open.add(indicator.code());
            }
        }
        if (left.signum() < 0 || (open.isEmpty() && left.signum() != 0)) {
            throw new InvalidInputException(
                    ReportReason.GROUP_SUM.with(group.code(), group.max().subtract(left), group.max()));
        }
        for (int rest = open.size(); rest > 0; rest--) {
            BigDecimal part = left.divide(BigDecimal.valueOf(rest), 2, RoundingMode.DOWN);
            points.put(
                    open.get(open.size() - rest),
                    new IndicatorPoints(rest == 1 ? left : part, Origin.ASSUMED, Confidence.UNCONFIRMED));
            left = left.subtract(part);
        }
        points.replaceAll((code, value) -> scaled(value));
        return points;
    }

    /** Two decimals for the eye, more where more were set. */
    private static IndicatorPoints scaled(IndicatorPoints points) {
        BigDecimal value = points.value().scale() < 2 ? points.value().setScale(2) : points.value();
        return new IndicatorPoints(value, points.origin(), points.confidence());
    }

    private ScoreLine line(Indicator indicator, IndicatorPoints max) {
        return switch (indicator.measure()) {
            case GIVEN ->
                Optional.ofNullable(given.counts().get(indicator.code()))
                        .map(rate -> rated(indicator, max, rate, Optional.empty()))
                        .orElseGet(() -> empty(indicator, max, Finding.NOT_GIVEN));
            case SHARE ->
                rated(indicator, max, rate(indicator), indicator.times().map(report::rate));
            case AVERAGE_TIME -> average(indicator, max);
            case SHARE_LESS_COMPLAINTS ->
                given.complaints()
                        .map(complaints -> rated(indicator, max, less(rate(indicator), complaints), Optional.empty()))
                        .orElseGet(() -> empty(indicator, max, Finding.NOT_GIVEN));
        };
    }

    private Rate rate(Indicator indicator) {
        return report.rate(indicator.share().orElseThrow());
    }

    private static Rate less(Rate rate, long complaints) {
        return new Rate(Math.max(0, rate.numerator() - complaints), rate.denominator());
    }

    /** Part × factor × 100 ÷ threshold of the points, but never more than all; rounded once, at the end. */
    private ScoreLine rated(Indicator indicator, IndicatorPoints max, Rate rate, Optional<Rate> factor) {
        if (rate.isEmpty() || factor.filter(Rate::isEmpty).isPresent()) {
            return empty(indicator, max, Finding.NOTHING_TO_COUNT);
        }
        BigDecimal part = BigDecimal.valueOf(rate.numerator())
                .multiply(BigDecimal.valueOf(factor.map(Rate::numerator).orElse(1L)))
                .multiply(HUNDRED);
        BigDecimal whole = BigDecimal.valueOf(rate.denominator())
                .multiply(BigDecimal.valueOf(factor.map(Rate::denominator).orElse(1L)))
                .multiply(indicator.fullMarksAt().orElse(HUNDRED));
        return counted(indicator, max, rate.numerator(), rate.denominator(), factor, part.min(whole), whole);
    }

    private ScoreLine average(Indicator indicator, IndicatorPoints max) {
        long dossiers = report.count(Count.WORKED);
        if (dossiers == 0) {
            return empty(indicator, max, Finding.NOTHING_TO_COUNT);
        }
        if (settings.averageTime().isEmpty()) {
            return empty(indicator, max, Finding.NO_SCALE);
        }
        TimeScale scale = settings.averageTime().get();
        long seconds = report.count(Count.WORKED_SECONDS);
        BigDecimal count = BigDecimal.valueOf(dossiers);
        BigDecimal none = BigDecimal.valueOf(scale.noMarksFrom().toSeconds());
        BigDecimal whole = none.subtract(
                        BigDecimal.valueOf(scale.fullMarksUpTo().toSeconds()))
                .multiply(count);
        BigDecimal part = none.multiply(count).subtract(BigDecimal.valueOf(seconds));
        return counted(
                indicator,
                max,
                seconds,
                dossiers,
                Optional.empty(),
                part.max(BigDecimal.ZERO).min(whole),
                whole);
    }

    private static ScoreLine counted(
            Indicator indicator,
            IndicatorPoints max,
            long numerator,
            long denominator,
            Optional<Rate> factor,
            BigDecimal part,
            BigDecimal whole) {
        BigDecimal points = max.value().multiply(part).divide(whole, 2, RoundingMode.HALF_UP);
        return new ScoreLine(indicator, numerator, denominator, factor, max, Finding.COUNTED, Optional.of(points));
    }

    private ScoreLine empty(Indicator indicator, IndicatorPoints max, Finding finding) {
        boolean zero = settings.whenEmpty() == ScoreSettings.WhenEmpty.ZERO;
        Optional<BigDecimal> points = zero ? Optional.of(BigDecimal.ZERO.setScale(2)) : Optional.empty();
        return new ScoreLine(indicator, 0, 0, Optional.empty(), max, finding, points);
    }
}
