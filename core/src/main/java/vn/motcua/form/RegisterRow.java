package vn.motcua.form;

import java.time.Instant;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import vn.motcua.deadline.DueDate;
import vn.motcua.dossier.DossierCode;
import vn.motcua.identity.AgencyCode;
import vn.motcua.identity.PersonName;

/**
 * A dossier's line in the register. Holds personal data: {@code toString} shows none.
 *
 * @param book the agency whose one-stop keeps the book: the desk that took the dossier in, else the deciding agency
 * @param year the year of the book, by the Vietnamese day of receipt
 * @param number its number in the book, from 1 each year
 * @param code the dossier's code
 * @param procedure the procedure's name in Vietnamese
 * @param sets how many sets of papers, if given
 * @param applicant the applicant's name
 * @param address the address, if given
 * @param decidedBy the name of the deciding agency
 * @param receivedAt when the complete dossier was received
 * @param due the appointment as it was made at receipt
 * @param openConflict what the sources disagreed on about the limit at receipt, in Vietnamese: the appointment is then printed
 *     as unconfirmed; empty if they agree
 * @param returnedAt when the result was handed over, empty before
 * @param resultBy how the result is or was handed over, if that is known
 * @param note where the dossier stands, to when the appointment moved, what the sources disagree on, and what has to be known
 *     about the procedure's code
 */
public record RegisterRow(
        AgencyCode book,
        int year,
        int number,
        DossierCode code,
        String procedure,
        Optional<Integer> sets,
        PersonName applicant,
        Optional<String> address,
        String decidedBy,
        Instant receivedAt,
        DueDate due,
        Optional<String> openConflict,
        Optional<Instant> returnedAt,
        Optional<String> resultBy,
        String note) {

    /** Refuses missing parts. */
    public RegisterRow {
        Objects.requireNonNull(book, "book");
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(procedure, "procedure");
        Objects.requireNonNull(sets, "sets");
        Objects.requireNonNull(applicant, "applicant");
        Objects.requireNonNull(address, "address");
        Objects.requireNonNull(decidedBy, "decidedBy");
        Objects.requireNonNull(receivedAt, "receivedAt");
        Objects.requireNonNull(due, "due");
        Objects.requireNonNull(openConflict, "openConflict");
        Objects.requireNonNull(returnedAt, "returnedAt");
        Objects.requireNonNull(resultBy, "resultBy");
        Objects.requireNonNull(note, "note");
    }

    /**
     * The number as printed (số thứ tự).
     *
     * @return two digits at least, for example {@code 01}
     */
    public String numberText() {
        return String.format(Locale.ROOT, "%02d", number);
    }

    /**
     * The line as printed.
     *
     * @return a text for each column of the register, by the column's name
     */
    public Map<String, String> cells() {
        Map<String, String> cells = new HashMap<>();
        cells.put("number", numberText());
        cells.put("code", code.value());
        cells.put("procedure", procedure);
        cells.put("sets", sets.map(String::valueOf).orElse(""));
        cells.put("applicant", applicant.reveal());
        cells.put("address", address.orElse(""));
        cells.put("decidedBy", decidedBy);
        cells.put("receivedAt", FormText.moment(receivedAt));
        cells.put("due", FormText.due(due, openConflict));
        cells.put("returnedAt", returnedAt.map(FormText::moment).orElse(""));
        cells.put("resultBy", resultBy.orElse(""));
        cells.put("note", note);
        return Map.copyOf(cells);
    }

    @Override
    public String toString() {
        return "RegisterRow[" + book + " " + year + " " + numberText() + ", " + code + "]";
    }
}
