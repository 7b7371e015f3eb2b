package vn.motcua.testkit.simulator.registry;

import com.github.tomakehurst.wiremock.http.QueryParameter;
import com.github.tomakehurst.wiremock.http.Request;
import java.util.Optional;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The registrar's desk, and the switch for mistakes. Not thread-safe: whoever calls holds its monitor. */
final class Sandbox {

    private final RegisterBook book;
    private final RegistryOffice office;
    private final RegistryJournal journal;
    private final FaultPlan faults;
    private final TokenOffice tokens;

    Sandbox(RegisterBook book, RegistryOffice office, RegistryJournal journal, FaultPlan faults, TokenOffice tokens) {
        this.book = book;
        this.office = office;
        this.journal = journal;
        this.faults = faults;
        this.tokens = tokens;
    }

    Reply answer(String method, String action, Request request) {
        if (method.equals("GET") && action.equals("records")) {
            return records();
        }
        ObjectNode body = Json.read(request.getBodyAsString()).orElseGet(Json::object);
        String code = given(request, body, "maHoSo");
        String reason = given(request, body, "reason");
        boolean done = method.equals("POST")
                && switch (action) {
                    case "approve" -> approve(code);
                    case "ask-supplement" -> move(code, 2, reason);
                    case "refuse" -> move(code, 6, reason);
                    case "report-error" -> move(code, 0, reason);
                    case "forget" -> forget(code);
                    case "revoke-tokens" -> revokeTokens();
                    case "approve-after" -> approveAfter(number(given(request, body, "polls")));
                    case "fault" ->
                        fault(
                                given(request, body, "fault"),
                                given(request, body, "operation"),
                                number(given(request, body, "calls")));
                    default -> false;
                };
        return done
                ? Reply.json(200, Json.object().put("done", action))
                : Reply.json(404, Json.object().put("notDone", action));
    }

    boolean approve(String code) {
        Optional<BookEntry> entry = book.byCode(code);
        entry.ifPresent(office::approve);
        return entry.isPresent();
    }

    boolean move(String code, int status, String remark) {
        Optional<BookEntry> entry = book.byCode(code).filter(found -> found.status != 4);
        entry.ifPresent(found -> {
            found.status = status;
            found.remark = remark;
        });
        return entry.isPresent();
    }

    boolean correct(String code, String field, String value) {
        Optional<BookEntry> entry = book.byCode(code).filter(found -> found.status == 4);
        entry.ifPresent(found -> found.result.put(field, value));
        return entry.isPresent();
    }

    boolean forget(String code) {
        boolean known = book.byCode(code).isPresent();
        book.forget(code);
        return known;
    }

    boolean revokeTokens() {
        tokens.revokeAll();
        return true;
    }

    boolean approveAfter(int polls) {
        office.approveAfter(Math.max(0, polls));
        return true;
    }

    private boolean fault(String name, String operation, int calls) {
        Optional<RegistryFault> fault = RegistryFault.named(name);
        fault.ifPresent(found -> faults.add(found, operation, Math.max(1, calls)));
        return fault.isPresent();
    }

    private Reply records() {
        ArrayNode list = Json.array();
        for (BookEntry entry : book.all()) {
            list.addObject()
                    .put("maHoSo", entry.code)
                    .put("maDonVi", entry.unit)
                    .put("status", entry.status)
                    .put("soDangKy", entry.result.getOrDefault("soDangKy", ""))
                    .put("pushes", journal.pushes(entry.code))
                    .put("registrations", journal.registrations(entry.code));
        }
        ObjectNode body = Json.object();
        body.set("records", list);
        return Reply.json(200, body);
    }

    /** In the query or in the body. */
    private static String given(Request request, ObjectNode body, String name) {
        QueryParameter parameter = request.queryParameter(name);
        return parameter != null && parameter.isPresent()
                ? parameter.firstValue()
                : body.path(name).asString("");
    }

    private static int number(String text) {
        return text.matches("[0-9]{1,6}") ? Integer.parseInt(text) : 0;
    }
}
