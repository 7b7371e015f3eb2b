package vn.motcua.onestop;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import vn.motcua.deadline.VietnamTime;
import vn.motcua.dossier.BundleId;
import vn.motcua.dossier.BundlePart;
import vn.motcua.dossier.ContentDigest;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.DossierReason;
import vn.motcua.error.ConflictException;
import vn.motcua.error.InvalidInputException;
import vn.motcua.error.NotFoundException;
import vn.motcua.error.Reason;
import vn.motcua.error.Violation;
import vn.motcua.identity.Actor;
import vn.motcua.identity.ActorRole;
import vn.motcua.identity.AgencyCode;
import vn.motcua.procedure.Bundle;
import vn.motcua.procedure.BundleLeg;
import vn.motcua.procedure.ProcedureCode;
import vn.motcua.procedure.ProcedureReason;
import vn.motcua.procedure.RequiredDocument;

/**
 * The desk for bundles (liên thông, NĐ 63/2024/NĐ-CP as amended by NĐ 301/2026/NĐ-CP): typed once, then one ordinary dossier
 * for each leg, with its own agency, clock and result. The legs that depend on nothing are opened at once, the others by
 * {@link #handler} as soon as what they depend on has its result, which comes with them. Got from {@link OneStop#bundles}.
 * Thread-safe.
 */
public final class BundleDesk {

    private final UnitOfWork work;
    private final Clock clock;
    private final Law law;
    private final SubmissionReader reader;
    private final Openings openings;
    private final BundleLegs legs;

    BundleDesk(
            UnitOfWork work, DossierQueries queries, Clock clock, Law law, SubmissionReader reader, Openings openings) {
        this.work = work;
        this.clock = clock;
        this.law = law;
        this.reader = reader;
        this.openings = openings;
        this.legs = new BundleLegs(work, queries, clock, law, openings);
    }

    /**
     * Files a bundle. Every leg that is asked for is tried first, so that what a later one lacks is told now and not in days.
     * Nothing is to be paid yet: the agency of a leg asks for its fee (status 6).
     *
     * @param submission what is filed
     * @param actor the citizen, or an officer of the one-stop who files it online for him
     * @param key the caller's name for this request; the same key and submission give the first answer again, and finish
     *     what broke off
     * @return where its legs stand, or every reason why it cannot be filed as asked
     * @throws InvalidInputException if the submission has violations, all of them named
     * @throws ConflictException if the key was used for something else
     */
    public BundleOutcome submit(BundleSubmission submission, Actor actor, IdempotencyKey key) {
        List<Violation> found = reader.check(submission);
        SubmissionReader.refuse(found);
        BundleId id = id(actor, key);
        Optional<Outcome> before = openings.repeated(actor, key);
        Outcome outcome = before.isPresent() ? before.get() : file(submission, actor, key, id);
        if (outcome instanceof Outcome.Rejected rejected) {
            return new BundleOutcome.Rejected(rejected.reasons());
        }
        Outcome.Done done = (Outcome.Done) outcome;
        if (done.repeated() && !isFor(submission, id, done.dossier())) {
            throw new ConflictException(OneStopReason.KEY_REUSED.with());
        }
        legs.advance(id);
        return new BundleOutcome.Filed(find(id).orElseThrow(), done.repeated());
    }

    /**
     * Where a bundle stands.
     *
     * @param id what its dossiers share
     * @return the view, or empty if there is no such bundle
     */
    public Optional<BundleView> find(BundleId id) {
        return legs.view(id);
    }

    /**
     * Where the bundle of a dossier stands.
     *
     * @param code the dossier
     * @return the view, or empty if the dossier is unknown or no leg of a bundle
     */
    public Optional<BundleView> of(DossierCode code) {
        return work.run(transaction -> transaction.dossiers().find(code))
                .flatMap(stored -> stored.dossier().filing().bundle())
                .flatMap(part -> find(part.id()));
    }

    /**
     * What the applicant may see of his own bundle once he is logged in. Anybody else gets the same answer as for a bundle
     * that does not exist.
     *
     * @param id what its dossiers share
     * @param actor who asks
     * @return the view, or empty unless it is asked by the account that it was filed for
     */
    public Optional<BundleView> lookUp(BundleId id, Actor actor) {
        return legs.standing(id)
                .filter(standing -> actor.role() == ActorRole.CITIZEN
                        && standing.first().filing().applicant().account().equals(actor.id()))
                .map(legs::view);
    }

    /**
     * Tries again to open the legs that could not be opened, once what kept them back is mended. What is open stays as it is.
     *
     * @param id what its dossiers share
     * @return where its legs stand now
     * @throws NotFoundException if there is no such bundle
     */
    public BundleView retry(BundleId id) {
        legs.advance(id);
        return find(id).orElseThrow(() -> new NotFoundException(BundleDeskReason.NOT_FOUND.with()));
    }

    /**
     * The handler that opens the later legs.
     *
     * @return the handler, to be given to {@link EventDelivery}
     */
    public BundleHandler handler() {
        return new BundleHandler(legs, work);
    }

