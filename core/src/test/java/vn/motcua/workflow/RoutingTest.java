package vn.motcua.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.Sample.ONE_STOP;
import static vn.motcua.Sample.PAYMENT;
import static vn.motcua.Sample.SPECIALIST;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.motcua.Sample;
import vn.motcua.dossier.DossierStatus;
import vn.motcua.dossier.Holder;
import vn.motcua.event.DossierEvent;
import vn.motcua.event.RoutingEvent;
import vn.motcua.identity.Actor;
import vn.motcua.identity.ActorRole;
import vn.motcua.procedure.SampleCatalog;

class RoutingTest {

    private static final Actor LEADER = Actor.officer(ActorRole.LEADER, "lanh-dao-1", Sample.WARD.code());
    private static final Actor SECOND = Actor.officer(ActorRole.SPECIALIST, "chuyen-mon-2", Sample.WARD.code());
    private static final Holder CLERK = Holder.officer(Sample.WARD.code(), ActorRole.ONE_STOP, "mot-cua-1");
    private static final Holder TO_FIRST = Holder.officer(Sample.WARD.code(), ActorRole.SPECIALIST, "chuyen-mon-1");
    private static final Holder TO_SECOND = Holder.officer(Sample.WARD.code(), ActorRole.SPECIALIST, "chuyen-mon-2");
    private static final Holder UNIT = Holder.unit(Sample.WARD.code(), ActorRole.SPECIALIST);
    private static final Holder DESK = Holder.unit(Sample.WARD.code(), ActorRole.ONE_STOP);

    private static Journey assigned() {
        return Journey.in(DossierStatus.RECEIVED, SampleCatalog.PAID_AT_RETURN)
                .then(ONE_STOP, Acts.startWith("chuyen-mon-1"), Journey.RECEIVED);
    }

    private static Optional<Holder> holder(Journey journey) {
        return journey.dossier().routing().holder();
    }

    @Test
    void theClerkWhoReceivesHasItUntilHeForwardsIt() {
        Journey journey = Journey.submitted(Sample.BIRTH);
        assertThat(holder(journey)).isEmpty();

        journey.then(ONE_STOP, Acts.RECEIVE, Journey.RECEIVED);
        assertThat(holder(journey)).contains(CLERK);

        journey.then(ONE_STOP, Acts.START, Journey.RECEIVED);
        assertThat(holder(journey)).contains(UNIT);
        assertThat(journey.lastEvents()).containsExactly(new DossierEvent.ProcessingStarted(Optional.empty()));
        assertThat(holder(Journey.atCounter(Sample.RESIDENCE))).contains(CLERK);
    }

    @Test
    void itIsForwardedToAnOfficerByNameOrTakenUpByOne() {
        Journey taken = Journey.in(DossierStatus.RECEIVED, Sample.BIRTH).then(SPECIALIST, Acts.START, Journey.RECEIVED);
        Journey given = Journey.in(DossierStatus.RECEIVED, Sample.BIRTH)
                .then(SPECIALIST, Acts.startWith("chuyen-mon-2"), Journey.RECEIVED);
        Journey blank =
                Journey.in(DossierStatus.RECEIVED, Sample.BIRTH).then(ONE_STOP, Acts.startWith(" "), Journey.RECEIVED);

        assertThat(holder(assigned())).contains(TO_FIRST);
        assertThat(holder(taken)).contains(TO_FIRST);
        assertThat(taken.lastEvents()).containsExactly(new DossierEvent.ProcessingStarted(Optional.of("chuyen-mon-1")));
        assertThat(holder(given)).contains(TO_SECOND);
        assertThat(holder(blank)).contains(UNIT);
    }

    @Test
    void whatTheUnitHasAnySpecialistOfItMayDecide() {
        Journey.in(DossierStatus.PROCESSING, Sample.BIRTH).then(SECOND, Acts.complete(), Journey.RECEIVED);
    }

    @Test
    void whatOneSpecialistHasNoOtherMayTouch() {
        Journey journey = assigned();
        Map<String, DossierAction> theirs = Map.of(
                "completes", Acts.complete(),
                "stops", Acts.stop(),
                "asks papers", Acts.ask("to-khai"),
                "raises", Acts.raise(journey.otherQuote()),
                "consults", Acts.consult(Sample.OTHER_WARD),
                "apologises", Acts.apologise("2026-11-30"));

        theirs.forEach((what, action) -> {
            assertThat(journey.refusal(SECOND, action, Journey.RECEIVED))
                    .as(what)
                    .containsExactly("workflow.assigned-to-other");
            assertThat(Journey.WORKFLOW.decide(journey.dossier(), action, SPECIALIST, Sample.at(Journey.RECEIVED)))
                    .as(what)
                    .isInstanceOf(Decision.Accepted.class);
        });
    }

