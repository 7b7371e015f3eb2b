package vn.motcua.deadline;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.motcua.deadline.YearDays.OffDay;
import vn.motcua.deadline.YearDays.Status;
import vn.motcua.law.Confidence;

/** The days off that the law gives a year for which no notice has come. They stay provisional, all of them. */
final class HolidayLaw {

    private static final String SOURCE =
            "BLLĐ 45/2019/QH14 Đ111(3), Đ112(1); NQ 28/2026/QH16 Đ2; chưa có thông báo chính thức";

    /** The eve and the first four days of the lunar year: five, of which the Prime Minister decides (Đ112(3)). */
    private static final int TET_DAYS = 5;

    private HolidayLaw() {}

    /** The two lunar days of a year. */
    record LunarYear(int year, LocalDate tet, LocalDate gioTo, Confidence confidence) {}

    record LunarPack(String version, String source, List<LunarYear> years) {
        LunarPack {
            years = List.copyOf(years);
        }
    }

    static YearDays year(LunarYear lunar) {
        Map<LocalDate, String> off = new TreeMap<>(withMakeUp(lunar));
        // NQ 28/2026/QH16 Đ2: no day in its place when it falls on a weekend
        off.put(LocalDate.of(lunar.year(), 11, 24), "Ngày Văn hóa Việt Nam");
        List<OffDay> days = new ArrayList<>();
        off.forEach((day, name) -> days.add(new OffDay(day, name)));
        return new YearDays(lunar.year(), Status.PROVISIONAL, SOURCE, lunar.confidence(), days, List.of());
    }

    /** Đ111(3): a holiday on a weekly day of rest is made up for on the next working day. */
    private static Map<LocalDate, String> withMakeUp(LunarYear lunar) {
        Map<LocalDate, String> holidays = holidays(lunar);
        Map<LocalDate, String> all = new LinkedHashMap<>(holidays);
        holidays.forEach((day, name) -> {
            if (!DayTable.isWeekday(day)) {
                LocalDate next = day;
                while (!DayTable.isWeekday(next) || all.containsKey(next)) {
                    next = next.plusDays(1);
                }
                all.put(next, "bù " + name);
            }
        });
        return all;
    }

    private static Map<LocalDate, String> holidays(LunarYear lunar) {
        int year = lunar.year();
        Map<LocalDate, String> days = new TreeMap<>();
        days.put(LocalDate.of(year, 1, 1), "Tết Dương lịch");
        for (int i = 0; i < TET_DAYS; i++) {
            days.put(lunar.tet().plusDays(i - 1), "Tết Nguyên đán, dự kiến");
        }
        days.put(lunar.gioTo(), "Giỗ Tổ");
        days.put(LocalDate.of(year, 4, 30), "30/4");
        days.put(LocalDate.of(year, 5, 1), "1/5");
        LocalDate nationalDay = LocalDate.of(year, 9, 2);
        days.put(nationalDay, "Quốc khánh");
        days.put(beside(nationalDay), "Quốc khánh, dự kiến");
        return days;
    }

    /**
     * The weekday beside 2/9, which the Prime Minister decides: the neighbour next to the weekend; in mid-week, where
     * neither is, the day before, as in 2026.
     */
    private static LocalDate beside(LocalDate nationalDay) {
        DayOfWeek weekday = nationalDay.getDayOfWeek();
        boolean after = weekday == DayOfWeek.MONDAY || weekday == DayOfWeek.THURSDAY || weekday == DayOfWeek.SUNDAY;
        return nationalDay.plus(after ? 1 : -1, ChronoUnit.DAYS);
    }
}
