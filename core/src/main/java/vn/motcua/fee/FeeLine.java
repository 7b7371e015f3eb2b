package vn.motcua.fee;

import java.util.Objects;
import vn.motcua.law.LegalBasis;

/**
 * One line of a quote.
 *
 * @param kind what the line is
 * @param rule the id of the rule in the pack
 * @param vi the explanation in Vietnamese
 * @param en the explanation in English
 * @param amount the amount; negative on a relief and on support
 * @param basis the text that the line rests on
 */
public record FeeLine(Kind kind, String rule, String vi, String en, Dong amount, LegalBasis basis) {

    /** What a line is. */
    public enum Kind {
        /** The rate for the case. */
        RATE,
        /** What a relief takes off. */
        RELIEF,
        /** What is added, such as extra copies. */
        ADDITION,
        /** What a budget pays for the citizen; the fee itself is not lower. */
        SUPPORT
    }

    /** Refuses missing parts. */
    public FeeLine {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(vi, "vi");
        Objects.requireNonNull(en, "en");
        Objects.requireNonNull(amount, "amount");
        Objects.requireNonNull(basis, "basis");
    }
}
