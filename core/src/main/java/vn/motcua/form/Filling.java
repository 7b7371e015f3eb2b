package vn.motcua.form;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.motcua.dossier.DossierCode;

/** Fills the fields of an edition by name, and gives them back in its order. For one form, by one thread. */
final class Filling {

    private final FormEdition edition;
    private final Map<String, String> texts = new HashMap<>();
    private final Map<String, List<Map<String, String>>> tables = new HashMap<>();

    Filling(FormEdition edition) {
        this.edition = edition;
    }

    Filling text(String name, String value) {
        texts.put(name, value);
        return this;
    }

    Filling text(String name, Optional<String> value) {
        return text(name, value.orElse(""));
    }

    /** Rows with a text for each column by name; a column that the rows do not know stays blank. */
    Filling table(String name, List<Map<String, String>> rows) {
        tables.put(name, rows);
        return this;
    }

    /** The block that begins most forms: the desk, the code, the day and the applicant. */
    Filling head(Desk desk, DossierCode code, String day, Requester requester, String request) {
        return text("desk", desk.name())
                .text("code", code.value())
                .text("issuedOn", day)
                .text("applicant", requester.name().reveal())
                .text("address", requester.address())
                .text("phone", requester.phone())
                .text("email", requester.email())
                .text("request", request);
    }

    List<FormField> fields() {
        return edition.fields().stream().map(this::filled).toList();
    }

    private FormField filled(FieldSpec spec) {
        if (spec.kind() != FieldSpec.Kind.TABLE) {
            return new FormField(spec, texts.getOrDefault(spec.name(), spec.wording()), List.of());
        }
        List<List<String>> rows = tables.getOrDefault(spec.name(), List.of()).stream()
                .map(row -> spec.columns().stream()
                        .map(column -> row.getOrDefault(column.name(), ""))
                        .toList())
                .toList();
        return new FormField(spec, "", rows);
    }
}
