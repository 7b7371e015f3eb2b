package vn.motcua.payment;

/** How an intermediary says a payment stands. */
public enum PaymentState {
    /** Not finished: the payer may still pay. */
    PENDING,
    /** The money has arrived. */
    PAID,
    /** It will not arrive: cancelled, refused, failed. */
    DECLINED,
    /** The money may have moved, but the intermediary has not said it for good: held, never taken for failed. */
    HELD,
    /** The intermediary knows nothing of it. */
    ABSENT,
    /** What the intermediary said does not tell. To be asked again. */
    UNKNOWN
}
