package vn.motcua.testkit.simulator.registry;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.motcua.deadline.VietnamTime;

/** The registry's records and its books. Not thread-safe. */
final class RegisterBook {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu");
    private static final int ENTRIES_PER_PAGE = 2;

    private final Clock clock;
    private final String placeDigits;
    private final Map<String, BookEntry> entries = new LinkedHashMap<>();
    private final Map<String, Integer> counters = new HashMap<>();

    RegisterBook(Clock clock, String placeDigits) {
        this.clock = clock;
        this.placeDigits = placeDigits;
    }

    Optional<BookEntry> find(String unit, String code) {
        return Optional.ofNullable(entries.get(unit + "/" + code));
    }

    Optional<BookEntry> byCode(String code) {
        return entries.values().stream()
                .filter(entry -> entry.code.equals(code))
                .findFirst();
    }

    List<BookEntry> all() {
        return new ArrayList<>(entries.values());
    }

    void keep(BookEntry entry) {
        entries.put(entry.unit + "/" + entry.code, entry);
    }

    void forget(String code) {
        entries.values().removeIf(entry -> entry.code.equals(code));
    }

    /** Writes the entry into the book of its unit and year, unless it stands there already. */
    boolean register(BookEntry entry) {
        if (entry.status == 4) {
            return false;
        }
        LocalDate today = VietnamTime.dayOf(clock.instant());
        int number = counters.merge(entry.unit + "/" + entry.module + "/" + today.getYear(), 1, Integer::sum);
        entry.result.put("soDangKy", Integer.toString(number));
        entry.result.put("quyenSo", "01/" + today.getYear());
        entry.result.put("trangSo", Integer.toString((number - 1) / ENTRIES_PER_PAGE + 1));
        entry.result.put("ngayDangKy", DAY.format(today));
        entry.result.put("soDinhDanh", personalNumber(entry));
        byte[] certificate = SmallPdf.of("Giay khai sinh so " + number + "/" + today.getYear());
        entry.result.put("giayKhaiSinh", Base64.getEncoder().encodeToString(certificate));
        entry.status = 4;
        entry.remark = "";
        return true;
    }

    /** Place of registration, century and sex, year, and six digits: 12 in all. */
    private String personalNumber(BookEntry entry) {
        String birth = entry.fields.getOrDefault("nksNgaySinh", "2026");
        int year = Integer.parseInt(birth.substring(birth.length() - 4));
        int century = Math.max(0, (year - 1900) / 100);
        int sex = entry.fields.getOrDefault("nksGioiTinh", "1").equals("2") ? 1 : 0;
        int sequence = counters.merge("personal", 1, Integer::sum);
        return placeDigits + (2 * century + sex) + "%02d%06d".formatted(year % 100, sequence);
    }
}
