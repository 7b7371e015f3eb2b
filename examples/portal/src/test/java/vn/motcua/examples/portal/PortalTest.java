package vn.motcua.examples.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.http.HttpResponse;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.motcua.examples.portal.journey.JourneyRunner;

/** The portal on its own PostgreSQL with simulators, driven over HTTP from outside. */
class PortalTest extends RunningPortal {

    @Test
    void every_journey_comes_out_as_the_law_says() {
        StringWriter told = new StringWriter();

        boolean passed = new JourneyRunner(address.get(), new PrintWriter(told, true)).run();

        assertThat(passed).as(told.toString()).isTrue();
        assertThat(told.toString()).contains("5 passed, 0 failed");
    }

    @Test
    void the_same_key_files_a_dossier_once_and_another_body_under_it_is_refused() throws Exception {
        String key = UUID.randomUUID().toString();

        HttpResponse<String> first = file("congdan", CERTIFICATE.formatted(paper), key);
        HttpResponse<String> second = file("congdan", CERTIFICATE.formatted(paper), key);
        HttpResponse<String> other =
                file("congdan", CERTIFICATE.formatted(paper).replace("3.000333", "1.004194"), key);

        assertThat(first.statusCode()).isEqualTo(201);
        assertThat(second.statusCode()).isEqualTo(200);
        assertThat(codeOf(second)).isEqualTo(codeOf(first));
        assertThat(other.statusCode()).isEqualTo(409);
        assertThat(other.body()).contains("onestop.key-reused");
    }

    @ParameterizedTest(name = "{2}")
    @CsvSource(delimiter = '|', textBlock = """
                    "procedure":"3.000333"       | "procedure":"9.999999"       | procedure.unknown
                    "procedure":"3.000333"       | "procedure":"x"              | procedure.code-malformed
                    "agency":"H12.40"            | "agency":"H99.1"             | dossier.agency-unknown
                    "personalId":"096190000018"  | "personalId":"123"           | onestop.constraint
                    "name":"Nguyễn Thị Mẫu"      | "name":"\\u0000\\u202Ex"     | identity.text-control-character
                    "key":"to-khai"              | "key":"uy-quyen"             | dossier.document-missing
                    "key":"to-khai"              | "key":"khong-co"             | dossier.document-unknown
                    """)
    void bad_input_gets_a_coded_reason_in_both_languages(String good, String bad, String reason) throws Exception {
        String filing = CERTIFICATE.formatted(paper).replace(good, bad);

        HttpResponse<String> answer = file("congdan", filing, UUID.randomUUID().toString());

        assertThat(answer.statusCode()).isIn(400, 422);
        assertThat(answer.body()).contains(reason, "\"vi\":", "\"en\":").doesNotContain("096190000018");
    }

    @Test
    void a_fee_that_is_not_priced_is_refused_and_not_guessed() throws Exception {
        String late = """
                {"procedure":"1.001193","caseId":"qua-han","agency":"H12.129","name":"Nguyễn Thị Mẫu",
                 "personalId":"096190000018","documents":[{"key":"to-khai","content":"%1$s"},
                 {"key":"giay-chung-sinh","content":"%1$s"}],
                 "form":{"nksHoTen":"Nguyễn Ân","nksGioiTinh":"1","nksNgaySinh":"2026-01-01","nksNoiSinh":"Cà Mau",
                 "nycQuanHe":"Mẹ"}}
                """.formatted(paper);

        HttpResponse<String> answer = file("congdan", late, UUID.randomUUID().toString());

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("fee.not-priced");
    }

    @Test
    void a_paper_that_was_never_uploaded_does_not_count() throws Exception {
        HttpResponse<String> named = file(
                "congdan",
                CERTIFICATE.formatted("0".repeat(64)),
                UUID.randomUUID().toString());
        HttpResponse<String> bare =
                file("congdan", CERTIFICATE.formatted(""), UUID.randomUUID().toString());

        assertThat(named.body()).contains("dossier.content-unknown");
        assertThat(bare.body()).contains("dossier.document-missing");
    }

    @Test
    void a_request_that_cannot_be_read_gets_a_reason_and_no_quotation() throws Exception {
        HttpResponse<String> broken =
                file("congdan", "{\"name\":\"Nguyễn", UUID.randomUUID().toString());
        HttpResponse<String> keyless = portal.post("congdan", "/api/dossiers", CERTIFICATE.formatted(paper));
        HttpResponse<String> badKey = file("congdan", CERTIFICATE.formatted(paper), "x");

        assertThat(broken.statusCode()).isEqualTo(400);
        assertThat(broken.body()).contains("portal.unreadable").doesNotContain("Nguyễn");
        assertThat(keyless.statusCode()).isEqualTo(400);
        assertThat(keyless.body()).contains("onestop.key-malformed");
        assertThat(badKey.body()).contains("onestop.key-malformed");
    }

    @Test
    void nobody_sees_a_dossier_that_is_not_his_or_his_agencys() throws Exception {
        String code = codeOf(
                file("congdan", CERTIFICATE.formatted(paper), UUID.randomUUID().toString()));

        assertThat(portal.get("", "/api/dossiers/" + code).statusCode()).isEqualTo(401);
        assertThat(portal.get("congdanso", "/api/dossiers/" + code).statusCode())
                .isEqualTo(404);
        assertThat(portal.get("motcua.phuong", "/api/dossiers/" + code).statusCode())
                .isEqualTo(404);
        assertThat(portal.get("motcua.catinh", "/api/dossiers/" + code).statusCode())
                .isEqualTo(200);
        assertThat(portal.post("congdan", "/api/sandbox/run", "{}").statusCode())
                .isEqualTo(403);
    }

    @Test
    void a_citizen_cannot_do_what_an_officer_does_and_the_slower_of_two_learns_it() throws Exception {
        String code = codeOf(
                file("congdan", CERTIFICATE.formatted(paper), UUID.randomUUID().toString()));
        String actions = "/api/dossiers/" + code + "/actions/";

        HttpResponse<String> citizen = portal.post("congdan", actions + "receive", "{}");
        HttpResponse<String> faster =
                portal.post("motcua.catinh", actions + "refuse", "{\"reason\":\"x\",\"version\":1}");
        HttpResponse<String> slower =
                portal.post("motcua.catinh", actions + "refuse", "{\"reason\":\"y\",\"version\":1}");

        assertThat(citizen.body()).contains("workflow.role-not-allowed");
        assertThat(faster.statusCode()).isEqualTo(200);
        assertThat(slower.statusCode()).isEqualTo(409);
        assertThat(slower.body()).contains("onestop.version-conflict");
    }
}
