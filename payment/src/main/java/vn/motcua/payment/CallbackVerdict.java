package vn.motcua.payment;

/** What became of a callback: what the intermediary has to be told. */
public enum CallbackVerdict {
    /** Recorded and committed, whatever the outcome it brought. */
    RECORDED,
    /** The attempt was final before; nothing changed. */
    ALREADY_FINAL,
    /** We know no attempt of that reference. */
    REFERENCE_UNKNOWN,
    /** The attempt was started for another merchant. */
    OTHER_MERCHANT,
    /** The amount or the currency is not the one that the attempt was started with. */
    AMOUNT_DIFFERS,
    /** The signature is missing or wrong. */
    SIGNATURE_WRONG,
    /** The message is not of the intermediary's shape. */
    UNREADABLE,
    /** A fault of ours: the intermediary should send it again. */
    TRY_AGAIN
}
