package vn.motcua.fee;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import vn.motcua.error.Reason;
import vn.motcua.law.LegalBasis;

/**
 * One rule that was looked at on the way to a price.
 *
 * @param kind what kind of rule it is
 * @param rule its id in the pack
 * @param from its first day, empty if open
 * @param to its last day, empty if open
 * @param amount what it adds to the price, negative if it takes off; empty if it was not applied
 * @param setAside why it was not applied, empty if it was
 * @param basis the text that it rests on
 */
public record TraceStep(
        FeeLine.Kind kind,
        String rule,
        Optional<LocalDate> from,
        Optional<LocalDate> to,
        Optional<Dong> amount,
        Optional<Reason> setAside,
        LegalBasis basis) {

    /** Refuses missing parts. */
    public TraceStep {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(to, "to");
        Objects.requireNonNull(amount, "amount");
        Objects.requireNonNull(setAside, "setAside");
        Objects.requireNonNull(basis, "basis");
    }

    /**
     * Whether the rule made a line of the price.
     *
     * @return true if it was applied
     */
    public boolean isApplied() {
        return setAside.isEmpty();
    }
}
