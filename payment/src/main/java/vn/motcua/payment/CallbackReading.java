package vn.motcua.payment;

import vn.motcua.error.Reason;

/** What a connector made of a raw callback. */
public sealed interface CallbackReading {

    /**
     * The signature is right and the message could be read.
     *
     * @param report what the intermediary said
     */
    record Verified(PaymentReport report) implements CallbackReading {}

    /**
     * The message is not believed. Nothing about any payment follows from it.
     *
     * @param verdict {@link CallbackVerdict#SIGNATURE_WRONG} or {@link CallbackVerdict#UNREADABLE}
     * @param reason why
     */
    record Refused(CallbackVerdict verdict, Reason reason) implements CallbackReading {}
}
