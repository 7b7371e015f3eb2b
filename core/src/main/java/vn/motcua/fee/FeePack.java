package vn.motcua.fee;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.motcua.identity.Territory;
import vn.motcua.law.LegalBasis;

/** A fee pack as written: the shape of the YAML and nothing more. What it must satisfy is the business of {@link PackCheck}. */
record FeePack(
        String pack,
        String version,
        @Nullable Territory territory,
        Map<String, FactSpec> facts,
        Map<String, ParameterSpec> parameters,
        Map<String, String> procedures,
        List<Replacement> replaces,
        List<FeeSpec> fees,
        List<ReliefSpec> reliefs,
        List<SupportSpec> supports) {

    FeePack {
        Objects.requireNonNull(pack, "pack");
        Objects.requireNonNull(version, "version");
        facts = map(facts);
        parameters = map(parameters);
        procedures = map(procedures);
        replaces = list(replaces);
        fees = list(fees);
        reliefs = list(reliefs);
        supports = list(supports);
    }

    /** Its name and version, as a quote names it. */
    String label() {
        return pack + " " + version;
    }

    /** A figure of the law that rules refer to, such as the base salary, by day. */
    record ParameterSpec(String vi, String en, List<Value> values) {

        ParameterSpec {
            Objects.requireNonNull(vi, "vi");
            Objects.requireNonNull(en, "en");
            values = list(values);
        }

        /** The figure in đồng within a window. */
        record Value(
                @Nullable LocalDate from,
                @Nullable LocalDate to,
                long amount,
                @Nullable LegalBasis source) {

            Window window() {
                return new Window(from, to);
            }
        }
    }

    /** What this pack takes the place of, within its territory, and the text that lets it. */
    record Replacement(
            @Nullable String fee,
            @Nullable String rule,
            @Nullable LegalBasis source) {}

    static <T> List<T> list(@Nullable List<T> given) {
        return given == null ? List.of() : List.copyOf(given);
    }

    /** As written, so that faults come in the order of the file. */
    static <T> Map<String, T> map(@Nullable Map<String, T> given) {
        Map<String, T> inOrder = new LinkedHashMap<>();
        if (given != null) {
            given.forEach((key, value) -> inOrder.put(key, Objects.requireNonNull(value, key)));
        }
        return Collections.unmodifiableMap(inOrder);
    }

    /** A rule that names no channel holds for each. */
    static Set<Channel> channels(@Nullable Set<Channel> given) {
        return given == null ? Set.of(Channel.values()) : Set.copyOf(given);
    }
}