    @Test
    void norWhileItWaits() {
        Journey forPapers = assigned().then(SPECIALIST, Acts.ask("to-khai"), Journey.RECEIVED);
        Journey forMoney = assigned();
        forMoney.then(SPECIALIST, Acts.raise(forMoney.otherQuote()), Journey.RECEIVED);

        for (Journey journey : List.of(forPapers, forMoney)) {
            assertThat(journey.refusal(SECOND, Acts.stop(), Journey.RECEIVED))
                    .containsExactly("workflow.assigned-to-other");
            journey.then(SPECIALIST, Acts.stop(), Journey.RECEIVED);
        }
    }

    @Test
    void norBeforeItsProcessingBegan() {
        Journey journey = Journey.in(DossierStatus.RECEIVED, Sample.BIRTH)
                .then(ONE_STOP, Acts.handTo(TO_FIRST), Journey.RECEIVED);

        for (DossierAction action :
                List.of(Acts.START, Acts.stop(), Acts.ask("to-khai"), Acts.raise(journey.otherQuote()))) {
            assertThat(journey.refusal(SECOND, action, Journey.RECEIVED)).containsExactly("workflow.assigned-to-other");
        }
        journey.then(SPECIALIST, Acts.START, Journey.RECEIVED);
    }

    @Test
    void aLeaderAndARegistryDecideWhoeverHasIt() {
        assigned().then(LEADER, Acts.complete(), Journey.RECEIVED);
        assigned().then(Actor.registry("civil"), Acts.complete(), Journey.RECEIVED);
        assigned().then(LEADER, Acts.consult(Sample.OTHER_WARD), Journey.RECEIVED);
        assigned().then(ONE_STOP, Acts.ask("to-khai"), Journey.RECEIVED);
    }

    @Test
    void whoeverHasItHandsItOver() {
        Journey journey = assigned();
        assertThat(journey.refusal(SECOND, Acts.handTo(TO_SECOND), Journey.RECEIVED))
                .containsExactly("workflow.not-in-hands");
        assertThat(journey.refusal(ONE_STOP, Acts.handTo(TO_SECOND), Journey.RECEIVED))
                .containsExactly("workflow.not-in-hands");

        journey.then(SPECIALIST, Acts.handTo(TO_SECOND), Journey.RECEIVED);

        assertThat(holder(journey)).contains(TO_SECOND);
        assertThat(journey.lastEvents())
                .containsExactly(
                        new RoutingEvent.HandedOver(Optional.of(TO_FIRST), TO_SECOND, Optional.empty(), "gấp"));
        journey.then(SECOND, Acts.complete(), Journey.RECEIVED);
    }

    @Test
    void anyoneOfTheUnitHandsOverWhatTheUnitHas() {
        Journey journey = Journey.in(DossierStatus.PROCESSING, Sample.BIRTH);
        assertThat(journey.refusal(ONE_STOP, Acts.handTo(TO_SECOND), Journey.RECEIVED))
                .containsExactly("workflow.not-in-hands");

        journey.then(SECOND, Acts.handTo(TO_FIRST), Journey.RECEIVED);

        assertThat(holder(journey)).contains(TO_FIRST);
    }

    @Test
    void aLeaderHandsOverWhoeverHasIt() {
        Journey journey = assigned().then(LEADER, Acts.handTo(TO_SECOND), Journey.RECEIVED);

        assertThat(holder(journey)).contains(TO_SECOND);
    }

    @Test
    void aHandOverStaysInTheAgencyAndGoesToSomeoneElse() {
        Journey journey = assigned();
        Holder elsewhere = Holder.officer(Sample.OTHER_WARD.code(), ActorRole.SPECIALIST, "chuyen-mon-9");
        Holder nobody = Holder.officer(Sample.WARD.code(), ActorRole.SPECIALIST, " ");

        for (Holder to : List.of(elsewhere, nobody, TO_FIRST)) {
            assertThat(journey.refusal(SPECIALIST, Acts.handTo(to), Journey.RECEIVED))
                    .containsExactly("workflow.not-another-here");
        }
        assertThat(journey.refusal(SECOND, Acts.handTo(elsewhere), Journey.RECEIVED))
                .containsExactly("workflow.not-in-hands", "workflow.not-another-here");
    }

    @Test
    void whoHandedItOverTakesItBackOnce() {
        Journey journey = assigned().then(SPECIALIST, Acts.handTo(TO_SECOND), Journey.RECEIVED);
        assertThat(journey.refusal(SECOND, Acts.takeBack(), Journey.RECEIVED))
                .containsExactly("workflow.nothing-to-take-back");
        assertThat(journey.refusal(SPECIALIST, new RoutingAction.TakeBack(" "), Journey.RECEIVED))
                .containsExactly("workflow.reason-missing");

        journey.then(SPECIALIST, Acts.takeBack(), Journey.RECEIVED);

        assertThat(holder(journey)).contains(TO_FIRST);
        assertThat(journey.lastEvents())
                .containsExactly(new RoutingEvent.TakenBack(Optional.of(TO_SECOND), TO_FIRST, "nhầm người"));
        assertThat(journey.refusal(SPECIALIST, Acts.takeBack(), Journey.RECEIVED))
                .containsExactly("workflow.nothing-to-take-back");
    }

