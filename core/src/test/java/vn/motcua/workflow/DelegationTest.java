package vn.motcua.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.Sample.ONE_STOP;
import static vn.motcua.Sample.SPECIALIST;
import static vn.motcua.Sample.at;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.motcua.Sample;
import vn.motcua.dossier.Delegation;
import vn.motcua.dossier.DossierStatus;
import vn.motcua.dossier.Holder;
import vn.motcua.event.RoutingEvent;
import vn.motcua.identity.Actor;
import vn.motcua.identity.ActorRole;

class DelegationTest {

    private static final Actor LEADER = Actor.officer(ActorRole.LEADER, "lanh-dao-1", Sample.WARD.code());
    private static final Actor GUEST = Actor.officer(ActorRole.SPECIALIST, "khach-1", Sample.OTHER_WARD.code());
    private static final Holder TO_GUEST = Holder.officer(Sample.OTHER_WARD.code(), ActorRole.SPECIALIST, "khach-1");

    private static Journey processing() {
        return Journey.in(DossierStatus.PROCESSING, Sample.BIRTH);
    }

    @Test
    void anOfficerOfAnotherAgencyActsOnceItWasDelegatedToHim() {
        Journey journey = processing();
        assertThat(journey.refusal(GUEST, Acts.complete(), "2026-11-19T08:00"))
                .containsExactly("workflow.other-agency");

        journey.then(LEADER, Acts.delegate(TO_GUEST, at("2026-11-20T17:00")), "2026-11-19T09:00");
        assertThat(journey.lastEvents())
                .containsExactly(
                        new RoutingEvent.Delegated(TO_GUEST, Optional.of(at("2026-11-20T17:00")), "nghỉ phép"));
        assertThat(journey.dossier().routing().delegations())
                .containsExactly(new Delegation(
                        TO_GUEST, "lanh-dao-1", at("2026-11-19T09:00"), Optional.of(at("2026-11-20T17:00"))));

        journey.then(GUEST, Acts.complete(), "2026-11-19T10:00");
        assertThat(journey.status()).isEqualTo(DossierStatus.DONE);
    }

    @Test
    void itHoldsUntilItsEndAndNotAtIt() {
        Journey journey =
                processing().then(LEADER, Acts.delegate(TO_GUEST, at("2026-11-20T17:00")), "2026-11-19T09:00");

        assertThat(journey.refusal(GUEST, Acts.complete(), "2026-11-20T17:00"))
                .containsExactly("workflow.other-agency");
        journey.then(GUEST, Acts.complete(), "2026-11-20T16:59:59.999999");
    }

    @Test
    void itIsOfThatRoleThatOfficerAndThatAgencyOnly() {
        Journey journey = processing().then(LEADER, Acts.delegate(TO_GUEST), "2026-11-19T09:00");

        for (Actor other : List.of(
                Actor.officer(ActorRole.LEADER, "khach-1", Sample.OTHER_WARD.code()),
                Actor.officer(ActorRole.SPECIALIST, "khach-2", Sample.OTHER_WARD.code()),
                Actor.officer(ActorRole.SPECIALIST, "khach-1", new vn.motcua.identity.AgencyCode("H12.42")))) {
            assertThat(journey.refusal(other, Acts.complete(), "2026-11-19T10:00"))
                    .as(other.toString())
                    .containsExactly("workflow.other-agency");
        }
    }

    @Test
    void itIsOfThatDossierOnly() {
        processing().then(LEADER, Acts.delegate(TO_GUEST), "2026-11-19T09:00");

        assertThat(processing().refusal(GUEST, Acts.complete(), "2026-11-19T10:00"))
                .containsExactly("workflow.other-agency");
    }

    @Test
    void onceEndedItIsOver() {
        Journey journey = processing().then(LEADER, Acts.delegate(TO_GUEST), "2026-11-19T09:00");
        DossierAction end = new RoutingAction.EndDelegation(TO_GUEST);
        Holder nobodys = Holder.officer(Sample.OTHER_WARD.code(), ActorRole.LEADER, "khach-1");
        assertThat(journey.refusal(ONE_STOP, new RoutingAction.EndDelegation(nobodys), "2026-11-19T10:00"))
                .containsExactly("workflow.not-delegated");

        journey.then(ONE_STOP, end, "2026-11-19T10:00");

        assertThat(journey.lastEvents()).containsExactly(new RoutingEvent.DelegationEnded(TO_GUEST));
        assertThat(journey.dossier().routing().delegations()).isEmpty();
        assertThat(journey.refusal(GUEST, Acts.complete(), "2026-11-19T10:00"))
                .containsExactly("workflow.other-agency");
        assertThat(journey.refusal(ONE_STOP, end, "2026-11-19T11:00")).containsExactly("workflow.not-delegated");
    }

