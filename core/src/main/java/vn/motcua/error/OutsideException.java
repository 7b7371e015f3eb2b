package vn.motcua.error;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A call to an outside system brought no usable answer. {@link #retryability()} says whether it may simply be sent again
 * or whether the outcome is unknown and has to be asked for first.
 *
 * @serial exclude
 */
public final class OutsideException extends MotCuaException {

    private static final long serialVersionUID = 1L;

    private final @Nullable String providerRequestId;

    /**
     * Creates the fault.
     *
     * @param reason what happened, free of personal data
     * @param origin network, bus or provider
     * @param retryability what a second try would mean
     * @param correlationId our id of the call
     * @param providerRequestId the other side's id of the call, if it gave one
     * @param cause the underlying fault, if any
     */
    public OutsideException(
            Reason reason,
            Origin origin,
            Retryability retryability,
            String correlationId,
            @Nullable String providerRequestId,
            @Nullable Throwable cause) {
        super(reason, origin, retryability, correlationId, cause);
        this.providerRequestId = providerRequestId;
    }

    /**
     * The other side's id of the call.
     *
     * @return the id, or empty if it gave none
     */
    public Optional<String> providerRequestId() {
        return Optional.ofNullable(providerRequestId);
    }
}
