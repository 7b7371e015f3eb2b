package vn.motcua.onestop;

import java.util.List;
import java.util.Optional;
import vn.motcua.deadline.DueDate;
import vn.motcua.dossier.CompletionLevel;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.DossierStatus;
import vn.motcua.dossier.FinancialObligation;
import vn.motcua.dossier.Holder;
import vn.motcua.dossier.SupplementRequest;
import vn.motcua.identity.ActorRole;
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
 * @param holder the unit that has it, without its officer; empty once nothing follows
 * @param due when the result is due; empty before the limit begins, while it stands still and after the
 *     processing ended
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
                        holder(dossier),
                        // while the clock stands still, the date will be another one
                        dossier.clock().isRunning() ? dossier.clock().due() : Optional.empty(),
                        dossier.supplements().stream()
                                .filter(request -> waits && request.acceptedAt().isEmpty())
                                .findFirst(),
                        dossier.status().isTerminal()
                                ? List.of()
                                : dossier.obligations().stream()
                                        .filter(each -> !each.isSettled())
                                        .toList()));
    }

    /** The unit, not the officer; what nobody has taken yet lies at the one-stop. */
    private static Optional<Holder> holder(Dossier dossier) {
        Holder desk = Holder.unit(dossier.filing().agency().code(), ActorRole.ONE_STOP);
        return dossier.status().isTerminal()
                ? Optional.empty()
                : Optional.of(dossier.routing()
                        .holder()
                        .map(holder -> Holder.unit(holder.agency(), holder.role()))
                        .orElse(desk));
    }

    @Override
    public String toString() {
        return "ApplicantView[" + code + " " + status + "]";
    }
}
