package vn.motcua.form;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.motcua.law.Confidence;

/**
 * A field of a form, before it is filled in.
 *
 * @param name its name in the typed view
 * @param key its name in the sources, as written there
 * @param vi its label in Vietnamese
 * @param en its label in English
 * @param kind how it is filled in
 * @param mandatory whether a view always fills it
 * @param confidence how sure we are that the form has it
 * @param columns the columns of a table, else empty
 * @param wording what is printed in it whatever the dossier, else empty
 */
public record FieldSpec(
        String name,
        String key,
        String vi,
        String en,
        Kind kind,
        boolean mandatory,
        Confidence confidence,
        List<ColumnSpec> columns,
        String wording) {

    /** How a field is filled in. */
    public enum Kind {
        /** With a text. */
        TEXT,
        /** With rows, one text for each column. */
        TABLE,
        /** By hand or with a digital signature; the text is the signer's name where it is known. */
        SIGNATURE,
        /** With a QR code or barcode of the text, which the law allows and does not demand (TT 01/2018/TT-VPCP). */
        QR
    }

    /** Refuses missing parts, and a table without columns. */
    public FieldSpec {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(vi, "vi");
        Objects.requireNonNull(en, "en");
        Objects.requireNonNull(confidence, "confidence");
        Objects.requireNonNull(wording, "wording");
        columns = List.copyOf(columns);
        if ((kind == Kind.TABLE) == columns.isEmpty()) {
            throw new IllegalArgumentException("a table, and nothing else, has columns: " + name);
        }
    }

    @JsonCreator
    static FieldSpec read(
            @JsonProperty("name") String name,
            @JsonProperty("key") String key,
            @JsonProperty("vi") String vi,
            @JsonProperty("en") String en,
            @JsonProperty("kind") @Nullable Kind kind,
            @JsonProperty("mandatory") @Nullable Boolean mandatory,
            @JsonProperty("confidence") Confidence confidence,
            @JsonProperty("columns") @Nullable List<ColumnSpec> columns,
            @JsonProperty("wording") @Nullable String wording) {
        return new FieldSpec(
                name,
                key,
                vi,
                en,
                kind == null ? Kind.TEXT : kind,
                mandatory != null && mandatory,
                confidence,
                columns == null ? List.of() : columns,
                wording == null ? "" : wording);
    }
}
