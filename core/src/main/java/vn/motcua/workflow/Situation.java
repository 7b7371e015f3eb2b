package vn.motcua.workflow;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import vn.motcua.deadline.Deadlines;
import vn.motcua.deadline.DueDate;
import vn.motcua.deadline.ProcessingClock;
import vn.motcua.deadline.VietnamTime;
import vn.motcua.dossier.BundlePart;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierStatus;
import vn.motcua.dossier.Holder;
import vn.motcua.dossier.Routing;
import vn.motcua.dossier.SupplementRequest;
import vn.motcua.error.InvalidInputException;
import vn.motcua.error.Reason;
import vn.motcua.event.DossierEvent;
import vn.motcua.event.Occurrence;
import vn.motcua.identity.Actor;
import vn.motcua.identity.AgencyCode;
import vn.motcua.law.LegalBasis;
import vn.motcua.procedure.Procedure;
import vn.motcua.procedure.ProcedureReason;
import vn.motcua.procedure.ProcessingTime;
import vn.motcua.procedure.SupplementRule;
import vn.motcua.workflow.Transition.Target;

/** Everything a rule needs to judge one action: the dossier, the row that allows it, the law, who acts, and the moment. */
record Situation(
        Dossier dossier,
        Optional<Procedure> known,
        Function<AgencyCode, Deadlines> desks,
        Transition row,
        Actor actor,
        Instant at) {

    /** The law of the procedure; only money that arrives is judged without it. */
    Procedure procedure() {
        return known.orElseThrow(() -> new InvalidInputException(
                ProcedureReason.UNKNOWN.with(dossier.filing().procedure())));
    }

    /** The dossier after the row's move: status, interrupted statuses, clock and version. */
    Dossier moved() {
        Dossier next = dossier.nextVersion();
        if (row.target() instanceof Target.To to) {
            next = to.status().isInterrupting()
                    ? next.withStatus(to.status(), pushed(next.interrupted(), next.status()))
                    : next.withStatus(to.status(), List.of());
        } else if (row.target() instanceof Target.Origin) {
            next = returned(next);
        }
        return next.withClock(clockFor(next));
    }

    /** The calendar and hours of the deciding agency. */
    Deadlines deadlines() {
        return desks.apply(dossier.filing().agency().code());
    }

    /** The Vietnamese day. */
    LocalDate day() {
        return VietnamTime.dayOf(at);
    }

    /** The text that the row rests on, as of that day. */
    LegalBasis basis() {
        return row.basis().on(day());
    }

    /** The officer who acts, as one who holds dossiers; empty for a citizen or a system. */
    Optional<Holder> officer() {
        return actor.agency().map(agency -> Holder.officer(agency, actor.role(), actor.id()));
    }

    Decision.Accepted accept(Dossier next, DossierEvent event) {
        return accept(next, List.of(new Occurrence(event, basis())), List.of());
    }

    Decision.Accepted accept(Dossier next, List<Occurrence> occurrences, List<Reason> attention) {
        Dossier kept =
                takenUp(next) ? next.with(next.routing().heldBy(next.routing().holder())) : next;
        return new Decision.Accepted(kept, occurrences, new Moments(this).changes(kept), attention);
    }

    /** Once whoever received it, or a delegate, has acted, the hand-over before cannot be taken back any more. */
    private boolean takenUp(Dossier next) {
        Routing before = dossier.routing();
        return before.handedOver().isPresent()
                && before.handedOver().equals(next.routing().handedOver())
                && before.holder().equals(next.routing().holder())
                && (before.isDelegate(actor, at)
                        || before.holder()
                                .filter(holder -> holder.covers(actor))
                                .isPresent());
    }

    /** An end without a result: nobody holds it any more, and money that had come is for an officer to look at. */
    Decision.Accepted end(DossierEvent event) {
        Dossier next = moved();
        return accept(
                next.with(next.routing().heldBy(Optional.empty())),
                List.of(new Occurrence(event, basis())),
                ObligationRules.paidAndEnded(dossier));
    }

    static Dossier returned(Dossier dossier) {
        List<DossierStatus> waiting = dossier.interrupted();
        int last = waiting.size() - 1;
        return dossier.withStatus(waiting.get(last), waiting.subList(0, last));
    }

    /** What the law says about time in the case that was filed. */
    ProcessingTime time() {
        return procedure().timeOf(dossier.filing().caseId());
    }

    /** A leg of a bundle that has no limit of its own is due when the bundle is. */
    DueDate fullLimit() {
        return dossier.filing()
                .bundle()
                .flatMap(BundlePart::within)
                .map(this::movedBySupplements)
                .orElseGet(() -> deadlines().due(at, time().limit(), time().cutoff()));
    }

    /** The limit of the whole runs already before the leg is received, yet not while the applicant completes it. */
    private DueDate movedBySupplements(DueDate whole) {
        DueDate due = whole;
        for (SupplementRequest request : dossier.supplements()) {
            Instant until = request.acceptedAt().orElse(at);
            due = deadlines().extended(due, time().limit().unit(), request.requestedAt(), until);
        }
        return due;
    }

    private ProcessingClock clockFor(Dossier next) {
        ProcessingClock clock = dossier.clock();
        return switch (row.clock()) {
            case NONE -> clock;
            case START -> clock.started(at, fullLimit());
            case STOP -> clock.stopped(at);
            case END -> clock.isStarted() ? clock.ended(at) : clock;
            case REOPEN -> clock.isStarted() ? clock.reopened() : clock;
            case RESUME -> next.status().isInterrupting() ? clock : resumed(clock);
            case RESTART_OR_RESUME -> {
                boolean restarts = time().supplement() == SupplementRule.RESTART;
                yield clock.isStarted() && restarts ? clock.started(at, fullLimit()) : resumed(clock);
            }
        };
    }

    /** A clock that never began, or never stood still, has nothing to resume. */
    private ProcessingClock resumed(ProcessingClock clock) {
        return clock.stoppedAt()
                .map(since -> clock.resumed(
                        at, due -> deadlines().extended(due, time().limit().unit(), since, at)))
                .orElse(clock);
    }

    private static List<DossierStatus> pushed(List<DossierStatus> waiting, DossierStatus status) {
        List<DossierStatus> next = new ArrayList<>(waiting);
        next.add(status);
        return next;
    }
}
