package vn.motcua.payment;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A published or twice computed example of a signature. */
public record Vector(
        String provider, String operation, String secret, Map<String, String> input, String raw, String expected) {

    /** All of an intermediary's vectors that name their secret. */
    public static List<Vector> of(String provider) {
        return all().stream()
                .filter(each -> each.provider.equals(provider) && !each.secret.isEmpty())
                .toList();
    }

    /** One vector by the beginning of its name. */
    public static Vector named(String provider, String operation) {
        return all().stream()
                .filter(each -> each.provider.equals(provider) && each.operation.startsWith(operation))
                .findFirst()
                .orElseThrow();
    }

    private static List<Vector> all() {
        try (InputStream in = Objects.requireNonNull(Vector.class.getResourceAsStream("vectors.json"))) {
            JsonNode list = JsonMapper.shared().readTree(in);
            return StreamSupport.stream(list.spliterator(), false)
                    .map(Vector::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Vector read(JsonNode node) {
        Map<String, String> input = new LinkedHashMap<>();
        node.path("input")
                .properties()
                .forEach(field -> input.put(field.getKey(), field.getValue().asString()));
        JsonNode secret = node.path("secret");
        return new Vector(
                node.path("provider").asString(),
                node.path("operation").asString(),
                secret.isNull() ? "" : secret.asString(),
                input,
                node.path("raw").asString(),
                node.path("expected").asString());
    }

    @Override
    public String toString() {
        return operation;
    }
}
