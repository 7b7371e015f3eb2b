package vn.motcua.examples.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;

/** A citizen's drafts through the interface. */
class DraftTest extends RunningPortal {

    private static final String BEGUN = "{\"procedure\":\"3.000333\",\"agency\":\"H12.40\",\"name\":\"Nguyễn\"}";

    @Test
    void what_is_begun_is_kept_told_what_it_lacks_changed_and_filed_once() throws Exception {
        HttpResponse<String> begun = portal.post("congdan", "/api/drafts", BEGUN);
        String draft = "/api/drafts/" + json(begun).path("id").asString();
        HttpResponse<String> early = portal.post("congdan", draft + "/submit?version=1", "{}");
        HttpResponse<String> changed = portal.put("congdan", draft + "?version=1", CERTIFICATE.formatted(paper));
        HttpResponse<String> stale = portal.put("congdan", draft + "?version=1", BEGUN);
        HttpResponse<String> back = portal.get("congdan", draft);
        HttpResponse<String> filed = portal.post("congdan", draft + "/submit?version=2", "{}");
        HttpResponse<String> again = portal.post("congdan", draft + "/submit?version=2", "{}");

        assertThat(begun.statusCode()).as(begun.body()).isEqualTo(201);
        assertThat(json(begun).path("toMend").toString()).contains("applicant.personalId");
        assertThat(early.statusCode()).isEqualTo(400);
        assertThat(changed.statusCode()).as(changed.body()).isEqualTo(200);
        assertThat(json(changed).path("toMend")).isEmpty();
        assertThat(stale.statusCode()).isEqualTo(409);
        assertThat(stale.body()).contains("onestop.draft-conflict");
        assertThat(json(back)
                        .path("filing")
                        .path("documents")
                        .path(0)
                        .path("content")
                        .asString())
                .isEqualTo(paper);
        assertThat(filed.statusCode()).as(filed.body()).isEqualTo(201);
        assertThat(again.statusCode()).isEqualTo(200);
        assertThat(codeOf(again)).isEqualTo(codeOf(filed));
        assertThat(portal.get("congdan", draft).statusCode()).isEqualTo(404);
    }

    @Test
    void a_draft_is_nobody_elses_business() throws Exception {
        URI location = URI.create(portal.post("congdan", "/api/drafts", BEGUN)
                .headers()
                .firstValue("Location")
                .orElseThrow());
        String draft = location.getPath();

        assertThat(portal.get("congdanso", draft).body()).contains("onestop.draft-not-found");
        assertThat(portal.get("congdanso", "/api/drafts").body()).doesNotContain(draft.substring(12));
        assertThat(portal.put("congdanso", draft + "?version=1", BEGUN).statusCode())
                .isEqualTo(404);
        assertThat(portal.delete("congdanso", draft).statusCode()).isEqualTo(404);
        assertThat(portal.post("congdanso", draft + "/submit?version=1", "{}").statusCode())
                .isEqualTo(422);
        assertThat(portal.post("motcua.catinh", "/api/drafts", BEGUN).body()).contains("portal.citizens-only");
        assertThat(portal.get("", "/api/drafts").statusCode()).isEqualTo(401);
        assertThat(portal.get("congdan", "/api/drafts").body()).contains(draft.substring(12));
    }

    @Test
    void a_draft_that_is_thrown_away_is_gone() throws Exception {
        String draft = "/api/drafts/"
                + json(portal.post("congdan", "/api/drafts", BEGUN)).path("id").asString();

        HttpResponse<String> thrown = portal.delete("congdan", draft);

        assertThat(thrown.statusCode()).isEqualTo(204);
        assertThat(portal.get("congdan", draft).statusCode()).isEqualTo(404);
    }

    @Test
    void what_cannot_be_read_is_told_so() throws Exception {
        assertThat(portal.get("congdan", "/api/drafts/x").body()).contains("portal.unreadable");
        assertThat(portal.post("congdan", "/api/drafts", "{").body()).contains("portal.unreadable");
        assertThat(portal.post("congdan", "/api/drafts", "{\"form\":{\"a\":null}}")
                        .statusCode())
                .isEqualTo(400);
    }
}
