package vn.motcua.onestop;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.DossierReason;
import vn.motcua.dossier.DossierResult;
import vn.motcua.dossier.Filing;
import vn.motcua.dossier.Intake;
import vn.motcua.dossier.RegistryLink;
import vn.motcua.error.ConflictException;
import vn.motcua.error.NotFoundException;
import vn.motcua.error.Reason;
import vn.motcua.event.EventLog;
import vn.motcua.event.LoggedEvent;
import vn.motcua.fee.ApplicantGroup;
import vn.motcua.fee.Dong;
import vn.motcua.fee.FeePricing;
import vn.motcua.fee.FeeQuote;
import vn.motcua.identity.Actor;
import vn.motcua.identity.ActorRole;
import vn.motcua.procedure.Procedure;
import vn.motcua.procedure.ProcedureCode;
import vn.motcua.workflow.Decision;
import vn.motcua.workflow.DossierAction;
import vn.motcua.workflow.Workflow;

/**
 * The one door to dossiers (Một Cửa): everything that changes one is an action given to it. Each action is one pure decision
 * and one transaction. Thread-safe.
 */
public final class OneStop {

    private final UnitOfWork work;
    private final Clock clock;
    private final Law law;
    private final Workflow workflow;
    private final SubmissionReader reader;
    private final HeldFiles files;
    private final Consequences consequences;
    private final Openings openings;
    private final PurgeRules purgeRules;

    OneStop(OneStopBuilder parts) {
        this.work = parts.work;
        this.clock = parts.clock;
        this.law = parts.law();
        this.workflow = parts.workflow();
        this.reader = parts.reader();
        this.files = parts.files();
        this.consequences = new Consequences(Set.copyOf(parts.handlerIds));
        this.openings = new Openings(work, clock, law, workflow, reader, files, consequences);
        this.purgeRules = parts.purgeRules();
    }

    /**
     * Begins to put a façade together.
     *
     * @param work where dossiers are kept
     * @param agencies the agencies that the portal serves
     * @return a builder with the shipped law and the system's clock
     */
    public static OneStopBuilder builder(UnitOfWork work, AgencyDirectory agencies) {
        return new OneStopBuilder(work, agencies);
    }

    /**
     * What a case costs, fee by fee, before anything is filed.
     *
     * @param question the case
     * @return a price or a reason for each fee; empty if the procedure costs nothing by law
     * @throws vn.motcua.error.InvalidInputException if the procedure, its case or the agency is unknown
     */
    public List<FeePricing> quote(QuoteQuestion question) {
        return law.quote(question);
    }

    /**
     * Files a dossier online, by post or assisted. A leg of a bundle is filed with the bundle ({@link #bundles}), never alone.
     *
     * @param submission what is filed
     * @param actor who files it
     * @param key the caller's name for this request; the same key and submission give the first answer again
     * @return the dossier in status 1, or why not
     * @throws vn.motcua.error.InvalidInputException if the submission has violations, all of them named
     * @throws ConflictException if the key was used for another submission
     */
    public Outcome submit(Submission submission, Actor actor, IdempotencyKey key) {
        return openings.submit(submission, actor, key);
    }

    /**
     * The desk for drafts.
     *
     * @return the desk
     */
    public DraftDesk drafts() {
        return new DraftDesk(openings, work, clock, workflow, reader);
    }

    /**
     * The desk for bundles of linked procedures (liên thông).
     *
     * @param queries the lists of the same store
     * @return the desk
     * @throws IllegalStateException if the façade was built without {@link OneStopBuilder#deliverTo} for {@link
     *     BundleHandler#ID}: later legs would never be opened
     */
    public BundleDesk bundles(DossierQueries queries) {
        if (!consequences.handlerIds().contains(BundleHandler.ID)) {
            throw new IllegalStateException("build the façade with deliverTo(BundleHandler.ID)");
        }
        return new BundleDesk(work, queries, clock, law, reader, openings);
    }

    /**
     * Takes and accepts a dossier at the counter in one act.
     *
     * @param submission what is filed
     * @param actor the officer of the one-stop
     * @param key the caller's name for this request; the same key and submission give the first answer again
     * @return the dossier in status 2, or why not
     * @throws vn.motcua.error.InvalidInputException if the submission has violations, all of them named
     * @throws ConflictException if the key was used for another submission
     */
    public Outcome receiveAtCounter(Submission submission, Actor actor, IdempotencyKey key) {
        return openings.receive(submission, actor, key, Intake.Place.COUNTER);
    }

    /**
     * Takes and accepts a dossier at the citizen's home in one act. It costs what it costs at the counter.
     *
     * @param submission what is filed, through the channel DIRECT
     * @param actor the officer of the one-stop
     * @param key the caller's name for this request; the same key and submission give the first answer again
     * @return the dossier in status 2, or why not
     * @throws vn.motcua.error.InvalidInputException if the submission has violations, all of them named
     * @throws ConflictException if the key was used for another submission
     */
    public Outcome receiveAtHome(Submission submission, Actor actor, IdempotencyKey key) {
        return openings.receive(submission, actor, key, Intake.Place.HOME);
    }

