package vn.motcua.transport;

import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig.SlidingWindowType;
import java.time.Clock;
import java.util.function.Supplier;
import vn.motcua.transport.TryOutcome.Failed;

/** Leaves a system alone for a while that keeps failing. */
final class Circuit {

    private static final int TRIALS = 3;

    private final CircuitBreaker breaker;

    Circuit(CircuitPolicy policy, Clock clock) {
        this.breaker = CircuitBreaker.of(
                "vn.motcua.transport",
                CircuitBreakerConfig.custom()
                        .slidingWindow(policy.window(), policy.minimum(), SlidingWindowType.COUNT_BASED)
                        .failureRateThreshold(policy.failurePercent())
                        .waitDurationInOpenState(policy.openFor())
                        .permittedNumberOfCallsInHalfOpenState(TRIALS)
                        .recordResult(result -> result instanceof TryOutcome outcome && outcome.isSignOfIllness())
                        .clock(clock)
                        .build());
    }

    /** Makes the try, or fails at once while the system is left alone. */
    TryOutcome guard(Supplier<TryOutcome> once) {
        if (!breaker.tryAcquirePermission()) {
            return Failed.unsent(TransportReason.CIRCUIT_OPEN);
        }
        long begin = breaker.getCurrentTimestamp();
        boolean judged = false;
        try {
            TryOutcome outcome = once.get();
            if (!isSilent(outcome)) {
                breaker.onResult(breaker.getCurrentTimestamp() - begin, breaker.getTimestampUnit(), outcome);
                judged = true;
            }
            return outcome;
        } finally {
            if (!judged) {
                breaker.releasePermission();
            }
        }
    }

    /** Tells nothing about the other side. */
    private static boolean isSilent(TryOutcome outcome) {
        return outcome instanceof Failed failed && failed.reason() == TransportReason.INTERRUPTED;
    }
}
