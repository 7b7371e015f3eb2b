package vn.motcua.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.Sample.CITIZEN;
import static vn.motcua.Sample.ONE_STOP;
import static vn.motcua.Sample.SPECIALIST;
import static vn.motcua.Sample.at;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.motcua.Sample;
import vn.motcua.deadline.ProcessingClock;
import vn.motcua.dossier.DossierStatus;
import vn.motcua.dossier.SupplementRequest;
import vn.motcua.event.DossierEvent;
import vn.motcua.identity.Actor;
import vn.motcua.procedure.SampleCatalog;

class SupplementTest {

    @Test
    void aLateRequestIsMeasuredFromTheFirstReceiptAndASecondOneIsShown() {
        Journey journey = Journey.in(DossierStatus.PROCESSING, Sample.BIRTH)
                .then(SPECIALIST, Acts.ask("to-khai"), Journey.RECEIVED)
                .then(ONE_STOP, Acts.supplement(), "2026-11-30T09:00")
                .then(SPECIALIST, Acts.askAgain("cơ quan khác yêu cầu"), "2026-11-30T10:00");

        assertThat(journey.lastAttention()).containsExactly("workflow.supplement-late", "workflow.supplement-again");
    }

    @Test
    void correctionsDoNotSpoilTheForm() {
        Journey journey = Journey.in(DossierStatus.SUPPLEMENT_REQUESTED, Sample.BIRTH);

        assertThat(journey.refusal(
                        ONE_STOP,
                        new DossierAction.AcceptSupplement(
                                List.of(),
                                new vn.motcua.dossier.FormFields(java.util.Map.of("nksNgaySinh", "2030-01-01"))),
                        Journey.RECEIVED))
                .containsExactly("procedure.date-unusable");
    }

    @Test
    void papersAreAskedForOnceAndInOneGo() {
        Journey journey = Journey.in(DossierStatus.PROCESSING, Sample.RESIDENCE);

        assertThat(journey.refusal(SPECIALIST, Acts.ask(), Journey.RECEIVED)).containsExactly("workflow.nothing-named");
        assertThat(journey.refusal(SPECIALIST, Acts.ask("cho-o-hop-phap", " "), Journey.RECEIVED))
                .containsExactly("workflow.nothing-named");
        assertThat(journey.refusal(
                        SPECIALIST,
                        new DossierAction.RequestSupplement(List.of(), "", Optional.empty()),
                        Journey.RECEIVED))
                .containsExactlyInAnyOrder("workflow.nothing-named", "workflow.reason-missing");

        journey.then(SPECIALIST, Acts.ask("cho-o-hop-phap"), "2026-11-18T10:00");
        journey.then(ONE_STOP, Acts.supplement(), "2026-11-19T10:00");
        assertThat(journey.refusal(SPECIALIST, Acts.ask("danh-sach"), "2026-11-19T11:00"))
                .containsExactly("workflow.supplement-once");
        assertThat(journey.refusal(SPECIALIST, Acts.askAgain("  "), "2026-11-19T11:00"))
                .containsExactly("workflow.supplement-once");
    }

    @Test
    void aSecondRequestNeedsASpecialReasonThatIsKept() {
        Journey journey = Journey.in(DossierStatus.PROCESSING, Sample.RESIDENCE)
                .then(SPECIALIST, Acts.ask("cho-o-hop-phap"), "2026-11-18T10:00")
                .then(ONE_STOP, Acts.supplement(), "2026-11-19T10:00")
                .then(SPECIALIST, Acts.askAgain("chủ nhà đổi"), "2026-11-19T11:00");

        assertThat(journey.dossier().supplements().get(0).overrideReason()).isEmpty();
        assertThat(journey.dossier().supplements().get(0).acceptedAt()).contains(at("2026-11-19T10:00"));
        assertThat(journey.dossier().supplements().get(1).overrideReason()).contains("chủ nhà đổi");
        assertThat(journey.lastEvents())
                .containsExactly(new DossierEvent.SupplementRequested(
                        List.of("uy-quyen"),
                        "thiếu",
                        Optional.of("chủ nhà đổi"),
                        SupplementRequest.Source.OFFICER,
                        Optional.empty()));
    }

    @Test
    void anOverrideOnTheFirstRequestIsNotKept() {
        Journey journey = Journey.in(DossierStatus.PROCESSING, Sample.RESIDENCE)
                .then(SPECIALIST, Acts.askAgain("không cần"), "2026-11-18T10:00");

        assertThat(journey.dossier().supplements().get(0).overrideReason()).isEmpty();
    }

    @Test
    void theLimitStartsAgainFromZeroOnTheCompleteDossier() {
        Journey journey = Journey.in(DossierStatus.PROCESSING, Sample.RESIDENCE)
                .then(SPECIALIST, Acts.ask("cho-o-hop-phap"), "2026-11-19T10:00");
        assertThat(journey.dossier().clock().isRunning()).isFalse();

        journey.then(ONE_STOP, Acts.supplement(), "2026-11-26T10:00");

        assertThat(journey.status()).isEqualTo(DossierStatus.PROCESSING);
        assertThat(journey.due()).isEqualTo(at("2026-12-01T17:00"));
        assertThat(journey.dossier().clock().startedAt()).contains(at("2026-11-26T10:00"));
        assertThat(journey.lastEvents())
                .containsExactly(new DossierEvent.SupplementAccepted(
                        DossierStatus.PROCESSING, journey.dossier().clock().due()));
    }

