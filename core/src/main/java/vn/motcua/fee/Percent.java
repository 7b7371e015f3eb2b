package vn.motcua.fee;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.math.BigDecimal;
import java.util.Locale;

/** A percentage as a text writes it, exact: 0.15, 12.5, 50. */
record Percent(BigDecimal value, long numerator, long denominator) {

    private static final int FINEST = 6;

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static Percent of(BigDecimal value) {
        BigDecimal plain = value.stripTrailingZeros();
        int scale = Math.max(0, plain.scale());
        if (scale > FINEST || plain.precision() > 12) {
            throw new IllegalArgumentException("percent");
        }
        return new Percent(
                plain,
                plain.setScale(scale).unscaledValue().longValueExact(),
                BigDecimal.TEN.pow(scale + 2).longValueExact());
    }

    boolean isPossible() {
        return value.signum() > 0 && value.compareTo(BigDecimal.valueOf(100)) <= 0;
    }

    /** What remains after taking it off. */
    Percent rest() {
        return new Percent(BigDecimal.valueOf(100).subtract(value), denominator - numerator, denominator);
    }

    /** That part of an amount, rounded once. */
    long of(long amount, Rounding rounding) {
        return rounding.quotient(Math.multiplyExact(amount, numerator), denominator);
    }

    String vi() {
        return value.toPlainString().replace('.', ',') + "%";
    }

    String en() {
        return value.toPlainString().toLowerCase(Locale.ROOT) + "%";
    }
}
