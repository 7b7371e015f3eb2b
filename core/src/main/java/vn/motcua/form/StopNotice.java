package vn.motcua.form;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import vn.motcua.dossier.DossierCode;
import vn.motcua.identity.PersonName;

/**
 * Form 05, the notice that the handling ended without a result (thông báo dừng giải quyết hồ sơ). New in TT
 * 03/2025/TT-VPCP; which fields it has is not confirmed.
 *
 * @param edition the form of that day
 * @param code the dossier's code
 * @param applicant the applicant's name
 * @param reason why; for a withdrawal, that the applicant asked for it
 * @param stoppedAt when
 * @param signer the name of the officer who stopped it, if it is known
 */
public record StopNotice(
        FormEdition edition,
        DossierCode code,
        PersonName applicant,
        String reason,
        Instant stoppedAt,
        Optional<String> signer)
        implements OfficialForm {

    /** Refuses missing parts. */
    public StopNotice {
        Objects.requireNonNull(edition, "edition");
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(applicant, "applicant");
        Objects.requireNonNull(reason, "reason");
        Objects.requireNonNull(stoppedAt, "stoppedAt");
        Objects.requireNonNull(signer, "signer");
    }

    @Override
    public List<FormField> fields() {
        return new Filling(edition)
                .text("code", code.value())
                .text("applicant", applicant.reveal())
                .text("reason", reason)
                .text("stoppedAt", FormText.moment(stoppedAt))
                .text("signature", signer)
                .fields();
    }

    @Override
    public String toString() {
        return "StopNotice[" + code + "]";
    }
}
