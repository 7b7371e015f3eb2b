package vn.motcua.testkit.simulator.registry;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** What the registry checks in a birth, and the words in which it complains. */
final class BirthRules {

    private static final List<String> REQUIRED = List.of(
            "loaiDangKy",
            "noiDangKy",
            "nksHoTen",
            "nksGioiTinh",
            "nksNgaySinh",
            "nksNoiSinh",
            "nycHoTen",
            "nycQuanHe",
            "nycLoaiGiayToTuyThan",
            "nycSoGiayToTuyThan");

    private static final Map<String, Set<String>> CATALOGUES = Map.of(
            "loaiDangKy", Set.of("0", "1", "2", "3", "4"),
            "nksGioiTinh", Set.of("1", "2", "3"),
            "nksLoaiKhaiSinh", Set.of("1", "2", "3", "4", "5"),
            "meLoaiCuTru", Set.of("0", "1", "2"),
            "chaLoaiCuTru", Set.of("0", "1", "2"),
            "meLoaiGiayToTuyThan", Set.of("0", "1", "2", "3", "4", "5", "6", "7", "8"),
            "chaLoaiGiayToTuyThan", Set.of("0", "1", "2", "3", "4", "5", "6", "7", "8"),
            "nycLoaiGiayToTuyThan", Set.of("0", "1", "2", "3", "4", "5", "6", "7", "8"));

    private static final Set<String> DATES =
            Set.of("nksNgaySinh", "meNgaySinh", "chaNgaySinh", "ngayCapGCS", "nycNgayCapGiayToTuyThan");
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("dd.MM.uuuu").withResolverStyle(ResolverStyle.STRICT);
    private static final Pattern MONTH_OR_YEAR = Pattern.compile("((0[1-9]|1[0-2])\\.)?[12][0-9]{3}");
    private static final Pattern UNIT = Pattern.compile("[0-9]{5}");
    private static final int LONGEST_NAME = 100;
    private static final int LONGEST = 500;

    /** What is left of a line break that was lost on the way. */
    private static final List<String> GLUE = List.of("n", "nc", "capn", "\n");

    private BirthRules() {}

    static List<String> complaints(Map<String, String> fields) {
        List<String> complaints = new ArrayList<>();
        for (String name : REQUIRED) {
            if (fields.getOrDefault(name, "").isBlank()) {
                complaints.add(name + " bắt buộc nhập");
            }
        }
        fields.forEach((name, value) -> {
            if (value.length() > (name.endsWith("HoTen") ? LONGEST_NAME : LONGEST)) {
                complaints.add(name + " có độ dài vượt quá số lượng cho phép");
            } else if (!CATALOGUES.getOrDefault(name, Set.of(value)).contains(value)) {
                complaints.add(name + " không tồn tại trong danh mục");
            } else if (DATES.contains(name) && !isDate(value)) {
                complaints.add(name + " có định dạng không đúng");
            } else if (name.equals("noiDangKy") && !UNIT.matcher(value).matches()) {
                complaints.add(name + " có định dạng không đúng");
            }
        });
        return complaints;
    }

    static String glued(List<String> complaints) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < complaints.size(); i++) {
            text.append(complaints.get(i));
            if (i + 1 < complaints.size()) {
                text.append(GLUE.get(i % GLUE.size()));
            }
        }
        return text.toString();
    }

    private static boolean isDate(String value) {
        if (MONTH_OR_YEAR.matcher(value).matches()) {
            return true;
        }
        try {
            LocalDate.parse(value, DAY);
            return true;
        } catch (DateTimeException e) {
            return false;
        }
    }
}
