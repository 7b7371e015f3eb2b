package vn.motcua.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.motcua.Sample.at;
import static vn.motcua.Sample.day;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.motcua.error.InvalidInputException;
import vn.motcua.law.Confidence;

class WorkingHoursTest {

    private static final Session MORNING = Session.of("07:30", "11:30");
    private static final Session AFTERNOON = Session.of("13:30", "17:00");

    @Test
    void sessionsThatContradictThemselvesAreRefused() {
        refused("deadline.session-backward", () -> Session.of("11:30", "07:30"));
        refused("deadline.session-backward", () -> Session.of("12:00", "12:00"));
        refused("deadline.session-backward", () -> new Session(LocalTime.MAX, LocalTime.MIDNIGHT));
        refused("deadline.sessions-overlap", () -> WorkingHours.of(MORNING, Session.of("11:29:59", "17:00")));
        refused("deadline.sessions-overlap", () -> WorkingHours.of(AFTERNOON, Session.of("07:00", "18:00")));
        refused("deadline.sessions-overlap", () -> WorkingHours.of(MORNING, MORNING));
        refused(
                "deadline.sessions-overlap",
                () -> WorkingHours.USUAL.withSaturday(SaturdayDesk.INTAKE_ONLY, MORNING, MORNING));
        refused("deadline.sessions-overlap", () -> WorkingHours.USUAL.with(day("2026-11-20"), MORNING, MORNING));
    }

    @Test
    void aWeekdayWithoutASessionAndAWeeklySundayAreRefused() {
        refused("deadline.weekday-without-session", WorkingHours::of);
        refused("deadline.weekday-without-session", () -> WorkingHours.USUAL.with(DayOfWeek.FRIDAY));
        refused(
                "deadline.weekday-without-session",
                () -> new WorkingHours(Map.of(DayOfWeek.MONDAY, List.of(MORNING)), SaturdayDesk.INTAKE_ONLY, Map.of()));
        refused("deadline.sunday-desk", () -> WorkingHours.USUAL.with(DayOfWeek.SUNDAY, MORNING));
    }

    @Test
    void sessionsAreKeptInOrderAndMayTouch() {
        WorkingHours hours = WorkingHours.of(Session.of("11:30", "17:00"), MORNING);

        assertThat(hours.week().get(DayOfWeek.MONDAY)).containsExactly(MORNING, Session.of("11:30", "17:00"));
        assertThat(hours).isEqualTo(WorkingHours.of(MORNING, Session.of("11:30", "17:00")));
        assertThat(hours.week()).doesNotContainKey(DayOfWeek.SATURDAY);
    }

    @Test
    void theShippedPatternsAreThoseThatWereSeen() {
        assertThat(HoursPattern.shipped())
                .extracting(HoursPattern::name)
                .containsExactly(
                        "phuong-chanh-hiep",
                        "phuong-tay-thanh",
                        "phuong-lien-chieu",
                        "cong-an-xa",
                        "so-tp-ho-chi-minh",
                        "ca-mau");
        assertThat(HoursPattern.named("so-tp-ho-chi-minh").hours().week().get(DayOfWeek.FRIDAY))
                .isEqualTo(WorkingHours.USUAL.week().get(DayOfWeek.FRIDAY));
        assertThat(HoursPattern.named("phuong-lien-chieu").hours().week().get(DayOfWeek.MONDAY))
                .containsExactly(MORNING, AFTERNOON);
        assertThat(HoursPattern.named("ca-mau").confidence()).isEqualTo(Confidence.UNCONFIRMED);
        refused("deadline.pattern-unknown", () -> HoursPattern.named("ha-noi"));
    }

    @Test
    void aPatternsSaturdayTakesFilesInAndDoesNotCount() {
        Deadlines police = deadlines(HoursPattern.named("cong-an-xa").hours());

        assertThat(police.isOpen(at("2026-11-21T08:00"))).isTrue();
        assertThat(police.isOpen(at("2026-11-21T07:59:59.999999999"))).isFalse();
        assertThat(police.isOpen(at("2026-11-21T10:59:59.999999999"))).isTrue();
        assertThat(police.isOpen(at("2026-11-21T11:00"))).isFalse();
        assertThat(police.isWorkingDay(day("2026-11-21"))).isFalse();
        assertThat(police.isOpen(at("2026-11-22T09:00"))).isFalse();
        assertThat(police.isOpen(at("2026-11-20T12:00"))).isFalse();
    }

