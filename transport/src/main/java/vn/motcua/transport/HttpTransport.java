package vn.motcua.transport;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.motcua.error.Origin;
import vn.motcua.error.OutsideException;
import vn.motcua.error.Retryability;
import vn.motcua.onestop.AuditSink;
import vn.motcua.transport.Tries.TriesOutcome;
import vn.motcua.transport.TryOutcome.Answered;
import vn.motcua.transport.TryOutcome.Failed;

/**
 * Sends calls to one outside system. Immutable and thread-safe: make one per system, share it, close it at the end.
 *
 * <p>Every HTTP status is an answer, a redirect too. When no answer comes, the exception says whether the other side may
 * have acted: {@link Retryability#SAFE} if nothing was sent (or the call is {@link Repeat#IDEMPOTENT}), {@link
 * Retryability#OUTCOME_UNKNOWN} as soon as a byte of any try may have arrived. Each call, all its tries together, leaves
 * exactly one record in the audit.
 */
public final class HttpTransport implements AutoCloseable {

    /** The header by which the other side can find the call in its own log. */
    public static final String CORRELATION_ID = "X-Correlation-Id";

    private final Wire wire;
    private final Duration callTimeout;
    private final boolean encryptedOnly;
    private final Tries tries;
    private final Circuit circuit;
    private final CallJournal journal;
    private final Timepiece time;
    private final AtomicBoolean closed = new AtomicBoolean();

    private HttpTransport(Builder builder) {
        this.wire = new Wire(builder.settings);
        this.callTimeout = builder.settings.callTimeout();
        this.encryptedOnly = builder.settings.tls().isPresent();
        this.time = builder.time;
        this.tries = new Tries(builder.retry, time);
        this.circuit = new Circuit(builder.circuit, time.clock());
        this.journal = new CallJournal(builder.audit, builder.log);
    }

    /**
     * Begins with the standard settings and policies and the system clock.
     *
     * @param audit where the record of every call goes
     * @return the builder
     */
    public static Builder builder(AuditSink audit) {
        return new Builder(audit);
    }

    /**
     * Sends a call and waits for the answer. Whether and how often it is repeated follows from {@link
     * OutboundCall#repeat()} and the {@link RetryPolicy}.
     *
     * @param call the call
     * @return the answer, whatever its status
     * @throws OutsideException if no answer came, with a reason of {@link TransportReason}
     * @throws vn.motcua.error.InvalidInputException if the address is plain http although there are TLS settings
     */
    public HttpAnswer send(OutboundCall call) {
        requireEncryption(call);
        String correlationId = call.headers().first(CORRELATION_ID).orElseGet(() -> UUID.randomUUID()
                .toString());
        Instant at = time.now();
        Timepiece.Stopwatch watch = time.start();
        TriesOutcome outcome = tries.run(call.repeat(), callTimeout, limit -> attempt(call, correlationId, limit));
        journal.write(call, correlationId, at, watch.elapsed(), outcome.last());
        if (outcome.last() instanceof Answered answered) {
            return answered.answer().withTries(outcome.number(), outcome.earlierDoubt());
        }
        throw fault(call, correlationId, (Failed) outcome.last(), outcome.earlierDoubt());
    }

    private void requireEncryption(OutboundCall call) {
        if (encryptedOnly && !call.uri().getScheme().toLowerCase(Locale.ROOT).equals("https")) {
            throw Doors.refused("uri", TransportReason.PLAIN_HTTP_REFUSED.with());
        }
    }

    private TryOutcome attempt(OutboundCall call, String correlationId, Duration limit) {
        if (closed.get()) {
            return Failed.unsent(TransportReason.CLOSED);
        }
        try {
            return circuit.guard(() -> wire.exchange(call, correlationId, limit));
        } finally {
            if (closed.get()) {
                wire.releaseIdle();
            }
        }
    }

    private static OutsideException fault(
            OutboundCall call, String correlationId, Failed failed, boolean earlierDoubt) {
        boolean mayHaveActed = (failed.sent() || earlierDoubt) && call.repeat() != Repeat.IDEMPOTENT;
        return new OutsideException(
                failed.reason().with(call.system()),
                failed.reason() == TransportReason.CLOSED ? Origin.CALLER : Origin.NETWORK,
                mayHaveActed ? Retryability.OUTCOME_UNKNOWN : Retryability.SAFE,
                correlationId,
                null,
                failed.cause().orElse(null));
    }

    /**
     * Closes the idle connections and refuses new calls. Calls under way come to their end and close theirs then. May be
     * called more than once.
     */
    @Override
    public void close() {
        closed.set(true);
        wire.releaseIdle();
    }

    int connections() {
        return wire.connections();
    }

    /** Collects what a transport needs. Not for more than one thread. */
    public static final class Builder {

        private final AuditSink audit;
        private HttpSettings settings = HttpSettings.standard();
        private RetryPolicy retry = RetryPolicy.standard();
        private CircuitPolicy circuit = CircuitPolicy.standard();
        private Timepiece time = Timepiece.of(Clock.systemUTC());
        private Logger log = LoggerFactory.getLogger(HttpTransport.class);

        private Builder(AuditSink audit) {
            this.audit = audit;
        }

        /**
         * Sets how to reach the system.
         *
         * @param value the settings
         * @return this builder
         */
        public Builder settings(HttpSettings value) {
            this.settings = value;
            return this;
        }

        /**
         * Sets how calls are repeated that may be.
         *
         * @param policy the policy
         * @return this builder
         */
        public Builder retry(RetryPolicy policy) {
            this.retry = policy;
            return this;
        }

        /**
         * Sets when a failing system is left alone.
         *
         * @param policy the policy
         * @return this builder
         */
        public Builder circuit(CircuitPolicy policy) {
            this.circuit = policy;
            return this;
        }

        /**
         * Sets the clock for the audit, for dates in {@code Retry-After} and for the circuit breaker.
         *
         * @param clock the clock
         * @return this builder
         */
        public Builder clock(Clock clock) {
            return time(Timepiece.of(clock));
        }

        Builder time(Timepiece timepiece) {
            this.time = timepiece;
            return this;
        }

        Builder log(Logger logger) {
            this.log = logger;
            return this;
        }

        /**
         * The finished transport.
         *
         * @return the transport, to be closed by the caller
         */
        public HttpTransport build() {
            return new HttpTransport(this);
        }
    }
}
