package vn.motcua.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.motcua.Sample.day;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.motcua.deadline.YearDays.OffDay;
import vn.motcua.deadline.YearDays.Status;
import vn.motcua.deadline.YearDays.Swap;
import vn.motcua.error.IntegrityException;
import vn.motcua.error.InvalidInputException;
import vn.motcua.law.Confidence;

class WorkingCalendarTest {

    private static final LocalDate FIRST = day("2023-01-01");
    private static final LocalDate LAST = day("2060-12-31");

    private final WorkingCalendar calendar = WorkingCalendar.shipped();

    @ParameterizedTest
    @CsvSource({
        "2026-11-20, true",
        "2026-11-21, false",
        "2026-11-22, false",
        "2026-11-24, false",
        "2025-11-24, true",
        "2026-08-22, true",
        "2026-01-10, true",
        "2025-04-26, true",
        "2024-05-04, true",
        "2026-08-31, false",
        "2026-02-16, false",
        "2026-02-23, true",
        "2023-01-01, false",
        "2027-12-31, true",
    })
    void aDayIsWorkedOrNot(String day, boolean works) {
        assertThat(calendar.isWorkingDay(day(day))).isEqualTo(works);
    }

    @Test
    void countingAgreesWithALoopOverTheDays() {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        for (int i = 0; i < 2_000; i++) {
            LocalDate from = FIRST.plusDays(random.nextInt(13_500));
            LocalDate to = from.plusDays(random.nextInt(300));
            int count = 1 + random.nextInt(60);
            String what = "seed " + seed + ": " + from + ", " + to + ", " + count;

            assertThat(calendar.plusWorkingDays(from, count)).as(what).isEqualTo(walk(from, count));
            assertThat(calendar.workingDaysBetween(from, to)).as(what).isEqualTo(counted(from, to));
            assertThat(calendar.onOrAfter(from)).as(what).isEqualTo(calendar.isWorkingDay(from) ? from : walk(from, 1));
            if (from.isAfter(day("2023-01-04"))) {
                assertThat(calendar.before(from)).as(what).isEqualTo(walkBack(from));
            }
        }
    }

    @Test
    void theWorkingDayBeforeAndTheNextOneAreInverse() {
        for (LocalDate day = day("2023-01-04"); day.isBefore(day("2060-12-30")); day = day.plusDays(1)) {
            if (calendar.isWorkingDay(day)) {
                assertThat(calendar.before(calendar.plusWorkingDays(day, 1))).isEqualTo(day);
            }
        }
    }

    private LocalDate walk(LocalDate from, int count) {
        LocalDate day = from;
        for (int left = count; left > 0; ) {
            day = day.plusDays(1);
            left -= calendar.isWorkingDay(day) ? 1 : 0;
        }
        return day;
    }

    private LocalDate walkBack(LocalDate from) {
        LocalDate day = from.minusDays(1);
        while (!calendar.isWorkingDay(day)) {
            day = day.minusDays(1);
        }
        return day;
    }

    private int counted(LocalDate from, LocalDate to) {
        int count = 0;
        for (LocalDate day = from.plusDays(1); !day.isAfter(to); day = day.plusDays(1)) {
            count += calendar.isWorkingDay(day) ? 1 : 0;
        }
        return count;
    }

    @ParameterizedTest
    @ValueSource(strings = {"2022-12-31", "2061-01-01", "0001-01-01", "9999-12-31"})
    void aDayOutsideTheDataIsRefused(String outside) {
        assertThatThrownBy(() -> calendar.isWorkingDay(day(outside)))
                .isInstanceOfSatisfying(InvalidInputException.class, fault -> {
                    assertThat(fault.reason().code()).isEqualTo("deadline.year-without-calendar");
                    assertThat(fault.reason().vi())
                            .contains(Integer.toString(day(outside).getYear()));
                });
        assertThatThrownBy(() -> calendar.workingDaysBetween(FIRST, day(outside)))
                .isInstanceOf(InvalidInputException.class);
        assertThatThrownBy(() -> calendar.onOrAfter(day(outside))).isInstanceOf(InvalidInputException.class);
    }