    /**
     * Takes over a dossier that was first made in a registry's software, with its result: lawful, marked, and left out of
     * on-time figures. What the registry did not ask for is not asked for here.
     *
     * @param submission what the registry knows of it
     * @param actor the registry, or an officer of the one-stop
     * @param key the caller's name for this request, for example made from the registry's reference
     * @param link its counterpart in the registry, named by registry and reference: one entry opens one dossier, whatever the
     *     key
     * @param result the result
     * @return the dossier in status 9, or why not; asked again for the same, the first answer again
     * @throws vn.motcua.error.InvalidInputException if the submission has violations, all of them named
     * @throws ConflictException if the key was used for another submission, link or result
     */
    public Outcome openFromRegister(
            Submission submission, Actor actor, IdempotencyKey key, RegistryLink link, DossierResult result) {
        return openings.takeOver(submission, actor, key, link, result);
    }

    /**
     * Does something to a dossier, whatever its version. A file that the action brings must be held already ({@link
     * DocumentContents}): put it there first.
     *
     * @param code the dossier
     * @param action what to do
     * @param actor who does it
     * @return the dossier after it, or why not
     * @throws NotFoundException if there is no such dossier
     */
    public Outcome apply(DossierCode code, DossierAction action, Actor actor) {
        List<Reason> unheld = files.faults(action);
        return work.run(transaction -> apply(transaction, locked(transaction, code), action, actor, unheld));
    }

    /**
     * Does something to a dossier as the caller saw it.
     *
     * @param code the dossier
     * @param version the version that the caller saw
     * @param action what to do
     * @param actor who does it
     * @return the dossier after it, or why not
     * @throws NotFoundException if there is no such dossier
     * @throws ConflictException if someone else changed it since
     */
    public Outcome apply(DossierCode code, long version, DossierAction action, Actor actor) {
        List<Reason> unheld = files.faults(action);
        return work.run(transaction -> {
            StoredDossier stored = locked(transaction, code);
            if (stored.dossier().version() != version) {
                throw new ConflictException(OneStopReason.VERSION_CONFLICT.with(
                        code, stored.dossier().version()));
            }
            return apply(transaction, stored, action, actor, unheld);
        });
    }

    /**
     * Does something to a dossier within a transaction of the caller, so that both are kept or neither. Whether a file is held
     * is asked within that transaction too.
     *
     * @param transaction the caller's transaction
     * @param code the dossier
     * @param action what to do
     * @param actor who does it
     * @return the dossier after it, or why not
     * @throws NotFoundException if there is no such dossier
     */
    public Outcome apply(Transaction transaction, DossierCode code, DossierAction action, Actor actor) {
        return apply(transaction, locked(transaction, code), action, actor, files.faults(action));
    }

    /**
     * Prices a dossier anew, on its own governing date, by the packs in force: after an officer has judged the applicant's
     * claims, or because the packs changed. What was paid stays; the difference is owed or, on the attention list, to be
     * refunded.
     *
     * @param code the dossier
     * @param struck the groups that the applicant had claimed and does not belong to; only an officer strikes any
     * @param seen the groups whose proof the officer has seen, claimed or not
     * @param reason why, in the words of who does it
     * @param actor who does it
     * @return the dossier at its new price, or why not; rejected too if nothing is different
     * @throws NotFoundException if there is no such dossier
     */
    public Outcome reprice(
            DossierCode code, Set<ApplicantGroup> struck, Set<ApplicantGroup> seen, String reason, Actor actor) {
        return work.run(transaction -> {
            StoredDossier stored = locked(transaction, code);
            return priced(stored.dossier().filing().withGroups(struck, seen, now()))
                    .map(quotes -> apply(
                            transaction,
                            stored,
                            new DossierAction.Reprice(quotes, struck, seen, reason),
                            actor,
                            List.of()))
                    .orElseGet(() -> new Outcome.Rejected(List.of(OneStopReason.NOT_PRICED_ANY_MORE.with(code))));
        });
    }

    /**
     * Whether a dossier still costs what it was quoted, by the packs in force now: to be asked before money is taken.
     *
     * @param code the dossier
     * @return what it costs now if that is something else, with its quotes to show to the citizen; empty if nothing changed,
     *     or if it cannot be priced any more, so that what was agreed stands
     * @throws NotFoundException if there is no such dossier
     */
    public Optional<List<FeeQuote>> changedPrice(DossierCode code) {
        Dossier dossier = find(code).orElseThrow(() -> new NotFoundException(DossierReason.NOT_FOUND.with(code)));
        return priced(dossier.filing()).filter(quotes -> !total(quotes).equals(dossier.quotedTotal()));
    }

