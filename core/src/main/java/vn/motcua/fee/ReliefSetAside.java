package vn.motcua.fee;

import java.util.Objects;
import vn.motcua.error.Reason;

/**
 * A relief that was considered and not applied.
 *
 * @param rule its id in the pack
 * @param reason why not
 */
public record ReliefSetAside(String rule, Reason reason) {

    /** Refuses missing parts. */
    public ReliefSetAside {
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(reason, "reason");
    }
}
