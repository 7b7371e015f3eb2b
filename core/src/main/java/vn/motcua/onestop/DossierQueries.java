package vn.motcua.onestop;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.motcua.dossier.BundleId;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.DossierStatus;
import vn.motcua.identity.AgencyCode;
import vn.motcua.identity.PersonalId;
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

    /**
     * The dossiers whose applicant has a personal number, the latest first, whatever the account. They are found by the
     * number in the snapshot itself, so that a purge takes them off this list and nothing is kept twice.
     *
     * @param person the number exactly as filed; an old nine-digit number is another one than its holder's twelve digits
     * @param limit how many at most
     * @return the lines
     */
    List<Line> ofPerson(PersonalId person, int limit);

    /**
     * The dossiers of a bundle (liên thông), the first filed first: its legs, as far as they were opened.
     *
     * @param bundle what the legs share
     * @return the lines, as many as legs were opened; empty for an unknown bundle
     */
    List<Line> ofBundle(BundleId bundle);

    /**
     * A dossier that is over and still holds personal data.
     *
     * @param code the dossier
     * @param at when its handling ended
     */
    record Ended(DossierCode code, Instant at) {}

    /**
     * The dossiers of a procedure that nothing follows any more (status 3, 8 or 10), which are not purged, the longest ended
     * first. A dossier ended with the last event that {@linkplain vn.motcua.event.DossierEvent#endsHandling() ends the
     * handling}; what was noted or paid afterwards makes it no younger. One is purged once there is a {@link
     * vn.motcua.event.DossierEvent.Purged} after that.
     *
     * @param procedure the procedure
     * @param before only those whose handling ended before
     * @param after the last one of the page before, empty for the first page
     * @param limit how many at most
     * @return the dossiers
     */
    List<Ended> ended(ProcedureCode procedure, Instant before, Optional<Ended> after, int limit);
}
