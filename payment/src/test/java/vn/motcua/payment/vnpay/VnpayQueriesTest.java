package vn.motcua.payment.vnpay;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.motcua.dossier.DossierCode;
import vn.motcua.fee.Dong;
import vn.motcua.payment.PaymentQuestion;
import vn.motcua.payment.PaymentReport;
import vn.motcua.payment.PaymentState;
import vn.motcua.payment.SecretKeys;
import vn.motcua.payment.SignatureScheme;
import vn.motcua.payment.Vector;
import vn.motcua.payment.wire.JsonText;

class VnpayQueriesTest {

    private static final Vector VECTOR = Vector.named("VNPAY", "querydr request");
    private static final SecretKeys SECRETS = SecretKeys.of(VECTOR.secret());
    private static final URI BASE = URI.create("https://sandbox.vnpayment.vn/x");
    private static final VnpayQueries QUERIES = new VnpayQueries(
            VnpaySettings.builder("SDKTMN01", SECRETS, BASE, BASE).build());

    private static Map<String, String> answered() {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("vnp_ResponseId", "R1");
        fields.put("vnp_Command", "querydr");
        fields.put("vnp_ResponseCode", "00");
        fields.put("vnp_Message", "QueryDR Success");
        fields.put("vnp_TmnCode", "SDKTMN01");
        fields.put("vnp_TxnRef", "HS0001");
        fields.put("vnp_Amount", "20000000");
        fields.put("vnp_BankCode", "NCB");
        fields.put("vnp_PayDate", "20260101133000");
        fields.put("vnp_TransactionNo", "14422574");
        fields.put("vnp_TransactionType", "01");
        fields.put("vnp_TransactionStatus", "00");
        fields.put("vnp_OrderInfo", "Thanh toan");
        fields.put("vnp_PromotionCode", "");
        fields.put("vnp_PromotionAmount", "");
        return fields;
    }

    private static String signed(Map<String, String> fields) {
        Map<String, String> all = new LinkedHashMap<>(fields);
        all.put(
                "vnp_SecureHash",
                SECRETS.sign(SignatureScheme.HMAC_SHA512, String.join("|", List.copyOf(fields.values()))));
        return JsonText.of(all);
    }

    private static PaymentReport report(Map<String, String> fields) {
        return QUERIES.answer(signed(fields), "HS0001").orElseThrow();
    }

    @Test
    void the_question_is_signed_as_in_the_vector() {
        PaymentQuestion question = new PaymentQuestion(
                "HS0001", new DossierCode("H12.40-261120-0001"), Instant.parse("2026-01-01T02:00:00Z"));

        String json = QUERIES.question(question, "REQ20260101000001", Instant.parse("2026-01-01T03:00:00Z"));

        assertThat(json).contains("\"vnp_SecureHash\":\"" + VECTOR.expected() + "\"");
        VECTOR.input().forEach((name, value) -> assertThat(json).contains("\"" + name + "\":\"" + value + "\""));
    }

    @Test
    void a_signed_answer_is_read() {
        PaymentReport report = report(answered());

        assertThat(report.state()).isEqualTo(PaymentState.PAID);
        assertThat(report.amount()).contains(Dong.of(200_000));
        assertThat(report.transaction()).contains("14422574");
        assertThat(report.paidAt()).contains(Instant.parse("2026-01-01T06:30:00Z"));
    }

    @Test
    void an_answer_without_signature_or_with_any_field_changed_is_not_believed() {
        String right = signed(answered());

        assertThat(QUERIES.answer(JsonText.of(answered()), "HS0001")).isEmpty();
        answered().forEach((name, value) -> assertThat(QUERIES.answer(
                        right.replace("\"" + name + "\":\"" + value + "\"", "\"" + name + "\":\"" + value + "0\""),
                        "HS0001"))
                .as(name)
                .isEmpty());
        assertThat(QUERIES.answer("<html>502</html>", "HS0001")).isEmpty();
    }

    @Test
    void an_answer_about_another_payment_or_terminal_is_not_believed() {
        Map<String, String> otherTerminal = answered();
        otherTerminal.put("vnp_TmnCode", "OTHER");
        Map<String, String> refund = answered();
        refund.put("vnp_Command", "refund");

        assertThat(QUERIES.answer(signed(answered()), "HS0002")).isEmpty();
        assertThat(QUERIES.answer(signed(otherTerminal), "HS0001")).isEmpty();
        assertThat(QUERIES.answer(signed(refund), "HS0001")).isEmpty();
    }

    @Test
    void a_bar_inside_a_value_is_not_believed_although_the_text_is_signed() {
        Map<String, String> shifted = answered();
        shifted.put("vnp_Message", "QueryDR|Success");

        assertThat(QUERIES.answer(signed(shifted), "HS0001")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "00, PAID",
        "01, PENDING",
        "02, DECLINED",
        "04, HELD",
        "05, HELD",
        "06, HELD",
        "07, HELD",
        "09, HELD",
        "33, UNKNOWN"
    })
    void each_status_is_read(String status, PaymentState state) {
        Map<String, String> fields = answered();
        fields.put("vnp_TransactionStatus", status);

        assertThat(report(fields).state()).isEqualTo(state);
    }

    @ParameterizedTest
    @ValueSource(strings = {"02", "03", "94", "97", "99"})
    void an_error_leaves_it_unknown(String code) {
        Map<String, String> fields = answered();
        fields.put("vnp_ResponseCode", code);
        fields.put("vnp_TxnRef", "");

        assertThat(report(fields).state()).isEqualTo(PaymentState.UNKNOWN);
    }

    @Test
    void not_found_is_absent_and_a_refund_is_held() {
        Map<String, String> absent = answered();
        absent.put("vnp_ResponseCode", "91");
        Map<String, String> refund = answered();
        refund.put("vnp_TransactionType", "02");

        assertThat(report(absent).state()).isEqualTo(PaymentState.ABSENT);
        assertThat(report(refund).state()).isEqualTo(PaymentState.HELD);
    }

    @Test
    void paid_without_an_amount_is_not_paid() {
        Map<String, String> fields = answered();
        fields.put("vnp_Amount", "");

        assertThat(report(fields).state()).isEqualTo(PaymentState.UNKNOWN);
    }
}
