package vn.motcua.onestop;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.motcua.deadline.VietnamTime;
import vn.motcua.dossier.ContentDigest;
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
import vn.motcua.error.Violation;
import vn.motcua.event.EventHead;
import vn.motcua.event.EventLog;
import vn.motcua.event.LoggedEvent;
import vn.motcua.fee.Channel;
import vn.motcua.fee.FeePricing;
import vn.motcua.identity.Actor;
import vn.motcua.onestop.Idempotency.Done;
import vn.motcua.workflow.ActionName;
import vn.motcua.workflow.Decision;
import vn.motcua.workflow.DossierAction;
import vn.motcua.workflow.TimerChange;
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
    private final Set<String> handlerIds;

    OneStop(OneStopBuilder parts) {
        this.work = parts.work;
        this.clock = parts.clock;
        this.law = parts.law();
        this.workflow = parts.workflow();
        this.reader = parts.reader();
        this.handlerIds = Set.copyOf(parts.handlerIds);
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
     * Files a dossier online, by post or assisted.
     *
     * @param submission what is filed
     * @param actor who files it
     * @param key the caller's name for this request; the same key and submission give the first answer again
     * @return the dossier in status 1, or why not
     * @throws vn.motcua.error.InvalidInputException if the submission has violations, all of them named
     * @throws ConflictException if the key was used for another submission
     */
    public Outcome submit(Submission submission, Actor actor, IdempotencyKey key) {
        // without a channel it is refused as soon as its violations are told; until then any will do
        Channel channel = Optional.ofNullable(submission.channel()).orElse(Channel.ONLINE);
        Intake intake = actor.agency().map(desk -> Intake.at(channel, desk)).orElseGet(() -> Intake.of(channel));
        return open(requested(ActionName.SUBMIT, submission, actor, key, intake), actor, DossierAction.Submit::new);
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
        return received(submission, actor, key, Intake.Place.COUNTER);
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
        return received(submission, actor, key, Intake.Place.HOME);
    }

    private Outcome received(Submission submission, Actor actor, IdempotencyKey key, Intake.Place place) {
        return open(
                requested(
                        ActionName.RECEIVE_AT_COUNTER,
                        submission,
                        actor,
                        key,
                        new Intake(place, actor.agency(), false)),
                actor,
                DossierAction.ReceiveAtCounter::new);
    }

    /**
     * Takes over a dossier that was first made in a registry's software, with its result: lawful, marked, and left out of
     * on-time figures. What the registry did not ask for is not asked for here.
     *
     * @param submission what the registry knows of it
     * @param actor the registry, or an officer of the one-stop
     * @param key the caller's name for this request, for example made from the registry's reference
     * @param link its counterpart in the registry
     * @param result the result
     * @return the dossier in status 9, or why not
     * @throws vn.motcua.error.InvalidInputException if the submission has violations, all of them named
     * @throws ConflictException if the key was used for another submission
     */
    public Outcome openFromRegister(
            Submission submission, Actor actor, IdempotencyKey key, RegistryLink link, DossierResult result) {
        return open(
                requested(ActionName.OPEN_FROM_REGISTER, submission, actor, key, Intake.fromRegister()),
                actor,
                (code, filing, prices, packs) -> new DossierAction.OpenFromRegister(code, filing, packs, link, result));
    }

    /**
     * Does something to a dossier, whatever its version.
     *
     * @param code the dossier
     * @param action what to do
     * @param actor who does it
     * @return the dossier after it, or why not
     * @throws NotFoundException if there is no such dossier
     */
    public Outcome apply(DossierCode code, DossierAction action, Actor actor) {
        return work.run(transaction -> apply(transaction, code, action, actor));
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
        return work.run(transaction -> {
            StoredDossier stored = locked(transaction, code);
            if (stored.dossier().version() != version) {
                throw new ConflictException(OneStopReason.VERSION_CONFLICT.with(
                        code, stored.dossier().version()));
            }
            return apply(transaction, stored, action, actor);
        });
    }

    /**
     * Does something to a dossier within a transaction of the caller, so that both are kept or neither.
     *
     * @param transaction the caller's transaction
     * @param code the dossier
     * @param action what to do
     * @param actor who does it
     * @return the dossier after it, or why not
     * @throws NotFoundException if there is no such dossier
     */
    public Outcome apply(Transaction transaction, DossierCode code, DossierAction action, Actor actor) {
        return apply(transaction, locked(transaction, code), action, actor);
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

    private interface OpeningFactory {
        DossierAction.Opening make(DossierCode code, Filing filing, List<FeePricing> prices, String packVersion);
    }

    /** A request to open a dossier, under the key that it goes by; the digest tells it from another one of that key. */
    private record Request(Submission submission, List<Violation> found, String key, String digest, Intake intake) {}

    private Request requested(
            ActionName action, Submission submission, Actor actor, IdempotencyKey key, Intake intake) {
        List<Violation> found = reader.check(submission);
        String text = action + " " + intake.place() + "\n" + SubmissionDigest.text(submission);
        String digest = ContentDigest.of(text.getBytes(StandardCharsets.UTF_8)).value();
        // a key holds no blank, so nobody's account can be spelled to meet another's key
        return new Request(submission, found, actor.role() + " " + actor.id() + " " + key.value(), digest, intake);
    }

    private Outcome open(Request request, Actor actor, OpeningFactory factory) {
        Optional<Outcome> before = work.run(transaction -> repeated(transaction, request));
        if (before.isPresent()) {
            return before.get();
        }
        Instant at = now();
        // outside of the transaction, since whether a file is there may be asked over a network
        Filing filing =
                reader.read(request.submission(), request.found(), at).filing().with(request.intake());
        Proposal proposal = new Proposal(filing, law.quote(filing), at, actor, factory);
        // tried with a code that is never drawn, so that a rejected filing costs no number
        DossierCode draft = DossierCode.of(filing.agency().code().value(), VietnamTime.dayOf(at), 0);
        if (decide(proposal, draft) instanceof Decision.Rejected rejected) {
            return new Outcome.Rejected(rejected.reasons());
        }
        try {
            return work.run(transaction ->
                    repeated(transaction, request).orElseGet(() -> keep(transaction, request, proposal)));
        } catch (ConflictException e) {
            // the same key, twice at once: the other request was first, unless the conflict was about something else
            return work.run(transaction -> repeated(transaction, request)).orElseThrow(() -> e);
        }
    }

    private record Proposal(Filing filing, List<FeePricing> prices, Instant at, Actor actor, OpeningFactory factory) {}

    private Decision decide(Proposal proposal, DossierCode code) {
        DossierAction.Opening action =
                proposal.factory().make(code, proposal.filing(), proposal.prices(), law.version());
        return workflow.decide(action, proposal.actor(), proposal.at());
    }

    private static Optional<Outcome> repeated(Transaction transaction, Request request) {
        return transaction.idempotency().find(request.key()).map(done -> {
            if (!done.request().equals(request.digest())) {
                throw new ConflictException(OneStopReason.KEY_REUSED.with());
            }
            Dossier dossier =
                    transaction.dossiers().find(done.dossier()).orElseThrow().dossier();
            return new Outcome.Done(dossier, true);
        });
    }

    private Outcome keep(Transaction transaction, Request request, Proposal proposal) {
        Instant at = proposal.at();
        DossierCode code = transaction.numbers().next(proposal.filing().agency().code(), VietnamTime.dayOf(at));
        Decision.Accepted accepted = (Decision.Accepted) decide(proposal, code);
        List<LoggedEvent> events = EventLog.append(code, EventHead.NONE, at, proposal.actor(), accepted.occurrences());
        transaction.dossiers().insert(accepted.next(), events);
        transaction.idempotency().keep(request.key(), new Done(request.digest(), code));
        follow(transaction, accepted, events, at);
        return new Outcome.Done(accepted.next(), false);
    }

    private Outcome apply(Transaction transaction, StoredDossier stored, DossierAction action, Actor actor) {
        Instant at = now();
        Decision decision = workflow.decide(stored.dossier(), action, actor, at);
        if (decision instanceof Decision.Rejected rejected) {
            return new Outcome.Rejected(rejected.reasons());
        }
        Decision.Accepted accepted = (Decision.Accepted) decision;
        List<LoggedEvent> events =
                EventLog.append(stored.dossier().code(), stored.head(), at, actor, accepted.occurrences());
        transaction.dossiers().update(accepted.next(), events);
        follow(transaction, accepted, events, at);
        return new Outcome.Done(accepted.next(), false);
    }

    private void follow(Transaction transaction, Decision.Accepted accepted, List<LoggedEvent> events, Instant at) {
        DossierCode code = accepted.next().code();
        transaction.deliveries().enqueue(events, handlerIds);
        for (TimerChange change : accepted.timers()) {
            change.at()
                    .ifPresentOrElse(
                            moment -> transaction.timers().set(new Timers.Timer(code, change.kind(), moment)),
                            () -> transaction.timers().cancel(code, change.kind()));
        }
        for (Reason reason : accepted.attention()) {
            transaction.attention().raise(code, reason.code(), reason, at);
        }
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
