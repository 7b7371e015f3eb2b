package vn.motcua.examples.portal.journey;

import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** Temporary residence filed online just before Tết, paid by QR at the counter desk. */
final class ResidenceJourney implements Journey {

    @Override
    public String title() {
        return "Đăng ký tạm trú (1.004194) nộp trực tuyến, qua Tết, trả bằng mã QR VNPAY tại quầy";
    }

    @Override
    public List<Traveller> travel(World world) {
        world.at("2026-02-12T08:30");
        JsonNode quotes =
                world.ok(world.portal().get("congdan", "/api/procedures/1.004194/quotes?agency=H12.41.7"), "hỏi phí");
        world.quoted(quotes, "trực tuyến", 7_000);
        world.quoted(quotes, "trực tiếp", 15_000);

        JsonNode filed = world.ok(
                world.file("congdan", world.filing("congdan", "1.004194", "H12.41.7", "to-khai", "cho-o-hop-phap")),
                "nộp hồ sơ");
        String code = world.code(world.standsAt(filed, 1));
        world.at("2026-02-12T10:00");
        JsonNode received = world.must("motcua.caphuong", code, "receive", Map.of(), 2);
        world.dueIs(received, "2026-02-24T17:00");
        world.mustNot("motcua.caphuong", code, "start-processing", "workflow.obligation-not-raised");
        world.must("motcua.caphuong", code, "raise-obligation", Map.of(), 6);

        JsonNode attempt = world.ok(
                world.portal()
                        .post(
                                "motcua.caphuong",
                                "/api/dossiers/" + code + "/payments",
                                Map.of("obligation", "1", "intermediary", "vnpay", "way", "QR")),
                "lấy mã QR");
        world.check(!attempt.path("qr").asString().isBlank(), "quầy phải có mã QR");
        world.at("2026-02-12T10:05");
        world.ok(
                world.portal()
                        .post(
                                "congdan",
                                "/api/sandbox/scan",
                                Map.of("qr", attempt.path("qr").asString())),
                "quét mã QR bằng điện thoại giả lập");
        JsonNode paid = world.lookUntil(
                "congdan", code, dossier -> dossier.path("status").path("code").asInt() == 2, "thanh toán");
        world.dueIs(paid, "2026-02-24T17:00");

        world.must("motcua.caphuong", code, "start-processing", Map.of(), 4);
        world.at("2026-02-24T15:00");
        world.must("chuyenmon.caphuong", code, "complete", Map.of("title", "Thông báo kết quả đăng ký cư trú"), 9);
        world.must("motcua.caphuong", code, "return-result", Map.of("channel", "ONLINE"), 10);
        return List.of(new Traveller(code, "motcua.caphuong"));
    }
}
