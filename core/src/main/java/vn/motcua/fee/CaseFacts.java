package vn.motcua.fee;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import vn.motcua.error.InvalidInputException;

/**
 * What a fee depends on besides the day, the channel and the person: figures such as {@code copies} or {@code
 * transferValueVnd}, and choices such as {@code khuVuc = PHUONG}. Which facts a fee asks for is written in its pack; {@link
 * FeeSchedule#factsOf} lists them. Written as one flat object, figures as numbers and choices as texts. No personal data.
 * Immutable and thread-safe.
 *
 * @param figures the figures by name, each 0 or more
 * @param choices the chosen values by name
 */
public record CaseFacts(Map<String, Long> figures, Map<String, String> choices) {

    /** Nothing known. */
    public static final CaseFacts NONE = new CaseFacts(Map.of(), Map.of());

    private static final Pattern NAME = Pattern.compile("[a-z][A-Za-z0-9]{0,59}");
    private static final Pattern VALUE = Pattern.compile("[A-Z][A-Z0-9_]{0,59}");

    /**
     * Copies the maps and refuses what is no fact.
     *
     * @throws InvalidInputException if a name or a choice is malformed, a figure is negative, or a name stands for both
     */
    public CaseFacts {
        figures = Map.copyOf(figures);
        choices = Map.copyOf(choices);
        figures.forEach((name, value) -> {
            if (!NAME.matcher(name).matches() || value < 0) {
                throw new InvalidInputException(FeeReason.FACT_MALFORMED.with(shown(name)));
            }
        });
        for (Map.Entry<String, String> choice : choices.entrySet()) {
            String name = choice.getKey();
            if (!NAME.matcher(name).matches()
                    || !VALUE.matcher(choice.getValue()).matches()
                    || figures.containsKey(name)) {
                throw new InvalidInputException(FeeReason.FACT_MALFORMED.with(shown(name)));
            }
        }
    }

    /**
     * Figures alone.
     *
     * @param figures the figures by name
     * @return the facts
     * @throws InvalidInputException if a name is malformed or a figure is negative
     */
    public static CaseFacts of(Map<String, Long> figures) {
        return figures.isEmpty() ? NONE : new CaseFacts(figures, Map.of());
    }

    /**
     * A figure.
     *
     * @param name the fact's name
     * @return its value, empty if it is not known
     */
    public OptionalLong figure(String name) {
        Long value = figures.get(name);
        return value == null ? OptionalLong.empty() : OptionalLong.of(value);
    }

    /**
     * A choice.
     *
     * @param name the fact's name
     * @return the chosen value, empty if it is not known
     */
    public Optional<String> choice(String name) {
        return Optional.ofNullable(choices.get(name));
    }

    /**
     * What is known.
     *
     * @return the names of all facts, sorted
     */
    public Set<String> names() {
        Set<String> all = new TreeSet<>(figures.keySet());
        all.addAll(choices.keySet());
        return all;
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static CaseFacts written(Map<String, Object> facts) {
        Map<String, Long> figures = new TreeMap<>();
        Map<String, String> choices = new TreeMap<>();
        facts.forEach((name, value) -> {
            if (value instanceof Integer || value instanceof Long) {
                figures.put(name, ((Number) value).longValue());
            } else if (value instanceof String text) {
                choices.put(name, text);
            } else {
                throw new InvalidInputException(FeeReason.FACT_MALFORMED.with(shown(name)));
            }
        });
        return new CaseFacts(figures, choices);
    }

    @JsonValue
    Map<String, Object> written() {
        Map<String, Object> all = new TreeMap<>(figures);
        all.putAll(choices);
        return all;
    }

    /** What someone typed as a name may be anything; a message repeats it only if it is one. */
    private static String shown(String name) {
        return NAME.matcher(name).matches() ? name : "…";
    }
}
