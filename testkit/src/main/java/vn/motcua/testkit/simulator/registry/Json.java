package vn.motcua.testkit.simulator.registry;

import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The simulator's own way with JSON: it shares nothing with the client that it is to test. */
final class Json {

    private static final JsonMapper MAPPER = new JsonMapper();

    private Json() {}

    static ObjectNode object() {
        return MAPPER.createObjectNode();
    }

    static ArrayNode array() {
        return MAPPER.createArrayNode();
    }

    static Optional<ObjectNode> read(String text) {
        try {
            return text.isBlank()
                    ? Optional.of(object())
                    : Optional.of(MAPPER.readTree(text))
                            .filter(ObjectNode.class::isInstance)
                            .map(ObjectNode.class::cast);
        } catch (JacksonException e) {
            return Optional.empty();
        }
    }
}
