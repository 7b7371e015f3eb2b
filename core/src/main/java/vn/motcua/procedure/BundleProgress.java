package vn.motcua.procedure;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Where a bundle stands.
 *
 * @param open the legs that may be open now: they have not ended, and what they depend on is completed
 * @param waiting the legs that wait for another one
 * @param unreachable the legs that can no longer be opened, since one that they depend on stopped
 * @param end how the bundle ended; empty while a leg is open
 */
public record BundleProgress(
        List<BundleLeg> open, List<BundleLeg> waiting, List<BundleLeg> unreachable, Optional<BundleEnd> end) {

    /** Copies the lists. */
    public BundleProgress {
        open = List.copyOf(open);
        waiting = List.copyOf(waiting);
        unreachable = List.copyOf(unreachable);
        Objects.requireNonNull(end, "end");
    }
}
