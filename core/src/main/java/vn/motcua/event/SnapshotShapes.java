package vn.motcua.event;

import java.util.Arrays;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;
import vn.motcua.dossier.Intake;
import vn.motcua.dossier.Routing;
import vn.motcua.dossier.SupplementRequest;
import vn.motcua.fee.Channel;

/**
 * Gives a snapshot that was written before a component came to be what that component would have said then. A component that
 * may be empty needs no line here: where it is absent, it is empty.
 */
final class SnapshotShapes {

    private SnapshotShapes() {}

    /** The same tree with everything that the present shape has and may not be empty. */
    static ObjectNode present(ObjectNode dossier) {
        give(dossier, "routing", Routing.NONE);
        if (dossier.path("filing") instanceof ObjectNode filing) {
            String channel = filing.path("channel").asString("");
            Arrays.stream(Channel.values())
                    .filter(each -> each.name().equals(channel))
                    .forEach(each -> give(filing, "intake", Intake.of(each)));
        }
        if (dossier.path("clock") instanceof ObjectNode clock && !clock.has("reappointed")) {
            clock.put("reappointed", false);
            clock.set("firstStartedAt", clock.path("startedAt"));
            clock.set("initialDue", clock.path("due"));
            clock.set("firstDue", clock.path("due"));
        }
        for (JsonNode each : dossier.path("supplements")) {
            if (each instanceof ObjectNode supplement) {
                give(supplement, "source", SupplementRequest.Source.OFFICER);
            }
        }
        return dossier;
    }

    private static void give(ObjectNode parent, String name, Object value) {
        if (!parent.has(name)) {
            parent.set(name, DossierJson.MAPPER.valueToTree(value));
        }
    }
}
