package vn.motcua.onestop;

import java.time.Clock;
import java.time.Instant;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.motcua.deadline.VietnamTime;
import vn.motcua.error.ConflictException;
import vn.motcua.error.NotFoundException;
import vn.motcua.error.Reason;
import vn.motcua.error.Violation;
import vn.motcua.identity.Actor;
import vn.motcua.identity.ActorRole;
import vn.motcua.identity.AgencyCode;
import vn.motcua.workflow.DraftAction;
import vn.motcua.workflow.Workflow;

/**
 * The desk for drafts (bản nháp): begin, change, throw away, file. A draft may lack anything; what would keep it from being
 * filed is told each time. The citizen sees his own drafts, also those that a desk typed for him. Thread-safe.
 */
public final class DraftDesk {

    private static final int MOST = 100;
    private static final int LONGEST = 256 * 1024;

    private final Openings openings;
    private final UnitOfWork work;
    private final Clock clock;
    private final Workflow workflow;
    private final SubmissionReader reader;

    DraftDesk(Openings openings, UnitOfWork work, Clock clock, Workflow workflow, SubmissionReader reader) {
        this.openings = openings;
        this.work = work;
        this.clock = clock;
        this.workflow = workflow;
        this.reader = reader;
    }

    /**
     * Begins a draft.
     *
     * @param submission what is there so far; nothing in it may be null, but everything may be empty
     * @param actor the citizen, or an officer who types for him
     * @return the draft in version 1, or why not
     * @throws vn.motcua.error.InvalidInputException if something is null
     */
    public DraftOutcome create(Submission submission, Actor actor) {
        List<Violation> toMend = reader.check(submission);
        String account = submission.applicant().account();
        Optional<AgencyCode> desk = actor.agency();
        List<Reason> refused = workflow.refusals(new DraftAction.CreateDraft(account, desk), actor);
        return kept(submission, toMend, refused, transaction -> {
            if (transaction.drafts().ofAccount(account, MOST).size() >= MOST) {
                return new DraftOutcome.Refused(List.of(OneStopReason.DRAFTS_TOO_MANY.with(MOST)));
            }
            Instant at = now();
            Draft draft = new Draft(UUID.randomUUID(), 1, account, desk, submission, at, at);
            transaction.drafts().insert(draft);
            return new DraftOutcome.Kept(draft, List.of());
        });
    }

    /**
     * Changes a draft as the caller saw it.
     *
     * @param id the draft
     * @param version the version that the caller saw
     * @param submission what is there now, of the same account
     * @param actor the citizen, or an officer of the desk that began it
     * @return the draft in its next version, or why not
     * @throws NotFoundException if there is no such draft
     * @throws ConflictException if it was changed, filed or thrown away since
     */
    public DraftOutcome change(UUID id, long version, Submission submission, Actor actor) {
        List<Violation> toMend = reader.check(submission);
        Draft before = found(id);
        List<Reason> refused = workflow.refusals(new DraftAction.ChangeDraft(before.account(), before.desk()), actor);
        if (!submission.applicant().account().equals(before.account())) {
            throw new NotFoundException(OneStopReason.DRAFT_NOT_FOUND.with());
        }
        return kept(submission, toMend, refused, transaction -> {
            if (before.version() != version) {
                throw new ConflictException(OneStopReason.DRAFT_CONFLICT.with());
            }
            Draft next = before.changed(submission, now());
            transaction.drafts().update(next);
            return new DraftOutcome.Kept(next, List.of());
        });
    }

    /**
     * Throws a draft away.
     *
     * @param id the draft
     * @param actor the citizen, or an officer of the desk that began it
     * @return that it is gone, or why not
     * @throws NotFoundException if there is no such draft
     * @throws ConflictException if it was changed, filed or thrown away meanwhile
     */
    public DraftOutcome discard(UUID id, Actor actor) {
        Draft draft = found(id);
        List<Reason> refused = workflow.refusals(new DraftAction.DiscardDraft(draft.account(), draft.desk()), actor);
        if (!refused.isEmpty()) {
            return new DraftOutcome.Refused(refused);
        }
        return work.run(transaction -> {
            transaction.drafts().delete(draft);
            return new DraftOutcome.Discarded();
        });
    }

