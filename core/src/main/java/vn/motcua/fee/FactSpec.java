package vn.motcua.fee;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A fact that the rules of a pack may ask for: a figure within bounds, or a choice among named values. */
record FactSpec(
        String vi,
        String en,
        @JsonProperty("min") @Nullable Long min,
        @JsonProperty("max") @Nullable Long max,
        @JsonProperty("otherwise") @Nullable String otherwise,
        @JsonProperty("values") @Nullable Map<String, Words> values) {

    FactSpec {
        Objects.requireNonNull(vi, "vi");
        Objects.requireNonNull(en, "en");
        values = values == null ? null : FeePack.map(values);
    }

    /** A name in both languages. */
    record Words(String vi, String en) {
        Words {
            Objects.requireNonNull(vi, "vi");
            Objects.requireNonNull(en, "en");
        }
    }

    boolean isFigure() {
        return values == null;
    }

    /** Both bounds of a figure, or values to choose from, of which one may be the usual one: never both, never neither. */
    boolean isWhole() {
        return values == null
                ? otherwise == null && min != null && max != null && min >= 0 && min <= max
                : !values.isEmpty()
                        && min == null
                        && max == null
                        && (otherwise == null || values.containsKey(otherwise));
    }

    long least() {
        return min == null ? 0 : min;
    }

    long most() {
        return max == null ? Long.MAX_VALUE : max;
    }
}
