package vn.motcua.form;

import java.util.List;
import java.util.Objects;
import vn.motcua.identity.AgencyCode;

/**
 * Form 07, the register of a year (sổ theo dõi hồ sơ), kept electronically. Which columns it has is not confirmed. Holds a
 * whole year: to write a large one line by line, see {@link OfficialForms#registerRows}.
 *
 * @param edition the form of the day on which the first dossier was entered
 * @param book the agency whose one-stop keeps it
 * @param year the year
 * @param rows the lines in the order of receipt, at least one
 */
public record Register(FormEdition edition, AgencyCode book, int year, List<RegisterRow> rows) implements OfficialForm {

    /** Copies the list. */
    public Register {
        Objects.requireNonNull(edition, "edition");
        Objects.requireNonNull(book, "book");
        rows = List.copyOf(rows);
    }

    @Override
    public List<FormField> fields() {
        return new Filling(edition)
                .table("rows", rows.stream().map(RegisterRow::cells).toList())
                .fields();
    }

    @Override
    public String toString() {
        return "Register[" + book + " " + year + ", " + rows.size() + " row(s)]";
    }
}
