package vn.motcua.dossier;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What the applicant filled in on the interactive form, by field key. Personal data: {@code toString} shows the keys only.
 *
 * @param values the values by key
 */
public record FormFields(@JsonValue Map<String, String> values) {

    /** A form without fields. */
    public static final FormFields EMPTY = new FormFields(Map.of());

    /** Copies the map, in the order of its keys, and refuses a missing value. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public FormFields {
        values = Collections.unmodifiableMap(new TreeMap<>(Map.copyOf(values)));
    }

    /**
     * A field's value.
     *
     * @param key the field's key
     * @return the value, or empty if absent or blank
     */
    public Optional<String> get(String key) {
        return Optional.ofNullable(values.get(key)).filter(value -> !value.isBlank());
    }

    @Override
    public String toString() {
        return "FormFields" + values.keySet();
    }
}
