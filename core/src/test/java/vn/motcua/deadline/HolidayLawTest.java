package vn.motcua.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.Sample.day;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.motcua.deadline.HolidayLaw.LunarYear;
import vn.motcua.deadline.YearDays.OffDay;
import vn.motcua.deadline.YearDays.Status;
import vn.motcua.law.Confidence;

/** A year from its two lunar days; worked out by hand from Đ111–112. */
class HolidayLawTest {

    @Test
    void theOffDaysOfAYearAreThoseOfTheLawByTheirNames() {
        YearDays year = HolidayLaw.year(new LunarYear(2027, day("2027-02-06"), day("2027-04-16"), Confidence.SINGLE));

        assertThat(year.off())
                .containsExactly(
                        off("2027-01-01", "Tết Dương lịch"),
                        off("2027-02-05", "Tết Nguyên đán, dự kiến"),
                        off("2027-02-06", "Tết Nguyên đán, dự kiến"),
                        off("2027-02-07", "Tết Nguyên đán, dự kiến"),
                        off("2027-02-08", "Tết Nguyên đán, dự kiến"),
                        off("2027-02-09", "Tết Nguyên đán, dự kiến"),
                        off("2027-02-10", "bù Tết Nguyên đán, dự kiến"),
                        off("2027-02-11", "bù Tết Nguyên đán, dự kiến"),
                        off("2027-04-16", "Giỗ Tổ"),
                        off("2027-04-30", "30/4"),
                        off("2027-05-01", "1/5"),
                        off("2027-05-03", "bù 1/5"),
                        off("2027-09-02", "Quốc khánh"),
                        off("2027-09-03", "Quốc khánh, dự kiến"),
                        off("2027-11-24", "Ngày Văn hóa Việt Nam"));
        assertThat(year.swaps()).isEmpty();
        assertThat(year.year()).isEqualTo(2027);
        assertThat(year.status()).isEqualTo(Status.PROVISIONAL);
        assertThat(year.confidence()).isEqualTo(Confidence.SINGLE);
        assertThat(year.source()).contains("chưa có thông báo chính thức");
    }

    @ParameterizedTest(name = "{0}: {1} and {2}")
    @CsvSource({
        "2030, 2030-09-02, 2030-09-03", // Monday
        "2031, 2031-09-01, 2031-09-02", // Tuesday
        "2037, 2037-09-01, 2037-09-02", // Wednesday
        "2027, 2027-09-02, 2027-09-03", // Thursday
        "2033, 2033-09-01, 2033-09-02", // Friday
        "2028, 2028-09-01, 2028-09-02", // Saturday
        "2029, 2029-09-02, 2029-09-03", // Sunday
    })
    void theSecondDayOfTheNationalDayIsItsNeighbourNextToTheWeekend(int year, String first, String second) {
        List<OffDay> off = HolidayLaw.year(lunar(year)).off();

        assertThat(off.stream()
                        .filter(day -> day.name().startsWith("Quốc khánh"))
                        .map(OffDay::day))
                .containsExactly(day(first), day(second));
    }

    @Test
    void twoHolidaysOfOneWeekendAreMadeUpForOnTwoDays() {
        // 30 April 2033 is a Saturday, 1 May a Sunday
        List<OffDay> off = HolidayLaw.year(lunar(2033)).off();

        assertThat(off).contains(off("2033-05-02", "bù 30/4"), off("2033-05-03", "bù 1/5"));
        assertThat(off).doesNotContain(off("2033-05-04", "bù 1/5"));
    }

    @Test
    void theDayOfCultureIsNotMadeUpForOnAWeekend() {
        // 24 November 2029 is a Saturday
        List<OffDay> off = HolidayLaw.year(lunar(2029)).off();

        assertThat(off.get(off.size() - 1)).isEqualTo(off("2029-11-24", "Ngày Văn hóa Việt Nam"));
    }

    private static LunarYear lunar(int year) {
        return LunarTableTest.years().stream()
                .filter(lunar -> lunar.year() == year)
                .findFirst()
                .orElseThrow();
    }

    private static OffDay off(String day, String name) {
        return new OffDay(day(day), name);
    }
}
