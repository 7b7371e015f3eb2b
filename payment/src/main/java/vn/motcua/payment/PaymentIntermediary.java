package vn.motcua.payment;

import java.util.Optional;
import vn.motcua.error.Reason;
import vn.motcua.fee.Dong;

/**
 * A payment intermediary (trung gian thanh toán). What it can do it says by the further interfaces it implements: {@link
 * Redirecting}, {@link QrPayable}, {@link Settling}, {@link Returning}, {@link Queryable}. Thread-safe.
 */
public interface PaymentIntermediary {

    /**
     * Its id, for example {@code vnpay}: part of stored records and of callback addresses, so never changed.
     *
     * @return lower-case letters, digits and hyphens
     */
    String id();

    /**
     * The account with it that takes the money, as every callback names it.
     *
     * @return the merchant's code, not a secret
     */
    String merchant();

    /**
     * Whether it takes an amount, asked before anything is started.
     *
     * @param amount the amount
     * @return why it does not, or empty if it does
     */
    Optional<Reason> refusal(Dong amount);
}
