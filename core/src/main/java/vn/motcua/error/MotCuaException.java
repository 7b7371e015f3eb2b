package vn.motcua.error;

import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The root of every fault that the SDK throws. Business outcomes are values and never come this way.
 *
 * <p>Each subclass stands for another reaction: mend the input ({@link InvalidInputException}), read again and decide
 * again ({@link ConflictException}), give up the look-up ({@link NotFoundException}), retry or ask later ({@link
 * OutsideException}), call an administrator ({@link IntegrityException}).
 *
 * @serial exclude
 */
public abstract class MotCuaException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Reason reason;
    private final Origin origin;
    private final Retryability retryability;
    private final @Nullable String correlationId;

    /**
     * Creates a fault.
     *
     * @param reason the coded reason, free of personal data
     * @param origin where it arose
     * @param retryability what a second try would mean
     * @param correlationId the id that ties our record of the call to the other side's, if there was a call
     * @param cause the underlying fault, if any
     */
    protected MotCuaException(
            Reason reason,
            Origin origin,
            Retryability retryability,
            @Nullable String correlationId,
            @Nullable Throwable cause) {
        super(reason.code() + ": " + reason.en(), cause);
        this.reason = reason;
        this.origin = Objects.requireNonNull(origin, "origin");
        this.retryability = Objects.requireNonNull(retryability, "retryability");
        this.correlationId = correlationId;
    }

    /**
     * The coded reason in both languages.
     *
     * @return the reason
     */
    public final Reason reason() {
        return reason;
    }

    /**
     * Where the fault arose.
     *
     * @return the origin
     */
    public final Origin origin() {
        return origin;
    }

    /**
     * What a second try would mean.
     *
     * @return the retryability
     */
    public final Retryability retryability() {
        return retryability;
    }

    /**
     * The id that ties our record of the call to the other side's.
     *
     * @return the id, or empty if no call was made
     */
    public final Optional<String> correlationId() {
        return Optional.ofNullable(correlationId);
    }
}
