package vn.motcua.report;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;

/**
 * A target beside what was reached.
 *
 * @param target the target
 * @param reached the counts it is measured by
 */
public record TargetResult(Target target, Rate reached) {

    /** Refuses missing parts. */
    public TargetResult {
        Objects.requireNonNull(target, "target");
        Objects.requireNonNull(reached, "reached");
    }

    /**
     * Whether the target is met, by the exact counts.
     *
     * @return the answer, or empty if there was nothing to count
     */
    public Optional<Boolean> isMet() {
        return reached.isEmpty()
                ? Optional.empty()
                : Optional.of(BigDecimal.valueOf(reached.numerator())
                                .movePointRight(2)
                                .compareTo(target.atLeast().multiply(BigDecimal.valueOf(reached.denominator())))
                        >= 0);
    }

    /**
     * By how many percentage points the target is exceeded or missed, two decimals.
     *
     * @return the reached percentage less the target, negative where it is missed; empty if there was nothing to count
     */
    public Optional<BigDecimal> margin() {
        return reached.percent().map(percent -> percent.subtract(target.atLeast()));
    }
}
