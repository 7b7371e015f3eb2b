package vn.motcua.examples.portal.api;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.BundleId;
import vn.motcua.error.NotFoundException;
import vn.motcua.examples.portal.wiring.DemoPeople;
import vn.motcua.fee.Channel;
import vn.motcua.identity.ActorRole;
import vn.motcua.onestop.BundleDesk;
import vn.motcua.onestop.BundleDeskReason;
import vn.motcua.onestop.BundleOutcome;
import vn.motcua.onestop.BundleView;
import vn.motcua.onestop.Draft;
import vn.motcua.onestop.DraftOutcome;
import vn.motcua.onestop.IdempotencyKey;
import vn.motcua.onestop.OneStop;
import vn.motcua.onestop.OneStopReason;
import vn.motcua.onestop.Outcome;
import vn.motcua.onestop.Submission;

/**
 * The two ways in, for the pages and for the interface alike: online by the citizen, perhaps through a draft or for several
 * linked procedures at once, or typed once at the counter.
 */
@Component
public class Intake {

    private final OneStop oneStop;
    private final BundleDesk bundles;
    private final DemoPeople people;
    private final Clock clock;

    Intake(OneStop oneStop, BundleDesk bundles, DemoPeople people, Clock clock) {
        this.oneStop = oneStop;
        this.bundles = bundles;
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
        return oneStop.submit(onlineSubmission(person, request), person.actor(), new IdempotencyKey(key));
    }

    /**
     * Keeps what a citizen has written so far.
     *
     * @param person the signed-in citizen
     * @param request what is there so far
     * @return the draft, or why not
     * @throws PortalRefusal if the person is an officer
     */
    public DraftOutcome draft(DemoPeople.Person person, FilingRequest request) {
        return oneStop.drafts().create(onlineSubmission(person, request), person.actor());
    }

    /**
     * The citizen's drafts.
     *
     * @param person the signed-in citizen
     * @return the drafts, the last changed first
     * @throws PortalRefusal if the person is an officer
     */
    public List<Draft> drafts(DemoPeople.Person person) {
        citizensOnly(person);
        return oneStop.drafts().of(person.actor());
    }

    /**
     * One of the citizen's drafts.
     *
     * @param person the signed-in citizen
     * @param id the draft
     * @return the draft
     * @throws PortalRefusal if the person is an officer
     * @throws NotFoundException if he has none of that id
     */
    public Draft draft(DemoPeople.Person person, UUID id) {
        return drafts(person).stream()
                .filter(draft -> draft.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotFoundException(OneStopReason.DRAFT_NOT_FOUND.with()));
    }

    /**
     * Changes one of the citizen's drafts.
     *
     * @param person the signed-in citizen
     * @param id the draft
     * @param version the version that he saw
     * @param request what is there now
     * @return the draft, or why not
     * @throws PortalRefusal if the person is an officer
     * @throws NotFoundException if he has none of that id
     */
    public DraftOutcome change(DemoPeople.Person person, UUID id, long version, FilingRequest request) {
        Draft own = draft(person, id);
        return oneStop.drafts().change(own.id(), version, onlineSubmission(person, request), person.actor());
    }

    /**
     * Throws one of the citizen's drafts away.
     *
     * @param person the signed-in citizen
     * @param id the draft
     * @return that it is gone, or why not
     * @throws PortalRefusal if the person is an officer
     * @throws NotFoundException if he has none of that id
     */
    public DraftOutcome discard(DemoPeople.Person person, UUID id) {
        return oneStop.drafts().discard(draft(person, id).id(), person.actor());
    }

    /**
     * Files one of the citizen's drafts. Asked again, it gives the dossier again.
     *
     * @param person the signed-in citizen
     * @param id the draft
     * @param version the version that he saw
     * @return the dossier in status 1, or why not
     * @throws PortalRefusal if the person is an officer
     * @throws NotFoundException if he has none of that id and filed none
     * @throws vn.motcua.error.InvalidInputException if the draft has violations
     */
    public Outcome submitDraft(DemoPeople.Person person, UUID id, long version) {
        citizensOnly(person);
        return oneStop.drafts().submit(id, version, person.actor());
    }

    /**
     * Files a bundle of linked procedures online.
     *
     * @param person the signed-in citizen
     * @param request what is filed
     * @param key the client's name for this request
     * @return where its legs stand, or why not
     * @throws PortalRefusal if the person is an officer
     * @throws vn.motcua.error.InvalidInputException if the request has violations
     */
    BundleOutcome bundle(DemoPeople.Person person, BundleRequest request, String key) {
        return bundles.submit(
                request.submission(onlineSubmission(person, request.filing())),
                person.actor(),
                new IdempotencyKey(key));
    }

    /**
     * One of the citizen's bundles.
     *
     * @param person the signed-in citizen
     * @param id what its dossiers share
     * @return where its legs stand
     * @throws PortalRefusal if the person is an officer
     * @throws NotFoundException if he has none of that id
     */
    BundleView bundle(DemoPeople.Person person, BundleId id) {
        citizensOnly(person);
        return bundles.lookUp(id, person.actor())
                .orElseThrow(() -> new NotFoundException(BundleDeskReason.NOT_FOUND.with()));
    }

    private Submission onlineSubmission(DemoPeople.Person person, FilingRequest request) {
        citizensOnly(person);
        return request.submission(
                person.account(),
                Channel.ONLINE,
                people.sharedByVneid(person, FilingRequest.text(request.personalId())),
                clock.instant());
    }

    private static void citizensOnly(DemoPeople.Person person) {
        if (person.role() != ActorRole.CITIZEN) {
            throw PortalRefusal.forbidden(PortalReason.CITIZENS_ONLY);
        }
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
