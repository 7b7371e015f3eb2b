package vn.motcua.workflow;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import vn.motcua.dossier.Delegation;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.Holder;
import vn.motcua.dossier.Routing;
import vn.motcua.error.Reason;
import vn.motcua.event.RoutingEvent;
import vn.motcua.identity.Actor;
import vn.motcua.identity.ActorRole;

/** From hand to hand inside the deciding agency, and who else may act. */
final class RoutingRules {

    /** Ten years: beyond it a day was mistyped. */
    private static final Duration HORIZON = Duration.ofDays(3_653);

    private RoutingRules() {}

    /** What is in somebody's hands is not another officer's to decide; a leader or a delegate may. */
    static List<Reason> assigned(Situation situation, DossierAction action) {
        Actor actor = situation.actor();
        boolean free = !actor.role().isOfficer()
                || actor.role() == ActorRole.LEADER
                || routing(situation).isDelegate(actor, situation.at())
                || routing(situation)
                        .holder()
                        .map(holder -> decides(situation, holder))
                        .orElse(true);
        return free ? List.of() : List.of(WorkflowReason.ASSIGNED_TO_OTHER.with());
    }

    /**
     * Whoever has it, or anyone of the unit that has it. Besides, the one-stop speaks with the applicant for the
     * specialists where the table lets it, and a specialist takes up what the one-stop has.
     */
    private static boolean decides(Situation situation, Holder holder) {
        return switch (situation.actor().role()) {
            case ONE_STOP -> holder.role() == ActorRole.SPECIALIST || holder.covers(situation.actor());
            case SPECIALIST -> holder.role() == ActorRole.ONE_STOP || holder.covers(situation.actor());
            default -> false;
        };
    }

    /** Whoever has it passes it on; a leader may do so whoever has it. */
    static List<Reason> inHands(Situation situation, RoutingAction.HandOver action) {
        boolean mine = situation.actor().role() == ActorRole.LEADER
                || routing(situation)
                        .holder()
                        .map(holder -> holder.role() == situation.actor().role()
                                && holder.officer()
                                        .map(situation.actor().id()::equals)
                                        .orElse(true))
                        .orElse(true);
        return mine ? List.of() : List.of(WorkflowReason.NOT_IN_HANDS.with());
    }

    static List<Reason> toAnotherHere(Situation situation, RoutingAction.HandOver action) {
        boolean here = action.to()
                .agency()
                .equals(situation.dossier().filing().agency().code());
        boolean has = routing(situation).holder().filter(action.to()::equals).isPresent();
        boolean nameless = action.to().officer().filter(String::isBlank).isPresent();
        return here && !has && !nameless ? List.of() : List.of(WorkflowReason.NOT_ANOTHER_HERE.with());
    }

    static List<Reason> handedOverByActor(Situation situation, RoutingAction.TakeBack action) {
        boolean own = routing(situation)
                .handedOver()
                .filter(last -> last.by().equals(situation.actor().id())
                        || situation.actor().role() == ActorRole.LEADER)
                .isPresent();
        return own ? List.of() : List.of(WorkflowReason.NOTHING_TO_TAKE_BACK.with());
    }

    static List<Reason> lasts(Situation situation, RoutingAction.Delegate action) {
        return action.to().officer().filter(name -> !name.isBlank()).isPresent()
                        && action.until().map(until -> ahead(situation, until)).orElse(true)
                ? List.of()
                : List.of(WorkflowReason.DELEGATION_UNUSABLE.with());
    }

    static List<Reason> dueAhead(Situation situation, RoutingAction.HandOver action) {
        return action.due().map(due -> ahead(situation, due)).orElse(true)
                ? List.of()
                : List.of(WorkflowReason.STEP_DUE_UNUSABLE.with());
    }

    private static boolean ahead(Situation situation, Instant moment) {
        return moment.isAfter(situation.at()) && moment.isBefore(situation.at().plus(HORIZON));
    }

    static List<Reason> delegatedBefore(Situation situation, RoutingAction.EndDelegation action) {
        return routing(situation).delegations().stream()
                        .anyMatch(each -> each.to().equals(action.to()))
                ? List.of()
                : List.of(WorkflowReason.NOT_DELEGATED.with());
    }

    static Decision handOver(Situation situation, RoutingAction.HandOver action) {
        Dossier next = situation.moved();
        return situation.accept(
                next.with(next.routing().handedTo(action.to(), situation.actor().id())),
                new RoutingEvent.HandedOver(next.routing().holder(), action.to(), action.due(), action.note()));
    }

    static Decision takeBack(Situation situation, RoutingAction.TakeBack action) {
        Dossier next = situation.moved();
        Holder back = next.routing().handedOver().orElseThrow().from();
        return situation.accept(
                next.with(next.routing().heldBy(Optional.of(back))),
                new RoutingEvent.TakenBack(next.routing().holder(), back, action.reason()));
    }

    static Decision delegate(Situation situation, RoutingAction.Delegate action) {
        Dossier next = situation.moved();
        Delegation delegation = new Delegation(action.to(), situation.actor().id(), situation.at(), action.until());
        return situation.accept(
                next.with(next.routing().with(delegation)),
                new RoutingEvent.Delegated(action.to(), action.until(), action.reason()));
    }

    static Decision endDelegation(Situation situation, RoutingAction.EndDelegation action) {
        Dossier next = situation.moved();
        return situation.accept(
                next.with(next.routing().without(action.to())), new RoutingEvent.DelegationEnded(action.to()));
    }

    private static Routing routing(Situation situation) {
        return situation.dossier().routing();
    }
}
