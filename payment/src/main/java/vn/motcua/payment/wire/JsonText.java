package vn.motcua.payment.wire;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** JSON from and for the other side. A name that comes twice in an object makes the whole text unreadable. */
public final class JsonText {

    private static final JsonMapper MAPPER = new JsonMapper(JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build());
    private static final int LONGEST = 1 << 20;

    private JsonText() {}

    /**
     * Reads an object.
     *
     * @param text the text
     * @return the object, or empty if the text is anything else
     */
    public static Optional<JsonNode> object(String text) {
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        try {
            return Optional.of(MAPPER.readTree(text)).filter(JsonNode::isObject);
        } catch (JacksonException e) {
            // its message may quote the text
            return Optional.empty();
        }
    }

    /**
     * The value of a field as text.
     *
     * @param object the object
     * @param field the field
     * @return the text, or the digits of a whole number; empty text if the field is missing or null; nothing if it holds
     *     anything else
     */
    public static Optional<String> scalar(JsonNode object, String field) {
        JsonNode value = object.path(field);
        if (value.isMissingNode() || value.isNull()) {
            return Optional.of("");
        }
        return value.isString() || value.isIntegralNumber() ? Optional.of(value.asString()) : Optional.empty();
    }

    /**
     * The values of several fields as text.
     *
     * @param object the object
     * @param fields the fields
     * @return the values in the order of the fields, or nothing if one is neither text nor a whole number
     */
    public static Optional<List<String>> scalars(JsonNode object, List<String> fields) {
        List<String> values = new ArrayList<>();
        for (String field : fields) {
            Optional<String> value = scalar(object, field);
            if (value.isEmpty()) {
                return Optional.empty();
            }
            values.add(value.get());
        }
        return Optional.of(values);
    }

    /**
     * Writes an object.
     *
     * @param fields texts, maps and lists, in the map's order
     * @return the JSON
     */
    public static String of(Map<String, ?> fields) {
        return MAPPER.writeValueAsString(fields);
    }
}
