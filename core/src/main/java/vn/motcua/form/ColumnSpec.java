package vn.motcua.form;

import java.util.Objects;

/**
 * A column of a table on a form.
 *
 * @param name its name in the typed view
 * @param key its name in the sources, as written there
 * @param vi its heading in Vietnamese
 * @param en its heading in English
 */
public record ColumnSpec(String name, String key, String vi, String en) {

    /** Refuses missing parts. */
    public ColumnSpec {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(vi, "vi");
        Objects.requireNonNull(en, "en");
    }
}
