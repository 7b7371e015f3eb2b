package vn.motcua.workflow;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
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
        Optional<LocalDate> due = dueDay(situation);
        if (due.isEmpty()) {
            return List.of(WorkflowReason.NO_APPOINTMENT.with());
        }
        return situation.day().isBefore(due.get()) ? List.of() : List.of(WorkflowReason.APOLOGY_TOO_LATE.with());
    }

    static List<Reason> later(Situation situation, DossierAction.Apologise action) {
        boolean fits =
                dueDay(situation).filter(due -> !action.newDay().isAfter(due)).isEmpty()
                        && situation.deadlines().isWorkingDay(action.newDay());
        return fits ? List.of() : List.of(WorkflowReason.APPOINTMENT_NOT_LATER.with(action.newDay()));
    }

    /** The day of the appointment; what came out of a register has none. */
    private static Optional<LocalDate> dueDay(Situation situation) {
        return situation.dossier().clock().due().map(DueDate::at).map(VietnamTime::dayOf);
    }

    static Decision apologise(Situation situation, DossierAction.Apologise action) {
        DueDate missed = situation.dossier().clock().due().orElseThrow();
        DueDate appointed = situation.deadlines().endOf(action.newDay());
        return situation.accept(
                situation
                        .moved()
                        .withClock(situation.dossier().clock().reappointed(appointed))
                        .with(new Apology(action.reason(), situation.at(), missed, appointed)),
                new DossierEvent.Apologised(missed, appointed, action.reason()));
    }
}
