package vn.motcua.payment;

/** An intermediary that can be asked how a payment stands. */
public interface Queryable extends PaymentIntermediary {

    /**
     * Asks how a payment stands. Called outside of any transaction, any number of times.
     *
     * @param question the payment
     * @return the intermediary's verified answer
     * @throws vn.motcua.error.OutsideException if no answer came that can be believed
     */
    PaymentReport query(PaymentQuestion question);
}