    @ParameterizedTest(name = "{0} received {1}, {2} {3}: due {4}")
    @CsvSource({
        // intake only: a Saturday is the day of receipt like any day off, Monday is day 1
        "INTAKE_ONLY, 2026-11-21T09:00, 1, WORKING_DAY, 2026-11-23T17:00",
        "INTAKE_ONLY, 2026-11-21T15:00:01, 1, WORKING_DAY, 2026-11-25T17:00",
        "INTAKE_ONLY, 2026-11-20T09:00, 1, WORKING_DAY, 2026-11-23T17:00",
        "INTAKE_ONLY, 2026-11-21T09:00, 0, SAME_DAY, 2026-11-23T17:00",
        "INTAKE_ONLY, 2026-11-21T09:00, 2, WORKING_HOUR, 2026-11-23T09:30",
        // counted: a working day with a short day's hours
        "WORKING_TIME, 2026-11-20T09:00, 1, WORKING_DAY, 2026-11-21T16:00",
        "WORKING_TIME, 2026-11-21T09:00, 1, WORKING_DAY, 2026-11-23T17:00",
        "WORKING_TIME, 2026-11-21T15:00, 1, WORKING_DAY, 2026-11-23T17:00",
        "WORKING_TIME, 2026-11-21T15:00:01, 1, WORKING_DAY, 2026-11-25T17:00",
        "WORKING_TIME, 2026-11-21T09:00, 0, SAME_DAY, 2026-11-21T16:00",
        "WORKING_TIME, 2026-11-21T15:00:01, 0, SAME_DAY, 2026-11-23T17:00",
        "WORKING_TIME, 2026-11-21T09:00, 2, WORKING_HOUR, 2026-11-21T11:00",
        "WORKING_TIME, 2026-11-21T09:00, 8, WORKING_HOUR, 2026-11-23T10:00",
        "WORKING_TIME, 2026-11-20T16:00, 8, WORKING_HOUR, 2026-11-23T08:30",
        "WORKING_TIME, 2026-11-11T09:00, 10, DAY, 2026-11-21T16:00",
        // a Saturday that is a holiday is not worked by either
        "WORKING_TIME, 2027-02-04T09:00, 1, WORKING_DAY, 2027-02-12T17:00",
        "WORKING_TIME, 2023-04-28T09:00, 1, WORKING_DAY, 2023-05-04T17:00",
        "INTAKE_ONLY, 2023-04-28T09:00, 1, WORKING_DAY, 2023-05-04T17:00",
        // 22 August 2026 is worked by all, with the hours of the Monday that it stands for
        "WORKING_TIME, 2026-08-21T09:00, 1, WORKING_DAY, 2026-08-22T17:00",
        "INTAKE_ONLY, 2026-08-21T09:00, 1, WORKING_DAY, 2026-08-22T17:00",
    })
    void aSaturdayCountsOnlyIfTheAgencySaysSo(
            SaturdayDesk desk, String received, int value, TimeLimit.Unit unit, String due) {
        Deadlines agency = deadlines(
                WorkingHours.USUAL.withSaturday(desk, Session.of("07:30", "11:30"), Session.of("13:00", "16:00")));

        assertThat(agency.due(at(received), new TimeLimit(value, unit), CutoffRule.MOVES_CLOCK)
                        .at())
                .isEqualTo(at(due));
    }

