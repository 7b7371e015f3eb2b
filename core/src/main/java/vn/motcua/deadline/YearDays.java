package vn.motcua.deadline;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
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
            years = List.copyOf(years);
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
        off = List.copyOf(off);
        swaps = List.copyOf(swaps);
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

    private static void check(LocalDate day, boolean fits) {
        if (!fits) {
            throw new IntegrityException(DeadlineReason.CALENDAR_MALFORMED.with(day));
        }
    }
}
