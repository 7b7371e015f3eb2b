package vn.motcua.transport;

/** Whether a call may be sent again when its outcome is in doubt. */
public enum Repeat {
    /** Only asks, or sets the same state again: sending it twice does what sending it once does. */
    IDEMPOTENT,
    /**
     * Acts, but carries a key by which the other side knows it again: may be sent again as it is. While it got no
     * answer its outcome is unknown.
     */
    KEYED,
    /** Acts, and the other side could not tell a repetition from a new order: is never sent twice. */
    ONCE;

    boolean isRepeatable() {
        return this != ONCE;
    }
}
