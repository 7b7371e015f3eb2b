package vn.motcua.examples.portal.api;

import java.time.Clock;
import java.time.Instant;
import org.springframework.stereotype.Component;
import vn.motcua.examples.portal.wiring.DemoPeople;
import vn.motcua.fee.Channel;
import vn.motcua.identity.ActorRole;
import vn.motcua.onestop.IdempotencyKey;
import vn.motcua.onestop.OneStop;
import vn.motcua.onestop.Outcome;
import vn.motcua.onestop.Submission;

/** The two ways in, for the pages and for the interface alike: online by the citizen, or typed once at the counter. */
@Component
public class Intake {

    private final OneStop oneStop;
    private final DemoPeople people;
    private final Clock clock;

    Intake(OneStop oneStop, DemoPeople people, Clock clock) {
        this.oneStop = oneStop;
        this.people = people;
        this.clock = clock;
    }

    /**
     * Files a dossier online.
     *
     * @param person the signed-in citizen
     * @param request what is filed
     * @param key the client's name for this request
     * @return the dossier in status 1, or why not
     * @throws PortalRefusal if the person is an officer
     * @throws vn.motcua.error.InvalidInputException if the request has violations
     */
    public Outcome online(DemoPeople.Person person, FilingRequest request, String key) {
        if (person.role() != ActorRole.CITIZEN) {
            throw PortalRefusal.forbidden(PortalReason.CITIZENS_ONLY);
        }
        Submission submission = request.submission(
                person.account(),
                Channel.ONLINE,
                people.sharedByVneid(person, FilingRequest.text(request.personalId())),
                clock.instant());
        return oneStop.submit(submission, person.actor(), new IdempotencyKey(key));
    }

    /**
     * Takes a dossier at the counter. Papers that name no file are those that the officer holds in hand.
     *
     * @param officer the signed-in officer of the one-stop
     * @param request what is filed; the officer's own account stands in for an applicant without one
     * @param key the client's name for this request
     * @return the dossier in status 2, or why not
     * @throws PortalRefusal if the person is not an officer of the one-stop
     * @throws vn.motcua.error.InvalidInputException if the request has violations
     */
    public Outcome atCounter(DemoPeople.Person officer, FilingRequest request, String key) {
        if (officer.role() != ActorRole.ONE_STOP) {
            throw PortalRefusal.forbidden(PortalReason.ONE_STOP_ONLY);
        }
        String given = FilingRequest.text(request.account());
        String account = given.isEmpty() ? "quay:" + officer.account() : given;
        Instant at = clock.instant();
        Submission submission = request.submission(account, Channel.DIRECT, request.seen(at), at);
        return oneStop.receiveAtCounter(submission, officer.actor(), new IdempotencyKey(key));
    }
}
