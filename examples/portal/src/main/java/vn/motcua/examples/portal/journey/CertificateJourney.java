package vn.motcua.examples.portal.journey;

import java.net.URI;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** A criminal-record certificate, filed online and paid on the national platform before intake. */
final class CertificateJourney implements Journey {

    @Override
    public String title() {
        return "Phiếu lý lịch tư pháp (3.000333) nộp trực tuyến tại Cà Mau, trả phí trước khi tiếp nhận";
    }

    @Override
    public List<Traveller> travel(World world) {
        world.at("2026-10-05T09:00");
        JsonNode quotes =
                world.ok(world.portal().get("congdan", "/api/procedures/3.000333/quotes?agency=H12.40"), "hỏi phí");
        world.quoted(quotes, "trực tiếp", 200_000);
        JsonNode online = world.quoted(quotes, "trực tuyến", 200_000);
        world.check(
                online.path("lines").path(0).path("basis").asString().contains("TT 16/2025/TT-BTC"),
                "mức phí phải kèm căn cứ pháp lý");

        JsonNode filed =
                world.ok(world.file("congdan", world.filing("congdan", "3.000333", "H12.40", "to-khai")), "nộp hồ sơ");
        String code = world.code(world.standsAt(filed, 1));
        world.mustNot("motcua.catinh", code, "receive", "workflow.obligation-open");

        JsonNode attempt = world.ok(
                world.portal()
                        .post(
                                "congdan",
                                "/api/dossiers/" + code + "/payments",
                                Map.of("obligation", "1", "intermediary", "platform", "way", "REDIRECT")),
                "bắt đầu thanh toán");
        URI page = URI.create(attempt.path("url").asString());

        world.portal()
                .browse(world.portal()
                        .address("/payments/platform/return?MaLoi=00&MaThamChieu="
                                + attempt.path("reference").asString()));
        world.mustNot("motcua.catinh", code, "receive", "workflow.obligation-open");
        world.portal()
                .send(
                        world.portal().address("/callbacks/platform"),
                        Map.of(
                                "LoaiBanTin", "NOTIFY",
                                "MaLoi", "00",
                                "MaDoiTac", "MOTCUA",
                                "MaThamChieu", attempt.path("reference").asString(),
                                "SoTien", "200000",
                                "MaTienTe", "VND",
                                "MaGiaoDich", "GIA-MAO",
                                "MaNganHang", "VCB",
                                "ThoiGianGD", "20261005091500",
                                "MaXacThuc", "0".repeat(64)));
        world.mustNot("motcua.catinh", code, "receive", "workflow.obligation-open");

        world.at("2026-10-05T09:10");
        world.check(
                world.portal()
                                .submit(page.resolve(page.getPath()), page.getRawQuery() + "&action=pay")
                                .status()
                        < 400,
                "trả tiền tại nền tảng thanh toán giả lập");
        JsonNode paid = world.lookUntil(
                "congdan",
                code,
                dossier -> dossier.path("obligations").path(0).path("settled").asBoolean(),
                "thanh toán");
        world.standsAt(paid, 1);

        world.at("2026-10-05T10:00");
        JsonNode received = world.must("motcua.catinh", code, "receive", Map.of(), 2);
        world.dueIs(received, "2026-10-15T17:00");
        world.check(!received.path("openConflict").asString().isBlank(), "mâu thuẫn về thời hạn phải được nêu");
        world.must("motcua.catinh", code, "start-processing", Map.of(), 4);
        world.at("2026-10-13T15:00");
        world.must("chuyenmon.catinh", code, "complete", Map.of("title", "Phiếu lý lịch tư pháp số 1"), 9);
        world.at("2026-10-14T09:00");
        world.must("motcua.catinh", code, "return-result", Map.of("channel", "ONLINE"), 10);
        return List.of(new Traveller(code, "motcua.catinh"));
    }
}
