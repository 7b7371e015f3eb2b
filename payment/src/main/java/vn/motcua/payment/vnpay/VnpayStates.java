package vn.motcua.payment.vnpay;

import java.util.Set;
import vn.motcua.error.Reason;
import vn.motcua.payment.PaymentState;

/** What VNPAY's two codes mean together. Where the money may have moved, it is held. */
record VnpayStates(PaymentState state, Reason reason) {

    private static final Set<String> REFUNDS = Set.of("05", "06", "09");

    /** A callback: the response code and the transaction status. Success needs 00 twice. */
    static VnpayStates ofNotice(String response, String status) {
        boolean answered = response.equals("00");
        if (answered && status.equals("00")) {
            return new VnpayStates(PaymentState.PAID, VnpayReason.SUCCESS.with());
        }
        if (response.equals("07") || status.equals("07")) {
            return new VnpayStates(PaymentState.HELD, VnpayReason.SUSPECTED.with());
        }
        if (status.equals("04") || REFUNDS.contains(status)) {
            return ofStatus(status);
        }
        if (status.equals("01")) {
            return new VnpayStates(PaymentState.PENDING, VnpayReason.NOT_FINISHED.with());
        }
        if (answered || status.equals("00")) {
            return new VnpayStates(PaymentState.HELD, VnpayReason.CONTRADICTORY.with(response, status));
        }
        boolean failed = status.equals("02") || status.isEmpty();
        return new VnpayStates(failed ? PaymentState.DECLINED : PaymentState.UNKNOWN, VnpayReason.ofResponse(response));
    }

    /** The transaction status alone, as a query answers it. */
    static VnpayStates ofStatus(String status) {
        return switch (status) {
            case "00" -> new VnpayStates(PaymentState.PAID, VnpayReason.SUCCESS.with());
            case "01" -> new VnpayStates(PaymentState.PENDING, VnpayReason.NOT_FINISHED.with());
            case "02" -> new VnpayStates(PaymentState.DECLINED, VnpayReason.FAILED.with());
            case "04" -> new VnpayStates(PaymentState.HELD, VnpayReason.REVERSED.with());
            case "07" -> new VnpayStates(PaymentState.HELD, VnpayReason.SUSPECTED.with());
            case "05", "06", "09" -> new VnpayStates(PaymentState.HELD, VnpayReason.REFUND_RUNNING.with(status));
            default -> new VnpayStates(PaymentState.UNKNOWN, VnpayReason.OTHER.with(status));
        };
    }
}
