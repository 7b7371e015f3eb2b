package vn.motcua.examples.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import vn.motcua.onestop.UnitOfWork;

/** Who files and takes dossiers, what evidence counts, and how an officer mends what the registry refused. */
class CounterTest extends RunningPortal {

    private static final String BIRTH = """
            {"procedure":"1.001193","agency":"H12.129","name":"Nguyễn Thị Mẫu","personalId":"096190000018",
             "documents":[{"key":"to-khai"},{"key":"giay-chung-sinh"},{"key":"giay-to-tuy-than"}],
             "form":{"nksHoTen":"Nguyễn Ân","nksGioiTinh":"%s","nksNgaySinh":"2026-11-01","nksNoiSinh":"Cà Mau",
             "nycQuanHe":"Mẹ"}}
            """;
    private static final String OFFICER = "motcua.phuong";

    @Autowired
    private UnitOfWork work;

    @Test
    void what_vneid_said_of_the_account_counts_for_the_account_holder_only() throws Exception {
        String own = CERTIFICATE.formatted(paper).replace("096190000018", "096090000027");

        HttpResponse<String> himself = file("congdanso", own);
        HttpResponse<String> someoneElse = file("congdanso", CERTIFICATE.formatted(paper));

        assertThat(json(himself).path("obligations")).isEmpty();
        assertThat(json(someoneElse).path("obligations").path(0).path("amount").asLong())
                .isEqualTo(200_000);
    }

    @Test
    void an_officer_does_not_file_online_and_nobody_else_takes_dossiers_at_the_counter() throws Exception {
        HttpResponse<String> online = file("motcua.catinh", CERTIFICATE.formatted(paper));
        HttpResponse<String> citizen = atCounter("congdan", BIRTH.formatted("1"), key());
        HttpResponse<String> specialist = atCounter("chuyenmon.phuong", BIRTH.formatted("1"), key());

        assertThat(online.statusCode()).isEqualTo(403);
        assertThat(online.body()).contains("portal.citizens-only", "\"vi\":", "\"en\":");
        assertThat(citizen.statusCode()).isEqualTo(403);
        assertThat(citizen.body()).contains("portal.one-stop-only");
        assertThat(specialist.statusCode()).isEqualTo(403);
    }

    @Test
    void a_dossier_at_the_counter_is_received_in_one_act_once_per_key_and_by_its_own_agency() throws Exception {
        String key = key();

        HttpResponse<String> first = atCounter(OFFICER, BIRTH.formatted("1"), key);
        HttpResponse<String> second = atCounter(OFFICER, BIRTH.formatted("1"), key);
        HttpResponse<String> elsewhere = atCounter("motcua.catinh", BIRTH.formatted("1"), key());
        HttpResponse<String> keyless = portal.post(OFFICER, "/api/desk/dossiers", BIRTH.formatted("1"));

        assertThat(first.statusCode()).isEqualTo(201);
        assertThat(json(first).path("status").path("code").asInt()).isEqualTo(2);
        assertThat(second.statusCode()).isEqualTo(200);
        assertThat(codeOf(second)).isEqualTo(codeOf(first));
        assertThat(elsewhere.statusCode()).isEqualTo(422);
        assertThat(keyless.body()).contains("onestop.key-malformed");
    }

    @Test
    void the_account_named_at_the_counter_sees_the_dossier() throws Exception {
        String named = BIRTH.formatted("1").replaceFirst("\\{", "{\"account\":\"congdan\",");

        String withAccount = codeOf(atCounter(OFFICER, named, key()));
        String without = codeOf(atCounter(OFFICER, BIRTH.formatted("1"), key()));

        assertThat(portal.get("congdan", "/api/dossiers/" + withAccount).statusCode())
                .isEqualTo(200);
        assertThat(portal.get("congdan", "/api/dossiers/" + without).statusCode())
                .isEqualTo(404);
    }

    @Test
    void at_the_counter_a_relief_holds_only_if_the_officer_has_seen_its_papers() throws Exception {
        String certificate = """
                {"%s":["HO_NGHEO"],"procedure":"3.000333","agency":"H12.40","name":"Nguyễn Thị Mẫu",
                 "personalId":"096190000018","documents":[{"key":"to-khai"},{"key":"giay-to-tuy-than"}]}
                """;

        HttpResponse<String> claimed = atCounter("motcua.catinh", certificate.formatted("claims"), key());
        HttpResponse<String> seen = atCounter("motcua.catinh", certificate.formatted("verified"), key());

        assertThat(claimed.body()).contains("workflow.relief-unverified");
        assertThat(seen.statusCode()).as(seen.body()).isEqualTo(201);
    }

