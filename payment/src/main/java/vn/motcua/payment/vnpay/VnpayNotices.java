package vn.motcua.payment.vnpay;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import vn.motcua.fee.Dong;
import vn.motcua.payment.CallbackReading;
import vn.motcua.payment.CallbackReply;
import vn.motcua.payment.CallbackVerdict;
import vn.motcua.payment.PaymentReason;
import vn.motcua.payment.PaymentReport;
import vn.motcua.payment.RawCallback;
import vn.motcua.payment.SignatureScheme;
import vn.motcua.payment.wire.FormText;
import vn.motcua.payment.wire.JsonText;
import vn.motcua.payment.wire.Stamps;

/** Verifies and reads what VNPAY sends to the server (IPN) and gives to the browser: both are the same signed query. */
record VnpayNotices(VnpaySettings settings) {

    CallbackReading read(RawCallback callback) {
        Optional<Map<String, String>> all =
                callback.method().equals("GET") ? FormText.parse(callback.query()) : Optional.empty();
        if (all.isEmpty()) {
            return unreadable();
        }
        Map<String, String> fields = new LinkedHashMap<>(all.get());
        fields.keySet().removeIf(name -> !name.startsWith("vnp_"));
        String hash = fields.getOrDefault(VnpayCanonical.HASH, "");
        if (!settings.secrets().verifies(SignatureScheme.HMAC_SHA512, VnpayCanonical.form(fields), hash)) {
            return new CallbackReading.Refused(
                    CallbackVerdict.SIGNATURE_WRONG, PaymentReason.SIGNATURE_WRONG.with(settings.id()));
        }
        Optional<Dong> amount = VnpayAmount.read(fields.getOrDefault("vnp_Amount", ""));
        String reference = fields.getOrDefault("vnp_TxnRef", "");
        String response = fields.getOrDefault("vnp_ResponseCode", "");
        if (amount.isEmpty() || reference.isEmpty() || response.isEmpty()) {
            return unreadable();
        }
        VnpayStates said = VnpayStates.ofNotice(response, fields.getOrDefault("vnp_TransactionStatus", ""));
        return new CallbackReading.Verified(new PaymentReport(
                fields.getOrDefault("vnp_TmnCode", ""),
                reference,
                amount,
                "VND",
                said.state(),
                transaction(fields.getOrDefault("vnp_TransactionNo", "")),
                Stamps.parse(fields.getOrDefault("vnp_PayDate", "")),
                said.reason(),
                fields.getOrDefault("vnp_OrderInfo", "")));
    }

    CallbackReply reply(CallbackVerdict verdict) {
        return switch (verdict) {
            case RECORDED -> json("00", "Confirm Success");
            case ALREADY_FINAL -> json("02", "Order already confirmed");
            case REFERENCE_UNKNOWN, OTHER_MERCHANT -> json("01", "Order not found");
            case AMOUNT_DIFFERS -> json("04", "Invalid amount");
            case SIGNATURE_WRONG -> json("97", "Invalid signature");
            case UNREADABLE, TRY_AGAIN -> json("99", "Unknown error");
        };
    }

    /** A payment that never reached a bank has the number 0. */
    static Optional<String> transaction(String number) {
        return Optional.of(number).filter(digits -> !digits.isEmpty() && !digits.equals("0"));
    }

    private CallbackReading unreadable() {
        return new CallbackReading.Refused(
                CallbackVerdict.UNREADABLE, PaymentReason.MESSAGE_UNREADABLE.with(settings.id()));
    }

    private static CallbackReply json(String code, String message) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("RspCode", code);
        fields.put("Message", message);
        return CallbackReply.json(JsonText.of(fields));
    }
}
