package vn.motcua.onestop;

import java.util.Optional;
import vn.motcua.deadline.WorkingHours;
import vn.motcua.identity.Agency;
import vn.motcua.identity.AgencyCode;
import vn.motcua.procedure.ProcedureCode;

/** The agencies that the portal serves. Thread-safe. */
public interface AgencyDirectory {

    /**
     * An agency by its code.
     *
     * @param code the code
     * @return the agency, or empty if the portal does not serve it
     */
    Optional<Agency> find(AgencyCode code);

    /**
     * Whether an agency is competent to decide a procedure.
     *
     * @param code the agency
     * @param procedure the procedure
     * @return true unless the directory knows better
     */
    default boolean decides(AgencyCode code, ProcedureCode procedure) {
        return true;
    }

    /**
     * Whether an agency is competent to decide a case of a procedure: the legs of a bundle (liên thông) are cases of one
     * procedure, each decided by another kind of agency ({@link vn.motcua.procedure.BundleLeg#agency}).
     *
     * @param code the agency
     * @param procedure the procedure
     * @param caseId the case
     * @return as for the procedure unless the directory knows better
     */
    default boolean decides(AgencyCode code, ProcedureCode procedure, String caseId) {
        return decides(code, procedure);
    }

    /**
     * The hours of an agency's desk.
     *
     * @param code the agency
     * @return its hours; the usual ones if it says nothing else
     */
    default WorkingHours hours(AgencyCode code) {
        return WorkingHours.USUAL;
    }
}
