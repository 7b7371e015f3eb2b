package vn.motcua.examples.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** Whatever comes in, the answer is a coded reason in both languages, and nothing of it gets into the log. */
@ExtendWith(OutputCaptureExtension.class)
class BadInputTest extends RunningPortal {

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    dossiers      | {"documents":[null]}                 | portal.unreadable
                    dossiers      | {"claims":[null]}                    | portal.unreadable
                    dossiers      | {"form":{"nksHoTen":null}}           | portal.unreadable
                    sandbox/clock | {}                                   | portal.value-missing
                    sandbox/scan  | {}                                   | portal.value-missing
                    sandbox/scan  | {"qr":"khong-co"}                    | portal.qr-unknown
                    """)
    void a_body_with_holes_in_it_is_refused(String path, String body, String reason) throws Exception {
        String user = path.startsWith("sandbox") ? "motcua.phuong" : "congdan";

        HttpResponse<String> answer = portal.post(user, "/api/" + path, body, "Idempotency-Key", key());

        coded(answer, 400, reason);
    }

    @Test
    void an_action_that_is_too_long_or_unknown_is_refused() throws Exception {
        String actions = "/api/dossiers/" + codeOf(file("congdan", CERTIFICATE.formatted(paper))) + "/actions/";
        String officer = "motcua.catinh";

        coded(portal.post(officer, actions + "receive", "{\"items\":[null]}"), 400, "portal.unreadable");
        coded(portal.post(officer, actions + "khong-co", "{}"), 400, "portal.action-unknown");
        for (String field : new String[] {"reason", "override", "title"}) {
            String body = "{\"%s\":\"%s\"}".formatted(field, "x".repeat(2001));
            coded(portal.post(officer, actions + "refuse", body), 400, "portal.too-long");
        }
        String items = "{\"items\":[\"%s\"]}".formatted("x".repeat(501));
        coded(portal.post(officer, actions + "request-supplement", items), 400, "portal.too-long");
        String many = "{\"items\":[%s\"x\"]}".formatted("\"x\",".repeat(50));
        coded(portal.post(officer, actions + "request-supplement", many), 400, "portal.too-long");
    }

    @Test
    void a_body_that_is_too_large_is_refused() throws Exception {
        byte[] file = new byte[(10 << 20) + 1];
        String message = "{\"x\":\"" + "x".repeat(64 << 10) + "\"}";

        coded(portal.upload("congdan", file), 413, "portal.too-large");
        coded(portal.post("", "/callbacks/platform", message), 413, "portal.too-large");
    }

    @Test
    void a_request_of_the_wrong_kind_is_told_so() throws Exception {
        coded(portal.get("congdan", "/api/dossiers"), 405, "portal.method-not-allowed");
        coded(portal.get("congdan", "/api/procedures", "text/csv"), 406, "portal.not-acceptable");
        coded(portal.post("congdan", "/api/contents", "{}"), 415, "portal.type-not-supported");
        coded(portal.get("congdan", "/api/procedures/3.000333/quotes"), 400, "portal.value-missing");
        coded(portal.get("congdan", "/api/khong-co"), 404, "portal.address-unknown");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1\n2026-11-21 INFO forged", "x", "99999999999999999999", ""})
    void a_version_that_is_no_number_gets_a_page_and_never_into_the_log(String version, CapturedOutput output)
            throws Exception {
        String page = "/ho-so/" + codeOf(file("congdan", CERTIFICATE.formatted(paper)));
        Browser citizen = Browser.signedIn(address.get(), "congdan");

        HttpResponse<String> answer =
                citizen.submit(page, page + "/request-withdrawal", "version", version, "reason", "x");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("Phiên bản hồ sơ phải là một số.");
        assertThat(output.getAll()).doesNotContain("forged", "NumberFormatException");
    }

    @Test
    void a_page_that_cannot_do_what_it_is_told_says_why() throws Exception {
        String page = "/ho-so/" + codeOf(file("congdan", CERTIFICATE.formatted(paper)));
        Browser citizen = Browser.signedIn(address.get(), "congdan");
        Browser officer = Browser.signedIn(address.get(), "motcua.catinh");
        String key = key();
        String counter = "/can-bo/tiep-nhan/1.001193";
        Browser desk = Browser.signedIn(address.get(), "motcua.phuong");

        HttpResponse<String> unknown = officer.submit(page, page + "/khong-co", "version", "1");
        HttpResponse<String> scan = citizen.submit(page, page + "/quet-thu", "qr", "khong-co");
        HttpResponse<String> missing = citizen.submit(page, page + "/thanh-toan");
        HttpResponse<String> tooLong =
                citizen.submit(page, page + "/request-withdrawal", "version", "1", "reason", "x".repeat(2001));
        HttpResponse<String> resubmit = citizen.submit(page, page + "/gui-lai-ho-tich");
        HttpResponse<String> wrongMethod = citizen.submit(page, "/");
        birth(desk, counter, key, "Nguyễn Ân");
        HttpResponse<String> reused = birth(desk, counter, key, "Nguyễn Bình");

        assertThat(unknown.statusCode()).isEqualTo(400);
        assertThat(scan.statusCode()).isEqualTo(400);
        assertThat(missing.statusCode()).isEqualTo(400);
        assertThat(tooLong.statusCode()).isEqualTo(400);
        assertThat(resubmit.statusCode()).isEqualTo(403);
        assertThat(wrongMethod.statusCode()).isEqualTo(405);
        assertThat(reused.statusCode()).isEqualTo(409);
        assertThat(reused.body()).contains("Khóa chống gửi trùng");
    }

    @Test
    void whoIsSignedInStaysSoOnThePageOfAFaultAndOnTheWayBackFromAPayment() throws Exception {
        Browser citizen = Browser.signedIn(address.get(), "congdan");

        HttpResponse<String> fault = citizen.open("/ho-so/H12.40-261122-9999");
        HttpResponse<String> back = citizen.open("/payments/platform/return");

        assertThat(fault.statusCode()).isEqualTo(404);
        assertThat(fault.body()).contains("Không tìm thấy hồ sơ", "Đăng xuất").doesNotContain("Đăng nhập");
        assertThat(back.statusCode()).isEqualTo(200);
        assertThat(back.body()).contains("Đăng xuất").doesNotContain("Đăng nhập");
    }

    private static HttpResponse<String> birth(Browser desk, String page, String key, String child) throws Exception {
        return desk.submit(
                page,
                page,
                "key",
                key,
                "name",
                "Nguyễn Thị Mẫu",
                "personalId",
                "096190000018",
                "form.nksHoTen",
                child,
                "form.nksGioiTinh",
                "1",
                "form.nksNgaySinh",
                "2026-11-01",
                "form.nksNoiSinh",
                "Cà Mau",
                "form.nycQuanHe",
                "Mẹ",
                "paper",
                "to-khai",
                "paper",
                "giay-chung-sinh",
                "paper",
                "giay-to-tuy-than");
    }

    private static String key() {
        return UUID.randomUUID().toString();
    }

    private static void coded(HttpResponse<String> answer, int status, String reason) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/json");
        assertThat(answer.body()).contains("\"code\":\"" + reason + "\"", "\"vi\":", "\"en\":");
    }
}
