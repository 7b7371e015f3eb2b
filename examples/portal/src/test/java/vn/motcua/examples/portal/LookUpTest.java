package vn.motcua.examples.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** What anybody may see who knows a code, and how the portal greets whoever goes astray. */
class LookUpTest extends RunningPortal {

    @Test
    void anybody_learns_how_far_a_dossier_is_and_nothing_else() throws Exception {
        String code = codeOf(file("congdan", CERTIFICATE.formatted(paper)));

        HttpResponse<String> seen = portal.get("", "/api/lookup/" + code);
        HttpResponse<String> typed = portal.get("", "/api/lookup/" + code.toLowerCase(Locale.ROOT));

        assertThat(seen.statusCode()).isEqualTo(200);
        assertThat(seen.body())
                .isEqualTo(
                        "{\"code\":\"%s\",\"level\":{\"key\":\"moi\",\"vi\":\"Mới đăng ký\",\"en\":\"newly registered\"}}"
                                .formatted(code));
        assertThat(typed.body()).isEqualTo(seen.body());
    }

    @Test
    void the_page_of_the_look_up_needs_no_log_in() throws Exception {
        String code = codeOf(file("congdan", CERTIFICATE.formatted(paper)));

        HttpResponse<String> empty = portal.get("", "/tra-cuu", "text/html");
        HttpResponse<String> seen = portal.get("", "/tra-cuu?code=%20" + code + "%20", "text/html");
        HttpResponse<String> unknown = portal.get("", "/tra-cuu?code=H12.40-261122-9999", "text/html");
        HttpResponse<String> nonsense = portal.get("", "/tra-cuu?code=%3Cscript%3E%22", "text/html");

        assertThat(empty.statusCode()).isEqualTo(200);
        assertThat(seen.body())
                .contains(code, "Mới đăng ký")
                .doesNotContain("Nguyễn", "096190000018", "Công an tỉnh", "lý lịch tư pháp");
        assertThat(unknown.statusCode()).isEqualTo(200);
        assertThat(unknown.body()).contains("Không tìm thấy hồ sơ");
        assertThat(nonsense.statusCode()).isEqualTo(200);
        assertThat(nonsense.body()).contains("role=\"alert\"").doesNotContain("<script>\"");
    }

    @Test
    void what_is_unknown_or_no_code_is_told_with_a_code() throws Exception {
        HttpResponse<String> unknown = portal.get("", "/api/lookup/H12.40-261122-9999");
        HttpResponse<String> nonsense = portal.get("", "/api/lookup/x");

        assertThat(unknown.statusCode()).isEqualTo(404);
        assertThat(unknown.body()).contains("dossier.not-found", "\"vi\":", "\"en\":");
        assertThat(nonsense.statusCode()).isEqualTo(400);
        assertThat(nonsense.body()).contains("dossier.code-malformed");
    }

    @Test
    void the_applicant_sees_which_unit_has_his_dossier() throws Exception {
        String code = codeOf(file("congdan", CERTIFICATE.formatted(paper)));

        String page = Browser.signedIn(address.get(), "congdan")
                .open("/ho-so/" + code)
                .body();

        assertThat(page).contains("Hồ sơ đang ở: <strong>bộ phận một cửa</strong>");
    }

    @Test
    void whoever_is_signed_in_stays_so_on_the_page_of_an_unknown_address() throws Exception {
        HttpResponse<String> lost = Browser.signedIn(address.get(), "congdan").open("/khong-co");
        HttpResponse<String> stranger = portal.get("", "/error", "text/html");

        assertThat(lost.statusCode()).isEqualTo(404);
        assertThat(lost.body()).contains("Không mở được trang này", "Đăng xuất").doesNotContain("Đăng nhập");
        assertThat(stranger.body()).contains("Đăng nhập");
    }
}
