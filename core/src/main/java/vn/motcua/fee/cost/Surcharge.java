package vn.motcua.fee.cost;

import java.util.Objects;
import vn.motcua.fee.Dong;
import vn.motcua.law.LegalBasis;

/**
 * What someone other than the State charges for a payment: a line of its own beside the fees, never added to what is owed.
 *
 * @param rule the id of the tariff's rule
 * @param amount the amount, tax included, 0 or more
 * @param payee who gets it
 * @param payer who bears it
 * @param basis the contract or the published tariff
 */
public record Surcharge(String rule, Dong amount, String payee, PayerPolicy payer, LegalBasis basis) {

    /** Refuses missing parts and an amount below 0. */
    public Surcharge {
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(amount, "amount");
        Objects.requireNonNull(payee, "payee");
        Objects.requireNonNull(payer, "payer");
        Objects.requireNonNull(basis, "basis");
        if (amount.value() < 0) {
            throw new IllegalArgumentException("a surcharge is 0 or more");
        }
    }
}
