package vn.motcua.payment.vnpay;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import vn.motcua.payment.PaymentQuestion;
import vn.motcua.payment.PaymentReport;
import vn.motcua.payment.PaymentState;
import vn.motcua.payment.SignatureScheme;
import vn.motcua.payment.wire.JsonText;
import vn.motcua.payment.wire.Stamps;

/** Writes the question {@code querydr} and verifies its answer. Pure. */
record VnpayQueries(VnpaySettings settings) {

    private static final List<String> ASKED = List.of(
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

    String question(PaymentQuestion question, String requestId, Instant now) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("vnp_RequestId", requestId);
        fields.put("vnp_Version", "2.1.0");
        fields.put("vnp_Command", "querydr");
        fields.put("vnp_TmnCode", settings.terminal());
        fields.put("vnp_TxnRef", question.reference());
        fields.put("vnp_TransactionDate", Stamps.of(question.createdAt()));
        fields.put("vnp_CreateDate", Stamps.of(now));
        fields.put("vnp_IpAddr", settings.serverIp());
        fields.put("vnp_OrderInfo", "Truy van " + question.reference());
        String text = VnpayCanonical.piped(ASKED.stream().map(fields::get).toList());
        fields.put(VnpayCanonical.HASH, settings.secrets().sign(SignatureScheme.HMAC_SHA512, text));
        return JsonText.of(fields);
    }

    /** The answer, or empty if it cannot be believed: not JSON, not signed by VNPAY, or about another payment. */
    Optional<PaymentReport> answer(String body, String reference) {
        return JsonText.object(body)
                .flatMap(this::verified)
                .filter(fields -> is(fields, "vnp_Command", "querydr"))
                .filter(fields -> is(fields, "vnp_TmnCode", settings.terminal()))
                .filter(fields -> is(fields, "vnp_TxnRef", reference))
                .map(fields -> report(fields, reference));
    }

    private Optional<Map<String, String>> verified(JsonNode object) {
        Optional<List<String>> values = JsonText.scalars(object, ANSWERED);
        String hash = JsonText.scalar(object, VnpayCanonical.HASH).orElse("");
        boolean right = values.filter(all -> all.stream().noneMatch(value -> value.contains("|")))
                .filter(all ->
                        settings.secrets().verifies(SignatureScheme.HMAC_SHA512, VnpayCanonical.piped(all), hash))
                .isPresent();
        if (!right) {
            return Optional.empty();
        }
        Map<String, String> fields = new LinkedHashMap<>();
        for (int i = 0; i < ANSWERED.size(); i++) {
            fields.put(ANSWERED.get(i), values.get().get(i));
        }
        return Optional.of(fields);
    }

    private PaymentReport report(Map<String, String> fields, String reference) {
        VnpayStates said = said(fields);
        return new PaymentReport(
                settings.terminal(),
                reference,
                VnpayAmount.read(value(fields, "vnp_Amount")),
                "VND",
                said.state(),
                VnpayNotices.transaction(value(fields, "vnp_TransactionNo")),
                Stamps.parse(value(fields, "vnp_PayDate")),
                said.reason(),
                value(fields, "vnp_OrderInfo"));
    }

    private static VnpayStates said(Map<String, String> fields) {
        String response = value(fields, "vnp_ResponseCode");
        if (response.equals("91")) {
            return new VnpayStates(PaymentState.ABSENT, VnpayReason.NOT_FOUND.with());
        }
        if (!response.equals("00")) {
            return new VnpayStates(PaymentState.UNKNOWN, VnpayReason.QUERY_REFUSED.with(response));
        }
        String type = value(fields, "vnp_TransactionType");
        if (!type.isEmpty() && !type.equals("01")) {
            return new VnpayStates(PaymentState.HELD, VnpayReason.REFUND_RUNNING.with(type));
        }
        VnpayStates said = VnpayStates.ofStatus(value(fields, "vnp_TransactionStatus"));
        boolean amountless = said.state() == PaymentState.PAID
                && VnpayAmount.read(value(fields, "vnp_Amount")).isEmpty();
        return amountless ? new VnpayStates(PaymentState.UNKNOWN, VnpayReason.OTHER.with("vnp_Amount")) : said;
    }

    /** An error may leave out what it was asked about. */
    private static boolean is(Map<String, String> fields, String name, String wanted) {
        String value = value(fields, name);
        boolean failed = !value(fields, "vnp_ResponseCode").equals("00");
        return value.equals(wanted) || (value.isEmpty() && failed);
    }

    private static String value(Map<String, String> fields, String name) {
        return fields.getOrDefault(name, "");
    }
}
