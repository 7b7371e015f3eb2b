package vn.motcua.error;

/**
 * Something that must hold does not: a broken event chain, an unreadable pack, a store that answers nonsense.
 *
 * @serial exclude
 */
public final class IntegrityException extends MotCuaException {

    private static final long serialVersionUID = 1L;

    /**
     * Creates the fault.
     *
     * @param reason what does not hold
     */
    public IntegrityException(Reason reason) {
        super(reason, Origin.SDK, Retryability.NEVER, null, null);
    }

    /**
     * Creates the fault with its cause.
     *
     * @param reason what does not hold
     * @param cause the underlying fault
     */
    public IntegrityException(Reason reason, Throwable cause) {
        super(reason, Origin.SDK, Retryability.NEVER, null, cause);
    }
}
