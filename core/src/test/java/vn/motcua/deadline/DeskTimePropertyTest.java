package vn.motcua.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.Sample.day;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.motcua.deadline.TimeLimit.Unit;

/** The look-ups of an agency's days and hours against walks from session to session, for agencies that chance made. */
@Tag("thorough")
class DeskTimePropertyTest {

    /** 2.000, or as many as {@code -Dmotcua.cases} says. */
    private static final int CASES = Integer.getInteger("motcua.cases", 2_000);

    private static final WorkingCalendar CALENDAR = WorkingCalendar.shipped();
    private static final LocalDate FIRST = day("2023-01-01");

    private static final int SHORTEST = 15 * 60;

    private final long seed = System.nanoTime();
    private final Random random = new Random(seed);

    /** What the walks know of the holidays on weekends, from the fact base and not from the table under test. */
    private static final Set<String> WEEKEND_HOLIDAYS = weekendHolidays();

    @Test
    void theDueMomentOfWorkingHoursIsWhereAWalkComesTo() {
        for (int i = 0; i < CASES; i++) {
            Agency agency = agency();
            Instant from = moment();
            int hours = 1 + random.nextInt(i % 10 == 0 ? 400 : 20);
            String what = "seed " + seed + ", case " + i + ": " + hours + " h from " + from + ", " + agency.hours;

            Instant due = agency.deadlines
                    .dueAfter(new TimeLimit(hours, Unit.WORKING_HOUR), from)
                    .at();

            assertThat(due).as(what).isEqualTo(agency.walk(from, Duration.ofHours(hours)));
            assertThat(agency.deadlines.workingTimeBetween(from, due)).as(what).hasHours(hours);
        }
    }

    @Test
    void theWorkingTimeBetweenIsTheSumOfAWalkAndAddsUp() {
        for (int i = 0; i < CASES; i++) {
            Agency agency = agency();
            Instant from = moment();
            Instant middle = from.plusSeconds(random.nextInt(40 * 86_400));
            Instant to = middle.plusNanos(random.nextLong(20L * 86_400_000_000_000L));
            String what = "seed " + seed + ", case " + i + ": " + from + " to " + to + ", " + agency.hours;

            Duration whole = agency.deadlines.workingTimeBetween(from, to);

            assertThat(whole).as(what).isEqualTo(agency.sum(from, to));
            assertThat(agency.deadlines
                            .workingTimeBetween(from, middle)
                            .plus(agency.deadlines.workingTimeBetween(middle, to)))
                    .as(what)
                    .isEqualTo(whole);
            assertThat(agency.deadlines.workingTimeBetween(to, from)).as(what).isZero();
        }
    }

    @Test
    void workingDaysOfTheAgencyAreThoseThatAWalkMeets() {
        for (int i = 0; i < CASES; i++) {
            Agency agency = agency();
            Instant from = moment();
            int days = 1 + random.nextInt(60);
            String what = "seed " + seed + ", case " + i + ": " + days + " days from " + from + ", " + agency.hours;

            Instant due = agency.deadlines
                    .due(from, new TimeLimit(days, Unit.WORKING_DAY), CutoffRule.TRANSFER_ONLY)
                    .at();

            LocalDate walked = VietnamTime.dayOf(from);
            for (int left = days; left > 0; ) {
                walked = walked.plusDays(1);
                left -= agency.worked(walked).isEmpty() ? 0 : 1;
            }
            List<Session> sessions = agency.worked(walked);
            assertThat(due)
                    .as(what)
                    .isEqualTo(moment(walked, sessions.get(sessions.size() - 1).to()));
            assertThat(agency.deadlines.isWorkingDay(walked)).as(what).isTrue();
            LocalDate back = walked.minusDays(1);
            while (agency.worked(back).isEmpty()) {
                back = back.minusDays(1);
            }
            assertThat(agency.deadlines.morningBefore(new DueDate(due, false)))
                    .as(what)
                    .isEqualTo(moment(back, agency.worked(back).get(0).from()));
        }
    }

    @Test
    void whoeverComesLaterIsNeverDueEarlier() {
        for (int i = 0; i < CASES; i++) {
            Agency agency = agency();
            Instant first = moment();
            Instant second = first.plusSeconds(random.nextInt(10 * 86_400));
            for (Unit unit : Unit.values()) {
                TimeLimit limit = new TimeLimit(unit == Unit.SAME_DAY ? 0 : 1 + random.nextInt(30), unit);
                TimeLimit longer = new TimeLimit(unit == Unit.SAME_DAY ? 0 : limit.value() + 1, unit);
                String what = "seed " + seed + ", case " + i + ": " + limit + ", " + first + ", " + second + ", "
                        + agency.hours;

                Instant due = agency.deadlines.dueAfter(limit, first).at();

                assertThat(agency.deadlines.dueAfter(limit, second).at())
                        .as(what)
                        .isAfterOrEqualTo(due);
                assertThat(agency.deadlines.dueAfter(longer, first).at())
                        .as(what)
                        .isAfterOrEqualTo(due);
                assertThat(due).as(what).isAfter(first);
                if (unit != Unit.HOUR) {
                    assertThat(agency.deadlines.isWorkingDay(VietnamTime.dayOf(due)))
                            .as(what)
                            .isTrue();
                }
            }
        }
    }

