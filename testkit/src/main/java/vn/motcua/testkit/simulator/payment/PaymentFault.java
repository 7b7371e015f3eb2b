package vn.motcua.testkit.simulator.payment;

/** What can be made to go wrong, the next time it can. See {@link FaultScript}. */
public enum PaymentFault {
    /** The bank declines when the payer pays. */
    DECLINE,
    /** The money may have moved when the payer pays: VNPAY 07, platform status 3. */
    HOLD,
    /** The notification comes twice at once. */
    NOTIFY_TWICE,
    /** The notification's signature is wrong. */
    BAD_SIGNATURE,
    /** The notification names another amount, rightly signed. */
    CHANGED_AMOUNT,
    /** The notification names a reference that nobody started, rightly signed. */
    UNKNOWN_REFERENCE,
    /** The notification names another merchant, rightly signed. */
    OTHER_MERCHANT,
    /** No notification comes; only a query tells. */
    NO_NOTIFICATION,
    /** The payment is done and notified before the call that started it is answered, or before the browser goes back. */
    NOTIFY_FIRST,
    /** The call is taken, but its answer comes too late. */
    TIME_OUT,
    /** The call is answered with 503 and not taken. */
    DOWN,
    /** The call is taken, but its answer is not JSON. */
    GARBAGE,
    /** The answer to a query is not signed rightly. */
    BAD_ANSWER
}
