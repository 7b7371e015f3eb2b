package vn.motcua.form;

import java.util.List;
import java.util.Objects;

/**
 * A field of a form as filled in: all that a renderer needs to print it. Holds personal data: {@code toString} shows the
 * field's name only.
 *
 * @param spec what the field is
 * @param text what stands in it, in Vietnamese; empty for a table and for what is left to be written by hand
 * @param rows the rows of a table, with one text for each of {@link FieldSpec#columns()}; else empty
 */
public record FormField(FieldSpec spec, String text, List<List<String>> rows) {

    /** Copies the rows, and refuses one that does not fit the columns. */
    public FormField {
        Objects.requireNonNull(text, "text");
        rows = rows.stream().map(List::copyOf).toList();
        int width = spec.columns().size();
        if (rows.stream().anyMatch(row -> row.size() != width)) {
            throw new IllegalArgumentException("a row has one text for each column: " + spec.name());
        }
    }

    /**
     * Whether nothing stands in it.
     *
     * @return true without text and rows
     */
    public boolean isBlank() {
        return text.isBlank() && rows.isEmpty();
    }

    @Override
    public String toString() {
        return "FormField[" + spec.name() + "]";
    }
}
