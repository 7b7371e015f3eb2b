package vn.motcua.examples.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import vn.motcua.deadline.VietnamTime;
import vn.motcua.testkit.fixture.SettableClock;

/** A citizen's bundles through the interface, run by what the portal does in the background. */
class BundleTest extends RunningPortal {

    private static final String BIRTH = """
            {"agencies":{"khai-sinh":"H12.129","thuong-tru":"H12.41.7","bhyt":"G24.96"},
             "filing":{"procedure":"3.000722","name":"Nguyễn Thị Mẫu","personalId":"096190000018",
              "documents":[{"key":"to-khai","content":"%1$s"},{"key":"giay-chung-sinh","content":"%1$s"}],
              "form":{"nksHoTen":"Nguyễn Ân","nksGioiTinh":"1","nksNgaySinh":"2026-11-01","nksNoiSinh":"Cà Mau",
              "nycQuanHe":"Mẹ"}}}
            """;

    @Autowired
    SettableClock clock;

    @AfterEach
    void backToNow() {
        clock.set(Instant.now());
    }

    @Test
    void a_bundle_is_filed_once_and_its_legs_open_by_themselves() throws Exception {
        at("2026-11-20T15:30");
        String key = UUID.randomUUID().toString();
        HttpResponse<String> filed = file("congdan", BIRTH.formatted(paper), key, 201);
        HttpResponse<String> again = file("congdan", BIRTH.formatted(paper), key, 200);
        String bundle = filed.headers().firstValue("Location").orElseThrow();

        JsonNode first = json(filed).path("legs").path(0);
        assertThat(first.path("key").asString()).isEqualTo("khai-sinh");
        assertThat(first.path("name").asString()).isEqualTo("Đăng ký khai sinh");
        assertThat(first.path("state").asString()).isEqualTo("OPEN");
        assertThat(json(filed).path("due").isNull()).isTrue();
        assertThat(json(filed).path("legs").path(2).path("waitsFor").path(0).asString())
                .isEqualTo("khai-sinh");
        assertThat(again.body()).isEqualTo(filed.body());

        handle("phuong", first.path("dossier").asString());
        JsonNode now = look(bundle);
        at("2026-11-26T09:00");
        act("motcua.bhxh", leg(now, 2).path("dossier").asString(), "receive", "{}");
        JsonNode later = look(bundle);

        assertThat(leg(now, 0).path("state").asString()).isEqualTo("COMPLETED");
        assertThat(leg(now, 0).path("status").path("code").asInt()).isEqualTo(9);
        assertThat(leg(now, 1).path("agency").asString()).isEqualTo("H12.41.7");
        assertThat(leg(now, 1).path("state").asString()).isEqualTo("OPEN");
        assertThat(leg(now, 2).path("due").isNull()).isTrue();
        // begun on Friday after 15:00, so counted from Monday; Tuesday 24 November is a day off
        assertThat(later.path("due").asString()).isEqualTo("2026-11-27T17:00:00+07:00");
        assertThat(leg(later, 2).path("due").asString()).isEqualTo("2026-11-27T17:00:00+07:00");
        assertThat(later.path("end").isNull()).isTrue();
    }

    @Test
    void a_bundle_is_nobody_elses_business() throws Exception {
        String bundle = file(
                        "congdan", BIRTH.formatted(paper), UUID.randomUUID().toString(), 201)
                .headers()
                .firstValue("Location")
                .orElseThrow();

        assertThat(portal.get("congdan", bundle).statusCode()).isEqualTo(200);
        assertThat(portal.get("congdanso", bundle).statusCode()).isEqualTo(404);
        assertThat(portal.get("congdanso", bundle).body()).contains("onestop.bundle-not-found");
        assertThat(portal.get("congdan", "/api/bundles/" + "0".repeat(32)).body())
                .contains("onestop.bundle-not-found");
        assertThat(portal.get("motcua.phuong", bundle).body()).contains("portal.citizens-only");
        assertThat(portal.get("", bundle).statusCode()).isEqualTo(401);
        assertThat(portal.get("congdan", bundle).body()).doesNotContain("Nguyễn", "096190000018");
    }

    @Test
    void what_cannot_be_filed_is_told_with_every_reason_and_opens_nothing() throws Exception {
        String whole = BIRTH.formatted(paper);

        assertThat(refused(whole.replace(",\"bhyt\":\"G24.96\"", ""), 422)).contains("procedure.bundle-leg-missing");
        assertThat(refused(whole.replace("G24.96", "H12.129"), 422)).contains("procedure.agency-not-competent");
        assertThat(refused(whole.replace("3.000722", "1.004194"), 422)).contains("onestop.not-a-bundle");
        assertThat(refused(whole.replace("096190000018", "123"), 400))
                .contains("applicant.personalId")
                .doesNotContain("Nguyễn");
        assertThat(refused("{\"agencies\":{}}", 400)).contains("portal.value-missing");
        assertThat(refused("{\"agencies\":{\"bhyt\":null},\"filing\":{}}", 400)).contains("\"vi\":");
        assertThat(refused("{", 400)).contains("portal.unreadable");
        assertThat(portal.post("motcua.phuong", "/api/bundles", whole, "Idempotency-Key", "12345678")
                        .body())
                .contains("portal.citizens-only");
        assertThat(portal.post("congdan", "/api/bundles", whole).statusCode()).isEqualTo(400);
        assertThat(portal.get("congdan", "/api/bundles/x").statusCode()).isEqualTo(400);
    }

    private String refused(String json, int status) throws IOException, InterruptedException {
        return file("congdan", json, UUID.randomUUID().toString(), status).body();
    }

    private HttpResponse<String> file(String user, String json, String key, int status)
            throws IOException, InterruptedException {
        HttpResponse<String> answer = portal.post(user, "/api/bundles", json, "Idempotency-Key", key);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        return answer;
    }

    private void handle(String unit, String code) throws IOException, InterruptedException {
        act("motcua." + unit, code, "receive", "{}");
        act("motcua." + unit, code, "start-processing", "{}");
        act(
                "chuyenmon." + unit,
                code,
                "complete",
                "{\"title\":\"Giấy khai sinh\",\"fields\":{\"soDinhDanh\":\"096326000001\"}}");
        assertThat(portal.post("motcua.phuong", "/api/sandbox/run", "{}").statusCode())
                .isEqualTo(200);
    }

    private void act(String user, String code, String action, String body) throws IOException, InterruptedException {
        HttpResponse<String> answer = portal.post(user, "/api/dossiers/" + code + "/actions/" + action, body);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    }

    private JsonNode look(String bundle) throws IOException, InterruptedException {
        return json(portal.get("congdan", bundle));
    }

    private static JsonNode leg(JsonNode bundle, int at) {
        return bundle.path("legs").path(at);
    }

    private void at(String local) {
        clock.set(LocalDateTime.parse(local).atZone(VietnamTime.ZONE).toInstant());
    }
}
