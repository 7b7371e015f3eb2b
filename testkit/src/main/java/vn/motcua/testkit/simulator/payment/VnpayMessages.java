package vn.motcua.testkit.simulator.payment;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import vn.motcua.testkit.simulator.payment.SimulatedPayment.State;

/** What VNPAY says, in its words and signed its way. */
record VnpayMessages(String terminal, String secret) {

    static final List<String> ASKED = List.of(
            "vnp_RequestId",
            "vnp_Version",
            "vnp_Command",
            "vnp_TmnCode",
            "vnp_TxnRef",
            "vnp_TransactionDate",
            "vnp_CreateDate",
            "vnp_IpAddr",
            "vnp_OrderInfo");
    private static final List<String> ANSWERED = List.of(
            "vnp_ResponseId",
            "vnp_Command",
            "vnp_ResponseCode",
            "vnp_Message",
            "vnp_TmnCode",
            "vnp_TxnRef",
            "vnp_Amount",
            "vnp_BankCode",
            "vnp_PayDate",
            "vnp_TransactionNo",
            "vnp_TransactionType",
            "vnp_TransactionStatus",
            "vnp_OrderInfo",
            "vnp_PromotionCode",
            "vnp_PromotionAmount");

    boolean isOrderSigned(Map<String, String> fields) {
        return Wire.hmacSha512(secret, Wire.vnpayText(fields)).equals(fields.getOrDefault("vnp_SecureHash", ""));
    }

    boolean isQuestionSigned(Map<String, String> fields) {
        return Wire.hmacSha512(secret, piped(fields, ASKED)).equals(fields.getOrDefault("vnp_SecureHash", ""));
    }

    /** The fields of IPN and browser return, without signature. */
    Map<String, String> outcome(SimulatedPayment payment) {
        Map<String, String> fields = new TreeMap<>();
        fields.put("vnp_TmnCode", terminal);
        fields.put("vnp_Amount", Long.toString(payment.amount() * 100));
        fields.put("vnp_BankCode", "NCB");
        fields.put("vnp_BankTranNo", "VNP" + payment.number());
        fields.put("vnp_CardType", "ATM");
        payment.finishedAt().ifPresent(at -> fields.put("vnp_PayDate", Wire.stamp(at)));
        fields.put("vnp_OrderInfo", payment.text());
        fields.put("vnp_TransactionNo", payment.state() == State.FAILED ? "0" : payment.number());
        fields.put("vnp_ResponseCode", response(payment.state()));
        fields.put("vnp_TransactionStatus", status(payment.state()));
        fields.put("vnp_TxnRef", payment.reference());
        return fields;
    }

    String signedForm(Map<String, String> fields) {
        String text = Wire.vnpayText(fields);
        return text + "&vnp_SecureHash=" + Wire.hmacSha512(secret, text);
    }

    Map<String, String> answer(String code, String message, String reference, String id) {
        Map<String, String> fields = new LinkedHashMap<>();
        ANSWERED.forEach(name -> fields.put(name, ""));
        fields.put("vnp_ResponseId", id);
        fields.put("vnp_Command", "querydr");
        fields.put("vnp_ResponseCode", code);
        fields.put("vnp_Message", message);
        fields.put("vnp_TmnCode", terminal);
        fields.put("vnp_TxnRef", reference);
        return fields;
    }

    Map<String, String> status(SimulatedPayment payment, String id) {
        Map<String, String> fields = answer("00", "QueryDR Success", payment.reference(), id);
        fields.put("vnp_Amount", Long.toString(payment.amount() * 100));
        fields.put("vnp_BankCode", "NCB");
        payment.finishedAt().ifPresent(at -> fields.put("vnp_PayDate", Wire.stamp(at)));
        fields.put("vnp_TransactionNo", payment.number());
        fields.put("vnp_TransactionType", "01");
        fields.put("vnp_TransactionStatus", status(payment.state()));
        fields.put("vnp_OrderInfo", payment.text());
        return fields;
    }

    Map<String, String> signedAnswer(Map<String, String> fields) {
        Map<String, String> signed = new LinkedHashMap<>(fields);
        signed.put("vnp_SecureHash", Wire.hmacSha512(secret, piped(fields, ANSWERED)));
        return signed;
    }

    private static String piped(Map<String, String> fields, List<String> order) {
        return order.stream().map(name -> fields.getOrDefault(name, "")).collect(Collectors.joining("|"));
    }

    private static String response(State state) {
        return switch (state) {
            case PAID -> "00";
            case HELD -> "07";
            case FAILED, OPEN -> "24";
        };
    }

    private static String status(State state) {
        return switch (state) {
            case PAID -> "00";
            case OPEN -> "01";
            case FAILED -> "02";
            case HELD -> "07";
        };
    }
}
