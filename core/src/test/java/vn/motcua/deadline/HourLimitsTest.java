package vn.motcua.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.Sample.at;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.motcua.Sample;
import vn.motcua.deadline.TimeLimit.Unit;

class HourLimitsTest {

    /** 07:30 to 11:30 and 13:00 to 17:00. */
    private final Deadlines deadlines = Sample.deadlines();

    @ParameterizedTest(name = "{1} working hours from {0}: due {2}")
    @CsvSource({
        "2026-11-20T16:00, 8, 2026-11-23T16:00", // Friday to Monday
        "2026-11-20T07:30, 8, 2026-11-20T17:00", // a full day ends with it, not with the next morning
        "2026-11-20T07:30, 4, 2026-11-20T11:30", // so does a morning
        "2026-11-20T07:30, 5, 2026-11-20T14:00",
        "2026-11-20T10:00, 2, 2026-11-20T13:30",
        "2026-11-20T10:00:00.000000001, 2, 2026-11-20T13:30:00.000000001",
        // before opening, at noon, after closing, on days off: from the next session
        "2026-11-20T00:00, 1, 2026-11-20T08:30",
        "2026-11-20T07:29:59, 1, 2026-11-20T08:30",
        "2026-11-20T11:30, 1, 2026-11-20T14:00",
        "2026-11-20T12:15, 1, 2026-11-20T14:00",
        "2026-11-20T13:00, 1, 2026-11-20T14:00",
        "2026-11-20T17:00, 1, 2026-11-23T08:30",
        "2026-11-20T23:59:59.999999999, 1, 2026-11-23T08:30",
        "2026-11-21T10:00, 1, 2026-11-23T08:30",
        "2026-11-22T23:00, 8, 2026-11-23T17:00",
        "2026-11-24T10:00, 2, 2026-11-25T09:30", // a holiday
        "2026-11-20T16:59:59, 1, 2026-11-23T08:29:59",
        // Tết, the turn of the year, a worked Saturday, a leap day
        "2026-02-13T16:00, 2, 2026-02-23T08:30",
        "2025-12-31T16:30, 1, 2026-01-05T08:00",
        "2025-12-31T17:00, 8, 2026-01-05T17:00",
        "2026-08-21T16:00, 8, 2026-08-22T16:00",
        "2024-02-28T16:00, 8, 2024-02-29T16:00",
        "2024-02-29T16:00, 8, 2024-03-01T16:00",
        "2026-06-01T07:30, 160, 2026-06-26T17:00", // twenty days
    })
    void workingHoursRunInSessionsOnly(String from, int hours, String due) {
        DueDate answer = deadlines.dueAfter(new TimeLimit(hours, Unit.WORKING_HOUR), at(from));

        assertThat(answer).isEqualTo(new DueDate(at(due), false));
        assertThat(deadlines.workingTimeBetween(at(from), at(due))).hasHours(hours);
    }

    @Test
    void withAShorterAfternoonEightHoursAreMoreThanADay() {
        Deadlines north = new Deadlines(
                WorkingCalendar.shipped(),
                HoursPattern.named("phuong-lien-chieu").hours());

        assertThat(north.dueAfter(new TimeLimit(8, Unit.WORKING_HOUR), at("2026-11-20T16:00"))
                        .at())
                .isEqualTo(at("2026-11-23T16:30"));
        assertThat(north.dueAfter(new TimeLimit(8, Unit.WORKING_HOUR), at("2026-11-19T07:30"))
                        .at())
                .isEqualTo(at("2026-11-20T08:00"));
    }

    @Test
    void withoutABreakAtNoonTheHoursRunThrough() {
        Deadlines through = new Deadlines(WorkingCalendar.shipped(), WorkingHours.of(Session.of("07:00", "17:00")));

        assertThat(through.dueAfter(new TimeLimit(2, Unit.WORKING_HOUR), at("2026-11-20T11:00"))
                        .at())
                .isEqualTo(at("2026-11-20T13:00"));
    }

