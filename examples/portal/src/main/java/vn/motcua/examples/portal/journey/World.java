package vn.motcua.examples.portal.journey;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Predicate;
import tools.jackson.databind.JsonNode;
import vn.motcua.examples.portal.journey.PortalClient.Answer;

/** What a journey can do: file, act, look, move the clock, and check. Everything goes over HTTP. */
record World(PortalClient portal) {

    private static final int TRIES = 100;

    /** Sets the portal's clock, Vietnamese time, such as {@code 2026-02-12T10:00}. */
    void at(String local) {
        ok(portal.post("motcua.phuong", "/api/sandbox/clock", Map.of("at", local)), "đặt đồng hồ " + local);
    }

    /** Has the portal deliver, poll and wake what is due, now. */
    void settle() {
        ok(portal.post("motcua.phuong", "/api/sandbox/run", Map.of()), "chạy việc nền");
    }

    /** Uploads a file and gives its digest. */
    String upload(String user, String text) {
        return ok(portal.upload(user, text.getBytes(StandardCharsets.UTF_8)), "tải tệp")
                .path("digest")
                .asString();
    }

    /** Files a dossier; the answer may be a refusal. */
    Answer file(String user, Map<String, ?> filing) {
        return portal.post(
                user,
                "/api/dossiers",
                filing,
                Map.of("Idempotency-Key", UUID.randomUUID().toString()));
    }

    /** Hands a dossier in at the counter, where an officer types it; the answer may be a refusal. */
    Answer fileAtCounter(String officer, Map<String, ?> filing) {
        return portal.post(
                officer,
                "/api/desk/dossiers",
                filing,
                Map.of("Idempotency-Key", UUID.randomUUID().toString()));
    }

    /** Does something to a dossier; the answer may be a refusal. */
    Answer act(String user, String code, String action, Map<String, ?> body) {
        return portal.post(user, "/api/dossiers/" + code + "/actions/" + action, body);
    }

    /** Does something that must be lawful, and looks at where the dossier stands afterwards. */
    JsonNode must(String user, String code, String action, Map<String, ?> body, int status) {
        JsonNode dossier = ok(act(user, code, action, body), action);
        return standsAt(dossier, status);
    }

    /** Tries something that must be refused for that reason. */
    void mustNot(String user, String code, String action, String reason) {
        Answer answer = act(user, code, action, Map.of());
        check(
                answer.status() == 422 && answer.reasons().contains(reason),
                "%s phải bị từ chối vì %s, nhưng: %d %s".formatted(action, reason, answer.status(), answer.text()));
    }

    JsonNode look(String user, String code) {
        return ok(portal.get(user, "/api/dossiers/" + code), "xem hồ sơ");
    }

    JsonNode look(String user, String code, int status) {
        return standsAt(look(user, code), status);
    }

    /** Looks until the dossier is as expected; what runs in the background gets its chance in between. */
    JsonNode lookUntil(String user, String code, Predicate<JsonNode> expected, String what) {
        for (int i = 0; i < TRIES; i++) {
            JsonNode dossier = look(user, code);
            if (expected.test(dossier)) {
                return dossier;
            }
            settle();
            try {
                Thread.sleep(100);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new JourneyFailed("bị ngắt");
            }
        }
        throw new JourneyFailed(what + ": chờ mãi không được, hồ sơ " + code);
    }

    JsonNode standsAt(JsonNode dossier, int status) {
        int actual = dossier.path("status").path("code").asInt();
        check(actual == status, "trạng thái phải là %d, thực tế %d".formatted(status, actual));
        return dossier;
    }

    void dueIs(JsonNode dossier, String local) {
        String due = dossier.path("due").asString();
        check(due.equals(local + ":00+07:00"), "hạn trả phải là %s, thực tế %s".formatted(local, due));
    }

    /** The quote of a channel, which must come to that amount. */
    JsonNode quoted(JsonNode quotes, String channel, long amount) {
        for (JsonNode quote : quotes) {
            if (quote.path("channel").asString().equals(channel)) {
                long total = quote.path("total").asLong();
                check(
                        quote.path("priced").asBoolean() && total == amount,
                        "phí nộp %s phải là %d, thực tế %d".formatted(channel, amount, total));
                return quote;
            }
        }
        throw new JourneyFailed("không có mức phí cho kênh " + channel);
    }

    JsonNode ok(Answer answer, String what) {
        check(answer.isOk(), "%s: %d %s".formatted(what, answer.status(), answer.text()));
        return answer.json();
    }

    void check(boolean holds, String otherwise) {
        if (!holds) {
            throw new JourneyFailed(otherwise);
        }
    }

    /** A filing of the invented citizen, with uploaded papers. */
    Map<String, Object> filing(String user, String procedure, String agency, String... papers) {
        List<Map<String, String>> documents = Arrays.stream(papers)
                .map(key -> Map.of("key", key, "content", upload(user, "giấy tờ mẫu " + key)))
                .toList();
        Map<String, Object> filing = person(user, procedure, agency);
        filing.put("documents", documents);
        return filing;
    }

    /** A filing of the invented citizen at the counter, with papers that the officer holds in hand. */
    Map<String, Object> paperFiling(String user, String procedure, String agency, String... papers) {
        Map<String, Object> filing = person(user, procedure, agency);
        filing.put(
                "documents",
                Arrays.stream(papers).map(key -> Map.of("key", key)).toList());
        filing.put("account", user);
        return filing;
    }

    private static Map<String, Object> person(String user, String procedure, String agency) {
        Map<String, Object> filing = new HashMap<>();
        filing.put("procedure", procedure);
        filing.put("agency", agency);
        filing.put("name", user.equals("congdan") ? "Nguyễn Thị Mẫu" : "Trần Văn Ví Dụ");
        filing.put("personalId", user.equals("congdan") ? "096190000018" : "096090000027");
        filing.put("phone", "0900000000");
        filing.put("email", "mau@example.vn");
        return filing;
    }

    String code(JsonNode dossier) {
        return Objects.requireNonNull(dossier.path("code").asString());
    }
}
