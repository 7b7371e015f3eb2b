package vn.motcua.examples.portal.journey;

import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** Withdrawn while a supplement is asked for; the withdrawal is rejected and nothing is skipped. */
final class WithdrawalJourney implements Journey {

    @Override
    public String title() {
        return "Xin rút trong lúc chờ bổ sung, không được chấp nhận: trở lại đúng chỗ đã dừng";
    }

    @Override
    public List<Traveller> travel(World world) {
        world.at("2026-10-19T08:00");
        Map<String, Object> filing = world.filing("congdanso", "1.004194", "H12.41.7", "to-khai", "cho-o-hop-phap");
        String code = world.code(world.ok(world.file("congdanso", filing), "nộp hồ sơ"));
        JsonNode received = world.must("motcua.caphuong", code, "receive", Map.of(), 2);
        world.dueIs(received, "2026-10-22T17:00");
        world.must("motcua.caphuong", code, "start-processing", Map.of(), 4);

        world.at("2026-10-20T09:00");
        world.must(
                "chuyenmon.caphuong",
                code,
                "request-supplement",
                Map.of("items", List.of("Hợp đồng thuê nhà có chữ ký"), "reason", "Bản gửi kèm thiếu chữ ký"),
                5);
        world.at("2026-10-21T14:00");
        world.must("congdanso", code, "request-withdrawal", Map.of("reason", "Đổi nơi ở"), 7);
        world.at("2026-10-22T08:30");
        JsonNode back =
                world.must("motcua.caphuong", code, "reject-withdrawal", Map.of("reason", "Đã xác minh xong"), 5);
        world.check(
                back.path("interrupted").path(0).path("code").asInt() == 4, "bổ sung vẫn phải chờ, sau đó về xử lý");
        world.mustNot("chuyenmon.caphuong", code, "complete", "workflow.not-in-table");

        world.at("2026-10-26T10:00");
        JsonNode resumed = world.must(
                "motcua.caphuong", code, "accept-supplement", Map.of("documents", List.of("cho-o-hop-phap")), 4);
        world.dueIs(resumed, "2026-10-29T17:00");
        world.at("2026-10-28T10:00");
        world.must("chuyenmon.caphuong", code, "complete", Map.of("title", "Thông báo kết quả đăng ký cư trú"), 9);
        world.must("motcua.caphuong", code, "return-result", Map.of("channel", "DIRECT"), 10);
        return List.of(new Traveller(code, "motcua.caphuong"));
    }
}
