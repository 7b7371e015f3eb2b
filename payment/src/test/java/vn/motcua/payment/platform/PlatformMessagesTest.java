package vn.motcua.payment.platform;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import vn.motcua.dossier.DossierCode;
import vn.motcua.error.InvalidInputException;
import vn.motcua.fee.Dong;
import vn.motcua.payment.CallbackReading;
import vn.motcua.payment.CallbackReply;
import vn.motcua.payment.CallbackVerdict;
import vn.motcua.payment.Orders;
import vn.motcua.payment.PaymentOffer;
import vn.motcua.payment.PaymentQuestion;
import vn.motcua.payment.PaymentReport;
import vn.motcua.payment.PaymentState;
import vn.motcua.payment.RawCallback;
import vn.motcua.payment.SecretKeys;
import vn.motcua.payment.SignatureScheme;
import vn.motcua.payment.Vector;
import vn.motcua.payment.wire.JsonText;

class PlatformMessagesTest {

    private static final String PROVIDER = "DVCQG-PaymentPlatform";
    private static final String SECRET = "SDK-TEST-SECRET";
    private static final URI BASE = URI.create("https://lgsp.example.vn/pp");
    private static final Instant AT = Instant.parse("2026-01-01T07:00:00Z");
    private static final PlatformSettings SETTINGS = PlatformSettings.builder(
                    "SDKPARTNER",
                    SecretKeys.of(SECRET),
                    BASE,
                    BASE,
                    new BeneficiaryAccount("3713.0.1", "KB-CM", "Kho bạc Nhà nước tỉnh Cà Mau"))
            .notFoundCodes(Set.of("01"))
            .build();
    private static final PlatformNotices NOTICES = new PlatformNotices(SETTINGS);
    private static final PlatformReplies REPLIES = new PlatformReplies(SETTINGS);

    private static Map<String, Object> callback() {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("LoaiBanTin", "NOTIFY");
        fields.put("MaLoi", "00");
        fields.put("MaDoiTac", "SDKPARTNER");
        fields.put("MaThamChieu", "dvcA1");
        fields.put("SoTien", "50000");
        fields.put("MaTienTe", "VND");
        fields.put("MaGiaoDich", "PP777");
        fields.put("MaNganHang", "VCB");
        fields.put("ThoiGianGD", "20260101140100");
        fields.put("ThongTinGiaoDich", "THANH TOAN HO SO H12.40-261120-0001");
        return fields;
    }

    private static String signature(Map<String, Object> fields) {
        List<String> values = fields.values().stream().map(Object::toString).toList();
        return SecretKeys.of(SECRET).sign(SignatureScheme.SHA256_SECRET_LAST, String.join("|", values));
    }

    private static CallbackReading read(Map<String, Object> fields, String signature) {
        Map<String, Object> all = new LinkedHashMap<>(fields);
        all.put("MaXacThuc", signature);
        return NOTICES.read(RawCallback.post(JsonText.of(all).getBytes(UTF_8)));
    }

    private static CallbackVerdict verdict(CallbackReading reading) {
        return ((CallbackReading.Refused) reading).verdict();
    }

    private static PaymentReport report(CallbackReading reading) {
        return ((CallbackReading.Verified) reading).report();
    }

    static List<String> signedFields() {
        return PlatformFields.CALLBACK;
    }

    @Test
    void orders_of_fields_are_those_of_the_vectors() {
        assertThat(PlatformFields.INIT)
                .containsExactlyElementsOf(
                        Vector.named(PROVIDER, "INIT").input().keySet());
        assertThat(PlatformFields.QUERY)
                .containsExactlyElementsOf(
                        Vector.named(PROVIDER, "QUERY").input().keySet());
    }

    @Test
    void signed_messages_come_out_as_in_the_vectors() {
        for (String operation : List.of("INIT", "QUERY")) {
            Vector vector = Vector.named(PROVIDER, operation);
            Map<String, Object> fields = new LinkedHashMap<>(vector.input());

            PlatformFields.sign(
                    fields,
                    operation.equals("INIT") ? PlatformFields.INIT : PlatformFields.QUERY,
                    SecretKeys.of(vector.secret()));

            assertThat(fields).containsEntry("MaXacThuc", vector.expected());
        }
    }

    @Test
    void a_question_repeats_the_orders_stamp_of_the_afternoon() {
        Vector vector = Vector.named(PROVIDER, "QUERY");
        PaymentQuestion question =
                new PaymentQuestion(vector.input().get("MaThamChieu"), new DossierCode("H12.40-261120-0001"), AT);

        assertThat(new PlatformOrders(SETTINGS).query(question))
                .contains("\"ThoiGianGD\":\"20260101140000\"")
                .contains("\"MaXacThuc\":\"" + vector.expected() + "\"");
    }

