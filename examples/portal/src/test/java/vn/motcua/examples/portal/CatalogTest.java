package vn.motcua.examples.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import vn.motcua.procedure.Procedure;
import vn.motcua.procedure.ProcedureCase;
import vn.motcua.procedure.ProcedureCatalog;

/** The procedures, each in its cases, on the pages and through the interface. */
class CatalogTest extends RunningPortal {

    private static final ProcedureCatalog SHIPPED = ProcedureCatalog.shipped();

    @Test
    void the_home_page_lists_every_procedure_once_under_its_field() throws Exception {
        String home = portal.get("", "/", "text/html").body();

        assertThat(SHIPPED.all()).allSatisfy(procedure -> assertThat(home)
                .containsOnlyOnce("\"/thu-tuc/" + procedure.code() + "\"")
                .containsOnlyOnce("<span>" + procedure.field() + "</span>"));
    }

    @Test
    void every_whichof_every_procedure_has_a_page_and_prices() throws Exception {
        Browser citizen = Browser.signedIn(address.get(), "congdan");

        for (Procedure procedure : SHIPPED.all()) {
            JsonNode told = json(portal.get("", "/api/procedures/" + procedure.code()));
            for (ProcedureCase each : procedure.cases()) {
                String which = "caseId=" + each.id();
                String agency = told.path("agency").asString();
                HttpResponse<String> page = citizen.open("/thu-tuc/" + procedure.code() + "?" + which);
                HttpResponse<String> quotes = portal.get(
                        "", "/api/procedures/" + procedure.code() + "/quotes?agency=" + agency + "&" + which);

                assertThat(page.statusCode()).as(procedure.code() + which).isEqualTo(200);
                assertThat(page.body())
                        .as(procedure.code() + which)
                        .contains(procedure.timeOf(each.id()).limit().vi());
                assertThat(quotes.statusCode()).as(quotes.body()).isEqualTo(200);
            }
        }
    }

    @Test
    void a_whichhas_its_own_limit_and_papers() throws Exception {
        JsonNode cases = json(portal.get("", "/api/procedures/3.000333")).path("cases");
        String usual = portal.get("", "/thu-tuc/3.000333", "text/html").body();
        String verified =
                portal.get("", "/thu-tuc/3.000333?caseId=xac-minh", "text/html").body();

        assertThat(cases.path(0).path("id").asString()).isEqualTo("thuong");
        assertThat(cases.path(0).path("limit").asString()).isEqualTo("10 ngày");
        assertThat(cases.path(0).path("documents")).isNotEmpty();
        assertThat(cases.path(1).path("limit").asString()).isEqualTo("15 ngày");
        assertThat(usual).contains("<strong>10 ngày</strong>");
        assertThat(verified).contains("<strong>15 ngày</strong>");
        assertThat(portal.get("", "/api/procedures/9.999999").body()).contains("procedure.unknown");
        assertThat(portal.get("", "/thu-tuc/3.000333?caseId=khong-co", "text/html")
                        .statusCode())
                .isEqualTo(400);
    }

    @Test
    void a_whichthat_cannot_be_priced_says_so_kindly_and_offers_no_form() throws Exception {
        Browser citizen = Browser.signedIn(address.get(), "congdan");

        String unpriced = citizen.open("/thu-tuc/1.004859").body();
        String priced = citizen.open("/thu-tuc/3.000333").body();

        assertThat(unpriced)
                .contains("Chưa xác định được mức thu", "xin liên hệ bộ phận một cửa")
                .doesNotContain("Nộp hồ sơ trực tuyến");
        assertThat(priced).contains("Nộp hồ sơ trực tuyến").doesNotContain("xin liên hệ bộ phận một cửa");
    }

    @Test
    void a_dossier_is_filed_for_its_whichand_shows_it() throws Exception {
        String filing = CERTIFICATE.formatted(paper).replaceFirst("\\{", "{\"caseId\":\"xac-minh\",");

        HttpResponse<String> filed = file("congdan", filing);

        assertThat(filed.statusCode()).as(filed.body()).isEqualTo(201);
        assertThat(json(filed).path("caseName").asString())
                .isEqualTo(SHIPPED.all().stream()
                        .filter(procedure -> procedure.code().value().equals("3.000333"))
                        .flatMap(procedure -> procedure.caseOf("xac-minh").stream())
                        .map(ProcedureCase::vi)
                        .findFirst()
                        .orElseThrow());
    }
}
