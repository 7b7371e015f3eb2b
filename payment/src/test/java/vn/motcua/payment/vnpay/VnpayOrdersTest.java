package vn.motcua.payment.vnpay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.motcua.error.InvalidInputException;
import vn.motcua.payment.Orders;
import vn.motcua.payment.PayerContext;
import vn.motcua.payment.SecretKeys;
import vn.motcua.payment.SignatureScheme;
import vn.motcua.payment.Vector;
import vn.motcua.payment.wire.FormText;

class VnpayOrdersTest {

    private static final URI PAY = URI.create("https://sandbox.vnpayment.vn/paymentv2/vpcpay.html");
    private static final URI API = URI.create("https://sandbox.vnpayment.vn/merchant_webapi/api/transaction");
    private static final Instant AFTERNOON = Instant.parse("2026-11-20T07:05:09Z");

    private static VnpaySettings.Builder settings() {
        return VnpaySettings.builder("SDKTMN01", SecretKeys.of("SDKTESTHASHSECRET0123456789ABCDEF"), PAY, API);
    }

    private static Map<String, String> fields(URI address) {
        return FormText.parse(address.getRawQuery()).orElseThrow();
    }

    @Test
    void the_vendors_own_example_has_our_canonical_text() {
        Vector vector = Vector.named("VNPAY", "pay-url (official");

        assertThat(VnpayCanonical.form(vector.input())).isEqualTo(vector.raw());
    }

    @Test
    void the_address_is_the_canonical_text_with_its_signature_behind_it() {
        Vector vector = Vector.named("VNPAY", "pay-url (computed");

        URI address = new VnpayOrders(settings().build()).address(vector.input());

        assertThat(address).hasToString(PAY + "?" + vector.raw() + "&vnp_SecureHash=" + vector.expected());
    }

    @Test
    void an_order_becomes_every_field_that_vnpay_wants_and_no_other() {
        URI address = new VnpayOrders(settings().bank("VNPAYQR").build()).address(Orders.of(200_000, AFTERNOON), "pay");

        Map<String, String> expected = new LinkedHashMap<>();
        expected.put("vnp_Amount", "20000000");
        expected.put("vnp_BankCode", "VNPAYQR");
        expected.put("vnp_Command", "pay");
        expected.put("vnp_CreateDate", "20261120140509");
        expected.put("vnp_CurrCode", "VND");
        expected.put("vnp_ExpireDate", "20261120142009");
        expected.put("vnp_IpAddr", Orders.IP);
        expected.put("vnp_Locale", "vn");
        expected.put("vnp_OrderInfo", "Thanh toan ho so H12.40-261120-0001");
        expected.put("vnp_OrderType", "other");
        expected.put("vnp_ReturnUrl", "https://dvc.example.vn/tra-ve");
        expected.put("vnp_TmnCode", "SDKTMN01");
        expected.put("vnp_TxnRef", "dvcH1240261120000120261120140000ab12");
        expected.put("vnp_Version", "2.1.0");
        Map<String, String> fields = fields(address);
        String hash = fields.remove("vnp_SecureHash");
        assertThat(fields).containsExactlyEntriesOf(expected);
        assertThat(SecretKeys.of("SDKTESTHASHSECRET0123456789ABCDEF")
                        .verifies(
                                SignatureScheme.HMAC_SHA512,
                                address.getRawQuery().replace("&vnp_SecureHash=" + hash, ""),
                                hash))
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-20T06:00:00Z, 20261120130000, 20261120131500",
        "2026-11-20T16:50:00Z, 20261120235000, 20261121000500",
        "2026-11-20T17:00:00Z, 20261121000000, 20261121001500",
        "2026-12-31T16:59:59Z, 20261231235959, 20270101001459"
    })
    void afternoons_and_midnights_are_stamped_in_vietnam_time(String at, String created, String expires) {
        Map<String, String> fields =
                fields(new VnpayOrders(settings().build()).address(Orders.of(200_000, Instant.parse(at)), "pay"));

        assertThat(fields).containsEntry("vnp_CreateDate", created).containsEntry("vnp_ExpireDate", expires);
    }

    @Test
    void vietnamese_words_are_sent_without_diacritics() {
        VnpaySettings spoken =
                settings().purpose("Nộp lệ phí đăng ký (Đất Mũi)!").build();

        Map<String, String> fields = fields(new VnpayOrders(spoken).address(Orders.of(200_000, AFTERNOON), "pay"));

        assertThat(fields).containsEntry("vnp_OrderInfo", "Nop le phi dang ky Dat Mui H12.40-261120-0001");
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 1, 4_999, 1_000_000_000, Long.MAX_VALUE / 50})
    void an_amount_that_vnpay_does_not_take_is_refused_before_it_is_sent(long amount) {
        assertThat(VnpayAmount.isAccepted(vn.motcua.fee.Dong.of(amount))).isFalse();
        assertThatThrownBy(() -> new VnpayOrders(settings().build()).address(Orders.of(amount, AFTERNOON), "pay"))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("vnp_Amount");
    }

    @ParameterizedTest
    @CsvSource({"5000, 500000", "999999999, 99999999900"})
    void the_first_and_the_last_amount_are_sent_in_hundredths(long amount, String wire) {
        assertThat(VnpayAmount.write(vn.motcua.fee.Dong.of(amount))).isEqualTo(wire);
        assertThat(VnpayAmount.read(wire)).contains(vn.motcua.fee.Dong.of(amount));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-100", "150", "1e4", "20000000.0", "99999999999999999999"})
    void hundredths_that_are_no_whole_dong_are_no_amount(String wire) {
        assertThat(VnpayAmount.read(wire)).isEmpty();
    }

    @Test
    void a_return_address_that_would_break_the_signature_is_refused() {
        PayerContext tilde =
                new PayerContext(Orders.IP, URI.create("https://dvc.example.vn/~tra've"), Locale.forLanguageTag("vi"));

        assertThatThrownBy(
                        () -> new VnpayOrders(settings().build()).address(Orders.of(200_000, AFTERNOON, tilde), "pay"))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("vnp_ReturnUrl");
    }

    @Test
    void a_short_ipv6_address_is_written_out_and_english_is_spoken_when_asked_for() {
        PayerContext local = new PayerContext("::1", URI.create("https://dvc.example.vn/back"), Locale.US);

        Map<String, String> fields =
                fields(new VnpayOrders(settings().build()).address(Orders.of(200_000, AFTERNOON, local), "pay"));

        assertThat(fields).containsEntry("vnp_IpAddr", "0:0:0:0:0:0:0:1").containsEntry("vnp_Locale", "en");
    }

    @Test
    void settings_that_cannot_work_are_refused() {
        assertThatThrownBy(() ->
                        VnpaySettings.builder("", SecretKeys.of("x"), PAY, API).build())
                .hasMessageContaining("vnpay.terminal");
        assertThatThrownBy(() -> VnpaySettings.builder("T", SecretKeys.of("x"), URI.create("ftp://x/"), API)
                        .build())
                .hasMessageContaining("vnpay.payUrl");
        assertThatThrownBy(() -> VnpaySettings.builder("T", SecretKeys.of("x"), PAY, URI.create(API + "?x=1"))
                        .build())
                .hasMessageContaining("vnpay.apiUrl");
    }
}