    /** Empty where a fee has no price, or the catalogue has lost the procedure: money is taken for such a dossier all the same. */
    private Optional<List<FeeQuote>> priced(Filing filing) {
        boolean known = law.procedures()
                .find(filing.procedure())
                .flatMap(procedure -> procedure.caseOf(filing.caseId()))
                .isPresent();
        if (!known) {
            return Optional.empty();
        }
        List<FeePricing> prices = law.quote(filing).prices();
        List<FeeQuote> quotes = prices.stream()
                .filter(FeePricing.Priced.class::isInstance)
                .map(price -> ((FeePricing.Priced) price).quote())
                .toList();
        return quotes.size() == prices.size() ? Optional.of(quotes) : Optional.empty();
    }

    private static Dong total(List<FeeQuote> quotes) {
        return quotes.stream().map(FeeQuote::total).reduce(Dong.ZERO, Dong::plus);
    }

    /**
     * Reads a dossier.
     *
     * @param code its code
     * @return the snapshot, or empty
     */
    public Optional<Dossier> find(DossierCode code) {
        return work.run(transaction -> transaction.dossiers().find(code).map(StoredDossier::dossier));
    }

    /**
     * Reads what happened to a dossier.
     *
     * @param code its code
     * @return its events in order, empty for an unknown dossier
     */
    public List<LoggedEvent> history(DossierCode code) {
        return work.run(transaction -> transaction.dossiers().history(code));
    }

    /**
     * Checks the whole chain of a dossier's events against its end, which the store keeps apart, so that a tail that was cut
     * off is found too.
     *
     * @param code its code
     * @return the first place that does not hold, or empty if all is well
     * @throws NotFoundException if there is no such dossier
     */
    public Optional<Reason> verify(DossierCode code) {
        return work.run(transaction -> {
            // locked, so that nothing is added between the end and the events
            StoredDossier stored = locked(transaction, code);
            return EventLog.verify(code, stored.head(), transaction.dossiers().history(code));
        });
    }

    /**
     * What anybody may see who knows a code. An unknown code gives nothing, and so does a dossier that was not filed yet, so
     * no one learns more from it than that. Codes are counted up and easily guessed: a portal that lets the public look up
     * limits how often one caller may ask.
     *
     * @param code the code
     * @return how far it is, or empty
     */
    public Optional<PublicView> lookUp(DossierCode code) {
        return find(code).flatMap(PublicView::of);
    }

    /**
     * What the applicant may see of his own dossier once he is logged in. Anybody else gets the same answer as for a code
     * that does not exist.
     *
     * @param code the code
     * @param actor who asks
     * @return the view, or empty unless it is asked by the account that filed it
     */
    public Optional<ApplicantView> lookUp(DossierCode code, Actor actor) {
        return find(code)
                .filter(dossier -> actor.role() == ActorRole.CITIZEN
                        && dossier.filing().applicant().account().equals(actor.id()))
                .flatMap(ApplicantView::of);
    }

    /**
     * The desk that exports and deletes personal data, by the retention that this façade was built with.
     *
     * @param queries the lists of the same store
     * @param audit where every export is recorded
     * @return the desk
     */
    public PersonalDataDesk personalData(DossierQueries queries, AuditSink audit) {
        List<ProcedureCode> procedures =
                law.procedures().all().stream().map(Procedure::code).toList();
        return new PersonalDataDesk(
                work,
                queries,
                clock,
                new Purge(work, queries, purgeRules, consequences.handlerIds()),
                procedures,
                audit);
    }

    /** The files were asked for before, since that may go over a network. */
    private Outcome apply(
            Transaction transaction, StoredDossier stored, DossierAction action, Actor actor, List<Reason> unheld) {
        Instant at = now();
        if (action instanceof DossierAction.Note && PurgedSnapshot.is(stored.dossier())) {
            // a text would be kept again about someone whose data are gone
            return new Outcome.Rejected(
                    List.of(PersonalDataReason.PURGED.with(stored.dossier().code())));
        }
        Decision decision = workflow.decide(stored.dossier(), action, actor, at);
        if (decision instanceof Decision.Rejected rejected) {
            return new Outcome.Rejected(rejected.reasons());
        }
        if (!unheld.isEmpty()) {
            // told last: whoever may not act does not learn which files there are
            return new Outcome.Rejected(unheld);
        }
        Decision.Accepted accepted = (Decision.Accepted) decision;
        List<LoggedEvent> events =
                EventLog.append(stored.dossier().code(), stored.head(), at, actor, accepted.occurrences());
        transaction.dossiers().update(accepted.next(), events);
        consequences.follow(transaction, accepted, events, at);
        return new Outcome.Done(accepted.next(), false);
    }

    private static StoredDossier locked(Transaction transaction, DossierCode code) {
        return transaction
                .dossiers()
                .lock(code)
                .orElseThrow(() -> new NotFoundException(DossierReason.NOT_FOUND.with(code)));
    }

    /** Microseconds, the finest that the database keeps, so that a digest over the time holds after reading back. */
    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
