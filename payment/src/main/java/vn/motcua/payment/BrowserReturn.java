package vn.motcua.payment;

import java.util.Objects;
import java.util.Optional;
import vn.motcua.error.Reason;

/**
 * What to show a payer who comes back. A browser can bring anything, so nothing here says that money arrived except our own
 * books; usually they know a moment later, by callback.
 *
 * @param intermediary the intermediary's id
 * @param authentic whether the intermediary signed what the browser brought
 * @param attempt the attempt as our books have it, if the browser named one authentically
 * @param message what the intermediary gave the browser to say, or why it is not believed
 */
public record BrowserReturn(String intermediary, boolean authentic, Optional<AttemptView> attempt, Reason message) {

    /** Refuses missing parts. */
    public BrowserReturn {
        Objects.requireNonNull(intermediary, "intermediary");
        Objects.requireNonNull(attempt, "attempt");
        Objects.requireNonNull(message, "message");
    }
}