    @Test
    void aSaturdayDeskIsClosedOnAHolidayAndOnItsOwnClosures() {
        Deadlines agency = deadlines(WorkingHours.USUAL
                .withSaturday(SaturdayDesk.INTAKE_ONLY, MORNING)
                .closedOn(day("2026-11-28")));

        assertThat(agency.isOpen(at("2027-02-06T09:00")))
                .as("the first day of Tết")
                .isFalse();
        assertThat(agency.isOpen(at("2023-09-02T09:00"))).isFalse();
        assertThat(agency.isOpen(at("2026-11-28T09:00"))).isFalse();
        assertThat(agency.isOpen(at("2026-12-05T09:00"))).isTrue();
    }

    @Test
    void aSaturdayWorkedInExchangeHasTheHoursOfTheDayItStandsFor() {
        // 10 January 2026 stands for Friday 2 January, 22 August for Monday 31 August
        Deadlines agency = deadlines(WorkingHours.USUAL
                .with(DayOfWeek.FRIDAY, MORNING)
                .withSaturday(SaturdayDesk.WORKING_TIME, Session.of("09:00", "10:00")));

        assertThat(agency.isOpen(at("2026-01-10T16:00"))).isFalse();
        assertThat(agency.isOpen(at("2026-01-10T08:00"))).isTrue();
        assertThat(agency.isOpen(at("2026-08-22T16:00"))).isTrue();
        assertThat(agency.workingTimeBetween(at("2026-01-10T00:00"), at("2026-01-11T00:00")))
                .hasHours(4);
        assertThat(agency.workingTimeBetween(at("2026-08-22T00:00"), at("2026-08-23T00:00")))
                .hasHours(8);
        assertThat(agency.workingTimeBetween(at("2026-11-21T00:00"), at("2026-11-22T00:00")))
                .hasHours(1);
    }

    @Test
    void aClosureIsNoWorkingDayOfTheAgency() {
        Deadlines flooded = deadlines(WorkingHours.USUAL
                .closedOn(day("2026-11-19"))
                .closedOn(day("2026-11-20"))
                .closedOn(day("2026-11-22")) // a Sunday: nothing to close
                .closedOn(day("2070-01-01"))); // a year that the calendar does not hold

        assertThat(flooded.isWorkingDay(day("2026-11-19"))).isFalse();
        assertThat(flooded.isWorkingDay(day("2026-11-18"))).isTrue();
        assertThat(due(flooded, "2026-11-18T09:00", 1)).isEqualTo(at("2026-11-23T17:00"));
        assertThat(due(flooded, "2026-11-18T09:00", 2)).isEqualTo(at("2026-11-25T17:00"));
        assertThat(due(flooded, "2026-11-17T09:00", 1)).isEqualTo(at("2026-11-18T17:00"));
        assertThat(flooded.workingTimeBetween(at("2026-11-18T16:00"), at("2026-11-23T08:30")))
                .hasHours(2);
        assertThat(flooded.morningBefore(new DueDate(at("2026-11-23T17:00"), false)))
                .isEqualTo(at("2026-11-18T07:30"));
        assertThat(flooded.calendar().isWorkingDay(day("2026-11-19"))).isTrue();
    }

    @Test
    void aHalfDayEndsAtItsOwnTime() {
        Deadlines agency = deadlines(WorkingHours.USUAL.with(day("2026-11-20"), MORNING));
        TimeLimit sameDay = new TimeLimit(0, TimeLimit.Unit.SAME_DAY);

        assertThat(due(agency, "2026-11-19T09:00", 1)).isEqualTo(at("2026-11-20T11:30"));
        assertThat(agency.dueAfter(sameDay, at("2026-11-20T11:29:59")).at()).isEqualTo(at("2026-11-20T11:30"));
        assertThat(agency.dueAfter(sameDay, at("2026-11-20T11:30")).at()).isEqualTo(at("2026-11-23T17:00"));
        assertThat(agency.transferBy(at("2026-11-20T11:29:59"))).isEqualTo(at("2026-11-20T11:30"));
        assertThat(agency.transferBy(at("2026-11-20T11:30"))).isEqualTo(at("2026-11-23T07:30"));
        // the clock of the whole day is not moved by an early closing
        assertThat(agency.due(
                                at("2026-11-20T14:00"),
                                new TimeLimit(1, TimeLimit.Unit.WORKING_DAY),
                                CutoffRule.MOVES_CLOCK)
                        .at())
                .isEqualTo(at("2026-11-23T17:00"));
    }

