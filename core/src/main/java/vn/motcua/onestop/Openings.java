package vn.motcua.onestop;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.UnaryOperator;
import vn.motcua.deadline.VietnamTime;
import vn.motcua.dossier.ContentDigest;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.DossierResult;
import vn.motcua.dossier.Filing;
import vn.motcua.dossier.Intake;
import vn.motcua.dossier.RegistryLink;
import vn.motcua.error.ConflictException;
import vn.motcua.error.IntegrityException;
import vn.motcua.error.Reason;
import vn.motcua.error.Violation;
import vn.motcua.event.EventHead;
import vn.motcua.event.EventLog;
import vn.motcua.event.LoggedEvent;
import vn.motcua.fee.FeePricing;
import vn.motcua.fee.FeeReason;
import vn.motcua.identity.Actor;
import vn.motcua.onestop.Idempotency.Done;
import vn.motcua.workflow.ActionName;
import vn.motcua.workflow.Decision;
import vn.motcua.workflow.OpeningAction;
import vn.motcua.workflow.Workflow;

/** Opens dossiers: reads the submission, prices it, tries the decision, and keeps it once under its key. */
final class Openings {

    private final UnitOfWork work;
    private final Clock clock;
    private final Law law;
    private final Workflow workflow;
    private final SubmissionReader reader;
    private final HeldFiles files;
    private final Consequences consequences;

    Openings(
            UnitOfWork work,
            Clock clock,
            Law law,
            Workflow workflow,
            SubmissionReader reader,
            HeldFiles files,
            Consequences consequences) {
        this.work = work;
        this.clock = clock;
        this.law = law;
        this.workflow = workflow;
        this.reader = reader;
        this.files = files;
        this.consequences = consequences;
    }

    Outcome submit(Submission submission, Actor actor, IdempotencyKey key) {
        return submit(submission, actor, key, filing -> filing, (transaction, code) -> {});
    }

    /** Files a dossier with something to add to its filing, and something else to do in the same transaction. */
    Outcome submit(
            Submission submission,
            Actor actor,
            IdempotencyKey key,
            UnaryOperator<Filing> also,
            BiConsumer<Transaction, DossierCode> besides) {
        return open(
                new Request(ActionName.SUBMIT.name(), submission, actor, key, way(actor, also), besides),
                OpeningAction.Submit::new);
    }

    /** Every reason for which {@link #submit} would reject it now; nothing is kept, and no number is drawn. */
    List<Reason> refusals(Submission submission, Actor actor, UnaryOperator<Filing> also) {
        return refusals(
                proposal(submission, reader.check(submission), actor, way(actor, also), OpeningAction.Submit::new));
    }

    private static UnaryOperator<Filing> way(Actor actor, UnaryOperator<Filing> also) {
        return filing -> also.apply(filing.with(actor.agency()
                .map(desk -> Intake.at(filing.channel(), desk))
                .orElseGet(() -> Intake.of(filing.channel()))));
    }

    Outcome receive(Submission submission, Actor actor, IdempotencyKey key, Intake.Place place) {
        Intake intake = new Intake(place, actor.agency(), false);
        String what = ActionName.RECEIVE_AT_COUNTER + " " + place;
        return open(
                new Request(what, submission, actor, key, filing -> filing.with(intake), (transaction, code) -> {}),
                OpeningAction.ReceiveAtCounter::new);
    }

    Outcome takeOver(Submission submission, Actor actor, IdempotencyKey key, RegistryLink link, DossierResult result) {
        if (link.registry().isBlank() || link.reference().isBlank()) {
            return new Outcome.Rejected(List.of(OneStopReason.REGISTER_REFERENCE_MISSING.with()));
        }
        UnaryOperator<Filing> way = filing -> filing.with(Intake.fromRegister());
        String what = ActionName.OPEN_FROM_REGISTER + " " + SubmissionDigest.text(link, result);
        Optional<String> entry = Optional.of(SubmissionDigest.entryKey(link));
        return open(
                new Request(what, submission, actor, key, entry, way, (transaction, code) -> {}),
                (code, filing, prices, packs) -> new OpeningAction.OpenFromRegister(code, filing, packs, link, result));
    }

    /** What was answered under that key before, whatever was asked. */
    Optional<Outcome> repeated(Actor actor, IdempotencyKey key) {
        return work.run(transaction ->
                transaction.idempotency().find(scoped(actor, key)).map(done -> again(transaction, done)));
    }

    private interface Factory {
        OpeningAction make(DossierCode code, Filing filing, List<FeePricing> prices, String packVersion);
    }

    private record Request(
            String what,
            Submission submission,
            Actor actor,
            IdempotencyKey key,
            Optional<String> entry,
            UnaryOperator<Filing> way,
            BiConsumer<Transaction, DossierCode> besides) {

        Request(
                String what,
                Submission submission,
                Actor actor,
                IdempotencyKey key,
                UnaryOperator<Filing> way,
                BiConsumer<Transaction, DossierCode> besides) {
            this(what, submission, actor, key, Optional.empty(), way, besides);
        }

        String scopedKey() {
            return scoped(actor, key);
        }

        /** Tells the request from another one under the same key. */
        String digest() {
            String text = what + "\n" + SubmissionDigest.text(submission);
            return ContentDigest.of(text.getBytes(StandardCharsets.UTF_8)).value();
        }
    }

    private record Proposal(
            Filing filing, List<FeePricing> prices, String packVersion, Instant at, Actor actor, Factory factory) {}