    private Instant moment() {
        LocalDate day = FIRST.plusDays(10 + random.nextInt(1_440));
        return moment(day, LocalTime.ofSecondOfDay(random.nextInt(86_400)));
    }

    private static Instant moment(LocalDate day, LocalTime time) {
        return day.atTime(time).atZone(VietnamTime.ZONE).toInstant();
    }

    private Agency agency() {
        WorkingHours hours = WorkingHours.of(sessions(false));
        for (DayOfWeek day : DayOfWeek.values()) {
            if (day.compareTo(DayOfWeek.SATURDAY) < 0 && random.nextInt(3) == 0) {
                hours = hours.with(day, sessions(false));
            }
        }
        if (random.nextBoolean()) {
            hours = hours.withSaturday(
                    random.nextBoolean() ? SaturdayDesk.WORKING_TIME : SaturdayDesk.INTAKE_ONLY, sessions(true));
        }
        for (int i = random.nextInt(40); i > 0; i--) {
            LocalDate date = FIRST.plusDays(random.nextInt(1_500));
            hours = hours.with(date, sessions(true));
        }
        return new Agency(hours, new Deadlines(CALENDAR, hours));
    }

    private Session[] sessions(boolean perhapsNone) {
        Set<Integer> edges = new TreeSet<>();
        int count = random.nextInt(perhapsNone ? 0 : 1, 4);
        while (edges.size() < 2 * count) {
            edges.add(random.nextInt(86_400));
        }
        if (!perhapsNone && new ArrayList<>(edges).get(1) - new ArrayList<>(edges).get(0) < SHORTEST) {
            // desks that open for seconds a day need more years than the calendar has
            return sessions(false);
        }
        List<Integer> sorted = new ArrayList<>(edges);
        Session[] sessions = new Session[count];
        for (int i = 0; i < count; i++) {
            sessions[i] = new Session(
                    LocalTime.ofSecondOfDay(sorted.get(2 * i)), LocalTime.ofSecondOfDay(sorted.get(2 * i + 1)));
        }
        return sessions;
    }

    private record Agency(WorkingHours hours, Deadlines deadlines) {

        /** The sessions of a day by the plain reading of the rules. */
        List<Session> worked(LocalDate day) {
            DayOfWeek weekday = day.getDayOfWeek();
            boolean counts = CALENDAR.isWorkingDay(day)
                    || (weekday == DayOfWeek.SATURDAY
                            && hours.saturday() == SaturdayDesk.WORKING_TIME
                            && !WEEKEND_HOLIDAYS.contains(day.toString()));
            if (!counts) {
                return List.of();
            }
            if (hours.dates().containsKey(day)) {
                return hours.dates().get(day);
            }
            DayOfWeek like =
                    switch (day.toString()) {
                        case "2024-05-04", "2026-08-22" -> DayOfWeek.MONDAY;
                        case "2025-04-26", "2026-01-10" -> DayOfWeek.FRIDAY;
                        default -> weekday;
                    };
            return hours.week().getOrDefault(like, List.of());
        }

        Instant walk(Instant from, Duration length) {
            Duration left = length;
            LocalDate day = VietnamTime.dayOf(from);
            while (true) {
                for (Session session : worked(day)) {
                    Instant start = later(moment(day, session.from()), from);
                    Instant end = moment(day, session.to());
                    if (start.isBefore(end)) {
                        Duration here = Duration.between(start, end);
                        if (here.compareTo(left) >= 0) {
                            return start.plus(left);
                        }
                        left = left.minus(here);
                    }
                }
                day = day.plusDays(1);
            }
        }

        Duration sum(Instant from, Instant to) {
            Duration sum = Duration.ZERO;
            for (LocalDate day = VietnamTime.dayOf(from); !day.isAfter(VietnamTime.dayOf(to)); day = day.plusDays(1)) {
                for (Session session : worked(day)) {
                    Instant start = later(moment(day, session.from()), from);
                    Instant end = moment(day, session.to());
                    end = end.isBefore(to) ? end : to;
                    sum = start.isBefore(end) ? sum.plus(Duration.between(start, end)) : sum;
                }
            }
            return sum;
        }

        private static Instant later(Instant a, Instant b) {
            return a.isAfter(b) ? a : b;
        }
    }

    private static Set<String> weekendHolidays() {
        Set<String> days = new HashSet<>();
        var years = Facts.read("holidays.json").get("years");
        for (String year : List.of("2023", "2024", "2025", "2026", "2027")) {
            years.get(year)
                    .get("offDays")
                    .valueStream()
                    .forEach(day -> days.add(day.get("date").stringValue()));
        }
        days.add("2027-02-06");
        return days;
    }
}
