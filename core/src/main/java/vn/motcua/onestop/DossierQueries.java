package vn.motcua.onestop;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.DossierStatus;
import vn.motcua.identity.AgencyCode;
import vn.motcua.procedure.ProcedureCode;

/** The lists that a portal shows. Read only, outside of any decision. */
public interface DossierQueries {

    /**
     * A line of a list.
     *
     * @param code the dossier
     * @param procedure the procedure
     * @param status where it stands
     * @param submittedAt when it was filed
     * @param due when the result is due, if the limit runs
     */
    record Line(
            DossierCode code,
            ProcedureCode procedure,
            DossierStatus status,
            Instant submittedAt,
            Optional<Instant> due) {}

    /**
     * The dossiers of an agency in some statuses, the ones due first at the top, those without a due date last, by age.
     *
     * @param agency the agency
     * @param statuses the statuses
     * @param limit how many at most
     * @return the lines
     */
    List<Line> inbox(AgencyCode agency, Set<DossierStatus> statuses, int limit);

    /**
     * The dossiers of an account, the latest first.
     *
     * @param account the portal account
     * @param limit how many at most
     * @return the lines
     */
    List<Line> ofAccount(String account, int limit);
}
