package vn.motcua.registry.civil;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/**
 * What the registry is to register. Personal data: {@link #toString} shows the key and the module only.
 *
 * @param ref how the registry will know it
 * @param module the registry's word for the kind of event, for example {@code KS} for a birth; an open list
 * @param receivedOn the day in Vietnam on which the one-stop accepted the dossier
 * @param fields the fields by their names on the wire, in the order in which they are written
 */
public record Registration(RecordRef ref, String module, LocalDate receivedOn, Map<String, String> fields) {

    /** Copies the fields, keeping their order. */
    public Registration {
        Objects.requireNonNull(ref, "ref");
        Objects.requireNonNull(module, "module");
        Objects.requireNonNull(receivedOn, "receivedOn");
        fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
    }

    @Override
    public String toString() {
        return "Registration[" + module + " " + ref + ", " + fields.size() + " fields]";
    }
}
