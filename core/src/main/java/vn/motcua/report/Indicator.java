package vn.motcua.report;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.motcua.law.Confidence;
import vn.motcua.law.LegalBasis;

/**
 * One indicator of QĐ 766/QĐ-TTg (chỉ số).
 *
 * @param code its code, for example {@code 2.1}
 * @param group the code of its group
 * @param vi its name in Vietnamese
 * @param en its name in English
 * @param formulaVi how it is computed, in our own Vietnamese words
 * @param formulaEn how it is computed, in our own English words
 * @param measure where its counts come from
 * @param share the percentage it rests on, if dossiers tell it
 * @param times a second percentage that the first is multiplied by, if any
 * @param fullMarksAt the percentage from which all its points are given; without one only 100 % brings all
 * @param points its points, where a source states them
 * @param source the text, with how sure we are of the formula
 */
public record Indicator(
        String code,
        String group,
        String vi,
        String en,
        String formulaVi,
        String formulaEn,
        Measure measure,
        Optional<Share> share,
        Optional<Share> times,
        Optional<BigDecimal> fullMarksAt,
        Optional<IndicatorPoints> points,
        LegalBasis source) {

    /** Where an indicator's counts come from. */
    public enum Measure {
        /** Dossiers do not tell them: {@link GivenCounts}. */
        GIVEN,
        /** A percentage of the report. */
        SHARE,
        /** The average working time of the report; no scale is stated, so it needs a {@link TimeScale}. */
        AVERAGE_TIME,
        /** A percentage of the report, less the dossiers that were complained about, which are given. */
        SHARE_LESS_COMPLAINTS
    }

    /** Refuses missing parts. */
    public Indicator {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(group, "group");
        Objects.requireNonNull(vi, "vi");
        Objects.requireNonNull(en, "en");
        Objects.requireNonNull(formulaVi, "formulaVi");
        Objects.requireNonNull(formulaEn, "formulaEn");
        Objects.requireNonNull(measure, "measure");
        Objects.requireNonNull(share, "share");
        Objects.requireNonNull(times, "times");
        Objects.requireNonNull(fullMarksAt, "fullMarksAt");
        Objects.requireNonNull(points, "points");
        Objects.requireNonNull(source, "source");
    }

    /** Whether the parts that its measure needs are there, and no others. */
    boolean isWhole() {
        boolean needsShare = measure == Measure.SHARE || measure == Measure.SHARE_LESS_COMPLAINTS;
        boolean threshold = fullMarksAt
                .map(at -> at.signum() > 0 && at.compareTo(BigDecimal.valueOf(100)) <= 0)
                .orElse(true);
        return needsShare == share.isPresent() && (times.isEmpty() || measure == Measure.SHARE) && threshold;
    }

    /** An indicator as written. */
    record Row(
            String code,
            String group,
            String vi,
            String en,
            String formulaVi,
            String formulaEn,
            Measure measure,
            @Nullable Share share,
            @Nullable Share times,
            @Nullable BigDecimal fullMarksAt,
            @Nullable Points points,
            LegalBasis source) {

        Indicator indicator() {
            return new Indicator(
                    code,
                    group,
                    vi,
                    en,
                    formulaVi,
                    formulaEn,
                    measure,
                    Optional.ofNullable(share),
                    Optional.ofNullable(times),
                    Optional.ofNullable(fullMarksAt),
                    Optional.ofNullable(points).map(Points::stated),
                    source);
        }
    }

    /** Points as written. */
    record Points(BigDecimal value, Confidence confidence) {

        IndicatorPoints stated() {
            return new IndicatorPoints(value, IndicatorPoints.Origin.STATED, confidence);
        }
    }
}
