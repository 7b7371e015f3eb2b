package vn.motcua.payment;

import java.time.Instant;
import java.util.Optional;
import vn.motcua.error.Reason;

/**
 * What is remembered of an attempt. The presentation is the address or the QR text that leads the payer; it is signed, so
 * {@code toString} leaves it out.
 */
record AttemptFacts(
        String intermediary,
        String merchant,
        String reference,
        String obligation,
        long amount,
        PaymentWay way,
        Instant createdAt,
        Instant expiresAt,
        Optional<String> presentation,
        Optional<String> transaction,
        Optional<Reason> reason,
        int checks) {

    AttemptFacts presenting(String lead) {
        return new AttemptFacts(
                intermediary,
                merchant,
                reference,
                obligation,
                amount,
                way,
                createdAt,
                expiresAt,
                Optional.of(lead),
                transaction,
                reason,
                checks);
    }

    /** The first number that the intermediary gave stays. */
    AttemptFacts told(Optional<String> number, Reason why) {
        return new AttemptFacts(
                intermediary,
                merchant,
                reference,
                obligation,
                amount,
                way,
                createdAt,
                expiresAt,
                presentation,
                transaction.or(() -> number),
                Optional.of(why),
                0);
    }

    AttemptFacts unheard(Reason why) {
        return new AttemptFacts(
                intermediary,
                merchant,
                reference,
                obligation,
                amount,
                way,
                createdAt,
                expiresAt,
                presentation,
                transaction,
                Optional.of(why),
                checks + 1);
    }

    @Override
    public String toString() {
        return "AttemptFacts[" + intermediary + ":" + reference + "]";
    }
}
