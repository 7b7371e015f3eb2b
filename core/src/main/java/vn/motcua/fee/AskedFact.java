package vn.motcua.fee;

import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.motcua.error.Reason;

/** A fact that a fee asks for: what it may be, and whether the amount cannot be known without it. */
record AskedFact(String name, FactSpec spec, boolean decides) {

    /** The fact as a form asks it. */
    FeeFact shown() {
        Map<String, FactSpec.Words> values = spec.values() == null ? Map.of() : spec.values();
        return new FeeFact(
                name,
                spec.vi(),
                spec.en(),
                spec.isFigure() ? spec.least() : 0,
                spec.isFigure() ? spec.most() : 0,
                values.entrySet().stream()
                        .sorted(Map.Entry.comparingByKey())
                        .map(value -> new FeeFact.Choice(
                                value.getKey(),
                                value.getValue().vi(),
                                value.getValue().en()))
                        .toList(),
                decides && spec.otherwise() == null);
    }

    /** What is wrong with the fact as given, null if nothing is. */
    @Nullable
    Reason fault(String fee, CaseFacts facts) {
        Map<String, FactSpec.Words> values = spec.values();
        if (values == null) {
            Long figure = facts.figures().get(name);
            if (figure == null) {
                return facts.choices().containsKey(name) ? wrong(fee, "") : missing(fee);
            }
            return figure < spec.least() || figure > spec.most() ? wrong(fee, figure) : null;
        }
        String choice = facts.choices().get(name);
        if (choice == null) {
            return facts.figures().containsKey(name) ? wrong(fee, "") : missing(fee);
        }
        return values.containsKey(choice) ? null : wrong(fee, choice);
    }

    private @Nullable Reason missing(String fee) {
        return decides && spec.otherwise() == null
                ? FeeReason.FACT_NEEDED.with(
                        fee,
                        name,
                        spec.vi(),
                        allowed(" (một trong: ", "từ ", " đến "),
                        spec.en(),
                        allowed(" (one of: ", "from ", " to "))
                : null;
    }

    private Reason wrong(String fee, Object given) {
        return FeeReason.FACT_OUT_OF_RANGE.with(
                fee,
                name,
                given,
                allowed(" (một trong: ", "từ ", " đến "),
                given,
                allowed(" (one of: ", "from ", " to "));
    }

    private String allowed(String oneOf, String from, String to) {
        Map<String, FactSpec.Words> values = spec.values();
        return values == null
                ? " (" + from + spec.least() + to + spec.most() + ")"
                : oneOf + values.keySet().stream().sorted().collect(Collectors.joining(", ")) + ")";
    }
}
