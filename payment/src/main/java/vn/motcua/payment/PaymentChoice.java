package vn.motcua.payment;

import java.util.Set;

/**
 * An intermediary that a payer may choose.
 *
 * @param intermediary its id
 * @param ways how it can be paid with, at least one
 */
public record PaymentChoice(String intermediary, Set<PaymentWay> ways) {

    /** Copies the set. */
    public PaymentChoice {
        ways = Set.copyOf(ways);
    }
}
