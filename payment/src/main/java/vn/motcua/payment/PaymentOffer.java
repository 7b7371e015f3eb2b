package vn.motcua.payment;

import java.net.URI;
import vn.motcua.error.Reason;

/** An intermediary's answer to a new order. */
public sealed interface PaymentOffer {

    /**
     * The payer goes to a page.
     *
     * @param address where to send the browser; signed, so not to be changed
     */
    record Page(URI address) implements PaymentOffer {

        /** Leaves out the query, which is signed and may be used by whoever reads it. */
        @Override
        public String toString() {
            return "Page[" + address.getHost() + "]";
        }
    }

    /**
     * The payer scans a code.
     *
     * @param text the text of the QR code
     */
    record QrText(String text) implements PaymentOffer {

        /** Leaves out the text, which may be used by whoever reads it. */
        @Override
        public String toString() {
            return "QrText[" + text.length() + " characters]";
        }
    }

    /**
     * The intermediary, or the connector before calling it, will not take the order. Nothing has happened.
     *
     * @param reason why
     */
    record Refused(Reason reason) implements PaymentOffer {}
}
