package vn.motcua.registry.civil;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;
import vn.motcua.error.OutsideException;
import vn.motcua.error.Reason;
import vn.motcua.registry.gateway.GatewayAnswer;
import vn.motcua.registry.json.BoundedJson;

/** The frame that every answer of the registry has: status, error code, sentences, and perhaps a value. */
record RegistryAnswer(String operation, GatewayAnswer source, ObjectNode json) {

    static final String UNCOMPLETE = "200";
    static final String NOT_FOUND = "201";
    static final String DATA_INCORRECT = "500";
    static final String AGENCY_INCORRECT = "106";

    private static final Pattern CODE = Pattern.compile("[0-9A-Z_]{1,40}");
    private static final Map<String, String> CODES_BY_NAME = Map.of(
            "AUTHEN_ERROR", "100",
            "IP_DISALLOWED", "101",
            "AGENCY_ID_INCORRECT", AGENCY_INCORRECT,
            "RECORD_UNCOMPLETE", UNCOMPLETE,
            "RECORD_NOT_FOUND", NOT_FOUND,
            "DATA_INCORRECT", DATA_INCORRECT);

    static RegistryAnswer read(CivilOperation operation, GatewayAnswer source) {
        String name = operation.usualName();
        ObjectNode json = BoundedJson.object(source.text())
                .orElseThrow(() -> source.unusable(CivilReason.ANSWER_UNREADABLE.with(name)));
        return new RegistryAnswer(name, source, json);
    }

    /** The error code as a number, whether it came as number or name; 0 and nothing mean none. */
    Optional<String> errorCode() {
        String code = BoundedJson.text(json, "errorCode");
        if (code.isEmpty() || code.equals("0")) {
            return Optional.empty();
        }
        if (!CODE.matcher(code).matches()) {
            throw unreadable();
        }
        return Optional.of(CODES_BY_NAME.getOrDefault(code, code));
    }

    String status() {
        return BoundedJson.text(json, "status");
    }

    /** All that the registry said in words; may be personal. */
    String message() {
        return Stream.of("errorDescription", "statusDescription", "ghiChu")
                .flatMap(name -> Stream.of(BoundedJson.text(json, name), BoundedJson.text(value(), name)))
                .filter(text -> !text.isEmpty())
                .distinct()
                .collect(Collectors.joining("\n"));
    }

    /** The value, which some send as an object, some as a list of one, some as text, and some not apart at all. */
    JsonNode value() {
        JsonNode value = json.path("value");
        JsonNode first = value.isArray() ? value.path(0) : value;
        JsonNode found = first.isObject() ? first : json;
        JsonNode inner = found.path("ketQuaXuLy");
        if (inner.isString()) {
            return BoundedJson.object(inner.asString())
                    .map(JsonNode.class::cast)
                    .orElse(found);
        }
        return inner.isObject() ? inner : found;
    }

    Reason refusedCall(String code) {
        return switch (code) {
            case "100" -> CivilReason.NOT_AUTHENTICATED.with();
            case "101" -> CivilReason.ADDRESS_NOT_ALLOWED.with();
            default -> CivilReason.ERROR_CODE.with(code);
        };
    }

    OutsideException unreadable() {
        return source.unusable(CivilReason.ANSWER_UNREADABLE.with(operation));
    }
}
