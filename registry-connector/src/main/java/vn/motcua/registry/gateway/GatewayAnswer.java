package vn.motcua.registry.gateway;

import vn.motcua.error.Origin;
import vn.motcua.error.OutsideException;
import vn.motcua.error.Reason;
import vn.motcua.error.Retryability;

/**
 * An answer that came through with success. {@link #toString} leaves the content out.
 *
 * @param text the content, not empty and no HTML page; may be personal
 * @param correlationId our id of the call
 * @param doubt what a second try would mean if the content turns out to be of no use
 */
public record GatewayAnswer(String text, String correlationId, Retryability doubt) {

    /**
     * The fault that the system answered something of no use.
     *
     * @param reason what is wrong with it, without quoting it
     * @return the fault, to be thrown
     */
    public OutsideException unusable(Reason reason) {
        return new OutsideException(reason, Origin.PROVIDER, doubt, correlationId, null, null);
    }

    @Override
    public String toString() {
        return "GatewayAnswer[" + text.length() + " characters, " + correlationId + "]";
    }
}
