package vn.motcua.examples.portal.api;

import java.security.Principal;
import java.time.Clock;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.DossierReason;
import vn.motcua.error.NotFoundException;
import vn.motcua.examples.portal.wiring.DemoPeople;
import vn.motcua.identity.Actor;
import vn.motcua.identity.AgencyCode;
import vn.motcua.onestop.OneStop;

/**
 * Who is asking, and which dossiers that person may see: a citizen his own, an officer those that are
 * his agency's business.
 */
@Component
public class Caller {

    private final DemoPeople people;
    private final OneStop oneStop;
    private final Clock clock;

    Caller(DemoPeople people, OneStop oneStop, Clock clock) {
        this.people = people;
        this.clock = clock;
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
     * A dossier that the officer's agency decides.
     *
     * @param principal who signed in
     * @param code the dossier's code as typed
     * @return the dossier
     * @throws PortalRefusal if the user is no officer
     * @throws NotFoundException if there is none, or not for this user
     */
    public Dossier officersDossier(Principal principal, String code) {
        Dossier dossier = dossier(principal, code);
        Actor actor = of(principal).actor();
        if (actor.agency().isEmpty()) {
            throw PortalRefusal.forbidden(PortalReason.OFFICERS_ONLY);
        }
        if (actor.agency().filter(dossier.filing().agency().code()::equals).isEmpty()) {
            throw new NotFoundException(DossierReason.NOT_FOUND.with(dossier.code()));
        }
        return dossier;
    }

    private boolean maySee(DemoPeople.Person person, Dossier dossier) {
        return person.agency()
                .map(agency -> concerns(agency.code(), dossier)
                        || dossier.routing().isDelegate(person.actor(), clock.instant()))
                .orElseGet(() ->
                        person.account().equals(dossier.filing().applicant().account()));
    }

    /** The agency decides it, took it in, or was asked and has not answered. */
    private static boolean concerns(AgencyCode agency, Dossier dossier) {
        return dossier.filing().agency().code().equals(agency)
                || dossier.filing().intake().desk().filter(agency::equals).isPresent()
                || dossier.routing().openConsultations().stream()
                        .anyMatch(open -> open.agency().equals(agency));
    }
}
