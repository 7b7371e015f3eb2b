package vn.motcua.fee;

import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Says the conditions of a rule in words, such as {@code , độ tuổi dưới 14}. */
final class FactTexts {

    private final Map<String, FactSpec> facts;

    FactTexts(Map<String, FactSpec> facts) {
        this.facts = facts;
    }

    String vi(Map<String, FactTest> when) {
        return said(when, FactSpec::vi, FactSpec.Words::vi, "từ ", " đến ", "tối đa ", " trở lên", " hoặc ");
    }

    String en(Map<String, FactTest> when) {
        return said(when, FactSpec::en, FactSpec.Words::en, "", " to ", "up to ", " or more", " or ");
    }

    private String said(
            Map<String, FactTest> when,
            Function<FactSpec, String> name,
            Function<FactSpec.Words, String> word,
            String from,
            String to,
            String upTo,
            String orMore,
            String or) {
        return new TreeMap<>(when)
                .entrySet().stream()
                        .map(each -> {
                            FactSpec fact = facts.get(each.getKey());
                            FactTest test = each.getValue();
                            if (fact == null) {
                                return "";
                            }
                            Map<String, FactSpec.Words> values = fact.values();
                            if (test.oneOf() != null && values != null) {
                                return ", "
                                        + test.oneOf().stream()
                                                .sorted()
                                                .map(value -> word.apply(
                                                        values.getOrDefault(value, new FactSpec.Words(value, value))))
                                                .collect(Collectors.joining(or));
                            }
                            String start = ", " + name.apply(fact) + " ";
                            if (test.min() == null || test.min() <= fact.least()) {
                                return test.max() == null ? "" : start + upTo + test.max();
                            }
                            return test.max() == null
                                    ? start + from + test.min() + orMore
                                    : start + from + test.min() + to + test.max();
                        })
                        .collect(Collectors.joining());
    }
}
