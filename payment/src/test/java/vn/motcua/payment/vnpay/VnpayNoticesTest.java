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
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import vn.motcua.fee.Dong;
import vn.motcua.payment.CallbackReading;
import vn.motcua.payment.CallbackVerdict;
import vn.motcua.payment.PaymentReport;
import vn.motcua.payment.PaymentState;
import vn.motcua.payment.RawCallback;
import vn.motcua.payment.SecretKeys;
import vn.motcua.payment.SignatureScheme;
import vn.motcua.payment.Vector;
import vn.motcua.payment.wire.FormText;
import vn.motcua.transport.HttpHeaders;

class VnpayNoticesTest {

    private static final Vector VECTOR = Vector.named("VNPAY", "return/ipn verify");
    private static final SecretKeys SECRETS = SecretKeys.of(VECTOR.secret());
    private static final URI BASE = URI.create("https://sandbox.vnpayment.vn/x");
    private static final VnpayNotices NOTICES = new VnpayNotices(
            VnpaySettings.builder("TEST_TMN_CODE", SECRETS, BASE, BASE).build());

    private static CallbackReading read(String query) {
        return NOTICES.read(RawCallback.get(query));
    }

    private static CallbackReading signed(Map<String, String> fields) {
        String form = VnpayCanonical.form(fields);
        return read(form + "&vnp_SecureHash=" + SECRETS.sign(SignatureScheme.HMAC_SHA512, form));
    }

    private static Map<String, String> with(String name, String value) {
        Map<String, String> fields = new LinkedHashMap<>(VECTOR.input());
        fields.put(name, value);
        return fields;
    }

    private static CallbackVerdict verdict(CallbackReading reading) {
        return ((CallbackReading.Refused) reading).verdict();
    }

    private static PaymentReport report(CallbackReading reading) {
        return ((CallbackReading.Verified) reading).report();
    }

    static List<String> signedFields() {
        return List.copyOf(VECTOR.input().keySet());
    }

    @Test
    void the_published_callback_is_verified_and_read() {
        PaymentReport report = report(read(VECTOR.raw() + "&vnp_SecureHash=" + VECTOR.expected()));

        assertThat(report.merchant()).isEqualTo("TEST_TMN_CODE");
        assertThat(report.reference()).isEqualTo("1716257871703");
        assertThat(report.amount()).contains(Dong.of(10_000));
        assertThat(report.currency()).isEqualTo("VND");
        assertThat(report.state()).isEqualTo(PaymentState.PAID);
        assertThat(report.transaction()).contains("14422574");
        assertThat(report.paidAt()).contains(Instant.parse("2024-05-21T02:18:06Z"));
    }

    @ParameterizedTest
    @MethodSource("signedFields")
    void changing_any_signed_field_breaks_it(String name) {
        String query = FormText.of(with(name, "1" + VECTOR.input().get(name)));

        assertThat(verdict(read(query + "&vnp_SecureHash=" + VECTOR.expected())))
                .isEqualTo(CallbackVerdict.SIGNATURE_WRONG);
    }

    @ParameterizedTest
    @MethodSource("signedFields")
    void leaving_out_any_signed_field_breaks_it(String name) {
        Map<String, String> fields = new LinkedHashMap<>(VECTOR.input());
        fields.remove(name);

        assertThat(verdict(read(FormText.of(fields) + "&vnp_SecureHash=" + VECTOR.expected())))
                .isEqualTo(CallbackVerdict.SIGNATURE_WRONG);
    }

    @Test
    void a_missing_signature_is_a_wrong_one() {
        assertThat(verdict(read(VECTOR.raw()))).isEqualTo(CallbackVerdict.SIGNATURE_WRONG);
        assertThat(verdict(read(VECTOR.raw() + "&vnp_SecureHash="))).isEqualTo(CallbackVerdict.SIGNATURE_WRONG);
        assertThat(verdict(read(""))).isEqualTo(CallbackVerdict.SIGNATURE_WRONG);
    }

