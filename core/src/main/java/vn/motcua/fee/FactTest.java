package vn.motcua.fee;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * A condition on one fact: an interval of a figure, both ends included, or some values of a choice. Nothing else, so that
 * overlap and gap can be decided when a pack is loaded.
 */
record FactTest(
        @JsonProperty("min") @Nullable Long min,
        @JsonProperty("max") @Nullable Long max,
        @JsonProperty("oneOf") @Nullable Set<String> oneOf) {

    FactTest {
        oneOf = oneOf == null ? null : Set.copyOf(oneOf);
    }

    boolean isInterval() {
        return oneOf == null;
    }

    boolean holds(long figure) {
        return oneOf == null && (min == null || figure >= min) && (max == null || figure <= max);
    }

    boolean holds(String choice) {
        return oneOf != null && oneOf.contains(choice);
    }

    /** Whether the facts meet the condition; a fact that is neither known nor has a usual value meets none. */
    static Predicate<CaseFacts> on(String fact, FactTest test, Map<String, FactSpec> facts) {
        FactSpec spec = facts.get(fact);
        String otherwise = spec == null ? null : spec.otherwise();
        return on(fact, test, otherwise);
    }

    private static Predicate<CaseFacts> on(String fact, FactTest test, @Nullable String otherwise) {
        return test.isInterval()
                ? facts -> {
                    Long figure = facts.figures().get(fact);
                    return figure != null && test.holds((long) figure);
                }
                : facts -> {
                    String choice = facts.choices().getOrDefault(fact, otherwise);
                    return choice != null && test.holds(choice);
                };
    }
}
