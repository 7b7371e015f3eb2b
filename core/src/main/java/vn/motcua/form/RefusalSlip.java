package vn.motcua.form;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import vn.motcua.deadline.VietnamTime;
import vn.motcua.dossier.DossierCode;

/**
 * Form 03, the refusal (phiếu từ chối tiếp nhận giải quyết hồ sơ).
 *
 * @param edition the form of that day
 * @param desk who issues it
 * @param code the dossier's code
 * @param issuedAt when the dossier was refused
 * @param requester the applicant
 * @param request what is asked for: the procedure and its case, with what has to be known about the procedure's code
 * @param reason why it is refused
 * @param refuser the name of the officer who refuses, if it is known
 */
public record RefusalSlip(
        FormEdition edition,
        Desk desk,
        DossierCode code,
        Instant issuedAt,
        Requester requester,
        String request,
        String reason,
        Optional<String> refuser)
        implements OfficialForm {

    /** Refuses missing parts. */
    public RefusalSlip {
        Objects.requireNonNull(edition, "edition");
        Objects.requireNonNull(desk, "desk");
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(issuedAt, "issuedAt");
        Objects.requireNonNull(requester, "requester");
        Objects.requireNonNull(request, "request");
        Objects.requireNonNull(reason, "reason");
        Objects.requireNonNull(refuser, "refuser");
    }

    @Override
    public List<FormField> fields() {
        return new Filling(edition)
                .head(desk, code, FormText.day(VietnamTime.dayOf(issuedAt)), requester, request)
                .text("reason", reason)
                .text("applicantSignature", requester.name().reveal())
                .text("refuserSignature", refuser)
                .text("qr", FormText.lookup(desk, code))
                .fields();
    }

    @Override
    public String toString() {
        return "RefusalSlip[" + code + "]";
    }
}