    @ParameterizedTest(name = "{1} hours from {0}: due {2}")
    @CsvSource({
        "2026-11-20T16:00, 24, 2026-11-21T16:00",
        "2026-11-21T23:30, 1, 2026-11-22T00:30",
        "2026-12-30T23:59:59, 24, 2026-12-31T23:59:59",
        "2024-02-28T10:00, 24, 2024-02-29T10:00",
        "2026-02-16T10:00, 48, 2026-02-18T10:00",
    })
    void clockHoursRunByNightAndOnDaysOff(String from, int hours, String due) {
        assertThat(deadlines.dueAfter(new TimeLimit(hours, Unit.HOUR), at(from)))
                .isEqualTo(new DueDate(at(due), false));
    }

    @ParameterizedTest(name = "{0} {1} received {2}: due {3}")
    @CsvSource({
        "24, HOUR, 2026-11-19T15:00, 2026-11-20T15:00",
        "24, HOUR, 2026-11-19T15:00:01, 2026-11-21T07:30",
        "24, HOUR, 2026-11-20T15:00:01, 2026-11-24T07:30",
        "24, HOUR, 2026-11-21T15:00, 2026-11-22T15:00",
        "24, HOUR, 2026-11-21T16:00, 2026-11-24T07:30",
        "2, WORKING_HOUR, 2026-11-20T15:00, 2026-11-20T17:00",
        "2, WORKING_HOUR, 2026-11-20T15:00:01, 2026-11-23T09:30",
        "2, WORKING_HOUR, 2026-11-21T16:00, 2026-11-23T09:30",
    })
    void afterThreeTheHoursRunFromTheNextOpeningWhereTheClockMoves(int value, Unit unit, String received, String due) {
        DueDate answer = deadlines.due(at(received), new TimeLimit(value, unit), CutoffRule.MOVES_CLOCK);

        assertThat(answer.at()).isEqualTo(at(due));
    }

    @ParameterizedTest(name = "{1} {2} from {0}: provisional {3}")
    @CsvSource({
        "2026-12-31T16:00, 1, WORKING_HOUR, false",
        "2026-12-31T16:00, 2, WORKING_HOUR, true",
        "2026-12-31T16:00, 7, HOUR, false",
        "2026-12-31T16:00, 8, HOUR, true",
        "2027-03-01T09:00, 1, WORKING_HOUR, true",
    })
    void hoursThatTouchAYearWithoutNoticeAreProvisional(String from, int value, Unit unit, boolean provisional) {
        assertThat(deadlines.dueAfter(new TimeLimit(value, unit), at(from)).provisional())
                .isEqualTo(provisional);
    }

    @ParameterizedTest(name = "{0}: due {1}, stopped {2} to {3}: due {4}")
    @CsvSource({
        "WORKING_HOUR, 2026-11-20T16:00, 2026-11-20T09:00, 2026-11-20T10:00, 2026-11-20T17:00",
        "WORKING_HOUR, 2026-11-20T16:00, 2026-11-20T09:00, 2026-11-20T10:00:01, 2026-11-23T07:30:01",
        "WORKING_HOUR, 2026-11-20T16:00, 2026-11-20T11:30, 2026-11-20T13:00, 2026-11-20T16:00",
        "WORKING_HOUR, 2026-11-23T09:00, 2026-11-20T17:00, 2026-11-23T07:30, 2026-11-23T09:00",
        "HOUR, 2026-11-20T16:00, 2026-11-20T09:00, 2026-11-20T10:30, 2026-11-20T17:30",
        "HOUR, 2026-11-20T16:00, 2026-11-19T16:00, 2026-11-20T16:00, 2026-11-21T16:00",
    })
    void aPauseMovesALimitInHoursByItsOwnLength(Unit unit, String due, String from, String to, String moved) {
        DueDate answer = deadlines.extended(new DueDate(at(due), false), unit, at(from), at(to));

        assertThat(answer).isEqualTo(new DueDate(at(moved), false));
    }

    @Test
    void aPauseThatCostsNothingLeavesAnAppointmentAtItsOwnHour() {
        DueDate ten = new DueDate(at("2026-11-25T10:00"), false);

        for (Unit unit : Unit.values()) {
            if (unit != Unit.HOUR && unit != Unit.WORKING_HOUR) {
                assertThat(deadlines.extended(ten, unit, at("2026-11-19T08:00"), at("2026-11-19T16:00")))
                        .as(unit.name())
                        .isSameAs(ten);
            }
        }
    }

