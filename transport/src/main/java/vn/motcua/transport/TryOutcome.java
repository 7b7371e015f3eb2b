package vn.motcua.transport;

import java.util.Optional;
import java.util.Set;

/** What one try came to. A fault is a value here, so that retry and circuit breaker judge both in one place. */
sealed interface TryOutcome {

    /** Whether the other side may have acted although no answer came. */
    boolean isDoubtful();

    /** Whether trying again may help. */
    boolean isWorthRepeating();

    /** Whether this tells that the other side is in a bad way. */
    boolean isSignOfIllness();

    /** The HTTP status or a word, for audit and log. */
    String word();

    /** An answer came, whatever its status. */
    record Answered(HttpAnswer answer) implements TryOutcome {

        private static final Set<Integer> BUSY = Set.of(429, 502, 503, 504);

        @Override
        public boolean isDoubtful() {
            return false;
        }

        @Override
        public boolean isWorthRepeating() {
            return BUSY.contains(answer.status());
        }

        /** Too many requests (429) is our fault and not an illness. */
        @Override
        public boolean isSignOfIllness() {
            return isWorthRepeating() && answer.status() != 429;
        }

        @Override
        public String word() {
            return Integer.toString(answer.status());
        }
    }

    /**
     * No answer came.
     *
     * @param sent whether any byte of the request may have reached the other side
     */
    record Failed(TransportReason reason, boolean sent, Optional<Throwable> cause) implements TryOutcome {

        /** Waiting would not mend these, or was already asked for by somebody else. */
        private static final Set<TransportReason> FINAL = Set.of(
                TransportReason.ANSWER_TOO_LARGE,
                TransportReason.CIRCUIT_OPEN,
                TransportReason.CLOSED,
                TransportReason.INTERRUPTED);

        static Failed unsent(TransportReason reason) {
            return new Failed(reason, false, Optional.empty());
        }

        @Override
        public boolean isDoubtful() {
            return sent;
        }

        @Override
        public boolean isWorthRepeating() {
            return !FINAL.contains(reason);
        }

        @Override
        public boolean isSignOfIllness() {
            return isWorthRepeating();
        }

        @Override
        public String word() {
            return reason.word();
        }
    }
}
