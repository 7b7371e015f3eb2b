package vn.motcua.onestop;

import java.util.List;
import java.util.Optional;
import vn.motcua.deadline.DueDate;
import vn.motcua.dossier.CompletionLevel;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.DossierStatus;
import vn.motcua.dossier.FinancialObligation;
import vn.motcua.dossier.SupplementRequest;
import vn.motcua.identity.Agency;
import vn.motcua.procedure.ProcedureCode;

/**
 * What the applicant sees of his own dossier once he is logged in: down to the department that has it (TT 01/2018/TT-VPCP
 * Đ16), and what he is asked for.
 *
 * @param code the code
 * @param procedure the procedure
 * @param status where it stands; its Vietnamese name is {@link DossierStatus#vi()}
 * @param level how far it is
 * @param agency the agency that decides
 * @param holder the part of the agency that has it, empty once nothing follows
 * @param due when the result is due; empty before the limit begins and after the processing ended
 * @param asked the request for papers that waits for him
 * @param toPay what he has not paid in full yet, empty once nothing follows
 */
public record ApplicantView(
        DossierCode code,
        ProcedureCode procedure,
        DossierStatus status,
        CompletionLevel level,
        Agency agency,
        Optional<Holder> holder,
        Optional<DueDate> due,
        Optional<SupplementRequest> asked,
        List<FinancialObligation> toPay) {

    /** Copies the list. */
    public ApplicantView {
        toPay = List.copyOf(toPay);
    }

    static Optional<ApplicantView> of(Dossier dossier) {
        boolean waits = dossier.status() == DossierStatus.SUPPLEMENT_REQUESTED;
        return CompletionLevel.of(dossier.status())
                .map(level -> new ApplicantView(
                        dossier.code(),
                        dossier.filing().procedure(),
                        dossier.status(),
                        level,
                        dossier.filing().agency(),
                        Holder.of(dossier),
                        dossier.clock().endedAt().isPresent()
                                ? Optional.empty()
                                : dossier.clock().due(),
                        dossier.supplements().stream()
                                .filter(request -> waits && request.acceptedAt().isEmpty())
                                .findFirst(),
                        dossier.status().isTerminal()
                                ? List.of()
                                : dossier.obligations().stream()
                                        .filter(each -> !each.isSettled())
                                        .toList()));
    }

    @Override
    public String toString() {
        return "ApplicantView[" + code + " " + status + "]";
    }
}
