package vn.motcua.report;

import java.math.BigDecimal;
import java.util.Objects;
import vn.motcua.error.InvalidInputException;
import vn.motcua.law.Confidence;

/**
 * The points that an indicator can bring, and how we come to them.
 *
 * @param value the points
 * @param origin how we come to them
 * @param confidence how sure we are
 */
public record IndicatorPoints(BigDecimal value, Origin origin, Confidence confidence) {

    /** How the points of an indicator came to be known. */
    public enum Origin {
        /** A source states them. */
        STATED("theo nguồn", "stated by a source"),
        /** Whoever makes the score has set them. */
        SET("do người lập báo cáo đặt", "set by whoever makes the score"),
        /** Nobody knows them: what was left of the group's maximum is spread equally. */
        ASSUMED("giả định, chia đều phần còn lại của nhóm", "assumed: an equal part of what the group has left");

        private final String vi;
        private final String en;

        Origin(String vi, String en) {
            this.vi = vi;
            this.en = en;
        }
    }

    /**
     * Refuses negative points.
     *
     * @throws InvalidInputException with {@link ReportReason#NEGATIVE}
     */
    public IndicatorPoints {
        Objects.requireNonNull(origin, "origin");
        Objects.requireNonNull(confidence, "confidence");
        if (value.signum() < 0) {
            throw new InvalidInputException(ReportReason.NEGATIVE.with("points"));
        }
    }

    /**
     * How the points came to be known, in Vietnamese.
     *
     * @return the words, with a mark where we are less than sure
     */
    public String vi() {
        return confidence == Confidence.CONFIRMED ? origin.vi : origin.vi + " [" + confidence.vi() + "]";
    }

    /**
     * How the points came to be known, in English.
     *
     * @return the words, with a mark where we are less than sure
     */
    public String en() {
        return confidence == Confidence.CONFIRMED ? origin.en : origin.en + " [" + confidence.en() + "]";
    }
}
