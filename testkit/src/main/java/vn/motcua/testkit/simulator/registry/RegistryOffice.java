package vn.motcua.testkit.simulator.registry;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.node.ObjectNode;

/** The three operations of the registry, with its codes and its words. Not thread-safe. */
final class RegistryOffice {

    private final RegisterBook book;
    private final RegistryJournal journal;
    private final Set<String> units;
    private int approveAfter;

    RegistryOffice(RegisterBook book, RegistryJournal journal, Set<String> units, int approveAfter) {
        this.book = book;
        this.journal = journal;
        this.units = units;
        this.approveAfter = approveAfter;
    }

    /** 0: by hand only. */
    void approveAfter(int polls) {
        this.approveAfter = polls;
    }

    Reply answer(String operation, ObjectNode request) {
        String unit = unit(request);
        if (unit.isEmpty() || !(units.isEmpty() || units.contains(unit))) {
            return error(106, "AGENCY_ID_INCORRECT");
        }
        String code = request.path("maHoSo").asString("");
        return switch (operation) {
            case "dangKyHoTich" -> register(unit, code, request);
            case "traTrangThaiHoSo" -> status(unit, code);
            case "ketQuaDangKyHS" -> result(unit, code);
            default -> Reply.json(404, Json.object().put("message", "no such operation"));
        };
    }

    static Reply error(int code, String description) {
        return Reply.json(
                200,
                Json.object()
                        .put("status", 0)
                        .put("statusDescription", "")
                        .put("errorCode", code)
                        .put("errorDescription", description));
    }

    static Reply alreadyThere(String code) {
        return error(500, "Hồ sơ " + code + " đã được tiếp nhận");
    }

    private static String unit(ObjectNode request) {
        long number = request.path("maDonVi").asLong(-1);
        return request.path("maDonVi").isIntegralNumber() && number >= 0 && number <= 99_999
                ? "%05d".formatted(number)
                : "";
    }

    private Reply register(String unit, String code, ObjectNode request) {
        String data = request.path("data").asString("");
        journal.pushed(code, data);
        Optional<Map<String, String>> fields = PayloadReader.read(data);
        if (fields.isEmpty() || code.isEmpty()) {
            return error(500, "data có định dạng không đúng");
        }
        journal.read(code, fields.get());
        if (!request.path("module").asString("").equals("KS")) {
            return error(500, "module không tồn tại trong danh mục");
        }
        if (!request.path("ngayTiepNhan").asString("").matches("[0-9]{4}-[0-9]{2}-[0-9]{2}")) {
            return error(500, "ngayTiepNhan có định dạng không đúng");
        }
        Optional<BookEntry> before = book.find(unit, code);
        if (before.isPresent() && !before.get().isOpenForMore()) {
            return alreadyThere(code);
        }
        List<String> complaints = BirthRules.complaints(fields.get());
        if (!complaints.isEmpty()) {
            return error(500, BirthRules.glued(complaints));
        }
        before.ifPresentOrElse(
                entry -> entry.renewed(fields.get()), () -> book.keep(new BookEntry(unit, code, "KS", fields.get())));
        journal.taken(code);
        return Reply.json(200, said(1, "Tiếp nhận thành công"));
    }

    private Reply status(String unit, String code) {
        journal.polled(code);
        Optional<BookEntry> found = book.find(unit, code);
        if (found.isEmpty()) {
            return error(201, "RECORD_NOT_FOUND");
        }
        BookEntry entry = found.get();
        entry.polls++;
        boolean waiting = entry.status == 1 || entry.status == 3;
        if (waiting && approveAfter > 0) {
            entry.status = 3;
            if (entry.polls >= approveAfter) {
                approve(entry);
            }
        }
        return Reply.json(200, said(entry.status, entry.remark));
    }

    private Reply result(String unit, String code) {
        Optional<BookEntry> found = book.find(unit, code);
        if (found.isEmpty()) {
            return error(201, "RECORD_NOT_FOUND");
        }
        if (found.get().status != 4) {
            return error(200, "RECORD_UNCOMPLETE");
        }
        ObjectNode answer = said(1, "");
        ObjectNode value = answer.putObject("value");
        found.get().result.forEach(value::put);
        value.put("nksHoTen", found.get().fields.getOrDefault("nksHoTen", ""));
        return Reply.json(200, answer);
    }

    void approve(BookEntry entry) {
        if (book.register(entry)) {
            journal.registered(entry.code);
        }
    }

    private static ObjectNode said(int status, String words) {
        return Json.object()
                .put("status", status)
                .put("statusDescription", words)
                .put("errorCode", "")
                .put("errorDescription", "");
    }
}