    private Outcome file(BundleSubmission submission, Actor actor, IdempotencyKey key, BundleId id) {
        ProcedureCode code = new ProcedureCode(submission.procedure());
        Optional<Bundle> known = law.bundles().find(code);
        if (known.isEmpty()) {
            return new Outcome.Rejected(List.of(BundleDeskReason.NOT_A_BUNDLE.with(code)));
        }
        Bundle bundle = known.get();
        Map<String, AgencyCode> agencies = new LinkedHashMap<>();
        List<Reason> reasons = refusals(submission, bundle, agencies);
        if (!reasons.isEmpty()) {
            return new Outcome.Rejected(reasons);
        }
        BundleLeg first = bundle.openable(agencies.keySet(), Set.of()).get(0);
        Submission whole = submission.as(first.key());
        // the whole is read before its parts are, so that a violation is named by its place in the whole
        reader.read(whole, List.of(), clock.instant());
        Set<Reason> missing = new LinkedHashSet<>();
        for (String leg : agencies.keySet()) {
            Actor by = leg.equals(first.key()) ? actor : BundleLegs.SYSTEM;
            missing.addAll(openings.refusals(
                    leg(whole, bundle, leg, agencies), by, filing -> filing.with(new BundlePart(id, leg, agencies))));
        }
        if (!missing.isEmpty()) {
            return new Outcome.Rejected(List.copyOf(missing));
        }
        return openings.submit(
                leg(whole, bundle, first.key(), agencies),
                actor,
                key,
                filing -> filing.with(new BundlePart(id, first.key(), agencies)),
                (transaction, dossier) -> transaction.companions().insert(kept(id, dossier, whole)));
    }

    /** What speaks against the choice itself; fills in the agencies in the order of the legs. */
    private List<Reason> refusals(BundleSubmission submission, Bundle bundle, Map<String, AgencyCode> agencies) {
        Set<String> chosen = submission.agencies().keySet();
        List<Reason> reasons = new ArrayList<>(bundle.refusals(chosen, VietnamTime.dayOf(clock.instant())));
        if (chosen.isEmpty()) {
            reasons.add(BundleDeskReason.NO_LEG.with());
        }
        Set<String> papers = new HashSet<>();
        for (BundleLeg leg : bundle.legs()) {
            if (chosen.contains(leg.key())) {
                agency(Objects.requireNonNull(submission.agencies().get(leg.key())), bundle, leg, reasons)
                        .ifPresent(agency -> agencies.put(leg.key(), agency));
                bundle.procedure().documentsOf(leg.key()).stream()
                        .map(RequiredDocument::key)
                        .forEach(papers::add);
            }
        }
        submission.documents().stream()
                .map(Submission.Paper::key)
                .filter(paper -> !papers.contains(paper))
                .map(paper -> DossierReason.DOCUMENT_UNKNOWN.with(ConstraintText.shown(paper)))
                .forEach(reasons::add);
        return reasons;
    }

    private Optional<AgencyCode> agency(String text, Bundle bundle, BundleLeg leg, List<Reason> reasons) {
        ProcedureCode procedure = bundle.procedure().code();
        try {
            AgencyCode code = new AgencyCode(text);
            if (law.agencies().find(code).isEmpty()) {
                reasons.add(DossierReason.AGENCY_UNKNOWN.with(code));
            } else if (!law.agencies().decides(code, procedure, leg.key())) {
                reasons.add(ProcedureReason.AGENCY_NOT_COMPETENT.with(code, procedure + "/" + leg.key()));
            } else {
                return Optional.of(code);
            }
        } catch (InvalidInputException e) {
            reasons.add(e.reason());
        }
        return Optional.empty();
    }

    private static Submission leg(Submission whole, Bundle bundle, String leg, Map<String, AgencyCode> agencies) {
        return BundleLegs.of(
                whole, bundle, leg, Objects.requireNonNull(agencies.get(leg)).value());
    }

    private static Companion kept(BundleId id, DossierCode dossier, Submission whole) {
        return new Companion(
                BundleLegs.FILED,
                id.value(),
                dossier,
                Optional.empty(),
                Optional.empty(),
                "filed",
                Optional.empty(),
                1,
                SubmissionJson.write(whole));
    }

    /** Whether a dossier was opened by this very submission: the digest of the first leg does not tell all of it. */
    private boolean isFor(BundleSubmission submission, BundleId id, Dossier first) {
        Optional<BundlePart> part =
                first.filing().bundle().filter(place -> place.id().equals(id));
        Map<String, String> agencies = new LinkedHashMap<>();
        part.ifPresent(place -> place.agencies().forEach((leg, agency) -> agencies.put(leg, agency.value())));
        return part.isPresent()
                && agencies.equals(submission.agencies())
                && legs.whole(id)
                        .map(SubmissionDigest::text)
                        .filter(SubmissionDigest.text(submission.as(part.get().leg()))::equals)
                        .isPresent();
    }

    /** From who files it under which key, so that the same request gives the same bundle; nothing of it can be read back. */
    private static BundleId id(Actor actor, IdempotencyKey key) {
        byte[] request = Openings.scoped(actor, key).getBytes(StandardCharsets.UTF_8);
        return new BundleId(ContentDigest.of(request).value().substring(0, 32));
    }
}