    @Test
    void an_order_names_the_procedure_the_fees_and_the_payer() {
        JsonNode init = JsonText.object(new PlatformOrders(SETTINGS).init(Orders.of(200_000, AT)))
                .orElseThrow();
        JsonNode receipt = init.path("ThongTinBienLai");

        assertThat(init.path("SoTien").isString()).isTrue();
        assertThat(init.path("SoTien").asString()).isEqualTo("200000");
        assertThat(init.path("PhienBan").asString()).isEqualTo("1.0.6");
        assertThat(init.path("Ip").asString()).isEqualTo(Orders.IP);
        assertThat(init.path("ThoiGianGD").asString()).isEqualTo("20260101140000");
        assertThat(init.path("ThongTinGiaoDich").asString()).isEqualTo("THANH TOAN HO SO H12.40-261120-0001");
        assertThat(receipt.path("MaDichVu").asString()).isEqualTo("2");
        assertThat(receipt.path("MaTTHC").asString()).isEqualTo("3.000333");
        assertThat(receipt.path("MaDVC").asString()).isEqualTo("3.000333.01");
        assertThat(receipt.path("TenTTHC").asString()).startsWith("Cấp Phiếu lý lịch tư pháp");
        assertThat(receipt.path("MaDonVi").asString()).isEqualTo("H12.40");
        assertThat(receipt.path("MaHoSo").asString()).isEqualTo("H12.40-261120-0001");
        assertThat(receipt.path("TKThuHuong").asString()).isEqualTo("3713.0.1");
        assertThat(receipt.path("HoTenNguoiNop").asString()).isEqualTo(Orders.NAME);
        assertThat(receipt.path("SoCMNDNguoiNop").asString()).isEqualTo(Orders.NUMBER);
        assertThat(receipt.path("PhiLePhi").path(0).path("LoaiPhiLePhi").asString())
                .isEqualTo("1");
        assertThat(receipt.path("PhiLePhi").path(0).path("SoTien").asString()).isEqualTo("200000");
        assertThat(receipt.path("DSKhoanNop").path(0).path("SoTien").asString()).isEqualTo("200000");
    }

    @Test
    void a_bar_in_a_signed_value_is_refused() {
        Map<String, Object> fields = new LinkedHashMap<>(Map.of("MaThamChieu", "a|b"));

        assertThatThrownBy(() -> PlatformFields.sign(fields, PlatformFields.QUERY, SecretKeys.of(SECRET)))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("MaThamChieu");
    }

    @Test
    void a_signed_callback_is_read() {
        PaymentReport report = report(read(callback(), signature(callback())));

        assertThat(report.state()).isEqualTo(PaymentState.PAID);
        assertThat(report.amount()).contains(Dong.of(50_000));
        assertThat(report.transaction()).contains("PP777");
        assertThat(report.paidAt()).contains(Instant.parse("2026-01-01T07:01:00Z"));
    }

    @Test
    void an_amount_written_as_a_number_is_signed_as_its_digits() {
        Map<String, Object> fields = callback();
        fields.put("SoTien", 50_000);

        assertThat(report(read(fields, signature(callback()))).amount()).contains(Dong.of(50_000));
    }

    @ParameterizedTest
    @MethodSource("signedFields")
    void changing_or_leaving_out_any_signed_field_breaks_it(String name) {
        Map<String, Object> changed = callback();
        changed.put(name, callback().get(name) + "1");
        Map<String, Object> shorter = callback();
        shorter.remove(name);

        assertThat(verdict(read(changed, signature(callback())))).isEqualTo(CallbackVerdict.SIGNATURE_WRONG);
        assertThat(verdict(read(shorter, signature(callback())))).isEqualTo(CallbackVerdict.SIGNATURE_WRONG);
    }

    @Test
    void values_cannot_trade_places_over_a_bar() {
        Map<String, Object> honest = callback();
        Map<String, Object> shifted = callback();
        shifted.put("MaThamChieu", "dvcA1|50000");
        shifted.put("SoTien", "VND");
        shifted.put("MaTienTe", "PP777");
        shifted.put("MaGiaoDich", "VCB");
        shifted.put("MaNganHang", "20260101140100");
        shifted.put("ThoiGianGD", "THANH TOAN HO SO H12.40-261120-0001");
        shifted.remove("ThongTinGiaoDich");
        List<String> values = new ArrayList<>();
        shifted.values().forEach(value -> values.add(value.toString()));
        String joined = String.join("|", values);
        assertThat(SecretKeys.of(SECRET).sign(SignatureScheme.SHA256_SECRET_LAST, joined))
                .isEqualTo(signature(honest));
        shifted.put("ThongTinGiaoDich", "");

        assertThat(verdict(read(shifted, signature(shifted)))).isEqualTo(CallbackVerdict.SIGNATURE_WRONG);
    }

    @Test
    void a_name_that_comes_twice_a_broken_body_and_a_get_are_unreadable() {
        String twice = "{\"MaLoi\":\"00\",\"MaLoi\":\"00\"}";

        assertThat(verdict(NOTICES.read(RawCallback.post(twice.getBytes(UTF_8)))))
                .isEqualTo(CallbackVerdict.UNREADABLE);
        assertThat(verdict(NOTICES.read(RawCallback.post("x".getBytes(UTF_8))))).isEqualTo(CallbackVerdict.UNREADABLE);
        assertThat(verdict(NOTICES.read(RawCallback.get("a=b")))).isEqualTo(CallbackVerdict.UNREADABLE);
    }

