package vn.motcua.payment;

import java.time.Instant;
import java.util.Objects;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.FinancialObligation;
import vn.motcua.fee.Dong;

/**
 * What an intermediary is asked to collect. Holds the dossier with the applicant's data, which some intermediaries print on
 * the receipt; {@code toString} leaves them out.
 *
 * @param reference our reference, unique for ever: letters and digits, 100 at most
 * @param dossier the dossier
 * @param obligation what is owed
 * @param amount what is to be paid now
 * @param payer where the payer sits
 * @param createdAt when the attempt was made; every stamp of the order follows from it
 * @param expiresAt until when the payer may pay
 * @param actor the id of who started it, for the audit
 */
public record PaymentOrder(
        String reference,
        Dossier dossier,
        FinancialObligation obligation,
        Dong amount,
        PayerContext payer,
        Instant createdAt,
        Instant expiresAt,
        String actor) {

    /** Refuses missing parts. */
    public PaymentOrder {
        Objects.requireNonNull(reference, "reference");
        Objects.requireNonNull(dossier, "dossier");
        Objects.requireNonNull(obligation, "obligation");
        Objects.requireNonNull(amount, "amount");
        Objects.requireNonNull(payer, "payer");
        Objects.requireNonNull(createdAt, "createdAt");
        Objects.requireNonNull(expiresAt, "expiresAt");
        Objects.requireNonNull(actor, "actor");
    }

    @Override
    public String toString() {
        return "PaymentOrder[" + reference + ", " + amount + " for " + dossier.code() + "]";
    }
}
