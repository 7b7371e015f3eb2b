package vn.motcua.payment;

import java.time.Instant;
import java.util.Objects;
import vn.motcua.dossier.DossierCode;

/**
 * A payment about which an intermediary is asked.
 *
 * @param reference our reference
 * @param dossier the dossier, for the audit
 * @param createdAt when the attempt was made, as the order said
 */
public record PaymentQuestion(String reference, DossierCode dossier, Instant createdAt) {

    /** Refuses missing parts. */
    public PaymentQuestion {
        Objects.requireNonNull(reference, "reference");
        Objects.requireNonNull(dossier, "dossier");
        Objects.requireNonNull(createdAt, "createdAt");
    }
}
