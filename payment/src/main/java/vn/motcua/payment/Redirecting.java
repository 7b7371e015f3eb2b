package vn.motcua.payment;

/** An intermediary with a page of its own, to which the payer's browser is sent. */
public interface Redirecting extends PaymentIntermediary {

    /**
     * Prepares a payment. Called outside of any transaction, at most once per reference.
     *
     * @param order what is to be paid
     * @return the page's address, or why there is none
     * @throws vn.motcua.error.OutsideException if no usable answer came; its retryability says whether the intermediary
     *     may have acted
     */
    PaymentOffer redirect(PaymentOrder order);
}
