package vn.motcua.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.Sample.CITIZEN;
import static vn.motcua.Sample.ONE_STOP;
import static vn.motcua.Sample.PAYMENT;
import static vn.motcua.Sample.SPECIALIST;
import static vn.motcua.Sample.at;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.motcua.Sample;
import vn.motcua.dossier.DossierStatus;
import vn.motcua.dossier.FinancialObligation;
import vn.motcua.dossier.Moment;
import vn.motcua.dossier.SupplementRequest;
import vn.motcua.identity.Actor;

/** An applicant who does not bring his papers, or a payer who does not pay, when the wait has a limit. */
class SilenceTest {

    private static final Actor TIMER = Actor.system("timer");
    private static final String END = "2026-11-27T17:00";

    private static Journey waitingForPapers() {
        return Journey.in(DossierStatus.SUPPLEMENT_REQUESTED, Sample.RESIDENCE)
                .with(dossier -> dossier.withSupplements(dossier.supplements().stream()
                        .map(each -> new SupplementRequest(
                                each.items(),
                                each.reason(),
                                each.requestedAt(),
                                each.overrideReason(),
                                each.acceptedAt(),
                                each.source(),
                                Optional.of(at(END))))
                        .toList()));
    }

    private static Journey waitingForMoney() {
        return Journey.in(DossierStatus.PAYMENT_REQUESTED, Sample.RESIDENCE).with(dossier -> {
            FinancialObligation open = dossier.obligation("2").orElseThrow();
            return dossier.with(new FinancialObligation(
                    open.id(), open.quotes(), open.guard(), open.raisedAt(), open.settlements(), Optional.of(at(END))));
        });
    }

    private static TimerChange off(Moment moment) {
        return new TimerChange(moment, Optional.empty());
    }

    @Test
    void theSystemEndsItAtTheMomentAndNotASecondBefore() {
        for (Journey journey : new Journey[] {waitingForPapers(), waitingForMoney()}) {
            assertThat(journey.refusal(TIMER, Acts.stop(), "2026-11-27T16:59:59"))
                    .containsExactly("workflow.silence-not-over");

            journey.then(TIMER, Acts.stop(), END);

            assertThat(journey.status()).isEqualTo(DossierStatus.STOPPED);
            assertThat(journey.dossier().clock().endedAt()).contains(at(END));
            assertThat(journey.dossier().routing().holder()).isEmpty();
        }
    }

    @Test
    void anOfficerMayEndItEarlier() {
        waitingForPapers().then(ONE_STOP, Acts.stop(), "2026-11-19T09:00");
        waitingForMoney().then(SPECIALIST, Acts.stop(), "2026-11-19T09:00");
    }

    @Test
    void theEndTakesTheTimerAway() {
        Journey papers = waitingForPapers().then(SPECIALIST, Acts.stop(), "2026-11-19T09:00");
        Journey money = waitingForMoney().then(SPECIALIST, Acts.stop(), "2026-11-19T09:00");

        assertThat(papers.lastTimers()).containsExactly(off(Moment.SUPPLEMENT_LAPSE));
        assertThat(money.lastTimers()).containsExactly(off(Moment.PAYMENT_EXPIRY));
    }

    @Test
    void whatComesInTimeTakesTheTimerAwayAndLeavesTheSystemNothingToEnd() {
        Journey papers = waitingForPapers().then(ONE_STOP, Acts.supplement(), "2026-11-20T09:00");
        Journey money = waitingForMoney().then(PAYMENT, Acts.settle("2", 20_000, "tx-9"), "2026-11-20T09:00");

        assertThat(papers.lastTimers()).contains(off(Moment.SUPPLEMENT_LAPSE));
        assertThat(money.lastTimers()).contains(off(Moment.PAYMENT_EXPIRY));
        for (Journey journey : new Journey[] {papers, money}) {
            assertThat(journey.refusal(TIMER, Acts.stop(), END))
                    .as("a timer that comes late is stale")
                    .containsExactly("workflow.role-not-allowed");
        }
    }

