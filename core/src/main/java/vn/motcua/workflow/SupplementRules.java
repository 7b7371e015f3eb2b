package vn.motcua.workflow;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.motcua.deadline.VietnamTime;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.Filing;
import vn.motcua.dossier.SupplementRequest;
import vn.motcua.dossier.SupplementRequest.Source;
import vn.motcua.error.Reason;
import vn.motcua.event.DossierEvent;
import vn.motcua.event.Occurrence;
import vn.motcua.identity.ActorRole;

/** Missing papers: everything named in one go, once per dossier. */
final class SupplementRules {

    private static final int REQUEST_WITHIN_DAYS = 3;

    private SupplementRules() {}

    static List<Reason> papersNamed(Situation situation, DossierAction.RequestSupplement action) {
        boolean named = !action.items().isEmpty() && action.items().stream().noneMatch(String::isBlank);
        return named ? List.of() : List.of(WorkflowReason.NOTHING_NAMED.with());
    }

    /** An officer's second request needs a special reason; a registry's is a fact that nobody here can refuse. */
    static List<Reason> oneRequest(Situation situation, DossierAction.RequestSupplement action) {
        return second(situation)
                        && action.override().filter(why -> !why.isBlank()).isEmpty()
                ? List.of(WorkflowReason.SUPPLEMENT_ONCE.with())
                : List.of();
    }

    private static boolean second(Situation situation) {
        return source(situation) == Source.OFFICER
                && situation.dossier().supplements().stream().anyMatch(each -> each.source() == Source.OFFICER);
    }

    private static Source source(Situation situation) {
        return situation.actor().role() == ActorRole.REGISTRY ? Source.REGISTRY : Source.OFFICER;
    }

    static List<Reason> known(Situation situation, DossierAction.AcceptSupplement action) {
        return DocumentCheck.strange(
                situation.procedure(), situation.dossier().filing().caseId(), action.documents());
    }

    static List<Reason> brought(Situation situation, DossierAction.AcceptSupplement action) {
        boolean nothing =
                action.documents().isEmpty() && action.corrections().values().isEmpty();
        return nothing ? List.of(WorkflowReason.NOTHING_BROUGHT.with()) : List.of();
    }

    /** Corrections may not empty what the form needs or contradict the case; what was missing before is no news. */
    static List<Reason> stillWhole(Situation situation, DossierAction.AcceptSupplement action) {
        Filing before = situation.dossier().filing();
        Filing after = before.withMore(action.documents(), action.corrections());
        List<Reason> reasons = new ArrayList<>(DocumentCheck.emptyFields(situation.procedure(), after));
        reasons.removeAll(DocumentCheck.emptyFields(situation.procedure(), before));
        CaseCheck.contradiction(situation.procedure(), after).ifPresent(reasons::add);
        return reasons;
    }

    static List<SupplementRequest> awaitedAnew(Situation situation) {
        return situation.dossier().supplements().stream()
                .map(request -> request.lapsesAt()
                        .filter(end -> request.isOpen())
                        .map(end -> request.lapsingAt(lapse(situation)
                                .orElseGet(() -> situation.at().plus(Duration.between(request.requestedAt(), end)))))
                        .orElse(request))
                .toList();
    }

    private static Optional<Instant> lapse(Situation situation) {
        return situation.time().supplementLapse().map(limit -> situation
                .deadlines()
                .dueAfter(limit, situation.at())
                .at());
    }

    static Decision request(Situation situation, DossierAction.RequestSupplement action) {
        Optional<String> override = second(situation) ? action.override() : Optional.empty();
        Optional<Instant> lapsesAt = lapse(situation);
        List<SupplementRequest> all = new ArrayList<>(situation.dossier().supplements());
        all.add(new SupplementRequest(
                action.items(),
                action.reason(),
                situation.at(),
                override,
                Optional.empty(),
                source(situation),
                lapsesAt));
        DossierEvent event = new DossierEvent.SupplementRequested(
                action.items(), action.reason(), override, source(situation), lapsesAt);
        return situation.accept(
                situation.moved().withSupplements(all),
                List.of(new Occurrence(event, situation.basis())),
                attention(situation));
    }

    private static List<Reason> attention(Situation situation) {
        List<Reason> attention = new ArrayList<>(lateRequest(situation));
        if (second(situation)) {
            attention.add(WorkflowReason.SUPPLEMENT_AGAIN.with());
        }
        return attention;
    }

    /** Papers should be asked for within three working days of receipt (NĐ 61/2018 Đ19(4)); later is lawful, and marked. */
    private static List<Reason> lateRequest(Situation situation) {
        boolean late = source(situation) == Source.OFFICER
                && situation
                        .dossier()
                        .clock()
                        .firstStartedAt()
                        .map(VietnamTime::dayOf)
                        .filter(received ->
                                situation.deadlines().calendar().workingDaysBetween(received, situation.day())
                                        > REQUEST_WITHIN_DAYS)
                        .isPresent();
        return late ? List.of(WorkflowReason.SUPPLEMENT_LATE.with(REQUEST_WITHIN_DAYS)) : List.of();
    }

    static Decision accept(Situation situation, DossierAction.AcceptSupplement action) {
        List<SupplementRequest> all = new ArrayList<>(situation.dossier().supplements());
        int last = all.size() - 1;
        all.set(last, all.get(last).accepted(situation.at()));
        Dossier next = situation
                .moved()
                .withSupplements(all)
                .with(situation.dossier().filing().withMore(action.documents(), action.corrections()));
        return situation.accept(
                next,
                new DossierEvent.SupplementAccepted(next.status(), next.clock().due()));
    }
}
