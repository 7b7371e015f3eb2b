package vn.motcua.form;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.motcua.error.IntegrityException;
import vn.motcua.law.Confidence;
import vn.motcua.law.LegalBasis;
import vn.motcua.law.yaml.YamlPack;

/**
 * The forms that are known, by id: the seven of the one-stop, and others that other law brings (residence, criminal
 * records), which are only listed. Open: a file adds forms, or puts newer ones in the place of those that are there.
 * Immutable and thread-safe.
 */
public final class FormCatalog {

    private final String version;
    private final Map<String, FormEntry> byId;

    private FormCatalog(String version, Map<String, FormEntry> byId) {
        this.version = version;
        this.byId = Collections.unmodifiableMap(byId);
    }

    /**
     * The catalogue that ships with the SDK.
     *
     * @return the forms that we have facts for
     */
    public static FormCatalog shipped() {
        Pack pack = YamlPack.shipped("forms.yaml", Pack.class);
        return new FormCatalog(pack.version(), pack.entries());
    }

    /**
     * This catalogue with the forms of a file. A form with an id that is there already takes the other's place, with all
     * its editions; a field that the typed view does not know stays blank, to be written by hand.
     *
     * @param file a YAML file of the same shape as the shipped one
     * @return a catalogue that holds both
     * @throws IntegrityException if the file is missing or malformed, with the place
     */
    public FormCatalog with(Path file) {
        Pack pack = YamlPack.in(file, Pack.class);
        Map<String, FormEntry> all = new LinkedHashMap<>(byId);
        all.putAll(pack.entries());
        return new FormCatalog(version + "+" + pack.version(), all);
    }

    /**
     * The version of the pack.
     *
     * @return the version; joined by {@code +} where files were added
     */
    public String version() {
        return version;
    }

    /**
     * A form by its id.
     *
     * @param id the id
     * @return the form, or empty if unknown
     */
    public Optional<FormEntry> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /**
     * One of the seven forms as it is in use on a day.
     *
     * @param kind the form
     * @param day the Vietnamese day
     * @return the edition, or empty if the form did not exist on that day
     */
    public Optional<FormEdition> edition(FormKind kind, LocalDate day) {
        return find(kind.id()).flatMap(entry -> entry.on(day));
    }

    /**
     * All forms in the order of the pack.
     *
     * @return the forms
     */
    public Collection<FormEntry> all() {
        return byId.values();
    }

    record Pack(String version, List<Form> forms) {

        Pack {
            Objects.requireNonNull(version, "version");
            forms = List.copyOf(forms);
        }

        Map<String, FormEntry> entries() {
            Map<String, FormEntry> map = new LinkedHashMap<>();
            for (Form form : forms) {
                if (map.put(form.id(), form.entry()) != null) {
                    throw new IntegrityException(FormReason.PACK_DUPLICATE.with(form.id()));
                }
            }
            return map;
        }
    }

    record Form(
            String id,
            String en,
            String paper,
            List<Edition> editions,
            @Nullable List<FieldSpec> fields) {

        Form {
            Objects.requireNonNull(id, "id");
            Objects.requireNonNull(en, "en");
            Objects.requireNonNull(paper, "paper");
            editions = List.copyOf(editions);
        }

        FormEntry entry() {
            List<FieldSpec> layout = fields == null ? List.of() : fields;
            return new FormEntry(
                    id, editions.stream().map(each -> each.of(this, layout)).toList());
        }
    }

    record Edition(String number, String vi, LegalBasis basis, LocalDate from, Confidence fromConfidence) {

        Edition {
            Objects.requireNonNull(number, "number");
            Objects.requireNonNull(vi, "vi");
            Objects.requireNonNull(basis, "basis");
            Objects.requireNonNull(from, "from");
            Objects.requireNonNull(fromConfidence, "fromConfidence");
        }

        FormEdition of(Form form, List<FieldSpec> layout) {
            return new FormEdition(form.id(), number, vi, form.en(), basis, from, fromConfidence, form.paper(), layout);
        }
    }
}
