package vn.motcua.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.motcua.Sample.at;
import static vn.motcua.Sample.day;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.motcua.Sample;
import vn.motcua.deadline.TimeLimit.Unit;
import vn.motcua.error.InvalidInputException;

class DeadlinesTest {

    private static final TimeLimit SAME_DAY = new TimeLimit(0, Unit.SAME_DAY);

    private final Deadlines deadlines = Sample.deadlines();

    @Test
    void theDeadlinesKnowTheirCalendarAndTheirHours() {
        WorkingHours hours = WorkingHours.of(Session.of("08:00", "12:00"));

        Deadlines own = new Deadlines(WorkingCalendar.shipped(), hours);

        assertThat(own.hours()).isSameAs(hours);
        assertThat(own.calendar()).isSameAs(WorkingCalendar.shipped());
    }

    @Test
    void theEndOfADayIsItsClosingAndAsCertainAsItsYear() {
        assertThat(deadlines.endOf(day("2026-11-20"))).isEqualTo(new DueDate(at("2026-11-20T17:00"), false));
        assertThat(deadlines.endOf(day("2026-12-31"))).isEqualTo(new DueDate(at("2026-12-31T17:00"), false));
        assertThat(deadlines.endOf(day("2027-01-04"))).isEqualTo(new DueDate(at("2027-01-04T17:00"), true));
    }

    @ParameterizedTest(name = "{0} received {1}: due {2}")
    @CsvSource({
        // a working Friday, before and after three
        "TRANSFER_ONLY, 2026-11-20T14:59:59, 2026-11-23T17:00",
        "TRANSFER_ONLY, 2026-11-20T15:00:01, 2026-11-23T17:00",
        "TRANSFER_ONLY, 2026-11-20T23:59:59, 2026-11-23T17:00",
        "MOVES_CLOCK, 2026-11-20T14:59:59, 2026-11-23T17:00",
        "MOVES_CLOCK, 2026-11-20T15:00:00, 2026-11-23T17:00",
        "MOVES_CLOCK, 2026-11-20T15:00:00.000000001, 2026-11-25T17:00",
        "MOVES_CLOCK, 2026-11-20T15:00:01, 2026-11-25T17:00",
        // three o'clock holds on a day off as well; the 24th is a holiday
        "MOVES_CLOCK, 2026-11-21T09:00, 2026-11-23T17:00",
        "MOVES_CLOCK, 2026-11-21T15:00, 2026-11-23T17:00",
        "MOVES_CLOCK, 2026-11-21T15:00:01, 2026-11-25T17:00",
        "MOVES_CLOCK, 2026-11-21T16:00, 2026-11-25T17:00",
        "MOVES_CLOCK, 2026-11-22T23:00, 2026-11-25T17:00",
        "MOVES_CLOCK, 2026-11-24T16:00, 2026-11-26T17:00",
        "TRANSFER_ONLY, 2026-11-21T16:00, 2026-11-23T17:00",
        // 22 August 2026 is a Saturday that is worked
        "MOVES_CLOCK, 2026-08-22T15:00:00, 2026-08-24T17:00",
        "MOVES_CLOCK, 2026-08-22T15:00:01, 2026-08-25T17:00",
        "TRANSFER_ONLY, 2026-08-22T15:00:01, 2026-08-24T17:00",
        "TRANSFER_ONLY, 2026-08-21T16:00, 2026-08-22T17:00",
    })
    void oneWorkingDayRunsFromTheNextWorkingDay(CutoffRule cutoff, String received, String due) {
        DueDate answer = deadlines.due(at(received), new TimeLimit(1, Unit.WORKING_DAY), cutoff);

        assertThat(answer.at()).isEqualTo(at(due));
    }

