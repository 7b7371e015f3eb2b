package vn.motcua.payment;

/** An intermediary that signs what it gives the payer's browser to bring back. It is for display only all the same. */
public interface Returning extends PaymentIntermediary {

    /**
     * Verifies and reads what a browser brought back.
     *
     * @param callback the browser's request
     * @return what the intermediary said, or why it is not believed
     */
    CallbackReading readReturn(RawCallback callback);
}
