package vn.motcua.fee;

import java.util.Objects;
import java.util.Optional;
import vn.motcua.law.LegalBasis;

/**
 * Whether money that was paid comes back when the citizen gets nothing for it.
 *
 * @param refused if the agency refuses the dossier or stops it
 * @param withdrawn if the citizen withdraws it
 * @param basis the text that says so, empty if none was found
 */
public record RefundRule(Answer refused, Answer withdrawn, Optional<LegalBasis> basis) {

    /** No text was found that says anything; the agency decides. */
    public static final RefundRule UNKNOWN = new RefundRule(Answer.UNKNOWN, Answer.UNKNOWN, Optional.empty());

    /** What becomes of the money. */
    public enum Answer {
        /** It is paid back. */
        RETURNED,
        /** It is kept. */
        KEPT,
        /** No text was found. */
        UNKNOWN
    }

    /** Refuses missing parts, and an answer without a text. */
    public RefundRule {
        Objects.requireNonNull(refused, "refused");
        Objects.requireNonNull(withdrawn, "withdrawn");
        Objects.requireNonNull(basis, "basis");
        if (basis.isEmpty() && (refused != Answer.UNKNOWN || withdrawn != Answer.UNKNOWN)) {
            throw new IllegalArgumentException("a refund rule cites its text");
        }
    }
}