    @Test
    void aCountThatLeavesTheDataIsRefused() {
        assertThatThrownBy(() -> calendar.plusWorkingDays(LAST, 1)).isInstanceOf(InvalidInputException.class);
        assertThatThrownBy(() -> calendar.plusWorkingDays(day("2026-01-01"), Integer.MAX_VALUE))
                .isInstanceOf(InvalidInputException.class);
        assertThatThrownBy(() -> calendar.before(day("2023-01-03"))).isInstanceOf(InvalidInputException.class);
        assertThatThrownBy(() -> calendar.before(FIRST)).isInstanceOf(InvalidInputException.class);
        assertThat(calendar.plusWorkingDays(day("2060-12-30"), 1)).isEqualTo(LAST);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, Integer.MIN_VALUE})
    void aCountOfNoDaysIsRefused(int count) {
        assertThatThrownBy(() -> calendar.plusWorkingDays(FIRST, count))
                .isInstanceOfSatisfying(
                        InvalidInputException.class,
                        fault -> assertThat(fault.reason().code()).isEqualTo("deadline.count-not-positive"));
    }

    @Test
    void aYearThatContradictsItselfIsRefused() {
        refused(() -> year(2026, List.of("2025-11-20"), List.of())); // another year's day
        refused(() ->
                year(2026, List.of(), List.of(swap("2026-11-20", "2026-11-21")))); // a swap of a day that is not off
        refused(() -> year(2026, List.of("2026-11-20"), List.of(swap("2026-11-20", "2026-11-19")))); // for a Thursday
        refused(() -> year(2026, List.of("2026-11-21"), List.of(swap("2026-11-21", "2026-11-28")))); // of a Saturday
        refused(() -> year( // for a Saturday that is off as well
                2026, List.of("2026-11-20", "2026-11-21"), List.of(swap("2026-11-20", "2026-11-21"))));
        refused(() -> year( // one Saturday for two days
                2026,
                List.of("2026-11-19", "2026-11-20"),
                List.of(swap("2026-11-19", "2026-11-21"), swap("2026-11-20", "2026-11-21"))));
        refused(() -> year(2026, List.of("2026-11-20"), List.of(swap("2026-11-20", "2028-01-08")))); // two years off
        refused(() -> year(2026, List.of("2026-11-20"), List.of(swap("2026-11-20", "2024-12-28"))));
    }

    @Test
    void yearsThatContradictEachOtherAreRefused() {
        YearDays plain = year(2026, List.of(), List.of());
        YearDays back = year(2026, List.of("2026-01-02"), List.of(swap("2026-01-02", "2025-12-27")));
        YearDays on = year(2025, List.of("2025-12-31"), List.of(swap("2025-12-31", "2026-01-10")));
        YearDays same = year(2026, List.of("2026-01-02"), List.of(swap("2026-01-02", "2026-01-10")));

        assertThatThrownBy(() -> WorkingCalendar.of(List.of(plain, year(2028, List.of(), List.of()))))
                .isInstanceOfSatisfying(IntegrityException.class, fault -> {
                    assertThat(fault.reason().code()).isEqualTo("deadline.calendar-year-missing");
                    assertThat(fault.reason().vi()).contains("thiếu năm 2027").doesNotContain("ngày");
                });
        assertThatThrownBy(() -> WorkingCalendar.of(List.of(plain, plain)))
                .hasMessageStartingWith("deadline.calendar-year-twice");
        refused(() -> WorkingCalendar.of(List.of(back))); // a Saturday in a year without data
        refused(() -> WorkingCalendar.of(List.of(on)));
        refused(() -> WorkingCalendar.of(List.of(on, same))); // one Saturday for two days of two years
    }

    @Test
    void aDayOfDecemberMayBeWorkedInJanuaryAndTheOtherWayRound() {
        WorkingCalendar later = WorkingCalendar.of(List.of(
                year(2025, List.of("2025-12-31"), List.of(swap("2025-12-31", "2026-01-10"))),
                year(2026, List.of(), List.of())));
        WorkingCalendar earlier = WorkingCalendar.of(List.of(
                year(2025, List.of(), List.of()),
                year(2026, List.of("2026-01-02"), List.of(swap("2026-01-02", "2025-12-27")))));

        assertThat(later.isWorkingDay(day("2025-12-31"))).isFalse();
        assertThat(later.isWorkingDay(day("2026-01-10"))).isTrue();
        assertThat(earlier.isWorkingDay(day("2025-12-27"))).isTrue();
        assertThat(earlier.isWorkingDay(day("2026-01-02"))).isFalse();
    }

    @Test
    void yearsMayBeGivenInAnyOrder() {
        WorkingCalendar two =
                WorkingCalendar.of(List.of(year(2027, List.of(), List.of()), year(2026, List.of(), List.of())));

        assertThat(two.plusWorkingDays(day("2026-12-31"), 1)).isEqualTo("2027-01-01");
    }

    @Test
    void theFirstDayOfTheDataMayBeWorked() {
        WorkingCalendar bare = WorkingCalendar.of(List.of(year(2026, List.of(), List.of())));

        assertThat(bare.isWorkingDay(day("2026-01-01"))).isTrue();
        assertThat(bare.before(day("2026-01-02"))).isEqualTo("2026-01-01");
        assertThatThrownBy(() -> bare.before(day("2026-01-01")))
                .isInstanceOfSatisfying(
                        InvalidInputException.class,
                        fault -> assertThat(fault.reason().en()).contains("2025"));
    }

    private static void refused(ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOfSatisfying(IntegrityException.class, fault -> assertThat(
                        fault.reason().code())
                .isEqualTo("deadline.calendar-malformed"));
    }

    private static Swap swap(String off, String worked) {
        return new Swap(day(off), day(worked));
    }

    private static YearDays year(int year, List<String> off, List<Swap> swaps) {
        return new YearDays(
                year,
                Status.OFFICIAL,
                "test",
                Confidence.CONFIRMED,
                off.stream().map(day -> new OffDay(day(day), "off")).toList(),
                swaps);
    }

    @Test
    void aCountBackwardsIsRefusedAndOfNothingIsZero() {
        assertThat(calendar.workingDaysBetween(day("2026-11-20"), day("2026-11-20")))
                .isZero();
        assertThatThrownBy(() -> calendar.workingDaysBetween(day("2026-11-20"), day("2026-11-19")))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageStartingWith("deadline.days-backward");
    }

    @Test
    void aNameThatIsNotKnownIsNotRepeated() {
        String hostile = "x".repeat(10_000_000);

        assertThatThrownBy(() -> calendar.withDraft(hostile))
                .isInstanceOfSatisfying(InvalidInputException.class, fault -> assertThat(
                                fault.reason().vi())
                        .doesNotContain("xxx")
                        .contains("tet-2027-phuong-an-1"));
        assertThatThrownBy(() -> HoursPattern.named(hostile))
                .isInstanceOfSatisfying(InvalidInputException.class, fault -> assertThat(
                                fault.reason().vi())
                        .doesNotContain("xxx")
                        .contains("ca-mau"));
    }
}