    @Test
    void aLeaderTakesBackWhatAnyoneHandedOver() {
        Journey journey = assigned()
                .then(SPECIALIST, Acts.handTo(TO_SECOND), Journey.RECEIVED)
                .then(LEADER, Acts.takeBack(), Journey.RECEIVED);

        assertThat(holder(journey)).contains(TO_FIRST);
        assertThat(journey.refusal(LEADER, Acts.takeBack(), Journey.RECEIVED))
                .containsExactly("workflow.nothing-to-take-back");
    }

    @Test
    void theClerkDoesNotTakeBackWhatIsInProcessing() {
        assertThat(assigned().refusal(ONE_STOP, Acts.takeBack(), Journey.RECEIVED))
                .containsExactly("workflow.nothing-to-take-back");
    }

    @Test
    void nothingIsTakenBackOnceTheReceiverHasActed() {
        Journey journey = assigned()
                .then(SPECIALIST, Acts.handTo(TO_SECOND), Journey.RECEIVED)
                .then(SPECIALIST, Acts.note(), Journey.RECEIVED);
        assertThat(journey.dossier().routing().handedOver()).isPresent();

        journey.then(SECOND, Acts.consult(Sample.OTHER_WARD), Journey.RECEIVED);

        assertThat(journey.refusal(SPECIALIST, Acts.takeBack(), Journey.RECEIVED))
                .containsExactly("workflow.nothing-to-take-back");
        assertThat(holder(journey)).contains(TO_SECOND);
    }

    @Test
    void whatALeaderHasIsNobodyElsesToDecideAndWhatAClerkHasASpecialistTakesUp() {
        Holder leader = Holder.officer(Sample.WARD.code(), ActorRole.LEADER, "lanh-dao-1");
        Journey withLeader = assigned().then(SPECIALIST, Acts.handTo(leader), Journey.RECEIVED);
        Journey withClerk = Journey.in(DossierStatus.RECEIVED, Sample.BIRTH);

        assertThat(withLeader.refusal(SPECIALIST, Acts.complete(), Journey.RECEIVED))
                .containsExactly("workflow.assigned-to-other");
        assertThat(withLeader.refusal(ONE_STOP, Acts.ask("to-khai"), Journey.RECEIVED))
                .containsExactly("workflow.assigned-to-other");
        withLeader.then(LEADER, Acts.complete(), Journey.RECEIVED);
        withClerk.then(SPECIALIST, Acts.START, Journey.RECEIVED);
    }

    @Test
    void onlyTheRegistryThatHasItDecides() {
        Journey journey = assigned().then(Actor.registry("civil"), Acts.link("civil"), Journey.RECEIVED);

        assertThat(journey.refusal(Actor.registry("justice"), Acts.complete(), Journey.RECEIVED))
                .containsExactly("workflow.other-registry");
        assertThat(journey.refusal(Actor.registry("justice"), Acts.ask("to-khai"), Journey.RECEIVED))
                .containsExactly("workflow.other-registry");
        journey.then(Actor.registry("civil"), Acts.complete(), Journey.RECEIVED);
    }

    @Test
    void aCorrectionTakesTheResultBack() {
        Journey journey = Journey.in(DossierStatus.DONE, Sample.BIRTH);
        assertThat(journey.dossier().result()).isPresent();

        journey.then(ONE_STOP, Acts.correct(), Journey.RECEIVED).then(SPECIALIST, Acts.stop(), Journey.RECEIVED);

        assertThat(journey.dossier().result()).isEmpty();
    }

    @Test
    void whatIsDoneIsBackAtTheOneStopAndCannotBeTakenBack() {
        Journey journey = assigned()
                .then(SPECIALIST, Acts.handTo(TO_SECOND), Journey.RECEIVED)
                .then(SECOND, Acts.complete(), Journey.RECEIVED);

        assertThat(holder(journey)).contains(DESK);
        assertThat(journey.refusal(SPECIALIST, Acts.takeBack(), Journey.RECEIVED))
                .containsExactly("workflow.nothing-to-take-back");
        journey.then(ONE_STOP, Acts.handTo(CLERK), Journey.RECEIVED);
        assertThat(holder(journey)).contains(CLERK);
    }

    @Test
    void aCorrectionGoesToTheUnit() {
        Journey journey = Journey.in(DossierStatus.DONE, Sample.BIRTH).then(ONE_STOP, Acts.correct(), Journey.RECEIVED);

        assertThat(holder(journey)).contains(UNIT);
    }

    @ParameterizedTest
    @EnumSource(names = {"NOT_RECEIVED", "STOPPED", "RESULT_RETURNED"})
    void nobodyHasWhatHasEnded(DossierStatus status) {
        Journey journey = Journey.in(status, Sample.BIRTH);

        assertThat(holder(journey)).isEmpty();
        assertThat(journey.dossier().routing().handedOver()).isEmpty();
        assertThat(journey.refusal(ONE_STOP, Acts.handTo(CLERK), Journey.RECEIVED))
                .containsExactly("workflow.not-in-table");
        journey.then(PAYMENT, Acts.note(), Journey.RECEIVED);
    }
}
