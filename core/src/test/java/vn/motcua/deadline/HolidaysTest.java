package vn.motcua.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.motcua.Sample.at;
import static vn.motcua.Sample.day;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import vn.motcua.error.IntegrityException;
import vn.motcua.error.InvalidInputException;

class HolidaysTest {

    private final WorkingCalendar calendar = WorkingCalendar.shipped();

    @ParameterizedTest
    @ValueSource(ints = {2023, 2024, 2025, 2026})
    void anOfficialYearIsTheNoticeDayByDay(int year) {
        JsonNode notice = Facts.read("holidays.json").get("years").get(Integer.toString(year));
        Set<String> off = notice.get("offDays")
                .valueStream()
                .map(day -> day.get("date").stringValue())
                .collect(Collectors.toSet());
        Set<String> worked = notice.get("swaps")
                .valueStream()
                .map(swap -> swap.get("worked").stringValue())
                .collect(Collectors.toSet());

        for (LocalDate day = LocalDate.of(year, 1, 1); day.getYear() == year; day = day.plusDays(1)) {
            boolean weekday = day.getDayOfWeek().getValue() <= 5;
            boolean expected = worked.contains(day.toString()) || (weekday && !off.contains(day.toString()));
            assertThat(calendar.isWorkingDay(day)).as(day.toString()).isEqualTo(expected);
            assertThat(calendar.isProvisional(day)).isFalse();
        }
    }

