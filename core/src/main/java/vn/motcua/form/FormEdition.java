package vn.motcua.form;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import vn.motcua.law.Confidence;
import vn.motcua.law.LegalBasis;

/**
 * A form as one legal text made it: its number and name change from text to text.
 *
 * @param form the form's id in the catalogue
 * @param number its number, for example {@code 06}
 * @param vi its title in Vietnamese
 * @param en its title in English
 * @param basis the text that makes it, with how sure we are of number and title
 * @param from the first day on which it is used, by the Vietnamese calendar
 * @param fromConfidence how sure we are of that day
 * @param paper the size of paper, for example {@code A5}
 * @param fields its fields in order; empty for a form that is only listed
 */
public record FormEdition(
        String form,
        String number,
        String vi,
        String en,
        LegalBasis basis,
        LocalDate from,
        Confidence fromConfidence,
        String paper,
        List<FieldSpec> fields) {

    /** Refuses missing parts and copies the list. */
    public FormEdition {
        Objects.requireNonNull(form, "form");
        Objects.requireNonNull(number, "number");
        Objects.requireNonNull(vi, "vi");
        Objects.requireNonNull(en, "en");
        Objects.requireNonNull(basis, "basis");
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(fromConfidence, "fromConfidence");
        Objects.requireNonNull(paper, "paper");
        fields = List.copyOf(fields);
    }

    @Override
    public String toString() {
        return "FormEdition[" + form + " " + number + ", " + basis.citation() + "]";
    }
}
