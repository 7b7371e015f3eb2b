package vn.motcua.onestop;

import java.util.Optional;
import vn.motcua.deadline.WorkingHours;
import vn.motcua.identity.Agency;
import vn.motcua.identity.AgencyCode;

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
     * The hours of an agency's desk.
     *
     * @param code the agency
     * @return its hours; the usual ones if it says nothing else
     */
    default WorkingHours hours(AgencyCode code) {
        return WorkingHours.USUAL;
    }
}
