package vn.motcua.store;

import org.jspecify.annotations.Nullable;
import vn.motcua.error.MotCuaException;
import vn.motcua.error.Origin;
import vn.motcua.error.Reason;
import vn.motcua.error.Retryability;

/**
 * The database or the folder could not serve. {@link #retryability()} says what became of the work: {@link
 * Retryability#SAFE} if nothing was kept, {@link Retryability#OUTCOME_UNKNOWN} if the answer to the commit was lost, so that
 * all of it is kept or nothing, and only looking tells which.
 */
public final class StoreUnavailableException extends MotCuaException {

    private static final long serialVersionUID = 1L;

    /**
     * Creates the fault.
     *
     * @param reason what happened, free of personal data
     * @param retryability what became of the work
     * @param cause the underlying fault, free of personal data, if any
     */
    public StoreUnavailableException(Reason reason, Retryability retryability, @Nullable Throwable cause) {
        super(reason, Origin.SDK, retryability, null, cause);
    }
}
