package vn.motcua.registry.civil;

import java.util.List;

/** The fields whose names the registry may speak of, by event. The table says where each was seen. */
final class KnownFields {

    /**
     * A field of a payload.
     *
     * @param name its name on the wire, and its key on our form
     * @param kind how its value is written
     */
    record Field(String name, Kind kind) {}

    /** How a value is written. */
    enum Kind {
        /** As it stands. */
        TEXT,
        /** {@code yyyy-MM-dd} with us, {@code dd.MM.yyyy} on the wire; or only month and year, or the year. */
        DATE,
        /** A word with us or the code already, the code on the wire. */
        SEX
    }

    private static final List<Field> BIRTH = CodeTable.read("birth-fields.csv").stream()
            .map(cells -> new Field(cells.get(0), Kind.valueOf(cells.get(1))))
            .toList();

    private KnownFields() {}

    /** The request for a birth, in the order of the interface. */
    static List<Field> birth() {
        return BIRTH;
    }

    static List<String> names() {
        return BIRTH.stream().map(Field::name).toList();
    }
}
