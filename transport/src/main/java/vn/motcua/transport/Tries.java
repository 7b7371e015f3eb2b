package vn.motcua.transport;

import io.github.resilience4j.core.IntervalFunction;
import io.github.resilience4j.retry.Retry;
import io.github.resilience4j.retry.RetryConfig;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Function;
import vn.motcua.transport.TryOutcome.Answered;

/** The one retry policy: whether to try again, how long to wait before, and when to give up. */
final class Tries {

    private static final Duration LEAST = Duration.ofMillis(1);

    private final RetryPolicy policy;
    private final Retry retry;
    private final Timepiece time;

    Tries(RetryPolicy policy, Timepiece time) {
        this.policy = policy;
        this.time = time;
        this.retry = Retry.of(
                "vn.motcua.transport",
                RetryConfig.<TryOutcome>custom()
                        .maxAttempts(policy.attempts())
                        .retryOnResult(TryOutcome::isWorthRepeating)
                        .intervalFunction(IntervalFunction.ofExponentialRandomBackoff(policy.firstDelay(), 2.0, 0.5))
                        .build());
    }

    /**
     * Tries until an answer comes that stands, or the policy has had enough.
     *
     * @param once one try, given the time it may take
     */
    TriesOutcome run(Repeat repeat, Duration callTimeout, Function<Duration, TryOutcome> once) {
        if (!repeat.isRepeatable()) {
            return new TriesOutcome(once.apply(callTimeout), 1, false);
        }
        Retry.AsyncContext<TryOutcome> context = retry.asyncContext();
        Timepiece.Stopwatch watch = time.start();
        boolean doubt = false;
        for (int number = 1; ; number++) {
            TryOutcome outcome = once.apply(limit(callTimeout, policy.longest().minus(watch.elapsed())));
            Optional<Duration> wait = waitAfter(outcome, context.onResult(outcome))
                    .filter(it -> it.compareTo(policy.longest().minus(watch.elapsed())) < 0);
            if (wait.isEmpty() || !time.pause(wait.get())) {
                return new TriesOutcome(outcome, number, doubt && repeat == Repeat.KEYED);
            }
            doubt |= outcome.isDoubtful();
        }
    }

    /** The shorter of the two, but never nothing: the wait may have taken longer than asked for. */
    private static Duration limit(Duration callTimeout, Duration left) {
        Duration shorter = left.compareTo(callTimeout) < 0 ? left : callTimeout;
        return shorter.compareTo(LEAST) < 0 ? LEAST : shorter;
    }

    /** Resilience4j gives the wait in milliseconds, or a negative number for "no more". */
    private Optional<Duration> waitAfter(TryOutcome outcome, long backoffMillis) {
        if (backoffMillis < 0) {
            return Optional.empty();
        }
        Duration backoff = Duration.ofMillis(backoffMillis);
        Optional<Duration> asked =
                outcome instanceof Answered answered ? RetryAfter.of(answered.answer(), time.now()) : Optional.empty();
        return Optional.of(asked.filter(it -> it.compareTo(backoff) > 0).orElse(backoff));
    }

    /**
     * What all tries together came to.
     *
     * @param last the last try
     * @param number how many there were
     * @param earlierDoubt whether one before the last may have been acted on
     */
    record TriesOutcome(TryOutcome last, int number, boolean earlierDoubt) {}
}