    @Test
    void another_code_than_success_settles_nothing_and_declines_nothing() {
        Map<String, Object> fields = callback();
        fields.put("MaLoi", "05");

        assertThat(report(read(fields, signature(fields))).state()).isEqualTo(PaymentState.UNKNOWN);
    }

    @ParameterizedTest
    @EnumSource(CallbackVerdict.class)
    void our_reply_is_signed_by_us_over_our_own_values(CallbackVerdict verdict) {
        CallbackReading reading = read(callback(), signature(callback()));

        CallbackReply reply = NOTICES.reply(reading, verdict, AT);

        JsonNode body = JsonText.object(reply.body()).orElseThrow();
        String joined =
                String.join("|", JsonText.scalars(body, PlatformFields.REPLY).orElseThrow());
        assertThat(body.path("MaXacThuc").asString())
                .isEqualTo(SecretKeys.of(SECRET).sign(SignatureScheme.SHA256_SECRET_LAST, joined))
                .isNotEqualTo(signature(callback()));
        assertThat(body.path("MaLoi").asString())
                .isEqualTo(
                        Set.of(CallbackVerdict.RECORDED, CallbackVerdict.ALREADY_FINAL)
                                        .contains(verdict)
                                ? "00"
                                : "99");
        assertThat(body.path("MaThamChieu").asString()).isEqualTo("dvcA1");
        assertThat(body.path("ThoiGianGD").asString()).isEqualTo("20260101140000");
    }

    @Test
    void a_callback_that_is_not_believed_gets_nothing_of_its_own_signed() {
        CallbackReading reading = read(callback(), "00");

        CallbackReply reply = NOTICES.reply(reading, CallbackVerdict.SIGNATURE_WRONG, AT);

        assertThat(reply.body()).contains("\"MaThamChieu\":\"\"").doesNotContain("dvcA1");
    }

    @Test
    void an_offer_is_found_bare_and_inside_its_envelope() {
        String bare = "{\"MaLoi\":\"00\",\"UrlThanhToan\":\"https://pp.example.vn/p?id=1\"}";
        String twice = JsonText.of(Map.of("error_code", "0", "message", bare));
        String nested = "{\"error_code\":0,\"message\":" + bare + "}";

        for (String text : List.of(bare, twice, nested)) {
            assertThat(REPLIES.offer(text)).contains(new PaymentOffer.Page(URI.create("https://pp.example.vn/p?id=1")));
        }
    }

    @Test
    void a_refusal_is_told_from_an_answer_that_cannot_be_read() {
        assertThat(REPLIES.offer("{\"error_code\":\"-1\",\"message\":\"x\"}").orElseThrow())
                .isInstanceOf(PaymentOffer.Refused.class);
        assertThat(REPLIES.offer("{\"MaLoi\":\"07\"}").orElseThrow()).isInstanceOf(PaymentOffer.Refused.class);
        assertThat(REPLIES.offer("{\"error_code\":\"0\",\"message\":\"oops\"}")).isEmpty();
        assertThat(REPLIES.offer("{\"MaLoi\":\"00\"}")).isEmpty();
        assertThat(REPLIES.offer("{\"MaLoi\":\"00\",\"UrlThanhToan\":\"javascript:alert(1)\"}"))
                .isEmpty();
        assertThat(REPLIES.offer("<html>")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1 PAID", "3 HELD", "4 DECLINED", "2 UNKNOWN", "9 UNKNOWN"})
    void each_status_is_read(String row) {
        String[] parts = row.split(" ");
        String body = "{\"MaLoi\":\"00\",\"TrangThaiGD\":" + parts[0] + ",\"SoTien\":50000,\"MaGiaoDich\":\"PP1\"}";

        PaymentReport report = REPLIES.report(body, "dvcA1").orElseThrow();

        assertThat(report.state()).isEqualTo(PaymentState.valueOf(parts[1]));
        assertThat(report.amount()).contains(Dong.of(50_000));
    }

    @Test
    void a_status_of_another_payment_or_without_a_status_is_not_believed() {
        assertThat(REPLIES.report("{\"TrangThaiGD\":\"1\",\"MaThamChieu\":\"other\"}", "dvcA1"))
                .isEmpty();
        assertThat(REPLIES.report("{\"TrangThaiGD\":\"1\",\"MaDoiTac\":\"OTHER\"}", "dvcA1"))
                .isEmpty();
        assertThat(REPLIES.report("{\"TrangThaiGD\":\"1\",\"SoTien\":\"5e4\"}", "dvcA1"))
                .isEmpty();
        assertThat(REPLIES.report("{\"MaLoi\":\"00\"}", "dvcA1")).isEmpty();
    }

    @Test
    void codes_agreed_upon_mean_absent_and_others_leave_it_unknown() {
        assertThat(REPLIES.report("{\"error_code\":\"01\"}", "dvcA1")
                        .orElseThrow()
                        .state())
                .isEqualTo(PaymentState.ABSENT);
        assertThat(REPLIES.report("{\"MaLoi\":\"99\"}", "dvcA1").orElseThrow().state())
                .isEqualTo(PaymentState.UNKNOWN);
    }
}