    /** A key holds no blank, so nobody's account can be spelled to meet another's key. */
    static String scoped(Actor actor, IdempotencyKey key) {
        return actor.role() + " " + actor.id() + " " + key.value();
    }

    private Outcome open(Request request, Factory factory) {
        List<Violation> found = reader.check(request.submission());
        String digest = request.digest();
        Optional<Outcome> before = work.run(transaction -> repeated(transaction, request, digest));
        if (before.isPresent()) {
            return before.get();
        }
        Proposal proposal = proposal(request.submission(), found, request.actor(), request.way(), factory);
        List<Reason> refused = refusals(proposal);
        if (!refused.isEmpty()) {
            return new Outcome.Rejected(refused);
        }
        try {
            return work.run(transaction -> repeated(transaction, request, digest)
                    .orElseGet(() -> keep(transaction, request, digest, proposal)));
        } catch (ConflictException e) {
            // the same key, twice at once: the other request was first, unless the conflict was about something else
            return work.run(transaction -> repeated(transaction, request, digest))
                    .orElseThrow(() -> e);
        }
    }

    private Proposal proposal(
            Submission submission, List<Violation> found, Actor actor, UnaryOperator<Filing> way, Factory factory) {
        // microseconds, the finest that the database keeps, so that a digest over the time holds after reading back
        Instant at = clock.instant().truncatedTo(ChronoUnit.MICROS);
        // outside of the transaction, since whether a file is there may be asked over a network
        Filing filing = way.apply(reader.read(submission, found, at).filing());
        Law.Prices prices = law.quote(filing);
        return new Proposal(filing, prices.prices(), prices.packVersion(), at, actor, factory);
    }

    /** Tried with a code that is never drawn, so that a rejected filing costs no number. */
    private List<Reason> unknownFacts(Filing filing) {
        return law
                .procedures()
                .find(filing.procedure())
                .flatMap(procedure -> procedure.caseOf(filing.caseId()))
                .filter(which -> filing.bundle().isEmpty() && !filing.intake().isFromRegister())
                .map(which -> law.unknownFacts(which, filing.agency(), filing.facts()))
                .orElse(List.of())
                .stream()
                .map(FeeReason.FACT_UNKNOWN::with)
                .toList();
    }

    private List<Reason> refusals(Proposal proposal) {
        Filing filing = proposal.filing();
        // what a registry did by itself is a fact that nobody here can refuse
        if (law.isBundle(filing.procedure())
                && filing.bundle().isEmpty()
                && !filing.intake().isFromRegister()) {
            return List.of(BundleDeskReason.LEG_ALONE.with(filing.procedure()));
        }
        List<Reason> unknown = unknownFacts(filing);
        if (!unknown.isEmpty()) {
            return unknown;
        }
        DossierCode trial = DossierCode.of(filing.agency().code().value(), VietnamTime.dayOf(proposal.at()), 0);
        OpeningAction action = action(proposal, trial);
        Decision decision = workflow.decide(action, proposal.actor(), proposal.at());
        return decision instanceof Decision.Rejected rejected ? rejected.reasons() : files.faults(action);
    }

    private OpeningAction action(Proposal proposal, DossierCode code) {
        return proposal.factory().make(code, proposal.filing(), proposal.prices(), proposal.packVersion());
    }

    private static Optional<Outcome> repeated(Transaction transaction, Request request, String digest) {
        return transaction
                .idempotency()
                .find(request.scopedKey())
                .map(done -> {
                    if (!done.request().equals(digest)) {
                        throw new ConflictException(OneStopReason.KEY_REUSED.with());
                    }
                    return again(transaction, done);
                })
                .or(() -> entered(transaction, request, digest));
    }

    /** What one entry of a register opened before, whoever asked under whatever key: it opens one dossier. */
    private static Optional<Outcome> entered(Transaction transaction, Request request, String digest) {
        return request.entry()
                .flatMap(entry -> transaction.idempotency().find(entry))
                .map(done -> done.request().equals(digest)
                        ? again(transaction, done)
                        : new Outcome.Rejected(List.of(OneStopReason.REGISTER_REFERENCE_TAKEN.with(done.dossier()))));
    }

    private static Outcome again(Transaction transaction, Done done) {
        Dossier dossier =
                transaction.dossiers().find(done.dossier()).orElseThrow().dossier();
        return new Outcome.Done(dossier, true);
    }

    private Outcome keep(Transaction transaction, Request request, String digest, Proposal proposal) {
        Instant at = proposal.at();
        DossierCode code = transaction.numbers().next(proposal.filing().agency().code(), VietnamTime.dayOf(at));
        Decision decision = workflow.decide(action(proposal, code), proposal.actor(), at);
        if (decision instanceof Decision.Rejected rejected) {
            // all but the number was tried before, so the store drew one of another agency or day
            throw new IntegrityException(rejected.reasons().get(0));
        }
        Decision.Accepted accepted = (Decision.Accepted) decision;
        List<LoggedEvent> events = EventLog.append(code, EventHead.NONE, at, proposal.actor(), accepted.occurrences());
        transaction.dossiers().insert(accepted.next(), events);
        transaction.idempotency().keep(request.scopedKey(), new Done(digest, code));
        request.entry().ifPresent(entry -> transaction.idempotency().keep(entry, new Done(digest, code)));
        request.besides().accept(transaction, code);
        consequences.follow(transaction, accepted, events, at);
        return new Outcome.Done(accepted.next(), false);
    }
}
