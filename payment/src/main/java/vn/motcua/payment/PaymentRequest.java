package vn.motcua.payment;

import java.util.Objects;
import vn.motcua.dossier.DossierCode;

/**
 * A payer's wish to pay an obligation.
 *
 * @param dossier the dossier
 * @param obligation the obligation's id
 * @param intermediary the intermediary's id
 * @param way how the payer wants to pay
 * @param payer where the payer sits
 */
public record PaymentRequest(
        DossierCode dossier, String obligation, String intermediary, PaymentWay way, PayerContext payer) {

    /** Refuses missing parts. */
    public PaymentRequest {
        Objects.requireNonNull(dossier, "dossier");
        Objects.requireNonNull(obligation, "obligation");
        Objects.requireNonNull(intermediary, "intermediary");
        Objects.requireNonNull(way, "way");
        Objects.requireNonNull(payer, "payer");
    }
}
