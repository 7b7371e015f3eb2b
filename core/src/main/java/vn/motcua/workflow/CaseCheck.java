package vn.motcua.workflow;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import vn.motcua.deadline.VietnamTime;
import vn.motcua.dossier.Filing;
import vn.motcua.error.Reason;
import vn.motcua.procedure.FilingPeriod;
import vn.motcua.procedure.Procedure;
import vn.motcua.procedure.ProcedureCase;
import vn.motcua.procedure.ProcedureReason;

/** Finds a case that the dates on the form contradict, such as a birth filed too late to be free of charge. */
final class CaseCheck {

    private CaseCheck() {}

    static Optional<Reason> contradiction(Procedure procedure, Filing filing) {
        Optional<ProcedureCase> which = procedure.caseOf(filing.caseId());
        Optional<FilingPeriod> period = which.flatMap(ProcedureCase::period);
        Optional<String> text = period.flatMap(each -> filing.form().get(each.field()));
        if (text.isEmpty()) {
            return Optional.empty();
        }
        LocalDate filed = VietnamTime.dayOf(filing.submittedAt());
        LocalDate date;
        try {
            date = LocalDate.parse(text.get());
        } catch (DateTimeException e) {
            return Optional.of(ProcedureReason.DATE_UNUSABLE.with(period.get().field()));
        }
        if (date.isAfter(filed)) {
            return Optional.of(ProcedureReason.DATE_UNUSABLE.with(period.get().field()));
        }
        return period.get().fits(date, filed)
                ? Optional.empty()
                : Optional.of(ProcedureReason.CASE_DOES_NOT_FIT.with(
                        which.get().vi(),
                        period.get().field(),
                        period.get().days(),
                        which.get().en()));
    }
}
