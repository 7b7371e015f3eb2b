package vn.motcua.fee;

import java.time.LocalDate;
import java.util.Objects;

/**
 * A day on which the price of a case changes.
 *
 * @param day the first day of the new price, in Vietnam
 * @param before what the case costs until the day before
 * @param after what it costs from that day on
 */
public record FeeChange(LocalDate day, FeePricing before, FeePricing after) {

    /** Refuses missing parts. */
    public FeeChange {
        Objects.requireNonNull(day, "day");
        Objects.requireNonNull(before, "before");
        Objects.requireNonNull(after, "after");
    }
}
