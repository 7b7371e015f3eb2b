package vn.motcua.event;

import java.util.Map;
import java.util.function.UnaryOperator;
import tools.jackson.databind.node.ObjectNode;

/**
 * A step from an older shape of an event to a newer one: tree to tree, after the texts were put back in, so that a digest over
 * the stored text is not touched. A component that holds a text keeps its name on the way from shape 1, where a purge has to
 * find it by its name.
 *
 * @param from the shape that it reads
 * @param to the shape that it gives
 * @param change what is different, besides the name and the number
 */
record Upcaster(Shape from, Shape to, UnaryOperator<ObjectNode> change) {

    /**
     * What an event was written as.
     *
     * @param type its type name in the body
     * @param version 1 for bodies without a number, which kept texts in the clear
     */
    record Shape(String type, int version) {}

    /** A type with another name, and with components that it did not have. */
    static Upcaster renamed(String type, int version, String newType, int newVersion, Map<String, String> added) {
        return new Upcaster(new Shape(type, version), new Shape(newType, newVersion), tree -> {
            added.forEach(tree::put);
            return tree;
        });
    }

    /** A type whose components are different. */
    static Upcaster changed(String type, int version, UnaryOperator<ObjectNode> change) {
        return new Upcaster(new Shape(type, version), new Shape(type, version + 1), change);
    }

    /** The tree in the newer shape. */
    ObjectNode apply(ObjectNode tree) {
        return EventShapes.marked(change.apply(tree), to);
    }
}