    @Test
    void aProvisionalDueDateStaysSoWhenItMoves() {
        DueDate due = new DueDate(at("2026-11-23T17:00"), true);

        assertThat(deadlines.extended(due, Unit.WORKING_DAY, at("2026-11-19T08:00"), at("2026-11-20T08:00")))
                .isEqualTo(new DueDate(at("2026-11-25T17:00"), true));
        assertThat(deadlines.movedBy(due, Duration.ofHours(1))).isEqualTo(new DueDate(at("2026-11-25T08:30"), true));
        assertThat(deadlines.movedBy(new DueDate(at("2026-12-31T16:30"), false), Duration.ofMinutes(31)))
                .isEqualTo(new DueDate(at("2027-01-04T07:31"), true));
        assertThat(deadlines.movedBy(due, Duration.ZERO)).isSameAs(due);
        assertThat(deadlines.movedBy(due, Duration.ofHours(-1))).isSameAs(due);
    }

    @ParameterizedTest(name = "from {0} to {1}: {2}")
    @CsvSource({
        "2026-11-20T07:30, 2026-11-20T17:00, PT8H",
        "2026-11-20T08:00, 2026-11-20T08:00, PT0S",
        "2026-11-20T09:00, 2026-11-20T08:00, PT0S",
        "2026-11-20T11:30, 2026-11-20T13:00, PT0S",
        "2026-11-20T11:29:59, 2026-11-20T13:00:01, PT2S",
        "2026-11-20T17:00, 2026-11-23T07:30, PT0S",
        "2026-11-20T16:00, 2026-11-23T08:30, PT2H",
        "2026-02-13T16:59:59.5, 2026-02-23T07:30:00.5, PT1S",
        "2025-12-31T00:00, 2026-01-06T00:00, PT16H",
        "2026-01-01T00:00, 2026-12-31T23:59:59, PT1992H",
    })
    void theWorkingTimeBetweenTwoMomentsIsTheSumOfTheSessions(String from, String to, Duration time) {
        assertThat(deadlines.workingTimeBetween(at(from), at(to))).isEqualTo(time);
    }

    @Test
    void theWholeCalendarCanBeMeasuredAndTheLastHourOfItReached() {
        Duration all = deadlines.workingTimeBetween(at("2023-01-01T00:00"), at("2060-12-31T23:59:59"));
        DueDate start = new DueDate(at("2023-01-01T00:00"), false);

        assertThat(deadlines.movedBy(start, all).at()).isEqualTo(at("2060-12-31T17:00"));
    }

    @ParameterizedTest(name = "received {0}: handed over by {1}")
    @CsvSource({
        "2026-11-20T07:30, 2026-11-20T17:00",
        "2026-11-20T00:00, 2026-11-20T17:00",
        "2026-11-20T15:00, 2026-11-20T17:00",
        "2026-11-20T15:00:00.000000001, 2026-11-23T07:30",
        "2026-11-20T23:59:59, 2026-11-23T07:30",
        "2026-11-21T09:00, 2026-11-23T07:30",
        "2026-11-23T15:00:01, 2026-11-25T07:30",
        "2026-11-24T09:00, 2026-11-25T07:30",
        "2026-12-31T15:00, 2026-12-31T17:00",
        "2026-12-31T15:00:01, 2027-01-04T07:30",
        "2026-02-13T16:00, 2026-02-23T07:30",
        "2026-08-22T14:00, 2026-08-22T17:00",
        "2026-08-21T16:00, 2026-08-22T07:30",
    })
    void theDossierIsHandedOverTheSameDayOrTheNextMorning(String received, String by) {
        assertThat(deadlines.transferBy(at(received))).isEqualTo(at(by));
    }

    @Test
    void aSaturdayDeskHandsOverOnMonday() {
        Deadlines agency = new Deadlines(
                WorkingCalendar.shipped(),
                HoursPattern.named("phuong-chanh-hiep").hours());

        assertThat(agency.transferBy(at("2026-11-21T08:00"))).isEqualTo(at("2026-11-23T07:30"));
        assertThat(agency.transferBy(at("2026-11-21T15:00:01"))).isEqualTo(at("2026-11-23T07:30"));
    }

    @Test
    void aKpiDayIsEightHours() {
        assertThat(Measure.INDICATOR_DAY).hasHours(8);
    }
}
