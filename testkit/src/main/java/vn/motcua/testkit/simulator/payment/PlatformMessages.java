package vn.motcua.testkit.simulator.payment;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.motcua.testkit.simulator.payment.SimulatedPayment.State;

/** What the payment platform says, in its words and signed its way. */
record PlatformMessages(String partner, String secret) {

    private static final List<String> INIT = List.of(
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
    private static final List<String> QUERY =
            List.of("LoaiBanTin", "PhienBan", "MaDoiTac", "MaThamChieu", "ThoiGianGD");
    private static final List<String> CALLBACK = List.of(
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
    private static final List<String> REPLY = List.of("MaLoi", "MoTaLoi", "MaDoiTac", "MaThamChieu", "ThoiGianGD");

    boolean isInitSigned(Map<String, String> fields) {
        return isSigned(fields, INIT);
    }

    boolean isQuestionSigned(Map<String, String> fields) {
        return isSigned(fields, QUERY);
    }

    boolean isReplySigned(Map<String, String> fields) {
        return isSigned(fields, REPLY);
    }

    /** The fields of a callback, without signature. Whether the real platform says NOTIFY is not public. */
    Map<String, Object> outcome(SimulatedPayment payment) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("LoaiBanTin", "NOTIFY");
        fields.put("MaLoi", payment.state() == State.PAID ? "00" : "05");
        fields.put("MaDoiTac", partner);
        fields.put("MaThamChieu", payment.reference());
        fields.put("SoTien", payment.amount());
        fields.put("MaTienTe", "VND");
        fields.put("MaGiaoDich", "PP" + payment.number());
        fields.put("MaNganHang", "VCB");
        fields.put("ThoiGianGD", payment.finishedAt().map(Wire::stamp).orElse(""));
        fields.put("ThongTinGiaoDich", payment.text());
        return fields;
    }

    Map<String, Object> signed(Map<String, Object> fields) {
        Map<String, Object> all = new LinkedHashMap<>(fields);
        all.put("MaXacThuc", Wire.sha256(joined(fields, CALLBACK)));
        return all;
    }

    /** The status; a payment that nobody made is undecided while its page lives, and failed afterwards. */
    Map<String, Object> status(SimulatedPayment payment, boolean over) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("MaLoi", "00");
        fields.put("MaDoiTac", partner);
        fields.put("MaThamChieu", payment.reference());
        fields.put("SoTien", Long.toString(payment.amount()));
        fields.put(
                "TrangThaiGD",
                switch (payment.state()) {
                    case PAID -> "1";
                    case HELD -> "3";
                    case FAILED -> "4";
                    case OPEN -> over ? "4" : "3";
                });
        Optional.of(payment.number())
                .filter(number -> !number.isEmpty())
                .ifPresent(number -> fields.put("MaGiaoDich", "PP" + number));
        return fields;
    }

    private boolean isSigned(Map<String, String> fields, List<String> order) {
        return Wire.sha256(joined(fields, order)).equals(fields.getOrDefault("MaXacThuc", ""));
    }

    private String joined(Map<String, ?> fields, List<String> order) {
        return order.stream()
                        .map(name -> Optional.<Object>ofNullable(fields.get(name))
                                .orElse("")
                                .toString())
                        .collect(Collectors.joining("|"))
                + "|"
                + secret;
    }
}
