package vn.motcua.dossier;

import java.time.Instant;
import java.util.Objects;
import vn.motcua.fee.Dong;

/**
 * Money that arrived for an obligation.
 *
 * @param intermediary the id of the intermediary, or {@code counter}
 * @param reference the intermediary's own number of the transaction
 * @param amount how much
 * @param paidAt when, as the intermediary says
 */
public record Settlement(String intermediary, String reference, Dong amount, Instant paidAt) {

    /** Refuses missing parts and an amount that is not money in. */
    public Settlement {
        Objects.requireNonNull(intermediary, "intermediary");
        Objects.requireNonNull(reference, "reference");
        Objects.requireNonNull(paidAt, "paidAt");
        if (amount.value() <= 0) {
            throw new IllegalArgumentException("a settlement brings money: " + amount);
        }
    }
}
