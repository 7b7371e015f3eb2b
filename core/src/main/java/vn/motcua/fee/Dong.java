package vn.motcua.fee;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/**
 * An amount in whole đồng (VND). Arithmetic is exact or fails with {@link ArithmeticException}.
 *
 * @param value the amount; negative only on a line that takes something off
 */
public record Dong(@JsonValue long value) implements Comparable<Dong> {

    /** Nothing. */
    public static final Dong ZERO = new Dong(0);

    /**
     * An amount of whole đồng.
     *
     * @param value the amount
     * @return the amount
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static Dong of(long value) {
        return value == 0 ? ZERO : new Dong(value);
    }

    /**
     * The sum.
     *
     * @param other the other amount
     * @return this plus the other
     */
    public Dong plus(Dong other) {
        return of(Math.addExact(value, other.value));
    }

    /**
     * The difference.
     *
     * @param other the other amount
     * @return this less the other
     */
    public Dong minus(Dong other) {
        return of(Math.subtractExact(value, other.value));
    }

    /**
     * The multiple.
     *
     * @param count how many times
     * @return this times the count
     */
    public Dong times(long count) {
        return of(Math.multiplyExact(value, count));
    }

    /**
     * Whether nothing is owed.
     *
     * @return true for 0
     */
    public boolean isZero() {
        return value == 0;
    }

    @Override
    public int compareTo(Dong other) {
        return Long.compare(value, other.value);
    }

    /**
     * The amount as printed in Vietnam.
     *
     * @return for example {@code 200.000 đ}
     */
    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%,d đ", value).replace(',', '.');
    }
}
