package vn.motcua.event;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;
import vn.motcua.error.IntegrityException;
import vn.motcua.event.Upcaster.Shape;

/**
 * The shapes in which events were and are written, and the steps from each older one to the present one. A type is written in
 * {@value #SALTED} unless a step leads to a higher number.
 */
final class EventShapes {

    /** The first shape in which texts are salted digests; before it, bodies bore no number and held texts in the clear. */
    static final int SALTED = 2;

    /** One line for each change of a shape. */
    private static final List<Upcaster> CHANGES = List.of(
            Upcaster.renamed("due-soon", 1, "warned", SALTED, Map.of("moment", "DUE_SOON")),
            Upcaster.renamed("supplement-requested", 1, "supplement-requested", SALTED, Map.of("source", "OFFICER")));

    static final EventShapes PRESENT = new EventShapes(CHANGES);

    private static final String TYPE = "type";
    private static final String SHAPE = "shape";
    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9-]{0,59}");

    private final Map<String, Class<?>> types = new HashMap<>();
    private final Map<String, Integer> present = new HashMap<>();
    private final Map<Shape, Upcaster> steps = new HashMap<>();

    EventShapes(List<Upcaster> changes) {
        for (Class<?> type : kinds(DossierEvent.class)) {
            types.put(name(type), type);
            present.put(name(type), SALTED);
        }
        for (Upcaster change : changes) {
            steps.put(change.from(), change);
            present.computeIfPresent(
                    change.to().type(),
                    (type, version) -> Math.max(version, change.to().version()));
        }
        // to salt the texts changed no component, so this step changes nothing either
        types.keySet().forEach(type -> steps.putIfAbsent(new Shape(type, 1), Upcaster.changed(type, 1, same -> same)));
    }

    /** The classes of the events, whichever sealed part of the set they stand in: each is stored under its own name. */
    static List<Class<?>> kinds(Class<?> part) {
        return part.isSealed()
                ? Arrays.stream(part.getPermittedSubclasses())
                        .flatMap(each -> kinds(each).stream())
                        .toList()
                : List.of(part);
    }

    /** The type name of an event's class. */
    static String name(Class<?> type) {
        return type.getSimpleName().replaceAll("([a-z])([A-Z])", "$1-$2").toLowerCase(Locale.ROOT);
    }

    /** The tree of an event in the clear, in the present shape. */
    static ObjectNode tree(DossierEvent event) {
        ObjectNode tree = DossierJson.object(
                DossierJson.MAPPER.writerFor(DossierEvent.class).writeValueAsString(event));
        String type = name(event.getClass());
        return marked(tree, new Shape(type, PRESENT.present.getOrDefault(type, SALTED)));
    }

    /** The same tree under the name and number of a shape, which come first. */
    static ObjectNode marked(ObjectNode tree, Shape shape) {
        ObjectNode marked = DossierJson.MAPPER.createObjectNode();
        marked.put(TYPE, shape.type());
        marked.put(SHAPE, shape.version());
        for (Map.Entry<String, JsonNode> each : tree.properties()) {
            if (!each.getKey().equals(TYPE) && !each.getKey().equals(SHAPE)) {
                marked.set(each.getKey(), each.getValue());
            }
        }
        return marked;
    }

    /** The event of a tree in the clear, whatever its shape. */
    static DossierEvent event(ObjectNode tree) {
        return PRESENT.read(tree);
    }

    /** The components of the present type with that name in which people write; none for a name of the past. */
    static List<String> personal(ObjectNode tree) {
        return Optional.ofNullable(PRESENT.types.get(shape(tree).type())).stream()
                .flatMap(type -> Arrays.stream(type.getRecordComponents()))
                .filter(component -> component.isAnnotationPresent(Personal.class))
                .map(RecordComponent::getName)
                .toList();
    }

    /** The tree in its present shape. */
    ObjectNode upcast(ObjectNode tree) {
        ObjectNode now = tree;
        Shape shape = shape(now);
        for (int taken = 0; !isPresent(shape); taken++) {
            Upcaster step = steps.get(shape);
            if (step == null || taken == steps.size()) {
                throw unknown(shape);
            }
            now = step.apply(now);
            shape = step.to();
        }
        return now;
    }

    private boolean isPresent(Shape shape) {
        return Integer.valueOf(shape.version()).equals(present.get(shape.type()));
    }

    private DossierEvent read(ObjectNode tree) {
        ObjectNode now = upcast(tree);
        Class<?> type = Objects.requireNonNull(types.get(shape(now).type()), "an upcast ends at a type of the present");
        now.remove(SHAPE);
        for (RecordComponent component : type.getRecordComponents()) {
            if (component.getType() == List.class && isPurged(now.path(component.getName()))) {
                now.putArray(component.getName()).add(EventLog.PURGED);
            }
        }
        try {
            return DossierJson.MAPPER.treeToValue(now, DossierEvent.class);
        } catch (JacksonException e) {
            // the parser's own message may quote personal data, so neither it nor the cause goes along
            throw new IntegrityException(EventReason.UNREADABLE.with(type.getSimpleName()));
        }
    }

    private static boolean isPurged(JsonNode value) {
        return value.isString() && value.stringValue().equals(EventLog.PURGED);
    }

    private static Shape shape(ObjectNode tree) {
        JsonNode type = tree.path(TYPE);
        JsonNode version = tree.path(SHAPE);
        if (!type.isString() || !(version.isMissingNode() || version.isInt())) {
            throw new IntegrityException(EventReason.UNREADABLE.with("DossierEvent"));
        }
        return new Shape(type.stringValue(), version.isMissingNode() ? 1 : version.intValue());
    }

    private static IntegrityException unknown(Shape shape) {
        String type = NAME.matcher(shape.type()).matches() ? shape.type() : "?";
        return new IntegrityException(EventReason.SHAPE_UNKNOWN.with(type, shape.version()));
    }
}
