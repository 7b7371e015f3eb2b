package vn.motcua.form;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import vn.motcua.deadline.DueDate;
import vn.motcua.deadline.TimeLimit;
import vn.motcua.deadline.VietnamTime;
import vn.motcua.dossier.DossierCode;

/**
 * Form 01, the receipt with the appointment (giấy tiếp nhận hồ sơ và hẹn trả kết quả). It says what was so at receipt; an
 * appointment that moved later is on the forms that moved it. The papers are those of the snapshot.
 *
 * @param edition the form of that day
 * @param desk who issues it
 * @param code the dossier's code
 * @param requester the applicant
 * @param request what is asked for: the procedure and its case, with what has to be known about the procedure's code
 * @param documents the parts of the dossier
 * @param timeLimit how long the procedure takes, empty if the catalogue does not know it any more
 * @param receivedAt when the complete dossier was received
 * @param due the appointment
 * @param openConflict what the sources disagreed on about the limit at receipt, in Vietnamese: the limit is then a setting,
 *     and both it and the appointment are printed as unconfirmed; empty if they agree
 * @param fees what it costs
 * @param receiver the name of the officer who received it, if it is known
 * @param particulars the book, the number of sets, where the result should go
 */
public record Receipt(
        FormEdition edition,
        Desk desk,
        DossierCode code,
        Requester requester,
        String request,
        List<DocumentLine> documents,
        Optional<TimeLimit> timeLimit,
        Instant receivedAt,
        DueDate due,
        Optional<String> openConflict,
        List<FeeRow> fees,
        Optional<String> receiver,
        Particulars particulars)
        implements OfficialForm {

    /** Copies the lists. */
    public Receipt {
        Objects.requireNonNull(edition, "edition");
        Objects.requireNonNull(desk, "desk");
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(requester, "requester");
        Objects.requireNonNull(request, "request");
        documents = List.copyOf(documents);
        Objects.requireNonNull(timeLimit, "timeLimit");
        Objects.requireNonNull(receivedAt, "receivedAt");
        Objects.requireNonNull(due, "due");
        Objects.requireNonNull(openConflict, "openConflict");
        fees = List.copyOf(fees);
        Objects.requireNonNull(receiver, "receiver");
        Objects.requireNonNull(particulars, "particulars");
    }

    /**
     * Whether the desk has to hand it out: not for a result that is due on the day of receipt, unless the citizen asks
     * (NĐ 61/2018 Đ17(4)).
     *
     * @return false if the appointment is on the Vietnamese day of receipt
     */
    public boolean isRequired() {
        return VietnamTime.dayOf(due.at()).isAfter(VietnamTime.dayOf(receivedAt));
    }

    @Override
    public List<FormField> fields() {
        return new Filling(edition)
                .head(desk, code, FormText.day(VietnamTime.dayOf(receivedAt)), requester, request)
                .table("documents", documents.stream().map(DocumentLine::cells).toList())
                .text("sets", particulars.sets().map(count -> count + " bộ"))
                .text("timeLimit", timeLimit.map(limit -> FormText.limit(limit, openConflict)))
                .text("receivedAt", FormText.moment(receivedAt))
                .text("due", FormText.due(due, openConflict))
                .text("resultPlace", particulars.resultPlace())
                .table("fees", fees.stream().map(FeeRow::cells).toList())
                .text("book", particulars.book().map(in -> "Quyển số " + in.book() + ", số thứ tự " + in.entry()))
                .text("applicantSignature", requester.name().reveal())
                .text("receiverSignature", receiver)
                .fields();
    }

    @Override
    public String toString() {
        return "Receipt[" + code + "]";
    }
}
