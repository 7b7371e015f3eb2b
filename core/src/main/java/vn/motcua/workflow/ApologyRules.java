package vn.motcua.workflow;

import java.time.LocalDate;
import java.util.List;
import vn.motcua.deadline.DueDate;
import vn.motcua.deadline.VietnamTime;
import vn.motcua.dossier.Apology;
import vn.motcua.error.Reason;
import vn.motcua.event.DossierEvent;

/** A result that will be late: an apology in writing, one day before at the latest, with one new appointment. */
final class ApologyRules {

    private ApologyRules() {}

    static List<Reason> once(Situation situation, DossierAction.Apologise action) {
        return situation.dossier().apology().isPresent() ? List.of(WorkflowReason.APOLOGISED_BEFORE.with()) : List.of();
    }

    static List<Reason> inTime(Situation situation, DossierAction.Apologise action) {
        return situation.day().isBefore(dueDay(situation))
                ? List.of()
                : List.of(WorkflowReason.APOLOGY_TOO_LATE.with());
    }

    static List<Reason> later(Situation situation, DossierAction.Apologise action) {
        boolean fits = action.newDay().isAfter(dueDay(situation))
                && situation.deadlines().isWorkingDay(action.newDay());
        return fits ? List.of() : List.of(WorkflowReason.APPOINTMENT_NOT_LATER.with(action.newDay()));
    }

    private static LocalDate dueDay(Situation situation) {
        return VietnamTime.dayOf(due(situation).at());
    }

    private static DueDate due(Situation situation) {
        return situation.dossier().clock().due().orElseThrow();
    }

    static Decision apologise(Situation situation, DossierAction.Apologise action) {
        DueDate missed = due(situation);
        DueDate appointed = situation.deadlines().endOf(action.newDay());
        return situation.accept(
                situation
                        .moved()
                        .withClock(situation.dossier().clock().reappointed(appointed))
                        .with(new Apology(action.reason(), situation.at(), missed, appointed)),
                new DossierEvent.Apologised(missed, appointed, action.reason()));
    }
}