    @Test
    void aDayWithHoursOfItsOwnAddsItsOwnTime() {
        Deadlines agency = deadlines(WorkingHours.USUAL
                .with(day("2026-11-18"), MORNING)
                .with(day("2026-11-19"), Session.of("07:00", "19:00"))
                .closedOn(day("2026-11-20")));

        assertThat(agency.workingTimeBetween(at("2026-11-17T00:00"), at("2026-11-18T00:00")))
                .hasHours(8);
        assertThat(agency.workingTimeBetween(at("2026-11-17T00:00"), at("2026-11-19T00:00")))
                .hasHours(12);
        assertThat(agency.workingTimeBetween(at("2026-11-17T00:00"), at("2026-11-20T00:00")))
                .hasHours(24);
        assertThat(agency.workingTimeBetween(at("2026-11-17T00:00"), at("2026-11-23T08:30")))
                .hasHours(25);
    }

    @Test
    void aSingleDayOffOnWhichFilesAreTakenDoesNotCount() {
        Deadlines agency = deadlines(WorkingHours.USUAL
                .with(day("2026-11-22"), MORNING) // a Sunday
                .with(day("2026-11-24"), MORNING)); // a holiday

        assertThat(agency.isOpen(at("2026-11-22T08:00"))).isTrue();
        assertThat(agency.isOpen(at("2026-11-24T08:00"))).isTrue();
        assertThat(agency.isWorkingDay(day("2026-11-22"))).isFalse();
        assertThat(due(agency, "2026-11-20T09:00", 2)).isEqualTo(at("2026-11-25T17:00"));
    }

    @Test
    void aSaturdayOpenedForOneDateCountsWhereSaturdaysCount() {
        WorkingHours once = WorkingHours.USUAL.with(day("2026-11-21"), MORNING);

        assertThat(deadlines(once).isWorkingDay(day("2026-11-21"))).isFalse();
        assertThat(deadlines(once.withSaturday(SaturdayDesk.WORKING_TIME)).isWorkingDay(day("2026-11-21")))
                .isTrue();
        assertThat(deadlines(once.withSaturday(SaturdayDesk.WORKING_TIME)).isWorkingDay(day("2026-11-28")))
                .isFalse();
    }

    private static Deadlines deadlines(WorkingHours hours) {
        return new Deadlines(WorkingCalendar.shipped(), hours);
    }

    private static java.time.Instant due(Deadlines agency, String received, int days) {
        TimeLimit limit = new TimeLimit(days, TimeLimit.Unit.WORKING_DAY);
        return agency.due(at(received), limit, CutoffRule.TRANSFER_ONLY).at();
    }

    private static void refused(String code, ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOfSatisfying(InvalidInputException.class, fault -> {
            assertThat(fault.reason().code()).isEqualTo(code);
            assertThat(fault.reason().vi()).isNotBlank().doesNotContain("%");
            assertThat(fault.reason().en()).isNotBlank().doesNotContain("%");
        });
    }

    @Test
    void whatCannotBeReadAsATimeIsRefusedWithoutRepeatingIt() {
        for (String typed : List.of("25:00", "", "\uD800", "MARKER")) {
            assertThatThrownBy(() -> Session.of(typed, "17:00"))
                    .isInstanceOf(InvalidInputException.class)
                    .hasMessageStartingWith("deadline.time-unreadable")
                    .hasMessageNotContaining("MARKER")
                    .hasNoCause();
        }
    }

    @Test
    void aWeekdayWithoutSessionIsNamedInEachLanguage() {
        assertThatThrownBy(() -> WorkingHours.USUAL.with(DayOfWeek.FRIDAY))
                .isInstanceOfSatisfying(InvalidInputException.class, fault -> {
                    assertThat(fault.reason().vi()).startsWith("Thứ Sáu ").doesNotContain("FRIDAY");
                    assertThat(fault.reason().en()).startsWith("Friday ");
                });
    }
}
