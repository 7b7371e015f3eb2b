package vn.motcua.event;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.jsontype.NamedType;
import tools.jackson.databind.node.ObjectNode;
import vn.motcua.dossier.Dossier;
import vn.motcua.error.IntegrityException;
import vn.motcua.identity.BirthDate;
import vn.motcua.identity.PersonName;
import vn.motcua.identity.PersonalId;

/**
 * Writes snapshots and events for a store, and reads them back. What it writes holds personal data in the clear: it belongs
 * into a database, never into a log. The same value always gives the same text. Thread-safe.
 */
public final class DossierJson {

    static final JsonMapper MAPPER = mapper();

    private DossierJson() {}

    /**
     * Writes a snapshot.
     *
     * @param dossier the snapshot
     * @return its JSON
     */
    public static String write(Dossier dossier) {
        return MAPPER.writeValueAsString(dossier);
    }

    /**
     * Reads a snapshot, of whatever shape.
     *
     * @param json what {@link #write(Dossier)} gave, now or before a component was added
     * @return the snapshot
     * @throws IntegrityException if it cannot be read
     */
    public static Dossier readDossier(String json) {
        try {
            return MAPPER.treeToValue(SnapshotShapes.present(object(json)), Dossier.class);
        } catch (JacksonException e) {
            // the parser's own message may quote personal data, so neither it nor the cause goes along
            throw new IntegrityException(EventReason.UNREADABLE.with("Dossier"));
        }
    }

    /**
     * Writes an event in the clear, with its type and shape, for whoever may see its texts. What a chain keeps instead is
     * made by {@link EventLog#append}.
     *
     * @param event the event
     * @return its JSON
     */
    public static String write(DossierEvent event) {
        return MAPPER.writeValueAsString(EventShapes.tree(event));
    }

    /**
     * Reads an event in the clear, of whatever shape.
     *
     * @param json what {@link #write(DossierEvent)} gave
     * @return the event
     * @throws IntegrityException if it cannot be read, or its type or shape is unknown
     */
    public static DossierEvent readEvent(String json) {
        return readEvent(json, "");
    }

    /**
     * Reads an event as a chain keeps it, of whatever shape. Does not check any digest: {@link EventLog#verify} does.
     *
     * @param body the body of a {@link LoggedEvent}
     * @param personal its texts; empty if there are none, or they are purged
     * @return the event; where a text is purged, with {@link EventLog#PURGED} in its place
     * @throws IntegrityException if it cannot be read, or its type or shape is unknown
     */
    public static DossierEvent readEvent(String body, String personal) {
        return EventShapes.event(PersonalTexts.read(personal).into(object(body)));
    }

    /** The tree of a JSON object. */
    static ObjectNode object(String json) {
        if (read(json, JsonNode.class) instanceof ObjectNode object) {
            return object;
        }
        throw new IntegrityException(EventReason.UNREADABLE.with("JSON"));
    }

    private static <T> T read(String json, Class<T> type) {
        try {
            return Optional.ofNullable(MAPPER.readValue(json, type))
                    .orElseThrow(() -> new IntegrityException(EventReason.UNREADABLE.with(type.getSimpleName())));
        } catch (JacksonException e) {
            // the parser's own message may quote personal data, so neither it nor the cause goes along
            throw new IntegrityException(EventReason.UNREADABLE.with(type.getSimpleName()));
        }
    }

    private static JsonMapper mapper() {
        JsonMapper.Builder builder = JsonMapper.builder()
                .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
                .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
                .addMixIn(PersonalId.class, RevealedText.class)
                .addMixIn(PersonName.class, RevealedText.class)
                .addMixIn(BirthDate.class, RevealedText.class);
        for (Class<?> event : EventShapes.kinds(DossierEvent.class)) {
            builder.registerSubtypes(new NamedType(event, EventShapes.name(event)));
        }
        return builder.build();
    }

    /** How the three personal values are written and read. */
    private abstract static class RevealedText {

        @JsonValue
        abstract String reveal();

        @JsonCreator
        @SuppressWarnings("DoNotCallSuggester") // Jackson takes the annotation and leaves the body
        static Object parse(String text) {
            throw new IllegalStateException("a mix-in is never called: " + text.length());
        }
    }
}
