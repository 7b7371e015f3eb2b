package vn.motcua.payment;

/** Where an attempt to pay stands in our books. */
public enum AttemptState {
    /** Recorded, before the intermediary was called. */
    CREATED(true),
    /** The payer can pay, or has not finished. */
    PENDING(true),
    /** The money may have moved; the intermediary has not said it for good. */
    HELD(true),
    /** The intermediary could not be heard. It is asked again until it is known. */
    UNKNOWN(true),
    /** The money has arrived and is recorded with the dossier. */
    PAID(false),
    /** Cancelled, refused or failed; the payer may try again. */
    DECLINED(false),
    /** Its time is over and the intermediary says that nothing was paid; the payer may try again. */
    EXPIRED(false);

    private final boolean open;

    AttemptState(boolean open) {
        this.open = open;
    }

    /**
     * Whether its outcome is still to come.
     *
     * @return false once it is paid, declined or expired; money that arrives even then still settles
     */
    public boolean isOpen() {
        return open;
    }
}
