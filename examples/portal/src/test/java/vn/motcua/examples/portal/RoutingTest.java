package vn.motcua.examples.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What moves a dossier between people and agencies, and what an officer decides out of the ordinary. */
class RoutingTest extends RunningPortal {

    private static final String DESK = "motcua.catinh";
    private static final String SPECIALIST = "chuyenmon.catinh";
    private static final String OTHER = "chuyenmon2.catinh";
    private static final String LEADER = "lanhdao.catinh";
    private static final String RECEIVED = """
            {"verified":["HO_NGHEO"],"procedure":"3.000333","agency":"H12.40","name":"Nguyễn Thị Mẫu",
             "personalId":"096190000018","documents":[{"key":"to-khai"},{"key":"giay-to-tuy-than"}]}
            """;

    @Test
    void a_dossier_is_handed_to_an_officer_who_alone_may_go_on_until_it_is_taken_back() throws Exception {
        String code = received();

        HttpResponse<String> handed = act(DESK, code, "hand-over", "{\"routing\":{\"officer\":\"" + OTHER + "\"}}");
        HttpResponse<String> another = act(SPECIALIST, code, "start-processing", "{}");
        HttpResponse<String> back = act(DESK, code, "take-back", "{\"reason\":\"nhầm người\"}");
        HttpResponse<String> now = act(SPECIALIST, code, "start-processing", "{}");

        assertThat(handed.statusCode()).as(handed.body()).isEqualTo(200);
        assertThat(another.body()).contains("workflow.assigned-to-other");
        assertThat(back.statusCode()).as(back.body()).isEqualTo(200);
        assertThat(now.statusCode()).as(now.body()).isEqualTo(200);
    }

