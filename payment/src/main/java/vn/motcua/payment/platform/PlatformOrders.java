package vn.motcua.payment.platform;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import vn.motcua.payment.PaymentOrder;
import vn.motcua.payment.PaymentQuestion;
import vn.motcua.payment.wire.Doors;
import vn.motcua.payment.wire.JsonText;
import vn.motcua.payment.wire.PlainText;
import vn.motcua.payment.wire.Stamps;

/** Writes new payments and questions. Pure. */
record PlatformOrders(PlatformSettings settings) {

    private static final String VERSION = "1.0.6";
    private static final Pattern REFERENCE = Pattern.compile("[A-Za-z0-9]{1,255}");

    String init(PaymentOrder order) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("LoaiBanTin", "INIT");
        fields.put("PhienBan", VERSION);
        fields.put("MaDoiTac", settings.partner());
        fields.put("MaThamChieu", Doors.shaped("MaThamChieu", order.reference(), REFERENCE));
        fields.put("SoTien", Long.toString(order.amount().value()));
        fields.put("LoaiHinhThanhToan", "PAY");
        fields.put("MaKenhThanhToan", "1");
        fields.put("MaThietBi", "1");
        fields.put("NgonNgu", "vi-VN");
        fields.put("MaTienTe", "VND");
        fields.put("MaNganHang", "PAYMENT");
        fields.put(
                "ThongTinGiaoDich",
                PlainText.of("THANH TOAN HO SO " + order.dossier().code()));
        fields.put("ThoiGianGD", Stamps.of(order.createdAt()));
        fields.put("Ip", order.payer().ip());
        fields.put("ThongTinBienLai", new PlatformReceipt(settings).of(order));
        PlatformFields.sign(fields, PlatformFields.INIT, settings.secrets());
        return JsonText.of(fields);
    }

    String query(PaymentQuestion question) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("LoaiBanTin", "QUERY");
        fields.put("PhienBan", VERSION);
        fields.put("MaDoiTac", settings.partner());
        fields.put("MaThamChieu", question.reference());
        fields.put("ThoiGianGD", Stamps.of(question.createdAt()));
        PlatformFields.sign(fields, PlatformFields.QUERY, settings.secrets());
        return JsonText.of(fields);
    }
}
