package vn.motcua.payment;

import java.net.URI;
import java.util.List;
import vn.motcua.error.Reason;

/** What became of a wish to pay. */
public sealed interface StartOutcome {

    /**
     * Send the browser to a page.
     *
     * @param attempt the attempt
     * @param address the page; signed, so not to be changed
     */
    record Redirect(AttemptView attempt, URI address) implements StartOutcome {

        @Override
        public String toString() {
            return "Redirect[" + attempt + "]";
        }
    }

    /**
     * Show a QR code, see {@link QrImage}.
     *
     * @param attempt the attempt
     * @param text the text of the code
     */
    record Qr(AttemptView attempt, String text) implements StartOutcome {

        @Override
        public String toString() {
            return "Qr[" + attempt + "]";
        }
    }

    /**
     * There is an attempt, but nothing to lead the payer to: another request is starting it at this moment, its outcome is
     * being asked for, or the money has come already. Show {@link AttemptView#state()} and look again.
     *
     * @param attempt the attempt
     */
    record Waiting(AttemptView attempt) implements StartOutcome {}

    /**
     * No attempt is open because of this request.
     *
     * @param reasons every reason, at least one
     */
    record Rejected(List<Reason> reasons) implements StartOutcome {

        /** Copies the list. */
        public Rejected {
            reasons = List.copyOf(reasons);
        }
    }
}