    @Test
    void a_hand_over_names_a_colleague_or_a_unit() throws Exception {
        String code = received();

        assertThat(act(DESK, code, "hand-over", "{}").body()).contains("portal.value-missing", "routing.officer");
        assertThat(act(DESK, code, "hand-over", "{\"routing\":{\"officer\":\"ai-do\"}}")
                        .body())
                .contains("portal.officer-unknown");
        assertThat(act(DESK, code, "hand-over", "{\"routing\":{\"role\":\"CITIZEN\"}}")
                        .body())
                .contains("portal.officer-unknown");
        assertThat(act(DESK, code, "hand-over", "{\"routing\":{\"officer\":\"chuyenmon.phuong\"}}")
                        .body())
                .contains("workflow.not-another-here");
        assertThat(act(DESK, code, "hand-over", "{\"routing\":{\"role\":\"SPECIALIST\"}}")
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void whoever_is_delegated_sees_the_dossier_and_acts_until_that_is_ended() throws Exception {
        String code = received();
        String to = "{\"reason\":\"quá tải\",\"routing\":{\"officer\":\"chuyenmon.phuong\"}}";
        HttpResponse<String> before = portal.get("chuyenmon.phuong", "/api/dossiers/" + code);

        HttpResponse<String> delegated = act(LEADER, code, "delegate", to);
        HttpResponse<String> acted = act("chuyenmon.phuong", code, "start-processing", "{}");
        HttpResponse<String> ended = act(LEADER, code, "end-delegation", to);
        HttpResponse<String> after = portal.get("chuyenmon.phuong", "/api/dossiers/" + code);
        String past =
                "{\"reason\":\"x\",\"routing\":{\"officer\":\"chuyenmon.phuong\",\"until\":\"2020-01-01T00:00:00\"}}";

        assertThat(before.statusCode()).isEqualTo(404);
        assertThat(delegated.statusCode()).as(delegated.body()).isEqualTo(200);
        assertThat(acted.statusCode()).as(acted.body()).isEqualTo(200);
        assertThat(ended.statusCode()).as(ended.body()).isEqualTo(200);
        assertThat(after.statusCode()).isEqualTo(404);
        assertThat(act(LEADER, code, "delegate", past).body()).contains("workflow.delegation-unusable");
        assertThat(act(LEADER, code, "delegate", "{\"reason\":\"x\"}").body()).contains("portal.value-missing");
    }

    @Test
    void an_agency_that_is_asked_sees_the_dossier_and_answers_and_nothing_is_completed_before() throws Exception {
        String code = received();
        act(SPECIALIST, code, "start-processing", "{}");
        String question = "{\"routing\":{\"agency\":\"H12.129\",\"text\":\"Có cư trú không?\",\"workingDays\":3}}";
        String answer = "{\"routing\":{\"consultation\":\"1\",\"text\":\"Có\"}}";

        HttpResponse<String> asked = act(SPECIALIST, code, "consult", question);
        HttpResponse<String> early = act(SPECIALIST, code, "complete", "{}");
        HttpResponse<String> stranger = act("motcua.caphuong", code, "answer-consultation", answer);
        HttpResponse<String> answered = act("chuyenmon.phuong", code, "answer-consultation", answer);
        HttpResponse<String> second = act(SPECIALIST, code, "consult", question);
        HttpResponse<String> withdrawn = act(
                SPECIALIST,
                code,
                "withdraw-consultation",
                "{\"reason\":\"đã rõ\",\"routing\":{\"consultation\":\"2\"}}");
        HttpResponse<String> completed = act(SPECIALIST, code, "complete", "{}");

        assertThat(asked.statusCode()).as(asked.body()).isEqualTo(200);
        assertThat(early.body()).contains("workflow.answer-awaited");
        assertThat(stranger.statusCode()).isEqualTo(404);
        assertThat(answered.statusCode()).as(answered.body()).isEqualTo(200);
        assertThat(second.statusCode()).isEqualTo(200);
        assertThat(withdrawn.statusCode()).as(withdrawn.body()).isEqualTo(200);
        assertThat(completed.statusCode()).as(completed.body()).isEqualTo(200);
    }

    @Test
    void a_question_names_an_agency_a_text_and_a_limit() throws Exception {
        String code = received();
        String question = "{\"routing\":{\"agency\":\"%s\",\"text\":\"%s\",\"workingDays\":%s}}";

        assertThat(act(SPECIALIST, code, "consult", question.formatted("H99.1", "x", "3"))
                        .body())
                .contains("dossier.agency-unknown", "routing.agency");
        assertThat(act(SPECIALIST, code, "consult", question.formatted("H12.40", "x", "3"))
                        .body())
                .contains("workflow.consults-itself");
        assertThat(act(SPECIALIST, code, "consult", question.formatted("H12.129", " ", "3"))
                        .body())
                .contains("portal.value-missing", "routing.text");
        for (String days : new String[] {"0", "-1", "61", "2147483647"}) {
            assertThat(act(SPECIALIST, code, "consult", question.formatted("H12.129", "x", days))
                            .body())
                    .contains("portal.days-out-of-range");
        }
        assertThat(act(SPECIALIST, code, "answer-consultation", "{}").body()).contains("portal.value-missing");
        assertThat(act(SPECIALIST, code, "withdraw-consultation", "{\"routing\":{\"consultation\":\"7\"}}")
                        .body())
                .contains("workflow.reason-missing", "workflow.no-such-consultation");
    }

    @Test
    void a_late_result_is_apologised_for_once_with_a_new_day() throws Exception {
        String code = received();
        LocalDate due = OffsetDateTime.parse(json(portal.get(DESK, "/api/dossiers/" + code))
                        .path("due")
                        .asString())
                .toLocalDate();
        String apology = "{\"reason\":\"chờ tra cứu\",\"newDay\":\"%s\"}".formatted(due.plusDays(7));

        HttpResponse<String> dayless = act(SPECIALIST, code, "apologise", "{\"reason\":\"x\"}");
        HttpResponse<String> earlier =
                act(SPECIALIST, code, "apologise", "{\"reason\":\"x\",\"newDay\":\"%s\"}".formatted(due));
        HttpResponse<String> done = act(SPECIALIST, code, "apologise", apology);
        HttpResponse<String> twice = act(SPECIALIST, code, "apologise", apology);

        assertThat(dayless.statusCode()).isEqualTo(400);
        assertThat(dayless.body()).contains("portal.value-missing", "newDay");
        assertThat(earlier.body()).contains("workflow.appointment-not-later");
        assertThat(json(done).path("due").asString())
                .as(done.body())
                .startsWith(due.plusDays(7).toString());
        assertThat(twice.body()).contains("workflow.apologised-before");
        assertThat(act(SPECIALIST, code, "apologise", "{\"newDay\":\"31/12/2026\"}")
                        .body())
                .contains("portal.unreadable");
    }

    @Test
    void after_a_supplement_a_refusal_needs_the_head_of_the_agency() throws Exception {
        String code = codeOf(file("congdan", CERTIFICATE.formatted(paper)));
        act(DESK, code, "request-supplement", "{\"reason\":\"thiếu\",\"items\":[\"bản chụp\"]}");
        String refusal = "{\"reason\":\"không bổ sung\",\"approvedBy\":\"%s\"}";

        HttpResponse<String> alone = act(DESK, code, "refuse", "{\"reason\":\"không bổ sung\"}");
        HttpResponse<String> noLeader = act(DESK, code, "refuse", refusal.formatted(SPECIALIST));
        HttpResponse<String> othersLeader = act(DESK, code, "refuse", refusal.formatted("lanhdao.phuong"));
        HttpResponse<String> approved = act(DESK, code, "refuse", refusal.formatted(LEADER));

        assertThat(alone.body()).contains("workflow.head-must-approve");
        assertThat(noLeader.body()).contains("portal.approver-unknown", "approvedBy");
        assertThat(othersLeader.body()).contains("portal.approver-unknown");
        assertThat(json(approved).path("status").path("code").asInt())
                .as(approved.body())
                .isEqualTo(3);
    }

    @Test
    void the_officers_page_has_a_button_for_each_that_works() throws Exception {
        String code = received();
        String page = "/ho-so/" + code;
        Browser desk = Browser.signedIn(address.get(), DESK);
        Browser other = Browser.signedIn(address.get(), OTHER);
        Browser asked = Browser.signedIn(address.get(), "motcua.phuong");

        String fresh = desk.open(page).body();
        String handed = desk.submit(page, page + "/hand-over", "version", "1", "officer", OTHER, "text", "xem giúp")
                .body();
        String consulted = other.submit(
                        page,
                        page + "/consult",
                        "version",
                        "2",
                        "agency",
                        "H12.129",
                        "text",
                        "Có cư trú không?",
                        "workingDays",
                        "2")
                .body();
        String question = asked.open(page).body();
        asked.submit(page, page + "/answer-consultation", "version", "3", "consultation", "1", "text", "Có");
        String answered = other.open(page).body();

        assertThat(fresh)
                .contains("Xin lỗi và hẹn lại</button>", "Chuyển hồ sơ</button>", OTHER)
                .doesNotContain("Rút lại hồ sơ");
        assertThat(handed).contains("cán bộ " + OTHER, "Rút lại hồ sơ đã chuyển");
        assertThat(consulted).contains("Lấy ý kiến số 1: UBND phường Tân Thành", "Thôi lấy ý kiến");
        assertThat(question)
                .contains("Trả lời", "Có cư trú không?")
                .doesNotContain("Chuyển hồ sơ</button>", "Tiếp nhận</button>");
        assertThat(answered).doesNotContain("Lấy ý kiến số 1: UBND");
    }

    @Test
    void the_page_of_a_supplement_lets_the_head_be_named() throws Exception {
        String code = codeOf(file("congdan", CERTIFICATE.formatted(paper)));
        act(DESK, code, "request-supplement", "{\"reason\":\"thiếu\",\"items\":[\"bản chụp\"]}");
        String page = "/ho-so/" + code;
        Browser desk = Browser.signedIn(address.get(), DESK);

        String before = desk.open(page).body();
        String after = desk.submit(
                        page, page + "/refuse", "version", "2", "reason", "không bổ sung", "approvedBy", LEADER)
                .body();

        assertThat(before).contains("Giấy tờ, nội dung cần bổ sung", "bản chụp", "Người đứng đầu duyệt", LEADER);
        assertThat(after).contains("Không được tiếp nhận", "người đứng đầu duyệt: " + LEADER);
    }

    private String received() throws IOException, InterruptedException {
        HttpResponse<String> answer = portal.post(
                DESK,
                "/api/desk/dossiers",
                RECEIVED,
                "Idempotency-Key",
                UUID.randomUUID().toString());
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        return codeOf(answer);
    }

    private HttpResponse<String> act(String user, String code, String action, String body)
            throws IOException, InterruptedException {
        return portal.post(user, "/api/dossiers/" + code + "/actions/" + action, body);
    }
}