    @Test
    void a_parameter_that_comes_twice_is_not_even_looked_at() {
        String right = VECTOR.raw() + "&vnp_SecureHash=" + VECTOR.expected();

        assertThat(verdict(read(right + "&vnp_Amount=1000000"))).isEqualTo(CallbackVerdict.UNREADABLE);
        assertThat(verdict(read("vnp_ResponseCode=00&" + right))).isEqualTo(CallbackVerdict.UNREADABLE);
        assertThat(verdict(read(right + "&vnp%5FTxnRef=other"))).isEqualTo(CallbackVerdict.UNREADABLE);
    }

    @Test
    void only_a_get_is_a_notice() {
        RawCallback post = RawCallback.of(
                "POST", VECTOR.raw() + "&vnp_SecureHash=" + VECTOR.expected(), HttpHeaders.none(), new byte[0]);

        assertThat(verdict(NOTICES.read(post))).isEqualTo(CallbackVerdict.UNREADABLE);
    }

    @Test
    void foreign_parameters_and_the_old_hash_type_do_not_matter() {
        PaymentReport report = report(read("lang=vi&" + VECTOR.raw() + "&vnp_SecureHashType=SHA256&vnp_SecureHash="
                + VECTOR.expected() + "&utm=1"));

        assertThat(report.state()).isEqualTo(PaymentState.PAID);
    }

    @Test
    void the_signature_is_over_what_was_sent_in_any_letters() {
        PaymentReport report = report(signed(with("vnp_OrderInfo", "Nộp lệ phí của Đặng Thị Ưng & con = 100%")));

        assertThat(report.text()).isEqualTo("Nộp lệ phí của Đặng Thị Ưng & con = 100%");
    }

    @Test
    void a_signed_amount_that_is_no_money_is_unreadable() {
        assertThat(verdict(signed(with("vnp_Amount", "10000.5")))).isEqualTo(CallbackVerdict.UNREADABLE);
        assertThat(verdict(signed(with("vnp_Amount", "1000001")))).isEqualTo(CallbackVerdict.UNREADABLE);
        assertThat(verdict(signed(with("vnp_Amount", "-1000000")))).isEqualTo(CallbackVerdict.UNREADABLE);
    }

    @ParameterizedTest
    @CsvSource(
            value = {
                "00 00 PAID", "00 01 PENDING", "00 02 HELD", "00 04 HELD", "00 05 HELD", "00 07 HELD", "00 - HELD",
                "07 00 HELD", "07 02 HELD", "07 - HELD", "24 02 DECLINED", "24 - DECLINED", "24 00 HELD",
                        "24 01 PENDING",
                "24 04 HELD", "51 02 DECLINED", "99 02 DECLINED", "99 88 UNKNOWN", "11 02 DECLINED", "75 02 DECLINED"
            },
            delimiter = ' ',
            nullValues = "-")
    void money_counts_only_when_both_codes_say_so(String response, String status, PaymentState state) {
        Map<String, String> fields = with("vnp_ResponseCode", response);
        fields.put("vnp_TransactionStatus", status == null ? "" : status);

        assertThat(report(signed(fields)).state()).isEqualTo(state);
    }

    @Test
    void a_payment_without_a_number_of_vnpay_has_none() {
        assertThat(report(signed(with("vnp_TransactionNo", "0"))).transaction()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(CallbackVerdict.class)
    void the_reply_is_json_of_a_code_and_a_message(CallbackVerdict verdict) {
        var reply = NOTICES.reply(verdict);

        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.contentType()).startsWith("application/json");
        assertThat(reply.body()).matches("\\{\"RspCode\":\"[0-9]{2}\",\"Message\":\"[A-Za-z ]+\"}");
    }

    @Test
    void the_codes_are_the_ones_that_vnpay_knows() {
        assertThat(NOTICES.reply(CallbackVerdict.RECORDED).body()).contains("\"00\"");
        assertThat(NOTICES.reply(CallbackVerdict.REFERENCE_UNKNOWN).body()).contains("\"01\"");
        assertThat(NOTICES.reply(CallbackVerdict.ALREADY_FINAL).body()).contains("\"02\"");
        assertThat(NOTICES.reply(CallbackVerdict.AMOUNT_DIFFERS).body()).contains("\"04\"");
        assertThat(NOTICES.reply(CallbackVerdict.SIGNATURE_WRONG).body()).contains("\"97\"");
        assertThat(NOTICES.reply(CallbackVerdict.TRY_AGAIN).body()).contains("\"99\"");
    }
}
