package vn.motcua.error;

/**
 * What was asked for does not exist here.
 *
 * @serial exclude
 */
public final class NotFoundException extends MotCuaException {

    private static final long serialVersionUID = 1L;

    /**
     * Creates the fault.
     *
     * @param reason what was not found
     */
    public NotFoundException(Reason reason) {
        super(reason, Origin.CALLER, Retryability.NEVER, null, null);
    }
}
