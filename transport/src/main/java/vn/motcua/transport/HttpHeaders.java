package vn.motcua.transport;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** The headers of a call or an answer. Names are looked up without regard to case. Immutable. */
public final class HttpHeaders {

    private static final HttpHeaders NONE = new HttpHeaders(new TreeMap<>(String.CASE_INSENSITIVE_ORDER));

    private final SortedMap<String, List<String>> values;

    private HttpHeaders(SortedMap<String, List<String>> values) {
        this.values = values;
    }

    /**
     * No headers.
     *
     * @return the empty headers
     */
    public static HttpHeaders none() {
        return NONE;
    }

    /**
     * The headers of a map. Nothing is checked: an outside system may send what it likes.
     *
     * @param values each name with its values in order
     * @return the headers
     */
    public static HttpHeaders of(Map<String, List<String>> values) {
        TreeMap<String, List<String>> copy = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        values.forEach((name, list) -> copy.merge(name, List.copyOf(list), HttpHeaders::joined));
        return new HttpHeaders(copy);
    }

    private static List<String> joined(List<String> first, List<String> second) {
        List<String> all = new ArrayList<>(first);
        all.addAll(second);
        return List.copyOf(all);
    }

    /**
     * The first value of a header.
     *
     * @param name the name, in any case
     * @return the value, or empty if there is none
     */
    public Optional<String> first(String name) {
        return all(name).stream().findFirst();
    }

    /**
     * All values of a header.
     *
     * @param name the name, in any case
     * @return the values in order, empty if there is none
     */
    public List<String> all(String name) {
        return values.getOrDefault(name, List.of());
    }

    /**
     * The names.
     *
     * @return the names, sorted without regard to case
     */
    public Set<String> names() {
        return Collections.unmodifiableSet(values.keySet());
    }

    /** Names only: a value may be a token. */
    @Override
    public String toString() {
        return "HttpHeaders" + values.keySet();
    }
}
