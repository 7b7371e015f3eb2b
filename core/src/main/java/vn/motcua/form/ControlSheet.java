package vn.motcua.form;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import vn.motcua.dossier.DossierCode;
import vn.motcua.event.DossierEvent;
import vn.motcua.identity.PersonName;

/**
 * Form 06, the control sheet (phiếu kiểm soát quá trình giải quyết hồ sơ): one row for each hand-over, out of the log alone.
 *
 * @param edition the form of the day of filing
 * @param code the dossier's code
 * @param applicant the applicant's name
 * @param phone the telephone, if given
 * @param procedure the procedure's name in Vietnamese, with what has to be known about its code
 * @param rows the hand-overs in the order of the log, at least one
 */
public record ControlSheet(
        FormEdition edition,
        DossierCode code,
        PersonName applicant,
        Optional<String> phone,
        String procedure,
        List<HandOverRow> rows)
        implements OfficialForm {

    /** Copies the list. */
    public ControlSheet {
        Objects.requireNonNull(edition, "edition");
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(applicant, "applicant");
        Objects.requireNonNull(phone, "phone");
        Objects.requireNonNull(procedure, "procedure");
        rows = List.copyOf(rows);
    }

    /**
     * Whether an event is a hand-over, and so a row: the dossier or a question about it passes from one side to another.
     * Money, warnings, delegations, apologies, the asking for a withdrawal and its rejection move nothing.
     *
     * @param event the event
     * @return true for what the sheet lists
     */
    public static boolean lists(DossierEvent event) {
        return HandOvers.KINDS.contains(event.getClass());
    }

    @Override
    public List<FormField> fields() {
        return new Filling(edition)
                .text("code", code.value())
                .text("applicant", applicant.reveal())
                .text("phone", phone)
                .text("procedure", procedure)
                .table("rows", rows.stream().map(HandOverRow::cells).toList())
                .fields();
    }

    @Override
    public String toString() {
        return "ControlSheet[" + code + ", " + rows.size() + " row(s)]";
    }
}
