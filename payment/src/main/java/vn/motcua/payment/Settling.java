package vn.motcua.payment;

/** An intermediary that calls the portal's server with the outcome. Only what comes this way, or by query, settles. */
public interface Settling extends PaymentIntermediary {

    /**
     * Verifies a callback as it came over the wire, then reads it. Calls nobody and changes nothing.
     *
     * @param callback the raw callback
     * @return the verified report, or why it is not believed
     */
    CallbackReading read(RawCallback callback);

    /**
     * Words the answer that the intermediary expects. Called after the commit.
     *
     * @param reading what was read; a signed answer repeats nothing from a callback that was not believed
     * @param verdict what became of it
     * @return the answer
     */
    CallbackReply acknowledge(CallbackReading reading, CallbackVerdict verdict);
}
