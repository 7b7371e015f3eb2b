package vn.motcua.deadline;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.motcua.error.IntegrityException;
import vn.motcua.law.Confidence;

/** One year as a notice or the law gives it. The days off may lie on a weekend: a Saturday desk is closed on them too. */
record YearDays(int year, Status status, String source, Confidence confidence, List<OffDay> off, List<Swap> swaps) {

    enum Status {
        OFFICIAL,
        PROVISIONAL
    }

    record OffDay(LocalDate day, String name) {}

    /** A day off and the Saturday worked for it, which in December or January may lie in the year beside it. */
    record Swap(LocalDate off, LocalDate worked) {}

    record Pack(String version, List<YearDays> years) {
        Pack {
            years = filled("years", years);
        }
    }

    /** A proposal that was published but not decided. */
    record Draft(String name, YearDays days) {}

    record Drafts(String version, List<Draft> drafts) {
        Drafts {
            drafts = List.copyOf(drafts);
        }
    }

    YearDays {
        String place = Integer.toString(year);
        if (year < 1900 || year > 2200) {
            throw new IntegrityException(DeadlineReason.CALENDAR_YEAR_OUT_OF_RANGE.with(year));
        }
        present(place + ": status", status);
        present(place + ": source", source);
        present(place + ": confidence", confidence);
        off = rows(place + ": off", off);
        swaps = rows(place + ": swaps", swaps);
        for (OffDay each : off) {
            present(place + ": off.day", each.day());
        }
        for (Swap each : swaps) {
            present(place + ": swaps.off", each.off());
            present(place + ": swaps.worked", each.worked());
        }
        Set<LocalDate> days = off.stream().map(OffDay::day).collect(Collectors.toSet());
        Set<LocalDate> worked = new HashSet<>();
        for (LocalDate day : days) {
            check(day, day.getYear() == year);
        }
        for (Swap swap : swaps) {
            check(swap.off(), days.contains(swap.off()) && DayTable.isWeekday(swap.off()));
            check(
                    swap.worked(),
                    !days.contains(swap.worked())
                            && !DayTable.isWeekday(swap.worked())
                            && Math.abs(swap.worked().getYear() - year) <= 1
                            && worked.add(swap.worked()));
        }
    }

    /** A year may have no swap, but says so. */
    private static <T> List<T> rows(String place, @Nullable List<T> given) {
        List<T> rows = present(place, given);
        rows.forEach(row -> present(place, row));
        return List.copyOf(rows);
    }

    private static <T> List<T> filled(String place, @Nullable List<T> given) {
        List<T> rows = rows(place, given);
        if (rows.isEmpty()) {
            throw new IntegrityException(DeadlineReason.CALENDAR_INCOMPLETE.with(place));
        }
        return rows;
    }

    private static <T> T present(String place, @Nullable T value) {
        if (value == null) {
            throw new IntegrityException(DeadlineReason.CALENDAR_INCOMPLETE.with(place));
        }
        return value;
    }

    private static void check(LocalDate day, boolean fits) {
        if (!fits) {
            throw new IntegrityException(DeadlineReason.CALENDAR_MALFORMED.with(day));
        }
    }
}
