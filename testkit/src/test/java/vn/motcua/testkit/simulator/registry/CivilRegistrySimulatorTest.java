package vn.motcua.testkit.simulator.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class CivilRegistrySimulatorTest {

    private static final String CODE = "H12.40-261123-0001";
    private static final String GOOD = "<hotich><hoso><loaiDangKy>1</loaiDangKy><noiDangKy>32001</noiDangKy>"
            + "<nksHoTen>Lê Văn Thử</nksHoTen><nksGioiTinh>1</nksGioiTinh><nksNgaySinh>01.10.2026</nksNgaySinh>"
            + "<nksNoiSinh>Cà Mau</nksNoiSinh><nycHoTen>Lê Thị Mẫu</nycHoTen><nycQuanHe>Mẹ</nycQuanHe>"
            + "<nycLoaiGiayToTuyThan>4</nycLoaiGiayToTuyThan><nycSoGiayToTuyThan>096190001234</nycSoGiayToTuyThan>"
            + "</hoso></hotich>";

    private final JsonMapper json = new JsonMapper();
    private final HttpClient http = HttpClient.newHttpClient();
    private final CivilRegistrySimulator simulator =
            CivilRegistrySimulator.builder().unit("32001").start();

    @AfterEach
    void close() {
        simulator.close();
    }

    private HttpResponse<String> post(String path, String authorization, String type, String body) {
        try {
            return http.send(
                    HttpRequest.newBuilder(URI.create(simulator.url() + path))
                            .header("Authorization", authorization)
                            .header("Content-Type", type)
                            .POST(BodyPublishers.ofString(body))
                            .build(),
                    BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    private HttpResponse<String> token(String key, String secret) {
        String basic = Base64.getEncoder().encodeToString((key + ":" + secret).getBytes(StandardCharsets.UTF_8));
        return post("/token", "Basic " + basic, "application/x-www-form-urlencoded", "grant_type=client_credentials");
    }

    private JsonNode call(String operation, ObjectNode body) {
        String token = json.readTree(token(simulator.key(), simulator.secret()).body())
                .path("access_token")
                .asString();
        return json.readTree(post("/hotich/1.0/" + operation, "Bearer " + token, "application/json", body.toString())
                .body());
    }

    private ObjectNode question() {
        return json.createObjectNode().put("maDonVi", 32001).put("maHoSo", CODE);
    }

    private ObjectNode push(String data) {
        return question().put("module", "KS").put("ngayTiepNhan", "2026-11-23").put("data", data);
    }

    private HttpResponse<String> sandbox(String action, String body) {
        return post("/sandbox/" + action, "none", "application/json", body);
    }

    @Test
    void aWrongSecretGetsNoTokenAndAWrongTokenGetsNowhere() {
        assertThat(token(simulator.key(), "sai").statusCode()).isEqualTo(401);
        assertThat(post("/hotich/1.0/traTrangThaiHoSo", "Bearer made-up", "application/json", "{}")
                        .statusCode())
                .isEqualTo(401);
    }

    @Test
    void aDossierGoesFromPushThroughStatusToResult() {
        assertThat(call("dangKyHoTich", push(GOOD)).path("status").asInt()).isEqualTo(1);
        assertThat(call("ketQuaDangKyHS", question()).path("errorCode").asInt()).isEqualTo(200);
        assertThat(call("traTrangThaiHoSo", question()).path("status").asInt()).isEqualTo(1);

        simulator.approve(CODE);
        simulator.approve(CODE);

        assertThat(call("traTrangThaiHoSo", question()).path("status").asInt()).isEqualTo(4);
        JsonNode value = call("ketQuaDangKyHS", question()).path("value");
        assertThat(value.path("soDinhDanh").asString()).matches("096226[0-9]{6}");
        assertThat(value.path("soDangKy").asString()).isEqualTo("1");
        assertThat(Base64.getDecoder().decode(value.path("giayKhaiSinh").asString()))
                .startsWith('%', 'P', 'D', 'F');
        assertThat(simulator.journal().registrations(CODE)).isEqualTo(1);
    }

    @Test
    void aSecondPushIsTakenForWhatItIs() {
        call("dangKyHoTich", push(GOOD));

        JsonNode second = call("dangKyHoTich", push(GOOD));

        assertThat(second.path("errorDescription").asString()).contains("đã được tiếp nhận");
        assertThat(simulator.journal().pushes(CODE)).isEqualTo(2);
        assertThat(simulator.journal().accepted(CODE)).isEqualTo(1);
    }

    @Test
    void unknownUnitsAndDossiersHaveTheirCodes() {
        assertThat(call("traTrangThaiHoSo", question().put("maDonVi", 1))
                        .path("errorCode")
                        .asInt())
                .isEqualTo(106);
        assertThat(call("traTrangThaiHoSo", question().put("maDonVi", "32001"))
                        .path("errorCode")
                        .asInt())
                .isEqualTo(106);
        assertThat(call("traTrangThaiHoSo", question()).path("errorCode").asInt())
                .isEqualTo(201);
        assertThat(call("ketQuaDangKyHS", question()).path("errorCode").asInt()).isEqualTo(201);
    }

    @Test
    void wrongFieldsAreNamedInOneGluedText() {
        String bad = GOOD.replace("<nksGioiTinh>1<", "<nksGioiTinh>9<")
                .replace("01.10.2026", "2026-10-01")
                .replace("<nycQuanHe>Mẹ</nycQuanHe>", "");

        JsonNode answer = call("dangKyHoTich", push(bad));

        assertThat(answer.path("errorCode").asInt()).isEqualTo(500);
        assertThat(answer.path("errorDescription").asString())
                .contains("nycQuanHe bắt buộc nhập")
                .contains("nksGioiTinh không tồn tại trong danh mục")
                .contains("nksNgaySinh có định dạng không đúng")
                .contains("nhậpnnks");
    }

    @Test
    void xmlOfAnyOtherShapeIsRefused() {
        String bomb = "<!DOCTYPE hotich [<!ENTITY a \"aaaa\">]>" + GOOD.replace("Cà Mau", "&a;");
        String file = "<!DOCTYPE hotich [<!ENTITY a SYSTEM \"file:///etc/hostname\">]>" + GOOD.replace("Cà Mau", "&a;");
        for (String data : new String[] {
            "",
            "không phải XML",
            "<hotich/>",
            bomb,
            file,
            GOOD.replace("<nksNoiSinh>", "<nksNoiSinh><b/>"),
            GOOD.replace("</hoso>", "</hoso><hoso/>"),
            GOOD.replace("<nksHoTen>", "<nksHoTen>một</nksHoTen><nksHoTen>")
        }) {
            assertThat(call("dangKyHoTich", push(data)).path("errorCode").asInt())
                    .as(data)
                    .isEqualTo(500);
        }
        assertThat(simulator.journal().accepted(CODE)).isZero();
    }

    @Test
    void theRegistrarWorksByHttpToo() throws Exception {
        call("dangKyHoTich", push(GOOD));

        assertThat(sandbox("ask-supplement", "{\"maHoSo\":\"" + CODE + "\",\"reason\":\"thiếu\"}")
                        .statusCode())
                .isEqualTo(200);
        assertThat(call("traTrangThaiHoSo", question()).path("status").asInt()).isEqualTo(2);
        assertThat(sandbox("approve?maHoSo=" + CODE, "").statusCode()).isEqualTo(200);
        assertThat(call("traTrangThaiHoSo", question()).path("status").asInt()).isEqualTo(4);
        assertThat(sandbox("refuse?maHoSo=" + CODE, "").statusCode()).isEqualTo(404);
        assertThat(sandbox("approve?maHoSo=none", "").statusCode()).isEqualTo(404);
        String records = http.send(
                        HttpRequest.newBuilder(URI.create(simulator.url() + "/sandbox/records"))
                                .build(),
                        BodyHandlers.ofString())
                .body();
        assertThat(records).contains(CODE, "\"registrations\":1").doesNotContain("Lê");
    }

    @Test
    void mistakesAreMadeAsOftenAsAskedFor() {
        assertThat(sandbox("fault", "{\"fault\":\"server-error\",\"calls\":2,\"operation\":\"traTrangThaiHoSo\"}")
                        .statusCode())
                .isEqualTo(200);

        assertThat(call("traTrangThaiHoSo", question()).path("message").asString())
                .isEqualTo("Internal Server Error");
        assertThat(call("dangKyHoTich", push(GOOD)).path("status").asInt()).isEqualTo(1);
        assertThat(call("traTrangThaiHoSo", question()).path("message").asString())
                .isEqualTo("Internal Server Error");
        assertThat(call("traTrangThaiHoSo", question()).path("status").asInt()).isEqualTo(1);
        assertThat(sandbox("fault", "{\"fault\":\"nonsense\"}").statusCode()).isEqualTo(404);
    }

    @Test
    void aRegistrarWhoWorksByHimselfTakesAsManyQuestionsAsHeIsTold() {
        simulator.approveAfter(3);
        call("dangKyHoTich", push(GOOD));

        assertThat(call("traTrangThaiHoSo", question()).path("status").asInt()).isEqualTo(3);
        assertThat(call("traTrangThaiHoSo", question()).path("status").asInt()).isEqualTo(3);
        assertThat(call("traTrangThaiHoSo", question()).path("status").asInt()).isEqualTo(4);
    }

    @Test
    void itCanGoDownAndComeBackWithWhatItKept() {
        call("dangKyHoTich", push(GOOD));
        simulator.goDown();
        assertThatThrownBy(() -> token(simulator.key(), simulator.secret())).isInstanceOf(Exception.class);

        simulator.comeBack();

        assertThat(call("traTrangThaiHoSo", question()).path("status").asInt()).isEqualTo(1);
    }
}
