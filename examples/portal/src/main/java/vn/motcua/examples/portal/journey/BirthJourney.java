package vn.motcua.examples.portal.journey;

import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** Births, one typed once at the counter and one filed online: the civil registry's answer completes both. */
final class BirthJourney implements Journey {

    private static final String OFFICER = "motcua.phuong";

    @Override
    public String title() {
        return "Đăng ký khai sinh (1.001193): nhập một lần, cơ sở dữ liệu hộ tịch trả kết quả về";
    }

    @Override
    public List<Traveller> travel(World world) {
        return List.of(atTheCounter(world), online(world));
    }

    private static Traveller atTheCounter(World world) {
        world.at("2026-12-03T09:00");
        Map<String, Object> filing =
                world.paperFiling("congdan", "1.001193", "H12.129", "to-khai", "giay-chung-sinh", "giay-to-tuy-than");
        filing.put("form", child("Nguyễn Đình Ân"));
        JsonNode received = world.ok(world.fileAtCounter(OFFICER, filing), "tiếp nhận tại quầy");
        world.standsAt(received, 2);
        world.dueIs(received, "2026-12-03T17:00");
        return registered(world, received);
    }

    private static Traveller online(World world) {
        world.at("2026-12-03T15:30");
        Map<String, Object> filing = world.filing("congdan", "1.001193", "H12.129", "to-khai", "giay-chung-sinh");
        filing.put("form", child("Nguyễn Ngọc Ánh"));
        JsonNode filed = world.ok(world.file("congdan", filing), "nộp hồ sơ");
        String code = world.code(world.standsAt(filed, 1));
        JsonNode received = world.must(OFFICER, code, "receive", Map.of(), 2);
        world.dueIs(received, "2026-12-04T17:00");
        return registered(world, received);
    }

    private static Map<String, String> child(String name) {
        return Map.of(
                "nksHoTen", name,
                "nksGioiTinh", "1",
                "nksNgaySinh", "2026-11-28",
                "nksNoiSinh", "Bệnh viện Sản Nhi Cà Mau",
                "nycQuanHe", "Mẹ");
    }

    private static Traveller registered(World world, JsonNode received) {
        world.check(received.path("quotes").path(0).path("total").asLong() == 0, "khai sinh đúng hạn được miễn lệ phí");
        String code = world.code(received);
        world.must(OFFICER, code, "start-processing", Map.of(), 4);
        world.lookUntil(OFFICER, code, dossier -> !dossier.path("registries").isEmpty(), "chuyển hộ tịch");
        JsonNode done = world.lookUntil(
                OFFICER, code, dossier -> dossier.path("status").path("code").asInt() == 9, "kết quả");
        JsonNode fields = done.path("result").path("fields");
        for (String field : List.of("soDangKy", "quyenSo", "soDinhDanh")) {
            world.check(!fields.path(field).asString().isBlank(), "kết quả thiếu " + field);
        }
        JsonNode journal =
                world.ok(world.portal().get(OFFICER, "/api/sandbox/registry/" + code), "nhật ký hộ tịch giả lập");
        world.check(journal.path("pushes").asInt() == 1, "hồ sơ phải được gửi hộ tịch đúng một lần");
        world.check(journal.path("registrations").asInt() == 1, "hồ sơ phải được đăng ký đúng một lần");
        world.must(OFFICER, code, "return-result", Map.of("channel", "DIRECT"), 10);
        return new Traveller(code, OFFICER);
    }
}