    @ParameterizedTest(name = "{0} received {1}: due {2}")
    @CsvSource({
        "MOVES_CLOCK, 2026-11-20T07:30, 2026-11-20T17:00",
        "MOVES_CLOCK, 2026-11-20T00:00, 2026-11-20T17:00",
        "MOVES_CLOCK, 2026-11-20T15:00:00, 2026-11-20T17:00",
        "MOVES_CLOCK, 2026-11-20T15:00:01, 2026-11-23T17:00",
        "MOVES_CLOCK, 2026-11-20T23:30, 2026-11-23T17:00",
        "MOVES_CLOCK, 2026-11-22T03:00, 2026-11-23T17:00",
        "MOVES_CLOCK, 2026-11-21T09:00, 2026-11-23T17:00",
        "MOVES_CLOCK, 2026-11-21T16:00, 2026-11-23T17:00",
        "MOVES_CLOCK, 2026-11-22T22:00, 2026-11-23T17:00",
        "MOVES_CLOCK, 2026-11-23T15:00:01, 2026-11-25T17:00",
        "MOVES_CLOCK, 2026-11-24T10:00, 2026-11-25T17:00",
        "MOVES_CLOCK, 2026-08-22T10:00, 2026-08-22T17:00",
        "MOVES_CLOCK, 2026-08-22T15:00:01, 2026-08-24T17:00",
        "MOVES_CLOCK, 2026-02-13T15:00:01, 2026-02-23T17:00",
        // the same day has the rule of three o'clock in itself
        "TRANSFER_ONLY, 2026-11-20T15:00:00, 2026-11-20T17:00",
        "TRANSFER_ONLY, 2026-11-20T23:30, 2026-11-23T17:00",
    })
    void theSameDayIsTheWorkingDayOfReceiptOrTheNext(CutoffRule cutoff, String received, String due) {
        assertThat(deadlines.due(at(received), SAME_DAY, cutoff).at()).isEqualTo(at(due));
    }

    @ParameterizedTest(name = "{0} calendar days from {1}: due {2}")
    @CsvSource({
        "10, 2026-11-10T09:00, 2026-11-20T17:00",
        "10, 2026-11-11T09:00, 2026-11-23T17:00", // ends on Saturday
        "10, 2026-11-12T09:00, 2026-11-23T17:00", // ends on Sunday
        "10, 2026-11-14T09:00, 2026-11-25T17:00", // ends on 24 November, off since 2026
        "10, 2025-11-14T09:00, 2025-11-24T17:00", // which 2025 did not know
        "10, 2026-02-06T09:00, 2026-02-23T17:00", // ends on the first day of Tết
        "1, 2026-08-21T09:00, 2026-08-22T17:00", // ends on a worked Saturday
        "1, 2026-08-20T09:00, 2026-08-21T17:00",
        "30, 2026-03-31T09:00, 2026-05-04T17:00", // 30 April, 1 May, a weekend
    })
    void calendarDaysThatEndOnADayOffMoveToTheNextWorkingDay(int days, String received, String due) {
        DueDate answer = deadlines.due(at(received), new TimeLimit(days, Unit.DAY), CutoffRule.TRANSFER_ONLY);

        assertThat(answer.at()).isEqualTo(at(due));
    }

    @ParameterizedTest(name = "3 working days from {0}: due {1}")
    @CsvSource({
        "2026-02-12T09:00, 2026-02-24T17:00",
        "2026-02-13T09:00, 2026-02-25T17:00",
        "2026-02-17T09:00, 2026-02-25T17:00",
        "2025-12-31T09:00, 2026-01-07T17:00",
        "2026-01-01T09:00, 2026-01-07T17:00",
        "2026-01-08T09:00, 2026-01-12T17:00", // over the worked Saturday 10 January
        "2026-11-23T09:00, 2026-11-27T17:00",
        "2025-11-21T09:00, 2025-11-26T17:00",
    })
    void workingDaysSkipTetAndTheTurnOfTheYear(String received, String due) {
        DueDate answer = deadlines.due(at(received), new TimeLimit(3, Unit.WORKING_DAY), CutoffRule.TRANSFER_ONLY);

        assertThat(answer.at()).isEqualTo(at(due));
    }

