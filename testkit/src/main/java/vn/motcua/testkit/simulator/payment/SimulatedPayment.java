package vn.motcua.testkit.simulator.payment;

import java.time.Instant;
import java.util.Optional;

/**
 * A payment as a simulator keeps it.
 *
 * @param reference the merchant's reference
 * @param amount whole đồng
 * @param text the merchant's text
 * @param state where it stands
 * @param number the simulator's own number, empty before the payer acted
 * @param createdStamp the stamp that the merchant gave the order
 * @param expiresAt until when it can be paid
 * @param finishedAt when the payer acted
 * @param returnUrl where the browser goes back to, empty if nowhere
 */
public record SimulatedPayment(
        String reference,
        long amount,
        String text,
        State state,
        String number,
        String createdStamp,
        Instant expiresAt,
        Optional<Instant> finishedAt,
        String returnUrl) {

    /** Where a payment stands. */
    public enum State {
        /** The payer has not acted. */
        OPEN,
        /** Paid. */
        PAID,
        /** Cancelled or declined. */
        FAILED,
        /** The money may have moved. */
        HELD
    }

    SimulatedPayment finished(State next, String ownNumber, Instant at) {
        return new SimulatedPayment(
                reference, amount, text, next, ownNumber, createdStamp, expiresAt, Optional.of(at), returnUrl);
    }
}
