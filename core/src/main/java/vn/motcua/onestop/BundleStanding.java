package vn.motcua.onestop;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import vn.motcua.deadline.Deadlines;
import vn.motcua.deadline.DueDate;
import vn.motcua.dossier.BundlePart;
import vn.motcua.dossier.Document;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierResult;
import vn.motcua.dossier.DossierStatus;
import vn.motcua.dossier.Filing;
import vn.motcua.dossier.FormFields;
import vn.motcua.procedure.Bundle;
import vn.motcua.procedure.BundleEnd;
import vn.motcua.procedure.BundleLeg;
import vn.motcua.procedure.BundleProgress;
import vn.motcua.procedure.LegOutcome;
import vn.motcua.procedure.RequiredDocument;

/**
 * The dossiers of a bundle at one moment, by leg, and what follows from them. Pure.
 *
 * @param bundle the bundle
 * @param first the leg that the citizen filed
 * @param dossiers the legs that were opened
 */
record BundleStanding(Bundle bundle, Dossier first, Map<String, Dossier> dossiers) {

    BundlePart part() {
        return first.filing().bundle().orElseThrow();
    }

    /** The legs that nothing holds back and that are not open yet. */
    List<BundleLeg> openable() {
        return progress().open().stream()
                .filter(leg -> !dossiers.containsKey(leg.key()))
                .toList();
    }

    /** The dossier beside which it is told that a leg could not be opened: the last one that it waited for. */
    Dossier before(BundleLeg leg) {
        return earlier(leg).stream().reduce(first, (any, last) -> last);
    }

    /** When a leg is due that has no limit of its own: with the whole, as far as that waited for the legs before it. */
    Optional<DueDate> within(BundleLeg leg, Deadlines desk) {
        return bundle.hasOwnLimit(leg) ? Optional.empty() : time().due(earlier(leg), desk);
    }

    /** When the whole is due. An optional leg counts its own limit, so what holds it up does not count here. */
    private Optional<DueDate> due(Deadlines desk) {
        List<Dossier> counted = bundle.legs().stream()
                .filter(leg -> !leg.optional())
                .flatMap(leg -> Optional.ofNullable(dossiers.get(leg.key())).stream())
                .toList();
        return time().due(counted, desk);
    }

    private BundleTime time() {
        return new BundleTime(bundle, first.clock().firstStartedAt());
    }

    /** What the citizen filed for the bundle, as the leg gets it: corrected, and with the results so far. */
    Filing carriedTo(BundleLeg leg, Filing filed) {
        Set<String> wanted = new TreeSet<>();
        bundle.procedure().documentsOf(leg.key()).stream()
                .map(RequiredDocument::key)
                .forEach(wanted::add);
        List<Document> newer = earlier(leg).stream()
                .flatMap(dossier -> dossier.filing().documents().stream())
                .filter(document -> document.kind() == Document.Kind.FILE && wanted.contains(document.key()))
                .filter(document -> !filed.documents().contains(document))
                .distinct()
                .toList();
        Map<String, String> fields = new HashMap<>();
        earlier(leg).forEach(dossier -> fields.putAll(dossier.filing().form().values()));
        // a result is official: it counts above whatever was typed
        fields.putAll(results(leg));
        return filed.withMore(newer, new FormFields(fields));
    }

    /** The opened legs that took over the result of a leg, or one that came by way of it, which now reads otherwise. */
    List<Dossier> outdatedBy(String key) {
        return bundle.legs().stream()
                .filter(leg -> dossiers.containsKey(leg.key())
                        && earlier(leg).contains(dossiers.get(key))
                        && !agrees(dossiers.get(leg.key()), results(leg)))
                .map(leg -> dossiers.get(leg.key()))
                .toList();
    }

    /** As it stands, its due date by the working days of the agency that has the first leg. */
    BundleView view(Deadlines desk) {
        BundleProgress progress = progress();
        List<BundleView.Leg> legs = new ArrayList<>();
        for (BundleLeg leg : bundle.legs()) {
            Optional.ofNullable(part().agencies().get(leg.key()))
                    .ifPresent(agency -> legs.add(new BundleView.Leg(leg, agency, state(leg, progress))));
        }
        return new BundleView(part().id(), bundle.procedure().code(), legs, due(desk), end(progress));
    }

    private BundleView.State state(BundleLeg leg, BundleProgress progress) {
        Dossier dossier = dossiers.get(leg.key());
        if (dossier == null) {
            if (progress.unreachable().contains(leg)) {
                return new BundleView.Unreachable();
            }
            List<String> awaited = bundle.legs().stream()
                    .map(BundleLeg::key)
                    .filter(key -> leg.dependsOn().contains(key) && outcomes().get(key) != LegOutcome.COMPLETED)
                    .toList();
            return awaited.isEmpty() ? new BundleView.Opening() : new BundleView.Waiting(awaited);
        }
        return outcome(dossier.status())
                .<BundleView.State>map(outcome -> outcome == LegOutcome.COMPLETED
                        ? new BundleView.Completed(dossier.code(), dossier.status())
                        : new BundleView.Stopped(dossier.code(), dossier.status()))
                .orElseGet(() -> new BundleView.Open(
                        dossier.code(), dossier.status(), dossier.clock().due()));
    }

    /** A leg that was opened is handled to its end, even if the result that it rests on was taken back. */
    private Optional<BundleEnd> end(BundleProgress progress) {
        boolean handled = dossiers.values().stream()
                .anyMatch(dossier -> outcome(dossier.status()).isEmpty());
        return handled ? Optional.empty() : progress.end();
    }

    private BundleProgress progress() {
        return bundle.progress(part().agencies().keySet(), outcomes());
    }

    private Map<String, LegOutcome> outcomes() {
        Map<String, LegOutcome> ended = new HashMap<>();
        dossiers.forEach((key, dossier) -> outcome(dossier.status()).ifPresent(outcome -> ended.put(key, outcome)));
        return ended;
    }

    private static Optional<LegOutcome> outcome(DossierStatus status) {
        return switch (status) {
            case DONE, RESULT_RETURNED -> Optional.of(LegOutcome.COMPLETED);
            case NOT_RECEIVED, STOPPED -> Optional.of(LegOutcome.STOPPED);
            case DRAFT, NEW, RECEIVED, PROCESSING, SUPPLEMENT_REQUESTED, PAYMENT_REQUESTED, WITHDRAWAL_REQUESTED ->
                Optional.empty();
        };
    }

    /** The dossiers of the legs that a leg depends on, itself or by way of another, in the order of the legs. */
    private List<Dossier> earlier(BundleLeg leg) {
        Set<String> needed = new TreeSet<>(leg.dependsOn());
        // backwards, since a leg depends only on earlier ones
        for (int i = bundle.legs().size() - 1; i >= 0; i--) {
            BundleLeg each = bundle.legs().get(i);
            if (needed.contains(each.key())) {
                needed.addAll(each.dependsOn());
            }
        }
        return bundle.legs().stream()
                .map(BundleLeg::key)
                .filter(needed::contains)
                .flatMap(key -> Optional.ofNullable(dossiers.get(key)).stream())
                .toList();
    }

    private Map<String, String> results(BundleLeg leg) {
        Map<String, String> fields = new HashMap<>();
        earlier(leg).stream()
                .flatMap(dossier -> dossier.result().stream())
                .map(DossierResult::fields)
                .forEach(result -> fields.putAll(result.values()));
        return fields;
    }

    private static boolean agrees(Dossier dossier, Map<String, String> results) {
        return dossier.filing().form().values().entrySet().containsAll(results.entrySet());
    }
}
