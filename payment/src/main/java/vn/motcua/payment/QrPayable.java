package vn.motcua.payment;

/** An intermediary whose payment can be scanned from the portal's own page. */
public interface QrPayable extends PaymentIntermediary {

    /**
     * Prepares a payment. Called outside of any transaction, at most once per reference.
     *
     * @param order what is to be paid
     * @return the text of the QR code, or why there is none
     * @throws vn.motcua.error.OutsideException if no usable answer came; its retryability says whether the intermediary
     *     may have acted
     */
    PaymentOffer qr(PaymentOrder order);
}
