package vn.motcua.examples.portal.journey;

import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** The certificate again, filed by someone of whom VNeID says that he is a digital citizen: nothing to pay. */
final class DigitalCitizenJourney implements Journey {

    @Override
    public String title() {
        return "Phiếu lý lịch tư pháp ngày 20/11/2026, người nộp là công dân số theo VNeID";
    }

    @Override
    public List<Traveller> travel(World world) {
        world.at("2026-11-20T09:00");
        JsonNode quotes =
                world.ok(world.portal().get("congdanso", "/api/procedures/3.000333/quotes?agency=H12.40"), "hỏi phí");
        world.quoted(quotes, "trực tiếp", 200_000);
        JsonNode online = world.quoted(quotes, "trực tuyến", 0);
        JsonNode relief = online.path("lines").path(1);
        world.check(relief.path("basis").asString().contains("TT 117/2026/TT-BTC"), "quyết định miễn phải kèm căn cứ");
        world.check(online.path("validUntil").asString().equals("2027-02-28"), "phải nêu miễn đến ngày nào");

        Map<String, Object> claiming = world.filing("congdan", "3.000333", "H12.40", "to-khai");
        claiming.put("claims", List.of("CONG_DAN_SO"));
        JsonNode claimed = world.ok(world.file("congdan", claiming), "nộp hồ sơ với lời tự khai");
        world.check(
                claimed.path("obligations").path(0).path("amount").asLong() == 200_000,
                "lời tự khai không được miễn phí");

        JsonNode filed = world.ok(
                world.file("congdanso", world.filing("congdanso", "3.000333", "H12.40", "to-khai")), "nộp hồ sơ");
        String code = world.code(world.standsAt(filed, 1));
        world.check(filed.path("obligations").isEmpty(), "không được phát sinh nghĩa vụ tài chính");
        JsonNode received = world.must("motcua.catinh", code, "receive", Map.of(), 2);
        world.dueIs(received, "2026-11-30T17:00");
        world.must("motcua.catinh", code, "start-processing", Map.of(), 4);
        world.at("2026-11-27T10:00");
        world.must("chuyenmon.catinh", code, "complete", Map.of("title", "Phiếu lý lịch tư pháp số 1"), 9);
        world.must("motcua.catinh", code, "return-result", Map.of("channel", "ONLINE"), 10);
        return List.of(new Traveller(code, "motcua.catinh"));
    }
}
