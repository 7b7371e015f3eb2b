package vn.motcua.registry.json;

import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * JSON objects, read with bounds on depth, number of names and length of a text, and without doubled names. The size as a
 * whole is bounded by the transport before. Thread-safe.
 */
public final class BoundedJson {

    /** A certificate in base64 is the longest text that comes: 8 MiB of answer at most. */
    private static final int LONGEST_TEXT = 8 << 20;

    private static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(30)
                            .maxStringLength(LONGEST_TEXT)
                            .maxNameLength(200)
                            .maxNumberLength(100)
                            .maxTokenCount(100_000)
                            .build())
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .build())
            .build();

    private BoundedJson() {}

    /**
     * Reads an object.
     *
     * @param text what came
     * @return the object, or empty if the text is anything else
     */
    public static Optional<ObjectNode> object(String text) {
        try {
            JsonNode node = MAPPER.readTree(text);
            return node instanceof ObjectNode object ? Optional.of(object) : Optional.empty();
        } catch (JacksonException e) {
            // its message may quote the text, which may be personal
            return Optional.empty();
        }
    }

    /**
     * A new object.
     *
     * @return an object without fields
     */
    public static ObjectNode empty() {
        return MAPPER.createObjectNode();
    }

    /**
     * A field of an object as text, whether it was sent as text, number or truth value.
     *
     * @param node the object, or anything else
     * @param name the field's name
     * @return the text without blanks at its ends, empty if absent, null, blank or not a single value
     */
    public static String text(JsonNode node, String name) {
        return node.path(name).asString("").strip();
    }
}
