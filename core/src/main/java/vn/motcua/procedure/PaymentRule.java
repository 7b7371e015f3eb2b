package vn.motcua.procedure;

import java.util.Objects;
import java.util.Optional;
import vn.motcua.deadline.TimeLimit;
import vn.motcua.law.LegalBasis;

/**
 * When a procedure's fee is paid.
 *
 * @param moment when it falls due, and so what it guards
 * @param basis the text or page that says so, with how sure we are
 * @param expiry how long an unpaid dossier waits; no law sets it, so it is empty unless a province's own pack does
 */
public record PaymentRule(PaymentMoment moment, LegalBasis basis, Optional<TimeLimit> expiry) {

    /** Refuses missing parts. */
    public PaymentRule {
        Objects.requireNonNull(moment, "moment");
        Objects.requireNonNull(basis, "basis");
        Objects.requireNonNull(expiry, "expiry");
    }
}