    /**
     * Files a draft. The draft goes in the same transaction in which the dossier comes to be, so it is filed once.
     *
     * @param id the draft
     * @param version the version that the caller saw
     * @param actor who files it; asked again by the same, it gives the first answer again
     * @return the dossier in status 1, or why not; the draft is still there then
     * @throws NotFoundException if there is no such draft, and the actor filed none of that id
     * @throws ConflictException if it was changed, filed or thrown away since
     * @throws vn.motcua.error.InvalidInputException if the submission has violations, all of them named
     */
    public Outcome submit(UUID id, long version, Actor actor) {
        IdempotencyKey key = new IdempotencyKey("draft-" + id);
        Optional<Outcome> before = openings.repeated(actor, key);
        if (before.isPresent()) {
            return before.get();
        }
        Draft draft = found(id);
        List<Reason> refused = workflow.refusals(new DraftAction.ChangeDraft(draft.account(), draft.desk()), actor);
        if (!refused.isEmpty()) {
            return new Outcome.Rejected(refused);
        }
        if (draft.version() != version) {
            throw new ConflictException(OneStopReason.DRAFT_CONFLICT.with());
        }
        return openings.submit(draft.submission(), actor, key, filing -> filing, (transaction, code) -> transaction
                .drafts()
                .delete(draft));
    }

    /**
     * The citizen's own drafts, the last changed first.
     *
     * @param actor the citizen
     * @return his drafts, also those that a desk typed for him; none for anybody but a citizen
     */
    public List<Draft> of(Actor actor) {
        return of(actor.id(), actor).stream()
                .filter(any -> actor.role() == ActorRole.CITIZEN)
                .toList();
    }

    /**
     * The drafts of an account that somebody may see, the last changed first: the citizen all of his own, an officer of the
     * one-stop those that his desk typed, anybody else none.
     *
     * @param account the portal account
     * @param actor who asks
     * @return the drafts
     */
    public List<Draft> of(String account, Actor actor) {
        return work.run(transaction -> transaction.drafts().ofAccount(account, MOST)).stream()
                .filter(draft -> sees(actor, draft))
                .toList();
    }

    /**
     * Reads a draft.
     *
     * @param id its id
     * @param actor who asks
     * @return the draft; empty if there is none, or none that he may see
     */
    public Optional<Draft> find(UUID id, Actor actor) {
        return work.run(transaction -> transaction.drafts().find(id)).filter(draft -> sees(actor, draft));
    }

    /**
     * Takes away what nobody has changed for a while, since a draft holds personal data without a purpose then.
     *
     * @param age drafts unchanged for longer go, in Vietnamese days and months
     * @return how many went
     */
    public int forget(Period age) {
        Instant before = VietnamTime.at(now()).minus(age).toInstant();
        return work.run(transaction -> transaction.drafts().deleteUnchangedSince(before));
    }

    /** Who may change a draft may see it, and nobody else. */
    private boolean sees(Actor actor, Draft draft) {
        return workflow.refusals(new DraftAction.ChangeDraft(draft.account(), draft.desk()), actor)
                .isEmpty();
    }

    private interface Keeping {
        DraftOutcome keep(Transaction transaction);
    }

    private DraftOutcome kept(Submission submission, List<Violation> toMend, List<Reason> refused, Keeping keeping) {
        if (!refused.isEmpty()) {
            return new DraftOutcome.Refused(refused);
        }
        if (SubmissionJson.write(submission).length() > LONGEST) {
            return new DraftOutcome.Refused(List.of(OneStopReason.DRAFT_TOO_LARGE.with(LONGEST)));
        }
        DraftOutcome outcome = work.run(keeping::keep);
        return outcome instanceof DraftOutcome.Kept done ? new DraftOutcome.Kept(done.draft(), toMend) : outcome;
    }

    private Draft found(UUID id) {
        return work.run(transaction -> transaction.drafts().find(id))
                .orElseThrow(() -> new NotFoundException(OneStopReason.DRAFT_NOT_FOUND.with()));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
