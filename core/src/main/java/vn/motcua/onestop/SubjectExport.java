package vn.motcua.onestop;

import java.time.Instant;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import vn.motcua.dossier.Dossier;
import vn.motcua.event.DossierJson;
import vn.motcua.event.EventText;
import vn.motcua.event.LoggedEvent;
import vn.motcua.identity.PersonalId;

/** Writes all that is held about a person, as {@link ExportOutcome.Made} describes it. */
final class SubjectExport {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private final ObjectNode json = MAPPER.createObjectNode();
    private final ArrayNode dossiers;

    SubjectExport(Subject subject, Instant at) {
        json.put("format", "motcua.subject-export/1").put("madeAt", at.toString());
        ObjectNode who = json.putObject("subject");
        subject.account().ifPresent(account -> who.put("account", account));
        subject.personalId().map(PersonalId::reveal).ifPresent(number -> who.put("personalId", number));
        dossiers = json.putArray("dossiers");
    }

    void add(Dossier dossier, List<LoggedEvent> history, List<Companion> companions) {
        ObjectNode one = dossiers.addObject().put("code", dossier.code().value());
        one.put("purged", PurgedSnapshot.is(dossier));
        one.set("snapshot", MAPPER.readTree(DossierJson.write(dossier)));
        ArrayNode documents = one.putArray("documents");
        dossier.filing().documents().forEach(document -> document.content()
                .ifPresent(content ->
                        documents.addObject().put("key", document.key()).put("sha256", content.value())));
        dossier.result()
                .flatMap(result -> result.content())
                .ifPresent(content -> documents.addObject().put("key", "result").put("sha256", content.value()));
        ArrayNode events = one.putArray("events");
        history.forEach(entry -> event(events.addObject(), entry));
        ArrayNode records = one.putArray("records");
        companions.forEach(record -> records.addObject()
                .put("kind", record.kind())
                .put("state", record.state())
                .put("body", record.body()));
    }

    private static void event(ObjectNode json, LoggedEvent entry) {
        json.put("sequence", entry.sequence())
                .put("at", entry.at().toString())
                .put("by", entry.actor().role().vi());
        entry.actor().agency().ifPresent(agency -> json.put("agency", agency.value()));
        json.put("basis", entry.basis().marked())
                .put("says", EventText.vi(entry.event()))
                .set("event", MAPPER.readTree(DossierJson.write(entry.event())));
    }

    String text() {
        return MAPPER.writeValueAsString(json);
    }
}
