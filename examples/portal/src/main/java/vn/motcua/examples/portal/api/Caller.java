package vn.motcua.examples.portal.api;

import java.security.Principal;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.DossierReason;
import vn.motcua.error.NotFoundException;
import vn.motcua.examples.portal.wiring.DemoPeople;
import vn.motcua.onestop.OneStop;

/** Who is asking, and which dossiers that person may see: a citizen his own, an officer those of his agency. */
@Component
public class Caller {

    private final DemoPeople people;
    private final OneStop oneStop;

    Caller(DemoPeople people, OneStop oneStop) {
        this.people = people;
        this.oneStop = oneStop;
    }

    /**
     * The account of a signed-in user.
     *
     * @param principal who signed in
     * @return the account
     */
    public DemoPeople.Person of(Principal principal) {
        return people.of(principal.getName());
    }

    /**
     * A dossier that the user may see.
     *
     * @param principal who signed in
     * @param code the dossier's code as typed
     * @return the dossier
     * @throws NotFoundException if there is none, or not for this user
     */
    public Dossier dossier(Principal principal, String code) {
        DemoPeople.Person person = of(principal);
        DossierCode parsed = DossierCode.parse(code);
        return oneStop.find(parsed)
                .filter(dossier -> maySee(person, dossier))
                .orElseThrow(() -> new NotFoundException(DossierReason.NOT_FOUND.with(parsed)));
    }

    /**
     * A dossier of the officer's agency.
     *
     * @param principal who signed in
     * @param code the dossier's code as typed
     * @return the dossier
     * @throws PortalRefusal if the user is no officer
     * @throws NotFoundException if there is none, or not for this user
     */
    public Dossier officersDossier(Principal principal, String code) {
        Dossier dossier = dossier(principal, code);
        if (!of(principal).role().isOfficer()) {
            throw PortalRefusal.forbidden(PortalReason.OFFICERS_ONLY);
        }
        return dossier;
    }

    private static boolean maySee(DemoPeople.Person person, Dossier dossier) {
        return person.agency()
                .map(agency -> agency.code().equals(dossier.filing().agency().code()))
                .orElseGet(() ->
                        person.account().equals(dossier.filing().applicant().account()));
    }
}
