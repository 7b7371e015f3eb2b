package vn.motcua.examples.portal.page;

import java.util.List;
import vn.motcua.error.InvalidInputException;
import vn.motcua.error.NotFoundException;
import vn.motcua.examples.portal.wiring.DemoAgencies;
import vn.motcua.fee.FeeFact;
import vn.motcua.fee.FeeSchedule;
import vn.motcua.identity.Agency;
import vn.motcua.procedure.Procedure;
import vn.motcua.procedure.ProcedureCase;
import vn.motcua.procedure.ProcedureCatalog;
import vn.motcua.procedure.ProcedureCode;
import vn.motcua.procedure.ProcedureReason;
import vn.motcua.procedure.ProcessingTime;
import vn.motcua.procedure.RequiredDocument;

/**
 * A procedure in one of its cases, each of which may have a limit and papers of its own.
 *
 * @param procedure the procedure
 * @param of the case
 * @param agency the agency that decides it here
 */
public record ChosenCase(Procedure procedure, ProcedureCase of, Agency agency) {

    static ChosenCase find(ProcedureCatalog procedures, String code, String caseId) {
        Procedure procedure = procedures
                .find(new ProcedureCode(code))
                .orElseThrow(() -> new NotFoundException(ProcedureReason.UNKNOWN.with(code)));
        ProcedureCase of = procedure
                .caseOf(caseId)
                .orElseThrow(
                        () -> new InvalidInputException(ProcedureReason.CASE_UNKNOWN.with(procedure.code(), caseId)));
        return new ChosenCase(procedure, of, DemoAgencies.deciding(procedure));
    }

    /**
     * How long it takes.
     *
     * @return the time of the case, or else of the procedure
     */
    public ProcessingTime time() {
        return procedure.timeOf(of.id());
    }

    /**
     * The parts of the dossier.
     *
     * @return those of the case, or else of the procedure
     */
    public List<RequiredDocument> documents() {
        return procedure.documentsOf(of.id());
    }

    /**
     * Whether there is a case to choose.
     *
     * @return true if the procedure has more than one
     */
    public boolean hasChoice() {
        return procedure.cases().size() > 1;
    }

    /** What the fees of the case ask for, such as {@code copies}. */
    List<FeeFact> facts(FeeSchedule fees) {
        return of.feesIn(agency.territory()).stream()
                .flatMap(List::stream)
                .flatMap(fee -> fees.factsOf(fee).stream())
                .distinct()
                .toList();
    }
}