    @Test
    void aNewerDelegationToTheSameOfficerTakesThePlaceOfTheOlder() {
        Journey journey = processing()
                .then(LEADER, Acts.delegate(TO_GUEST), "2026-11-19T09:00")
                .then(LEADER, Acts.delegate(TO_GUEST, at("2026-11-20T17:00")), "2026-11-19T10:00");

        assertThat(journey.dossier().routing().delegations()).hasSize(1);
        assertThat(journey.refusal(GUEST, Acts.complete(), "2026-11-20T18:00"))
                .containsExactly("workflow.other-agency");
    }

    @Test
    void aDelegateActsEvenOnWhatAnotherSpecialistHas() {
        Holder colleague = Holder.officer(Sample.WARD.code(), ActorRole.SPECIALIST, "chuyen-mon-2");
        Actor second = Actor.officer(ActorRole.SPECIALIST, "chuyen-mon-2", Sample.WARD.code());
        Journey journey = Journey.in(DossierStatus.RECEIVED, Sample.BIRTH)
                .then(ONE_STOP, Acts.startWith("chuyen-mon-1"), Journey.RECEIVED);
        assertThat(journey.refusal(second, Acts.complete(), Journey.RECEIVED))
                .containsExactly("workflow.assigned-to-other");

        journey.then(LEADER, Acts.delegate(colleague), Journey.RECEIVED);

        journey.then(second, Acts.complete(), Journey.RECEIVED);
    }

    @Test
    void itNamesAnOfficerLiesAheadAndSaysWhy() {
        Journey journey = processing();
        Holder unit = Holder.unit(Sample.WARD.code(), ActorRole.SPECIALIST);
        Holder blank = Holder.officer(Sample.WARD.code(), ActorRole.SPECIALIST, " ");

        for (DossierAction action : List.of(
                Acts.delegate(unit),
                Acts.delegate(blank),
                Acts.delegate(TO_GUEST, at("2026-11-19T09:00")),
                Acts.delegate(TO_GUEST, at("2026-11-18T09:00")))) {
            assertThat(journey.refusal(LEADER, action, "2026-11-19T09:00"))
                    .containsExactly("workflow.delegation-unusable");
        }
        assertThat(journey.refusal(LEADER, new RoutingAction.Delegate(unit, Optional.empty(), " "), "2026-11-19T09:00"))
                .containsExactly("workflow.reason-missing", "workflow.delegation-unusable");
        journey.then(LEADER, Acts.delegate(TO_GUEST, at("2026-11-19T09:00:01")), "2026-11-19T09:00");
    }

    @Test
    void aSpecialistDoesNotDelegateAndADelegateNotFurther() {
        Actor guestLeader = Actor.officer(ActorRole.LEADER, "khach-2", Sample.OTHER_WARD.code());
        Holder toGuestLeader = Holder.officer(Sample.OTHER_WARD.code(), ActorRole.LEADER, "khach-2");
        Journey journey =
                processing().then(LEADER, Acts.delegate(toGuestLeader, at("2026-11-20T17:00")), "2026-11-19T09:00");

        assertThat(journey.refusal(SPECIALIST, Acts.delegate(TO_GUEST), "2026-11-19T10:00"))
                .containsExactly("workflow.role-not-allowed");
        assertThat(journey.refusal(guestLeader, Acts.delegate(toGuestLeader), "2026-11-19T10:00"))
                .as("nor make his own longer")
                .containsExactly("workflow.other-agency");
        assertThat(journey.refusal(guestLeader, new RoutingAction.EndDelegation(toGuestLeader), "2026-11-19T10:00"))
                .containsExactly("workflow.other-agency");
        journey.then(guestLeader, Acts.complete(), "2026-11-19T10:00");
    }
}
