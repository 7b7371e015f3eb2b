package vn.motcua.examples.portal.journey;

import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** Births, typed once at the one-stop: the civil registry's answer completes the dossiers. */
final class BirthJourney implements Journey {

    @Override
    public String title() {
        return "Đăng ký khai sinh (1.001193): nhập một lần, cơ sở dữ liệu hộ tịch trả kết quả về";
    }

    @Override
    public List<Traveller> travel(World world) {
        return List.of(
                birth(world, "2026-12-03T09:00", "2026-12-03T17:00", "Nguyễn Đình Ân"),
                birth(world, "2026-12-03T15:30", "2026-12-04T17:00", "Nguyễn Ngọc Ánh"));
    }

    private static Traveller birth(World world, String receivedAt, String due, String child) {
        world.at(receivedAt);
        Map<String, Object> filing = world.filing("congdan", "1.001193", "H12.129", "to-khai", "giay-chung-sinh");
        filing.put(
                "form",
                Map.of(
                        "nksHoTen", child,
                        "nksGioiTinh", "1",
                        "nksNgaySinh", "2026-11-28",
                        "nksNoiSinh", "Bệnh viện Sản Nhi Cà Mau",
                        "nycQuanHe", "Mẹ"));
        JsonNode filed = world.ok(world.file("congdan", filing), "nộp hồ sơ");
        world.check(filed.path("quotes").path(0).path("total").asLong() == 0, "khai sinh đúng hạn được miễn lệ phí");
        String code = world.code(world.standsAt(filed, 1));
        JsonNode received = world.must("motcua.phuong", code, "receive", Map.of(), 2);
        world.dueIs(received, due);
        world.must("motcua.phuong", code, "start-processing", Map.of(), 4);
        world.lookUntil(
                "motcua.phuong", code, dossier -> !dossier.path("registries").isEmpty(), "chuyển hộ tịch");
        JsonNode done = world.lookUntil(
                "motcua.phuong",
                code,
                dossier -> dossier.path("status").path("code").asInt() == 9,
                "kết quả");
        JsonNode fields = done.path("result").path("fields");
        for (String field : List.of("soDangKy", "quyenSo", "soDinhDanh")) {
            world.check(!fields.path(field).asString().isBlank(), "kết quả thiếu " + field);
        }
        JsonNode pushes = world.ok(
                world.portal().get("motcua.phuong", "/api/sandbox/registry/" + code), "nhật ký hộ tịch giả lập");
        world.check(pushes.path("registrations").asInt() == 1, "hồ sơ phải được đăng ký đúng một lần");
        world.must("motcua.phuong", code, "return-result", Map.of("channel", "DIRECT"), 10);
        return new Traveller(code, "motcua.phuong");
    }
}
