package vn.motcua.error;

/**
 * Someone else was faster, or the same key was used for something else: read the present state and decide again.
 *
 * @serial exclude
 */
public final class ConflictException extends MotCuaException {

    private static final long serialVersionUID = 1L;

    /**
     * Creates the fault.
     *
     * @param reason what collided
     */
    public ConflictException(Reason reason) {
        super(reason, Origin.CALLER, Retryability.SAFE, null, null);
    }
}
