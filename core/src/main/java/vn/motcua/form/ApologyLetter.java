package vn.motcua.form;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import vn.motcua.deadline.DueDate;
import vn.motcua.dossier.DossierCode;

/**
 * Form 04, the apology for a late result with the one new appointment (văn bản xin lỗi và đề nghị gia hạn, NĐ 61/2018
 * Đ19(9)).
 *
 * @param edition the form of that day
 * @param number its running number, if given
 * @param requester to whom it goes
 * @param receivedAt when the dossier was received, empty if the log does not say
 * @param field the procedure's field (lĩnh vực), empty if the catalogue does not know it any more
 * @param code the dossier's code, the number of its receipt
 * @param missed the appointment that cannot be kept
 * @param reason why
 * @param appointed the new appointment
 * @param signer the name of who apologises, if it is known
 */
public record ApologyLetter(
        FormEdition edition,
        Optional<String> number,
        Requester requester,
        Optional<Instant> receivedAt,
        Optional<String> field,
        DossierCode code,
        DueDate missed,
        String reason,
        DueDate appointed,
        Optional<String> signer)
        implements OfficialForm {

    /** Refuses missing parts. */
    public ApologyLetter {
        Objects.requireNonNull(edition, "edition");
        Objects.requireNonNull(number, "number");
        Objects.requireNonNull(requester, "requester");
        Objects.requireNonNull(receivedAt, "receivedAt");
        Objects.requireNonNull(field, "field");
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(missed, "missed");
        Objects.requireNonNull(reason, "reason");
        Objects.requireNonNull(appointed, "appointed");
        Objects.requireNonNull(signer, "signer");
    }

    @Override
    public List<FormField> fields() {
        return new Filling(edition)
                .text("number", number)
                .text("addressee", requester.name().reveal())
                .text("address", requester.address())
                .text("phone", requester.phone())
                .text("receivedOn", receivedAt.map(FormText::moment))
                .text("field", field)
                .text("code", code.value())
                .text("missed", FormText.due(missed))
                .text("reason", reason)
                .text("appointed", FormText.due(appointed))
                .text("signature", signer)
                .fields();
    }

    @Override
    public String toString() {
        return "ApologyLetter[" + code + "]";
    }
}
