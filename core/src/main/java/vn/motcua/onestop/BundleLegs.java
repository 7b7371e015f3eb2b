package vn.motcua.onestop;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.motcua.deadline.VietnamTime;
import vn.motcua.dossier.BundleId;
import vn.motcua.dossier.BundlePart;
import vn.motcua.dossier.ContentDigest;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.Filing;
import vn.motcua.error.InvalidInputException;
import vn.motcua.error.Reason;
import vn.motcua.error.Violation;
import vn.motcua.identity.Actor;
import vn.motcua.identity.AgencyCode;
import vn.motcua.procedure.Bundle;
import vn.motcua.procedure.BundleLeg;
import vn.motcua.procedure.RequiredDocument;

/**
 * Opens the legs of bundles, each in a transaction of its own and under a key of its own, so that whoever tries twice, or at
 * the same time, opens it once. What was filed for the whole is kept beside the first leg until that is purged.
 */
record BundleLegs(UnitOfWork work, DossierQueries queries, Clock clock, Law law, Openings openings) {

    static final String FILED = "bundle.filing";
    static final Actor SYSTEM = Actor.system("bundle");
    private static final String NOT_OPENED = "bundle.leg.";
    private static final String CHANGED = "bundle.result-changed";
    private static final String WHOLE_OVER = "bundle.whole-over";

    /** A leg's own filing: what was filed for the whole, with those papers that the leg asks for. */
    static Submission of(Submission whole, Bundle bundle, String leg, String agency) {
        Set<String> wanted = bundle.procedure().documentsOf(leg).stream()
                .map(RequiredDocument::key)
                .collect(Collectors.toCollection(HashSet::new));
        return new Submission(
                whole.procedure(),
                leg,
                agency,
                whole.channel(),
                whole.applicant(),
                whole.form(),
                whole.documents().stream()
                        .filter(paper -> wanted.contains(paper.key()))
                        .toList(),
                whole.facts(),
                whole.choices(),
                whole.groups());
    }

    Optional<BundleStanding> standing(BundleId id) {
        return work.run(transaction -> {
            Map<String, Dossier> legs = new LinkedHashMap<>();
            // the query joins this transaction; should a leg ever stand there twice, the one filed first counts
            for (DossierQueries.Line line : queries.ofBundle(id)) {
                Dossier dossier =
                        transaction.dossiers().find(line.code()).orElseThrow().dossier();
                legs.putIfAbsent(dossier.filing().bundle().orElseThrow().leg(), dossier);
            }
            return legs.values().stream()
                    .findFirst()
                    .map(first -> new BundleStanding(bundle(first.filing()), first, legs));
        });
    }

    Optional<BundleView> view(BundleId id) {
        return standing(id).map(this::view);
    }

    BundleView view(BundleStanding standing) {
        return standing.view(law.desk(standing.first().filing().agency().code()));
    }

    /** What was filed for the whole, unless it was purged. */
    Optional<Submission> whole(BundleId id) {
        return work.run(transaction -> transaction.companions().lock(FILED, id.value()))
                .map(kept -> SubmissionJson.read(kept.body()));
    }

    /** Opens what may be opened, and tells the officer of the leg before about what could not be. */
    void advance(BundleId id) {
        standing(id).ifPresent(standing -> standing.openable().forEach(leg -> open(standing, leg)));
    }

    /** Tells the officers of the legs after a leg whose result was corrected once they had it. */
    void compare(BundleId id, String leg) {
        standing(id).ifPresent(standing -> standing.outdatedBy(leg)
                .forEach(dossier -> raise(dossier.code(), CHANGED, BundleDeskReason.RESULT_CHANGED.with(leg))));
    }

    private void open(BundleStanding standing, BundleLeg leg) {
        DossierCode before = standing.before(leg).code();
        String topic = NOT_OPENED + leg.key();
        List<Reason> reasons = refusals(standing, leg);
        if (reasons.isEmpty()) {
            work.run(transaction -> {
                transaction.attention().clear(before, topic);
                return transaction;
            });
        } else {
            raise(
                    before,
                    topic,
                    BundleDeskReason.LEG_NOT_OPENED.with(
                            leg.key(),
                            reasons.stream().map(Reason::vi).collect(Collectors.joining(" ")),
                            reasons.stream().map(Reason::en).collect(Collectors.joining(" "))));
        }
    }

    /** Tries to open it: nothing if it is open now, else why it is not. */
    private List<Reason> refusals(BundleStanding standing, BundleLeg leg) {
        BundlePart part = standing.part();
        Optional<Submission> whole = whole(part.id());
        if (whole.isEmpty()) {
            return List.of(BundleDeskReason.FILING_GONE.with());
        }
        AgencyCode agency = Objects.requireNonNull(part.agencies().get(leg.key()));
        Submission own = of(whole.get(), standing.bundle(), leg.key(), agency.value());
        BundlePart place = leg.dependsOn().isEmpty()
                ? part.of(leg.key())
                : part.sent(
                        leg.key(), standing.bundle().rules().acknowledgement(), standing.within(leg, law.desk(agency)));
        try {
            // the results go into the filing and not into the request, which stays the same however often it is made
            Outcome outcome = openings.submit(
                    own,
                    SYSTEM,
                    key(part.id(), leg),
                    filing -> standing.carriedTo(leg, filing)
                            .with(standing.first().filing().intake())
                            .with(place),
                    (transaction, code) -> tellIfOver(transaction, code, place));
            return outcome instanceof Outcome.Rejected rejected ? rejected.reasons() : List.of();
        } catch (InvalidInputException e) {
            // what was good when it was filed no longer is, such as an agency that the portal does not serve any more
            return e.violations().stream().map(Violation::reason).distinct().toList();
        }
    }

    /** Its date has gone before it came: so its officers know at once that they are not the late ones. */
    private void tellIfOver(Transaction transaction, DossierCode code, BundlePart place) {
        place.within()
                .filter(due -> clock.instant().isAfter(due.at()))
                .map(due -> BundleDeskReason.WHOLE_OVER.with(VietnamTime.dayOf(due.at())))
                .ifPresent(reason -> transaction.attention().raise(code, WHOLE_OVER, reason, clock.instant()));
    }

    private void raise(DossierCode dossier, String topic, Reason reason) {
        work.run(transaction -> {
            transaction.attention().raise(dossier, topic, reason, clock.instant());
            return transaction;
        });
    }

    private Bundle bundle(Filing filing) {
        return law.bundles()
                .find(filing.procedure())
                .orElseThrow(() -> new InvalidInputException(BundleDeskReason.NOT_A_BUNDLE.with(filing.procedure())));
    }

    private static IdempotencyKey key(BundleId id, BundleLeg leg) {
        byte[] named = (id + " " + leg.key()).getBytes(StandardCharsets.UTF_8);
        return new IdempotencyKey(ContentDigest.of(named).value());
    }
}
