package vn.motcua.payment;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import vn.motcua.dossier.DossierCode;
import vn.motcua.error.Reason;
import vn.motcua.fee.Dong;

/**
 * An attempt to pay, as a portal may show it: no secret, no payment address, nothing personal.
 *
 * @param dossier the dossier
 * @param obligation the obligation's id
 * @param intermediary the intermediary's id
 * @param reference our reference, which the intermediary knows
 * @param amount what was to be paid
 * @param state where it stands in our books
 * @param createdAt when it was made
 * @param expiresAt until when it can be paid
 * @param transaction the intermediary's own number, once there is one
 * @param reason what the intermediary said last, or why it could not be asked
 */
public record AttemptView(
        DossierCode dossier,
        String obligation,
        String intermediary,
        String reference,
        Dong amount,
        AttemptState state,
        Instant createdAt,
        Instant expiresAt,
        Optional<String> transaction,
        Optional<Reason> reason) {

    /** Refuses missing parts. */
    public AttemptView {
        Objects.requireNonNull(dossier, "dossier");
        Objects.requireNonNull(obligation, "obligation");
        Objects.requireNonNull(intermediary, "intermediary");
        Objects.requireNonNull(reference, "reference");
        Objects.requireNonNull(amount, "amount");
        Objects.requireNonNull(state, "state");
        Objects.requireNonNull(createdAt, "createdAt");
        Objects.requireNonNull(expiresAt, "expiresAt");
        Objects.requireNonNull(transaction, "transaction");
        Objects.requireNonNull(reason, "reason");
    }
}
