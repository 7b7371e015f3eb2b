package vn.motcua.testkit.simulator.payment;

import com.github.tomakehurst.wiremock.http.Request;
import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a request brings: its query, and its body as a form or as flat JSON. */
record Parameters(Map<String, String> values) {

    static Parameters query(Request request) {
        int at = request.getUrl().indexOf('?');
        return new Parameters(at < 0 ? Map.of() : Wire.fields(request.getUrl().substring(at + 1)));
    }

    static Parameters of(Request request) {
        Map<String, String> all = new LinkedHashMap<>(query(request).values());
        String body = request.getBodyAsString();
        if (body.startsWith("{")) {
            all.putAll(json(body).values());
        } else {
            all.putAll(Wire.fields(body));
        }
        return new Parameters(all);
    }

    /** The scalars of an object; what cannot be read is as if nothing had come. */
    static Parameters json(String body) {
        Map<String, String> all = new LinkedHashMap<>();
        tree(body).properties().forEach(field -> {
            if (field.getValue().isValueNode() && !field.getValue().isNull()) {
                all.put(field.getKey(), field.getValue().asString());
            }
        });
        return new Parameters(all);
    }

    static JsonNode tree(String body) {
        try {
            return JsonMapper.shared().readTree(body);
        } catch (JacksonException e) {
            return JsonMapper.shared().createObjectNode();
        }
    }

    String get(String name) {
        return values.getOrDefault(name, "");
    }

    String get(String name, String otherwise) {
        return values.getOrDefault(name, otherwise);
    }
}