    @Test
    void whereTheLawSaysSoTheLimitGoesOn() {
        Journey journey = Journey.in(DossierStatus.PROCESSING, SampleCatalog.PAID_AT_RETURN);
        assertThat(journey.due()).isEqualTo(at("2026-11-26T17:00")); // 5 working days, one of them off

        journey.then(SPECIALIST, Acts.ask("to-khai"), "2026-11-19T10:00");
        journey.then(ONE_STOP, Acts.supplement(), "2026-11-23T10:00"); // two working days later

        assertThat(journey.due()).isEqualTo(at("2026-11-30T17:00"));
        assertThat(journey.dossier().clock().startedAt()).contains(at(Journey.RECEIVED));
        assertThat(journey.dossier().clock().pauses())
                .containsExactly(new ProcessingClock.Pause(at("2026-11-19T10:00"), at("2026-11-23T10:00")));
    }

    @Test
    void beforeReceiptThereIsNoClockToMove() {
        Journey journey = Journey.submitted(Sample.RESIDENCE)
                .then(ONE_STOP, Acts.ask("cho-o-hop-phap"), Journey.FILED)
                .then(ONE_STOP, Acts.supplement(), "2026-11-19T10:00");

        assertThat(journey.status()).isEqualTo(DossierStatus.NEW);
        assertThat(journey.dossier().clock()).isEqualTo(ProcessingClock.notStarted());
        assertThat(journey.lastEvents())
                .containsExactly(new DossierEvent.SupplementAccepted(DossierStatus.NEW, Optional.empty()));
    }

    @Test
    void anInsufficientSupplementMayBeRefusedOnlyBeforeReceipt() {
        Journey fresh = Journey.submitted(Sample.RESIDENCE).then(ONE_STOP, Acts.ask("x"), Journey.FILED);
        Journey received = Journey.in(DossierStatus.RECEIVED, Sample.RESIDENCE)
                .then(
                        ONE_STOP,
                        Acts.handTo(vn.motcua.dossier.Holder.unit(
                                Sample.WARD.code(), vn.motcua.identity.ActorRole.SPECIALIST)),
                        Journey.RECEIVED)
                .then(SPECIALIST, Acts.ask("x"), Journey.RECEIVED);
        Journey processed = Journey.in(DossierStatus.SUPPLEMENT_REQUESTED, Sample.RESIDENCE);

        fresh.then(ONE_STOP, Acts.refuse(), Journey.RECEIVED);
        assertThat(fresh.status()).isEqualTo(DossierStatus.NOT_RECEIVED);
        assertThat(fresh.dossier().interrupted()).isEmpty();
        for (Journey late : List.of(received, processed)) {
            assertThat(late.refusal(ONE_STOP, Acts.refuse(), "2026-11-19T09:00"))
                    .containsExactly("workflow.refuse-only-at-intake");
        }
    }

    @Test
    void aSupplementThatNeverComesEndsTheDossier() {
        Journey journey = Journey.in(DossierStatus.SUPPLEMENT_REQUESTED, Sample.RESIDENCE)
                .then(SPECIALIST, Acts.stop(), "2026-12-01T09:00");

        assertThat(journey.status()).isEqualTo(DossierStatus.STOPPED);
        assertThat(journey.dossier().clock().endedAt()).contains(at("2026-12-01T09:00"));
        assertThat(journey.dossier().clock().pauses())
                .last()
                .isEqualTo(new ProcessingClock.Pause(at(Journey.RECEIVED), at("2026-12-01T09:00")));
    }

    @Test
    void theSystemEndsNoSilenceThatHasNoLimit() {
        Journey journey = Journey.in(DossierStatus.SUPPLEMENT_REQUESTED, Sample.RESIDENCE);

        assertThat(journey.refusal(Actor.system("timer"), Acts.stop(), "2027-12-01T09:00"))
                .containsExactly("workflow.silence-not-over");
    }

    @Test
    void aSupplementStillWorksAfterARejectedWithdrawal() {
        Journey journey = Journey.in(DossierStatus.SUPPLEMENT_REQUESTED, Sample.RESIDENCE)
                .then(CITIZEN, Acts.WITHDRAW, "2026-11-19T09:00");
        assertThat(journey.dossier().interrupted())
                .containsExactly(DossierStatus.PROCESSING, DossierStatus.SUPPLEMENT_REQUESTED);
        assertThat(journey.refusal(ONE_STOP, Acts.supplement(), "2026-11-19T10:00"))
                .containsExactly("workflow.not-in-table");

        journey.then(ONE_STOP, Acts.keep(), "2026-11-20T09:00");
        assertThat(journey.status()).isEqualTo(DossierStatus.SUPPLEMENT_REQUESTED);
        assertThat(journey.lastEvents())
                .as("while the limit does not run, no date is named")
                .containsExactly(new DossierEvent.WithdrawalRejected(
                        "đã có kết quả thẩm định", DossierStatus.SUPPLEMENT_REQUESTED, Optional.empty()));
        assertThat(journey.dossier().clock().stoppedAt()).contains(at(Journey.RECEIVED));

        journey.then(ONE_STOP, Acts.supplement(), "2026-11-23T09:00");
        assertThat(journey.status()).isEqualTo(DossierStatus.PROCESSING);
        assertThat(journey.dossier().interrupted()).isEmpty();
        assertThat(journey.due()).isEqualTo(at("2026-11-27T17:00"));
        assertThat(journey.dossier().clock().pauses())
                .last()
                .isEqualTo(new ProcessingClock.Pause(at(Journey.RECEIVED), at("2026-11-23T09:00")));
    }
}