    @Test
    void the_page_of_the_counter_takes_a_dossier() throws Exception {
        Browser officer = Browser.signedIn(address.get(), OFFICER);
        String page = "/can-bo/tiep-nhan/1.001193";

        HttpResponse<String> inbox = officer.open("/can-bo");
        HttpResponse<String> bad = officer.submit(page, page, "key", key(), "name", "Nguyễn Thị Mẫu");
        HttpResponse<String> good = officer.submit(
                page,
                page,
                "key",
                key(),
                "name",
                "Nguyễn Thị Mẫu",
                "personalId",
                "096190000018",
                "form.nksHoTen",
                "Nguyễn Ân",
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

        assertThat(inbox.body()).contains(page);
        assertThat(bad.body()).contains("Chưa tiếp nhận được hồ sơ");
        assertThat(good.uri().getPath()).startsWith("/ho-so/");
        assertThat(good.body()).contains("Chuyển xử lý");
    }

    @Test
    void what_the_registry_refused_is_mended_by_a_supplement_and_sent_again() throws Exception {
        String code = codeOf(atCounter(OFFICER, BIRTH.formatted("9"), key()));
        String actions = "/api/dossiers/" + code + "/actions/";
        await(
                "/api/dossiers/" + code + "/registry",
                push -> push.path("state").asString().equals("REFUSED"));
        long attention = attention(code);
        HttpResponse<String> citizen = portal.post("congdan", "/api/dossiers/" + code + "/registry/resubmit", "{}");
        String page =
                Browser.signedIn(address.get(), OFFICER).open("/ho-so/" + code).body();

        portal.post(OFFICER, actions + "start-processing", "{}");
        portal.post(OFFICER, actions + "request-supplement", "{\"reason\":\"sai\",\"items\":[\"giới tính\"]}");
        HttpResponse<String> accepted =
                portal.post(OFFICER, actions + "accept-supplement", "{\"fields\":{\"nksGioiTinh\":\"1\"}}");
        HttpResponse<String> again = portal.post(OFFICER, "/api/dossiers/" + code + "/registry/resubmit", "{}");
        JsonNode done = await(
                "/api/dossiers/" + code,
                dossier -> dossier.path("status").path("code").asInt() == 9);

        assertThat(attention).isPositive();
        assertThat(citizen.statusCode()).isEqualTo(404);
        assertThat(page).contains("Gửi lại cơ sở hộ tịch");
        assertThat(json(accepted).path("status").path("code").asInt()).isEqualTo(4);
        assertThat(json(again).path("state").asString()).isEqualTo("PUSHED");
        assertThat(done.path("result").path("fields").path("soDinhDanh").asString())
                .isNotBlank();
        assertThat(attention(code)).isZero();
    }

    @Test
    void a_claim_holds_at_intake_only_if_the_officer_has_seen_its_papers() throws Exception {
        String claiming = CERTIFICATE.formatted(paper).replaceFirst("\\{", "{\"claims\":[\"HO_NGHEO\"],");
        String code = codeOf(file("congdan", claiming));
        String receive = "/api/dossiers/" + code + "/actions/receive";
        Browser officer = Browser.signedIn(address.get(), "motcua.catinh");
        String page = officer.open("/ho-so/" + code).body();

        HttpResponse<String> unseen = portal.post("motcua.catinh", receive, "{}");
        HttpResponse<String> seen =
                officer.submit("/ho-so/" + code, "/ho-so/" + code + "/receive", "version", "1", "verified", "HO_NGHEO");

        assertThat(page).contains("Đã kiểm tra giấy tờ: hộ nghèo");
        assertThat(unseen.statusCode()).isEqualTo(422);
        assertThat(unseen.body()).contains("workflow.relief-unverified");
        assertThat(seen.body()).contains("Chuyển xử lý");
        assertThat(json(portal.get("motcua.catinh", "/api/dossiers/" + code))
                        .path("status")
                        .path("code")
                        .asInt())
                .isEqualTo(2);
    }

    @Test
    void the_interface_takes_the_verified_groups_too() throws Exception {
        String claiming = CERTIFICATE.formatted(paper).replaceFirst("\\{", "{\"claims\":[\"HO_NGHEO\"],");
        String code = codeOf(file("congdan", claiming));

        HttpResponse<String> received = portal.post(
                "motcua.catinh", "/api/dossiers/" + code + "/actions/receive", "{\"verified\":[\"HO_NGHEO\"]}");

        assertThat(json(received).path("status").path("code").asInt()).isEqualTo(2);
        assertThat(json(received).path("quotes").path(0).path("total").asLong()).isZero();
    }

    private HttpResponse<String> atCounter(String user, String json, String key)
            throws IOException, InterruptedException {
        return portal.post(user, "/api/desk/dossiers", json, "Idempotency-Key", key);
    }

    private static String key() {
        return UUID.randomUUID().toString();
    }

    private long attention(String code) {
        return work.run(transaction -> transaction.attention().open(1000)).stream()
                .filter(item -> item.dossier().toString().equals(code))
                .count();
    }

    /** Has the portal do its background work until something is as expected. */
    private JsonNode await(String path, Predicate<JsonNode> expected) throws IOException, InterruptedException {
        for (int i = 0; i < 200; i++) {
            JsonNode seen = json(portal.get(OFFICER, path));
            if (expected.test(seen)) {
                return seen;
            }
            portal.post(OFFICER, "/api/sandbox/run", "{}");
            LockSupport.parkNanos(Duration.ofMillis(100).toNanos());
        }
        throw new AssertionError("never came about: " + path);
    }
}