    @Test
    void papersThatComeAfterTheMomentAreTakenUntilSomebodyEndedIt() {
        Journey journey = waitingForPapers().then(ONE_STOP, Acts.supplement(), "2026-11-30T09:00");

        assertThat(journey.status()).isEqualTo(DossierStatus.PROCESSING);
        assertThat(journey.lastTimers()).contains(off(Moment.SUPPLEMENT_LAPSE));
    }

    @Test
    void aWithdrawalThatWasWeighedPastTheMomentGivesTheWholeTimeAnew() {
        for (Journey journey : new Journey[] {waitingForPapers(), waitingForMoney()}) {
            journey.then(Sample.CITIZEN, Acts.WITHDRAW, "2026-11-27T16:00")
                    .then(ONE_STOP, Acts.keep(), "2026-11-30T09:00");

            // nine days and eight hours, as it was from the request on
            assertThat(journey.refusal(TIMER, Acts.stop(), "2026-12-09T16:59:59"))
                    .containsExactly("workflow.silence-not-over");
            journey.then(TIMER, Acts.stop(), "2026-12-09T17:00");
        }
    }

    @Test
    void partOfTheMoneyDoesNotEndTheWait() {
        Journey journey = waitingForMoney().then(PAYMENT, Acts.settle("2", 5_000, "tx-9"), "2026-11-20T09:00");

        assertThat(journey.lastTimers()).isEmpty();
        journey.then(TIMER, Acts.stop(), END);
        assertThat(journey.lastAttention()).containsExactly("workflow.paid-and-ended");
    }

    @Test
    void whileAWithdrawalIsAskedForTheWaitIsNotTimed() {
        Journey journey = waitingForPapers().then(CITIZEN, Acts.WITHDRAW, "2026-11-20T09:00");
        assertThat(journey.lastTimers()).containsExactly(off(Moment.SUPPLEMENT_LAPSE));
        assertThat(journey.refusal(TIMER, Acts.stop(), END)).containsExactly("workflow.not-in-table");

        journey.then(ONE_STOP, Acts.keep(), "2026-11-23T09:00");

        assertThat(journey.lastTimers())
                .containsExactly(new TimerChange(Moment.SUPPLEMENT_LAPSE, Optional.of(at("2026-12-02T17:00"))));
    }

    @Test
    void aMomentThatPassedMeanwhileIsNotForgotten() {
        Journey journey = waitingForPapers()
                .then(CITIZEN, Acts.WITHDRAW, "2026-11-20T09:00")
                .then(ONE_STOP, Acts.keep(), "2026-11-30T09:00");

        assertThat(journey.lastTimers())
                .containsExactly(new TimerChange(Moment.SUPPLEMENT_LAPSE, Optional.of(at("2026-12-09T17:00"))));
        journey.then(TIMER, Acts.stop(), "2026-12-09T17:00:01");
    }

    @Test
    void aWaitIsEndedByItsOwnMomentOnly() {
        Journey papers = waitingForPapers();
        Journey money = waitingForMoney();
        Journey unlimited = Journey.in(DossierStatus.PAYMENT_REQUESTED, Sample.RESIDENCE);

        assertThat(papers.refusal(TIMER, Acts.warn(Moment.SUPPLEMENT_LAPSE), END))
                .as("it ends something, so it is no reminder")
                .containsExactly("workflow.moment-not-come");
        assertThat(money.refusal(TIMER, Acts.warn(Moment.PAYMENT_EXPIRY), END))
                .containsExactly("workflow.moment-not-come");
        assertThat(unlimited.refusal(TIMER, Acts.stop(), "2027-11-27T17:00"))
                .containsExactly("workflow.silence-not-over");
        assertThat(papers.refusal(TIMER, new DossierAction.Stop(""), Journey.RECEIVED))
                .containsExactly("workflow.reason-missing", "workflow.silence-not-over");
    }
}