    @Test
    void theDayOfReceiptIsTheVietnameseOne() {
        // 17:00 UTC is midnight in Vietnam: one second parts 19 from 20 November
        var last = java.time.Instant.parse("2026-11-19T16:59:59Z");
        var first = java.time.Instant.parse("2026-11-19T17:00:00Z");

        TimeLimit oneDay = new TimeLimit(1, Unit.DAY);

        assertThat(deadlines.due(last, oneDay, CutoffRule.TRANSFER_ONLY).at()).isEqualTo(at("2026-11-20T17:00"));
        assertThat(deadlines.due(first, oneDay, CutoffRule.TRANSFER_ONLY).at()).isEqualTo(at("2026-11-23T17:00"));
        assertThat(deadlines.due(first, SAME_DAY, CutoffRule.TRANSFER_ONLY).at())
                .isEqualTo(at("2026-11-20T17:00"));
        assertThat(VietnamTime.dayOf(first)).isEqualTo("2026-11-20");
    }

    @Test
    void theDueMomentIsTheCloseOfThatAgencysDesk() {
        Deadlines early = new Deadlines(WorkingCalendar.shipped(), WorkingHours.of(Session.of("07:00", "16:30")));

        assertThat(early.due(at("2026-11-19T10:00"), SAME_DAY, CutoffRule.MOVES_CLOCK)
                        .at())
                .isEqualTo(at("2026-11-19T16:30"));
    }

    @ParameterizedTest(name = "from {0}, {1} working days: provisional {2}")
    @CsvSource({
        "2026-12-30T09:00, 1, false",
        "2026-12-31T09:00, 1, true",
        "2026-12-25T09:00, 4, false",
        "2026-12-25T09:00, 5, true",
        "2027-03-01T09:00, 1, true",
    })
    void aCountThatEndsInAYearWithoutNoticeIsProvisional(String received, int days, boolean provisional) {
        DueDate due = deadlines.due(at(received), new TimeLimit(days, Unit.WORKING_DAY), CutoffRule.TRANSFER_ONLY);

        assertThat(due.provisional()).isEqualTo(provisional);
    }

    @ParameterizedTest(name = "{1} {2} from {0} are refused")
    @CsvSource({
        "2022-12-31T09:00, 1, WORKING_DAY",
        "2022-12-31T23:59:59, 1, HOUR",
        "2022-12-31T23:59:59, 1, WORKING_HOUR",
        "2061-01-01T00:00, 1, WORKING_DAY",
        "2061-01-01T00:00, 0, SAME_DAY",
        "2060-12-31T09:00, 1, WORKING_DAY",
        "2060-12-31T09:00, 1, DAY",
        "2060-12-31T15:00:01, 0, SAME_DAY",
        "2060-12-31T09:00, 15, HOUR",
        "2060-12-31T16:00:01, 1, WORKING_HOUR",
        "2026-01-01T09:00, 2147483647, HOUR",
        "2026-01-01T09:00, 2147483647, WORKING_HOUR",
        "2026-01-01T09:00, 2147483647, WORKING_DAY",
        "2026-01-01T09:00, 2147483647, DAY",
        "1970-01-01T09:00, 3, WORKING_DAY",
    })
    void aYearWithoutDataIsRefusedWithItsCode(String received, int value, Unit unit) {
        assertThatThrownBy(() -> deadlines.due(at(received), new TimeLimit(value, unit), CutoffRule.MOVES_CLOCK))
                .isInstanceOfSatisfying(
                        InvalidInputException.class,
                        fault -> assertThat(fault.reason().code()).isEqualTo("deadline.year-without-calendar"));
    }

