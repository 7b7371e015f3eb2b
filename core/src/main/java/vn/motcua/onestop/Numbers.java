package vn.motcua.onestop;

import java.time.LocalDate;
import vn.motcua.dossier.DossierCode;
import vn.motcua.identity.AgencyCode;

/** The counters behind dossier codes, one per agency and day, without gaps or doubles. */
public interface Numbers {

    /**
     * Draws the next code. It is given back if the transaction fails.
     *
     * @param agency the agency that registers the dossier
     * @param day the Vietnamese day of registration
     * @return the code, of that agency and day: with any other the dossier is not opened
     */
    DossierCode next(AgencyCode agency, LocalDate day);
}
