package vn.motcua.onestop;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.motcua.deadline.Deadlines;
import vn.motcua.deadline.DueDate;
import vn.motcua.deadline.ProcessingClock.Pause;
import vn.motcua.deadline.TimeLimit;
import vn.motcua.dossier.Dossier;
import vn.motcua.error.InvalidInputException;
import vn.motcua.procedure.Bundle;
import vn.motcua.procedure.ProcessingTime;

/**
 * The limit of a bundle as a whole. It begins with the receipt of the first leg, and what stops the clock of a leg, or the
 * applicant's time before the leg is received, is not counted (NĐ 63/2024/NĐ-CP Đ4(7) as amended by NĐ 301/2026/NĐ-CP). Pure.
 *
 * @param bundle the bundle
 * @param begun when the first leg was received; empty before
 */
record BundleTime(Bundle bundle, Optional<Instant> begun) {

    /** When the whole is due, as far as it stood still for some legs; empty before it begins, or if there is no such limit. */
    Optional<DueDate> due(Collection<Dossier> legs, Deadlines desk) {
        Optional<TimeLimit.Unit> unit =
                bundle.wholeTime().map(ProcessingTime::limit).map(TimeLimit::unit);
        try {
            return begun.flatMap(start -> bundle.wholeDue(start, false, desk)
                    .map(due -> moved(due, unit.orElseThrow(), waits(start, legs), desk)));
        } catch (InvalidInputException e) {
            // a year without a calendar leaves the date unknown; the bundle goes on all the same
            return Optional.empty();
        }
    }

    private static DueDate moved(DueDate due, TimeLimit.Unit unit, List<Pause> waits, Deadlines desk) {
        DueDate moved = due;
        for (Pause wait : waits) {
            moved = desk.extended(moved, unit, wait.from(), wait.to());
        }
        return moved;
    }

    /** The stretches that are over; one in which two legs stood still at once counts once. */
    private static List<Pause> waits(Instant start, Collection<Dossier> legs) {
        List<Pause> merged = new ArrayList<>();
        legs.stream()
                .flatMap(BundleTime::waits)
                .filter(wait -> !wait.from().isBefore(start))
                .sorted(Comparator.comparing(Pause::from))
                .forEach(wait -> {
                    int last = merged.size() - 1;
                    if (last < 0 || wait.from().isAfter(merged.get(last).to())) {
                        merged.add(wait);
                    } else if (wait.to().isAfter(merged.get(last).to())) {
                        merged.set(last, new Pause(merged.get(last).from(), wait.to()));
                    }
                });
        return merged;
    }

    private static Stream<Pause> waits(Dossier leg) {
        Stream<Pause> completed = leg.supplements().stream()
                .flatMap(request -> request
                        .acceptedAt()
                        .filter(end -> !end.isBefore(request.requestedAt()))
                        .map(end -> new Pause(request.requestedAt(), end))
                        .stream());
        return Stream.concat(leg.clock().pauses().stream(), completed);
    }
}
