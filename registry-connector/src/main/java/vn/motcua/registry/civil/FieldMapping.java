package vn.motcua.registry.civil;

import java.util.Map;
import vn.motcua.dossier.Dossier;

/** How a dossier becomes the fields of a registration. Implementations are pure and thread-safe. */
public interface FieldMapping {

    /**
     * The fields, in the order in which they are written.
     *
     * @param dossier the dossier
     * @param unit the unit that registers
     * @return the values by their names on the wire
     * @throws vn.motcua.error.InvalidInputException if a value of the form cannot be written, naming every such field
     */
    Map<String, String> fields(Dossier dossier, UnitCode unit);

    /**
     * What the citizen gets in the end.
     *
     * @return the title of the result, in Vietnamese
     */
    String resultTitle();
}