    /** Weekdays off, worked out by hand from Đ111–112 and the lunar days. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2027 | 01-01 02-05 02-08 02-09 02-10 02-11 04-16 04-30 05-03 09-02 09-03 11-24
            2028 | 01-03 01-25 01-26 01-27 01-28 01-31 04-04 05-01 05-02 09-01 09-04 11-24
            2029 | 01-01 02-12 02-13 02-14 02-15 02-16 04-23 04-30 05-01 09-03 09-04
            2030 | 01-01 02-01 02-04 02-05 02-06 02-07 04-12 04-30 05-01 09-02 09-03
            2031 | 01-01 01-22 01-23 01-24 01-27 01-28 04-01 04-30 05-01 09-01 09-02 11-24
            2032 | 01-01 02-10 02-11 02-12 02-13 02-16 04-19 04-30 05-03 09-02 09-03 11-24
            2033 | 01-03 01-31 02-01 02-02 02-03 02-04 04-11 05-02 05-03 09-01 09-02 11-24
            2034 | 01-02 02-20 02-21 02-22 02-23 02-24 04-28 05-01 05-02 09-01 09-04 11-24
            2060 | 01-01 02-02 02-03 02-04 02-05 02-06 04-12 04-30 05-03 09-02 09-03 11-24
            """)
    void aLaterYearFollowsFromTheLaw(int year, String off) {
        List<LocalDate> expected =
                Arrays.stream(off.split(" ")).map(day -> day(year + "-" + day)).toList();

        assertThat(weekdaysOff(calendar, year)).isEqualTo(expected);
        assertThat(calendar.isProvisional(LocalDate.of(year, 1, 1))).isTrue();
        assertThat(calendar.isProvisional(LocalDate.of(year, 12, 31))).isTrue();
    }

    @Test
    void noDayOfTetIsWorkedInAnyYearNorADayThatMakesUpForOne() {
        for (HolidayLaw.LunarYear lunar : LunarTableTest.years()) {
            if (lunar.year() >= 2023) {
                LocalDate eve = lunar.tet().minusDays(1);
                assertThat(calendar.workingDaysBetween(eve.minusDays(1), eve.plusDays(4)))
                        .as("worked days of Tết " + lunar.year())
                        .isZero();
                assertThat(weekdaysOff(calendar, lunar.year()).stream()
                                .filter(day -> !day.isBefore(eve.minusDays(4)) && day.isBefore(eve.plusDays(12))))
                        .as("weekdays off around Tết " + lunar.year())
                        .hasSize(5);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "2026-12-31, 2026-12-31, false",
        "2026-12-31, 2027-01-01, true",
        "2025-01-01, 2026-12-31, false",
        "2023-01-01, 2060-12-31, true",
        "2027-01-01, 2027-01-01, true",
        "2060-12-31, 2060-12-31, true",
    })
    void aCountIsProvisionalIfItTouchesAYearWithoutNotice(String from, String to, boolean provisional) {
        assertThat(calendar.isProvisional(day(from), day(to))).isEqualTo(provisional);
    }

    @Test
    void aYearWithoutDataIsNeitherOfficialNorProvisional() {
        assertThatThrownBy(() -> calendar.isProvisional(day("2061-01-01"))).isInstanceOf(InvalidInputException.class);
        assertThatThrownBy(() -> calendar.isProvisional(day("2022-12-31"), day("2027-01-01")))
                .isInstanceOf(InvalidInputException.class);
    }

    @Test
    void theDraftOfTet2027IsLoadedByItsNameAndStaysProvisional() {
        WorkingCalendar draft = calendar.withDraft("tet-2027-phuong-an-1");

        assertThat(weekdaysOff(draft, 2027).stream().filter(day -> day.getMonthValue() == 2))
                .containsExactly(
                        day("2027-02-04"), day("2027-02-05"), day("2027-02-08"), day("2027-02-09"), day("2027-02-10"));
        assertThat(weekdaysOff(draft, 2027).stream().filter(day -> day.getMonthValue() != 2))
                .isEqualTo(weekdaysOff(calendar, 2027).stream()
                        .filter(day -> day.getMonthValue() != 2)
                        .toList());
        assertThat(draft.isProvisional(day("2027-02-05"))).isTrue();
        assertThat(draft.isWorkingDay(day("2026-11-24"))).isFalse();
        assertThat(draft.isWorkingDay(day("2060-12-31"))).isTrue();
        assertThat(calendar.isWorkingDay(day("2027-02-04")))
                .as("not unless asked for")
                .isTrue();
    }

    @Test
    void anUnknownDraftIsRefused() {
        assertThatThrownBy(() -> calendar.withDraft("tet-2027"))
                .isInstanceOfSatisfying(
                        InvalidInputException.class,
                        fault -> assertThat(fault.reason().code()).isEqualTo("deadline.draft-unknown"));
    }

    @Test
    void aNoticeThatComesLaterReplacesItsYearOnly(@TempDir Path folder) throws IOException {
        Path file = written(folder, """
                version: 2027-12-01
                years:
                  - year: 2028
                    status: OFFICIAL
                    source: "TB giả định"
                    confidence: CONFIRMED
                    off:
                      - {day: 2028-01-24, name: "Tết Nguyên đán"}
                    swaps: []
                """);

        WorkingCalendar own = WorkingCalendar.from(file);

        assertThat(weekdaysOff(own, 2028)).containsExactly(day("2028-01-24"));
        assertThat(own.isProvisional(day("2028-01-01"), day("2028-12-31"))).isFalse();
        assertThat(own.isProvisional(day("2027-12-31"), day("2028-01-03"))).isTrue();
        assertThat(own.isProvisional(day("2028-12-31"), day("2029-01-02"))).isTrue();
        assertThat(weekdaysOff(own, 2026)).isEqualTo(weekdaysOff(calendar, 2026));
        assertThat(weekdaysOff(own, 2029)).isEqualTo(weekdaysOff(calendar, 2029));
        Deadlines deadlines = new Deadlines(own, WorkingHours.USUAL);
        DueDate due = deadlines.due(
                at("2028-03-01T09:00"), new TimeLimit(3, TimeLimit.Unit.WORKING_DAY), CutoffRule.TRANSFER_ONLY);
        assertThat(due).isEqualTo(new DueDate(at("2028-03-06T17:00"), false));
    }

    @Test
    void aYearBeforeOrAfterTheShippedOnesMayBeAddedIfItFollows(@TempDir Path folder) throws IOException {
        String pack =
                "version: x\nyears: [{year: %d, status: OFFICIAL, source: x, confidence: SINGLE, off: [], swaps: []}]";

        assertThat(WorkingCalendar.from(written(folder, pack.formatted(2022))).isWorkingDay(day("2022-12-30")))
                .isTrue();
        assertThat(WorkingCalendar.from(written(folder, pack.formatted(2061))).isWorkingDay(day("2061-12-30")))
                .isTrue();
        malformed(written(folder, pack.formatted(2063)), "deadline.calendar-year-missing");
    }

    @Test
    void aFileThatCannotBeUsedIsRefused(@TempDir Path folder) throws IOException {
        malformed(folder.resolve("none.yaml"), "law.pack-missing");
        malformed(written(folder, "version: x"), "law.pack-malformed");
        malformed(written(folder, "version: x\nyears: [{year: 2027}]"), "law.pack-malformed");
        malformed(written(folder, """
                        version: x
                        years:
                          - {year: 2027, status: OFFICIAL, source: x, confidence: SINGLE, off: [{day: 2028-01-03, name: x}], swaps: []}
                        """), "law.pack-malformed");
    }

    private static void malformed(Path file, String code) {
        assertThatThrownBy(() -> WorkingCalendar.from(file))
                .isInstanceOfSatisfying(
                        IntegrityException.class,
                        fault -> assertThat(fault.reason().code()).isEqualTo(code));
    }

    private static Path written(Path folder, String text) throws IOException {
        return Files.writeString(folder.resolve("own.yaml"), text);
    }

    private static List<LocalDate> weekdaysOff(WorkingCalendar calendar, int year) {
        return LocalDate.of(year, 1, 1)
                .datesUntil(LocalDate.of(year + 1, 1, 1))
                .filter(day -> day.getDayOfWeek().getValue() <= 5 && !calendar.isWorkingDay(day))
                .toList();
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "version: x | «years»",
                "{version: x, years: []} | «years»",
                "{version: x, years: [null]} | «years»",
                "{version: x, years: [{year: 2027, status: OFFICIAL, source: x, confidence: SINGLE}]} | «2027: off»",
                "{version: x, years: [{year: 2027, status: OFFICIAL, source: x, confidence: SINGLE, off: []}]} | «2027: swaps»",
                "{version: x, years: [{year: 2027, status: OFFICIAL, source: x, confidence: SINGLE, off: [null], swaps: []}]} |"
                        + " «2027: off»",
                "{version: x, years: [{year: 2027, status: MAYBE}]} | OFFICIAL, PROVISIONAL",
                "{version: x, yeers: []} | «years»",
                "{version: x, years: [{year: two}]} | «years[1].year»",
                "{version: x, years: [{year: 99999}]} | 99999",
                "{version: x | YAML",
            })
    void aRefusedFileSaysInVietnameseWhatIsWrongAndWhere(String text, String what, @TempDir Path folder)
            throws IOException {
        Path file = written(folder, text);

        assertThatThrownBy(() -> WorkingCalendar.from(file)).isInstanceOfSatisfying(IntegrityException.class, fault -> {
            assertThat(fault.reason().code()).isEqualTo("law.pack-malformed");
            assertThat(fault.reason().vi())
                    .contains("own.yaml", "dòng", what)
                    .doesNotContain("vn.motcua", "Cannot", "null", "gói pháp luật", "Unrecognized");
            assertThat(fault.reason().en()).contains(what).doesNotContain("vn.motcua", "java.");
        });
    }
}
