package vn.motcua.registry;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import vn.motcua.dossier.DossierCode;
import vn.motcua.registry.civil.FieldError;
import vn.motcua.registry.civil.RecordRef;
import vn.motcua.registry.civil.RegistryStatus;
import vn.motcua.registry.civil.UnitCode;
import vn.motcua.registry.json.BoundedJson;

/**
 * What is kept in the body of a companion record.
 *
 * @param receivedOn the day of receipt in Vietnam
 * @param unit the unit it was last pushed to, empty if it never was
 * @param pushedAt when the registry confirmed it
 * @param status where it stood in the registry when last asked
 * @param failures how often in a row it failed
 * @param fields the fields that were refused
 * @param remark the registry's own words; may be personal
 */
record PushBody(
        LocalDate receivedOn,
        Optional<UnitCode> unit,
        Optional<Instant> pushedAt,
        Optional<RegistryStatus> status,
        int failures,
        List<FieldError> fields,
        String remark) {

    static PushBody of(LocalDate receivedOn) {
        return new PushBody(receivedOn, Optional.empty(), Optional.empty(), Optional.empty(), 0, List.of(), "");
    }

    static PushBody read(String body) {
        ObjectNode json =
                BoundedJson.object(body).orElseThrow(() -> new IllegalStateException("not a body of registry.push"));
        List<FieldError> fields = new ArrayList<>();
        for (JsonNode field : json.path("fields")) {
            fields.add(new FieldError(
                    BoundedJson.text(field, "field"), FieldError.Problem.valueOf(BoundedJson.text(field, "problem"))));
        }
        return new PushBody(
                LocalDate.parse(BoundedJson.text(json, "receivedOn")),
                given(json, "unit").map(UnitCode::new),
                given(json, "pushedAt").map(Instant::parse),
                given(json, "status").map(RegistryStatus::valueOf),
                json.path("failures").asInt(0),
                fields,
                BoundedJson.text(json, "remark"));
    }

    private static Optional<String> given(ObjectNode json, String name) {
        return Optional.of(BoundedJson.text(json, name)).filter(text -> !text.isEmpty());
    }

    String json() {
        ObjectNode json = BoundedJson.empty();
        json.put("receivedOn", receivedOn.toString());
        unit.ifPresent(code -> json.put("unit", code.value()));
        pushedAt.ifPresent(at -> json.put("pushedAt", at.toString()));
        status.ifPresent(known -> json.put("status", known.name()));
        json.put("failures", failures);
        json.put("remark", remark);
        ArrayNode list = json.putArray("fields");
        for (FieldError field : fields) {
            list.addObject()
                    .put("field", field.field())
                    .put("problem", field.problem().name());
        }
        return json.toString();
    }

    RecordRef ref(DossierCode dossier) {
        return new RecordRef(unit.orElseThrow(), dossier);
    }

    /** About to be pushed: what was said before no longer counts, how often it failed does. */
    PushBody sending(UnitCode to) {
        return new PushBody(receivedOn, Optional.of(to), Optional.empty(), Optional.empty(), failures, List.of(), "");
    }

    PushBody confirmed(Instant at) {
        return new PushBody(receivedOn, unit, Optional.of(at), Optional.empty(), 0, List.of(), "");
    }

    PushBody failed() {
        return new PushBody(receivedOn, unit, pushedAt, status, failures + 1, fields, remark);
    }

    PushBody refused(List<FieldError> errors, String words) {
        return new PushBody(receivedOn, unit, pushedAt, status, 0, errors, words);
    }

    PushBody noted(RegistryStatus now, String words) {
        return new PushBody(receivedOn, unit, pushedAt, Optional.of(now), 0, List.of(), words);
    }

    @Override
    public String toString() {
        return "PushBody[" + unit.map(UnitCode::value).orElse("-") + ", "
                + status.map(Enum::name).orElse("-") + ", failures " + failures + "]";
    }
}
