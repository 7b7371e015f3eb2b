package vn.motcua.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import vn.motcua.error.InvalidInputException;

/**
 * A part of a whole, kept as the two counts so that a reader sees where a percentage comes from.
 *
 * @param numerator the part
 * @param denominator the whole; 0 where there was nothing to count
 */
public record Rate(long numerator, long denominator) {

    /**
     * Refuses negative counts and a part larger than its whole.
     *
     * @throws InvalidInputException with {@link ReportReason#NEGATIVE} or {@link ReportReason#PART_EXCEEDS_WHOLE}
     */
    public Rate {
        if (numerator < 0 || denominator < 0) {
            throw new InvalidInputException(ReportReason.NEGATIVE.with(Math.min(numerator, denominator)));
        }
        if (numerator > denominator) {
            throw new InvalidInputException(ReportReason.PART_EXCEEDS_WHOLE.with(numerator, denominator));
        }
    }

    /**
     * Whether there was nothing to count, so that there is no percentage.
     *
     * @return true for a denominator of 0
     */
    public boolean isEmpty() {
        return denominator == 0;
    }

    /**
     * The percentage with two decimals, rounded half up.
     *
     * @return 0.00 to 100.00, or empty if there was nothing to count
     */
    public Optional<BigDecimal> percent() {
        return isEmpty()
                ? Optional.empty()
                : Optional.of(BigDecimal.valueOf(numerator)
                        .movePointRight(2)
                        .divide(BigDecimal.valueOf(denominator), 2, RoundingMode.HALF_UP));
    }

    /**
     * The percentage as printed in Vietnam.
     *
     * @return for example {@code 98,50 %}, or {@code –} if there was nothing to count
     */
    public String vi() {
        return percent()
                .map(value -> value.toPlainString().replace('.', ',') + " %")
                .orElse("–");
    }

    /**
     * The percentage as printed in English.
     *
     * @return for example {@code 98.50 %}, or {@code n/a} if there was nothing to count
     */
    public String en() {
        return percent().map(value -> value.toPlainString() + " %").orElse("n/a");
    }
}
