package vn.motcua.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.motcua.Sample.at;
import static vn.motcua.Sample.day;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.motcua.deadline.YearDays.OffDay;
import vn.motcua.deadline.YearDays.Status;
import vn.motcua.deadline.YearDays.Swap;
import vn.motcua.error.InvalidInputException;
import vn.motcua.law.Confidence;

/** The first and the last days of the data, on a year of our own: Thursday 1 January to Thursday 31 December 2026. */
class DayTableTest {

    private final WorkingCalendar bare = calendar(List.of(), List.of());

    @Test
    void everyKindOfDayIsCountedUpToTheLastDay() {
        DayTable days = bare.days();
        int last = days.offset(day("2026-12-31"));

        assertThat(last).isEqualTo(364);
        assertThat(days.size()).isEqualTo(365);
        assertThat(days.count(DayTable.OFF, last)).as("Sundays").isEqualTo(52);
        assertThat(days.count(4, last)).as("Thursdays").isEqualTo(53);
        assertThat(days.count(5, last)).as("Fridays").isEqualTo(52);
        assertThat(days.count(DayTable.SATURDAY, last)).as("Saturdays").isEqualTo(52);
        assertThat(days.count(DayTable.SATURDAY, days.offset(day("2026-01-02"))))
                .isZero();
        assertThat(days.count(DayTable.SATURDAY, days.offset(day("2026-01-03"))))
                .isOne();
        assertThat(days.rank(last)).isEqualTo(261);
    }

    @Test
    void aSaturdayIsItsOwnKindUnlessItIsOffOrWorked() {
        DayTable days = calendar(
                        List.of("2026-01-03", "2026-01-09"), List.of(new Swap(day("2026-01-09"), day("2026-01-10"))))
                .days();

        assertThat(days.kind(days.offset(day("2026-01-17")))).isEqualTo(DayTable.SATURDAY);
        assertThat(days.kind(days.offset(day("2026-01-03")))).isEqualTo(DayTable.OFF);
        assertThat(days.kind(days.offset(day("2026-01-10")))).as("for a Friday").isEqualTo(5);
        assertThat(days.kind(days.offset(day("2026-01-18")))).as("a Sunday").isEqualTo(DayTable.OFF);
    }

    @Test
    void theLastWorkedDayCanBeReachedAndNotTheOneAfterIt() {
        assertThat(bare.plusWorkingDays(day("2026-12-29"), 1)).isEqualTo("2026-12-30");
        assertThat(bare.plusWorkingDays(day("2026-12-30"), 1)).isEqualTo("2026-12-31");
        assertThatThrownBy(() -> bare.plusWorkingDays(day("2026-12-31"), 1))
                .isInstanceOfSatisfying(
                        InvalidInputException.class,
                        fault -> assertThat(fault.reason().en()).contains("2027"));
    }

    @Test
    void theFirstDayOfTheDataMayBeOff() {
        WorkingCalendar calendar = calendar(List.of("2026-01-01"), List.of());

        assertThat(calendar.isWorkingDay(day("2026-01-01"))).isFalse();
        assertThat(calendar.onOrAfter(day("2026-01-01"))).isEqualTo("2026-01-02");
    }

    @Test
    void theFirstDayOfTheDataHasItsWorkingTime() {
        Deadlines deadlines = new Deadlines(bare, WorkingHours.USUAL);

        assertThat(deadlines.workingTimeBetween(at("2026-01-01T00:00"), at("2026-01-02T08:30")))
                .hasHours(9);
        assertThat(deadlines.morningBefore(new DueDate(at("2026-01-02T17:00"), false)))
                .isEqualTo(at("2026-01-01T07:30"));
        assertThatThrownBy(() -> deadlines.morningBefore(new DueDate(at("2026-01-01T17:00"), false)))
                .isInstanceOfSatisfying(
                        InvalidInputException.class,
                        fault -> assertThat(fault.reason().en()).contains("2025"));
    }

    private static WorkingCalendar calendar(List<String> off, List<Swap> swaps) {
        List<OffDay> days = off.stream().map(day -> new OffDay(day(day), "off")).toList();
        return WorkingCalendar.of(
                List.of(new YearDays(2026, Status.OFFICIAL, "test", Confidence.CONFIRMED, days, swaps)));
    }
}
