package vn.motcua.payment;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import vn.motcua.error.Reason;
import vn.motcua.fee.Dong;

/**
 * What an intermediary said about a payment. A connector makes one only from what it has verified, so holding a report means
 * that the intermediary said so.
 *
 * @param merchant the account that takes the money
 * @param reference our reference of the attempt
 * @param amount the amount, if the message names it
 * @param currency the currency, {@code VND} where the intermediary knows no other
 * @param state how the payment stands
 * @param transaction the intermediary's own number, once there is one
 * @param paidAt when the payer paid, if it says so
 * @param reason the outcome in words, with the intermediary's code
 * @param text the text that we gave along when starting, as the intermediary repeats it
 */
public record PaymentReport(
        String merchant,
        String reference,
        Optional<Dong> amount,
        String currency,
        PaymentState state,
        Optional<String> transaction,
        Optional<Instant> paidAt,
        Reason reason,
        String text) {

    /** Refuses missing parts. */
    public PaymentReport {
        Objects.requireNonNull(merchant, "merchant");
        Objects.requireNonNull(reference, "reference");
        Objects.requireNonNull(amount, "amount");
        Objects.requireNonNull(currency, "currency");
        Objects.requireNonNull(state, "state");
        Objects.requireNonNull(transaction, "transaction");
        Objects.requireNonNull(paidAt, "paidAt");
        Objects.requireNonNull(reason, "reason");
        Objects.requireNonNull(text, "text");
    }

    /**
     * A report that says no more than a state.
     *
     * @param merchant the account that takes the money
     * @param reference our reference of the attempt
     * @param state how the payment stands
     * @param reason the outcome in words
     * @return the report, without amount, number or time
     */
    public static PaymentReport of(String merchant, String reference, PaymentState state, Reason reason) {
        return new PaymentReport(
                merchant, reference, Optional.empty(), "VND", state, Optional.empty(), Optional.empty(), reason, "");
    }
}
