package vn.motcua.payment.platform;

import java.util.List;
import java.util.Map;
import vn.motcua.payment.SecretKeys;
import vn.motcua.payment.SignatureScheme;
import vn.motcua.payment.wire.Doors;

/** The orders in which the platform joins the values it signs. */
final class PlatformFields {

    static final String SIGNATURE = "MaXacThuc";

    static final List<String> INIT = List.of(
            "LoaiBanTin",
            "PhienBan",
            "MaDoiTac",
            "MaThamChieu",
            "SoTien",
            "LoaiHinhThanhToan",
            "MaKenhThanhToan",
            "MaThietBi",
            "NgonNgu",
            "MaTienTe",
            "MaNganHang",
            "ThongTinGiaoDich",
            "ThoiGianGD",
            "Ip");

    static final List<String> QUERY = List.of("LoaiBanTin", "PhienBan", "MaDoiTac", "MaThamChieu", "ThoiGianGD");

    /** Here the time stands before the text, in {@link #INIT} behind it. */
    static final List<String> CALLBACK = List.of(
            "LoaiBanTin",
            "MaLoi",
            "MaDoiTac",
            "MaThamChieu",
            "SoTien",
            "MaTienTe",
            "MaGiaoDich",
            "MaNganHang",
            "ThoiGianGD",
            "ThongTinGiaoDich");

    /** The fields of our reply in the order in which they are published; that they are signed so is not confirmed. */
    static final List<String> REPLY = List.of("MaLoi", "MoTaLoi", "MaDoiTac", "MaThamChieu", "ThoiGianGD");

    private PlatformFields() {}

    /** Puts the signature behind the fields. */
    static void sign(Map<String, Object> fields, List<String> order, SecretKeys secrets) {
        List<String> values = order.stream()
                .map(name -> safe(name, (String) fields.getOrDefault(name, "")))
                .toList();
        fields.put(SIGNATURE, secrets.sign(SignatureScheme.SHA256_SECRET_LAST, joined(values)));
    }

    /** Whether the values are signed by the platform; with a bar in one of them they could have traded places. */
    static boolean isSigned(List<String> values, String signature, SecretKeys secrets) {
        return values.stream().noneMatch(value -> value.contains("|"))
                && secrets.verifies(SignatureScheme.SHA256_SECRET_LAST, joined(values), signature);
    }

    static String joined(List<String> values) {
        return String.join("|", values);
    }

    private static String safe(String name, String value) {
        if (value.contains("|")) {
            throw Doors.refused(name);
        }
        return value;
    }
}
