package vn.motcua.deadline;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import vn.motcua.error.InvalidInputException;

/**
 * The hours of an agency's desk, Vietnamese time. No national text fixes them (NĐ 118/2025/NĐ-CP leaves them to the
 * agency). Immutable and thread-safe.
 *
 * <p>The {@link WorkingCalendar} says which days the civil service works; these hours say when on such a day, and what the
 * agency closes or opens of its own. A day that it closes is no working day of the agency, so that a limit does not count
 * it. Sessions on a day that the calendar gives off (a single Sunday, a holiday) only take files in.
 *
 * @param week the sessions of each weekday, Monday to Friday at least; a Saturday only if the desk opens on Saturdays
 * @param saturday whether such a Saturday counts as working time
 * @param dates the sessions of single days, in place of those of the weekday; none on a day that the agency closes
 */
public record WorkingHours(
        Map<DayOfWeek, List<Session>> week, SaturdayDesk saturday, Map<LocalDate, List<Session>> dates) {

    private static final List<String> VI_WEEKDAYS = List.of("Hai", "Ba", "Tư", "Năm", "Sáu");

    /**
     * 07:30 to 11:30 and 13:00 to 17:00: eight hours, the day that limits in working hours take for granted. Other desks
     * begin the afternoon at 13:30; see {@link HoursPattern}.
     */
    public static final WorkingHours USUAL = of(Session.of("07:30", "11:30"), Session.of("13:00", "17:00"));

    /**
     * Refuses hours that contradict themselves, and puts each day's sessions in order.
     *
     * @throws InvalidInputException if sessions of a day overlap, a day from Monday to Friday has none, or Sundays have some
     */
    public WorkingHours {
        Objects.requireNonNull(saturday, "saturday");
        Map<DayOfWeek, List<Session>> days = new EnumMap<>(DayOfWeek.class);
        week.forEach((day, sessions) -> days.put(day, inOrder(sessions)));
        for (DayOfWeek day : DayOfWeek.values()) {
            boolean open = !days.getOrDefault(day, List.of()).isEmpty();
            if (day.compareTo(DayOfWeek.SATURDAY) < 0 && !open) {
                throw new InvalidInputException(DeadlineReason.WEEKDAY_WITHOUT_SESSION.with(
                        "Thứ " + VI_WEEKDAYS.get(day.getValue() - 1),
                        day.getDisplayName(TextStyle.FULL, Locale.ENGLISH)));
            }
            if (day == DayOfWeek.SUNDAY && open) {
                throw new InvalidInputException(DeadlineReason.SUNDAY_DESK.with());
            }
        }
        Map<LocalDate, List<Session>> single = new TreeMap<>();
        dates.forEach((day, sessions) -> single.put(day, inOrder(sessions)));
        week = Collections.unmodifiableMap(days);
        dates = Collections.unmodifiableMap(single);
    }

    /**
     * The same hours from Monday to Friday, and none on Saturdays.
     *
     * @param sessions the sessions of a day, one if there is no break at noon
     * @return the hours
     * @throws InvalidInputException if there is none, or some overlap
     */
    public static WorkingHours of(Session... sessions) {
        Map<DayOfWeek, List<Session>> week = new EnumMap<>(DayOfWeek.class);
        for (DayOfWeek day : DayOfWeek.values()) {
            if (day.compareTo(DayOfWeek.SATURDAY) < 0) {
                week.put(day, List.of(sessions));
            }
        }
        return new WorkingHours(week, SaturdayDesk.INTAKE_ONLY, Map.of());
    }

    /**
     * Other hours on one day of the week.
     *
     * @param day the day of the week, Monday to Friday
     * @param sessions its sessions
     * @return the changed hours
     * @throws InvalidInputException if there is none, some overlap, or the day is a Sunday
     */
    public WorkingHours with(DayOfWeek day, Session... sessions) {
        Objects.requireNonNull(day, "day");
        Map<DayOfWeek, List<Session>> changed = new EnumMap<>(week);
        changed.put(day, List.of(sessions));
        return new WorkingHours(changed, saturday, dates);
    }

    /**
     * A desk that opens on Saturdays. It stays closed on a Saturday that is a holiday.
     *
     * @param desk whether its hours count as working time
     * @param sessions its sessions
     * @return the changed hours
     * @throws InvalidInputException if sessions overlap
     */
    public WorkingHours withSaturday(SaturdayDesk desk, Session... sessions) {
        WorkingHours changed = with(DayOfWeek.SATURDAY, sessions);
        return new WorkingHours(changed.week, desk, dates);
    }

    /**
     * Other hours on one date: a half day before a holiday, or a single Sunday on which files are taken.
     *
     * @param day the day
     * @param sessions its sessions; none closes the agency
     * @return the changed hours
     * @throws InvalidInputException if sessions overlap
     */
    public WorkingHours with(LocalDate day, Session... sessions) {
        Objects.requireNonNull(day, "day");
        Map<LocalDate, List<Session>> changed = new TreeMap<>(dates);
        changed.put(day, List.of(sessions));
        return new WorkingHours(week, saturday, changed);
    }

    /**
     * A day that the agency closes of its own, for example for a flood. It is no working day of the agency.
     *
     * @param day the day
     * @return the changed hours
     */
    public WorkingHours closedOn(LocalDate day) {
        return with(day);
    }

    private static List<Session> inOrder(List<Session> given) {
        List<Session> sessions =
                given.stream().sorted(Comparator.comparing(Session::from)).toList();
        for (int i = 1; i < sessions.size(); i++) {
            Session before = sessions.get(i - 1);
            if (sessions.get(i).from().isBefore(before.to())) {
                throw new InvalidInputException(DeadlineReason.SESSIONS_OVERLAP.with(
                        before.from() + "–" + before.to(),
                        sessions.get(i).from() + "–" + sessions.get(i).to()));
            }
        }
        return sessions;
    }
}