    @ParameterizedTest
    @CsvSource({
        "-1, WORKING_DAY",
        "0, WORKING_DAY",
        "0, DAY",
        "1, SAME_DAY",
        "-1, SAME_DAY",
        "0, HOUR",
        "0, WORKING_HOUR"
    })
    void limitsThatMakeNoSenseAreRefused(int value, Unit unit) {
        assertThatThrownBy(() -> new TimeLimit(value, unit))
                .isInstanceOfSatisfying(InvalidInputException.class, fault -> {
                    assertThat(fault.reason().code()).isEqualTo("deadline.limit-malformed");
                    assertThat(fault.reason().vi()).contains(Integer.toString(value));
                });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            0  | SAME_DAY     | ngay trong ngày làm việc | same working day
            1  | DAY          | 1 ngày                   | 1 calendar day
            10 | DAY          | 10 ngày                  | 10 calendar days
            1  | WORKING_DAY  | 1 ngày làm việc          | 1 working day
            3  | WORKING_DAY  | 3 ngày làm việc          | 3 working days
            1  | HOUR         | 1 giờ                    | 1 hour
            24 | HOUR         | 24 giờ                   | 24 hours
            1  | WORKING_HOUR | 1 giờ làm việc           | 1 working hour
            8  | WORKING_HOUR | 8 giờ làm việc           | 8 working hours
            """)
    void aLimitReadsInBothLanguages(int value, Unit unit, String vi, String en) {
        TimeLimit limit = new TimeLimit(value, unit);

        assertThat(limit.vi()).isEqualTo(vi);
        assertThat(limit.en()).isEqualTo(en);
    }

    @Test
    void aLaterReceiptOfTheSameDayIsNeverDueEarlierNorOfAnyDayWhereTheClockStays() {
        long seed = RandomGenerator.getDefault().nextLong();
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        for (int run = 0; run < 5_000; run++) {
            LocalDate day = LocalDate.of(2024, 1, 1).plusDays(random.nextInt(1_000));
            Unit unit = List.of(Unit.values()).get(random.nextInt(Unit.values().length));
            TimeLimit limit = new TimeLimit(unit == Unit.SAME_DAY ? 0 : 1 + random.nextInt(30), unit);
            Instant one = day.atTime(LocalTime.ofSecondOfDay(random.nextInt(86_400)))
                    .atZone(VietnamTime.ZONE)
                    .toInstant();
            Instant other = day.atTime(LocalTime.ofSecondOfDay(random.nextInt(86_400)))
                    .atZone(VietnamTime.ZONE)
                    .toInstant();
            Instant first = one.isBefore(other) ? one : other;
            Instant later = one.isBefore(other) ? other : one;
            String what = "seed " + seed + ": " + limit + " " + first + " " + later;

            for (CutoffRule cutoff : CutoffRule.values()) {
                assertThat(deadlines.due(first, limit, cutoff).at())
                        .as(what)
                        .isBeforeOrEqualTo(deadlines.due(later, limit, cutoff).at());
            }
            Instant days = later.plusSeconds(random.nextInt(10 * 86_400));
            CutoffRule stays = CutoffRule.TRANSFER_ONLY;
            assertThat(deadlines.due(first, limit, stays).at())
                    .as(what + " " + days)
                    .isBeforeOrEqualTo(deadlines.due(days, limit, stays).at());
        }
    }

    @Test
    void whatIsMissingIsNamedAndAMomentWithoutADateIsRefusedByCode() {
        Instant now = at("2026-11-20T09:00");
        TimeLimit limit = new TimeLimit(1, Unit.DAY);

        assertThatNullPointerException()
                .isThrownBy(() -> deadlines.due(missing(), limit, CutoffRule.MOVES_CLOCK))
                .withMessage("received");
        assertThatNullPointerException()
                .isThrownBy(() -> deadlines.due(now, missing(), CutoffRule.MOVES_CLOCK))
                .withMessage("limit");
        assertThatNullPointerException()
                .isThrownBy(() -> deadlines.due(now, limit, missing()))
                .withMessage("cutoff");
        for (Instant far : List.of(Instant.MAX, Instant.MIN)) {
            assertThatThrownBy(() -> deadlines.due(far, limit, CutoffRule.TRANSFER_ONLY))
                    .isInstanceOf(InvalidInputException.class)
                    .hasMessageContaining("deadline.");
            assertThatThrownBy(() -> deadlines.transferBy(far)).isInstanceOf(InvalidInputException.class);
        }
        assertThatThrownBy(() -> VietnamTime.at(Instant.MAX)).hasMessageStartingWith("deadline.moment-out-of-range");
    }

    @Test
    void aRefusalSpeaksEachLanguageForItself() {
        assertThatThrownBy(() -> new TimeLimit(0, Unit.WORKING_DAY))
                .isInstanceOfSatisfying(InvalidInputException.class, fault -> {
                    assertThat(fault.reason().vi()).contains("ngày làm việc)").doesNotContain("WORKING_DAY");
                    assertThat(fault.reason().en()).contains("working day").doesNotContain("WORKING_DAY");
                });
    }

    @SuppressWarnings({"NullAway", "TypeParameterUnusedInFormals"})
    private static <T> T missing() {
        return null;
    }
}
