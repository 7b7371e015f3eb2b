package vn.motcua.dossier;

import java.time.Instant;
import java.util.Objects;
import vn.motcua.deadline.DueDate;

/**
 * The written apology for a result that will be late, with the one new appointment that the law allows (NĐ 61/2018 Đ19(9),
 * form 04 of TT 03/2025).
 *
 * @param reason why the result is late
 * @param issuedAt when
 * @param missed the appointment that cannot be kept
 * @param appointed the new one
 */
public record Apology(String reason, Instant issuedAt, DueDate missed, DueDate appointed) {

    /** Refuses missing parts. */
    public Apology {
        Objects.requireNonNull(reason, "reason");
        Objects.requireNonNull(issuedAt, "issuedAt");
        Objects.requireNonNull(missed, "missed");
        Objects.requireNonNull(appointed, "appointed");
    }

    @Override
    public String toString() {
        return "Apology[" + issuedAt + ", " + appointed + "]";
    }
}
