package vn.motcua.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.Sample.ONE_STOP;
import static vn.motcua.Sample.SPECIALIST;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.motcua.Sample;
import vn.motcua.dossier.DossierStatus;
import vn.motcua.dossier.SupplementRequest;
import vn.motcua.dossier.SupplementRequest.Source;
import vn.motcua.identity.Actor;
import vn.motcua.procedure.SampleCatalog;

/** Papers that a registry asks for, and papers that are asked for late. */
class RegistryRequestTest {

    private static final Actor REGISTRY = Actor.registry("civil");

    @ParameterizedTest
    @EnumSource(names = {"RECEIVED", "PROCESSING"})
    void aRegistrysRequestIsMarkedAndInterrupts(DossierStatus status) {
        Journey journey =
                Journey.in(status, Sample.BIRTH).then(REGISTRY, Acts.ask("giay-chung-sinh"), "2026-11-18T10:00");

        assertThat(journey.status()).isEqualTo(DossierStatus.SUPPLEMENT_REQUESTED);
        assertThat(journey.dossier().interrupted()).containsExactly(status);
        assertThat(journey.dossier().supplements())
                .extracting(SupplementRequest::source)
                .containsExactly(Source.REGISTRY);
    }

    @Test
    void itDoesNotUseUpTheOfficersOneAndNeedsNoOverride() {
        Journey journey = Journey.in(DossierStatus.PROCESSING, Sample.RESIDENCE)
                .then(REGISTRY, Acts.ask("cho-o-hop-phap"), "2026-11-18T10:00")
                .then(ONE_STOP, Acts.supplement(), "2026-11-19T10:00")
                .then(SPECIALIST, Acts.ask("uy-quyen"), "2026-11-19T11:00")
                .then(ONE_STOP, Acts.supplement(), "2026-11-20T10:00")
                .then(REGISTRY, Acts.askAgain("không cần"), "2026-11-20T11:00");

        assertThat(journey.dossier().supplements())
                .extracting(SupplementRequest::source)
                .containsExactly(Source.REGISTRY, Source.OFFICER, Source.REGISTRY);
        assertThat(journey.dossier().supplements())
                .extracting(SupplementRequest::overrideReason)
                .containsOnly(Optional.empty());
        journey.then(ONE_STOP, Acts.supplement(), "2026-11-23T10:00");
        assertThat(journey.refusal(SPECIALIST, Acts.ask("uy-quyen"), "2026-11-23T11:00"))
                .containsExactly("workflow.supplement-once");
    }

    @Test
    void itNamesThePapersAndTheReasonLikeAnyOther() {
        Journey journey = Journey.in(DossierStatus.PROCESSING, Sample.BIRTH);

        assertThat(journey.refusal(
                        REGISTRY,
                        new DossierAction.RequestSupplement(java.util.List.of(), " ", Optional.empty()),
                        Journey.RECEIVED))
                .containsExactly("workflow.reason-missing", "workflow.nothing-named");
        assertThat(Journey.submitted(Sample.BIRTH).refusal(REGISTRY, Acts.ask("to-khai"), Journey.FILED))
                .as("before receipt a registry has nothing to ask")
                .containsExactly("workflow.role-not-allowed");
    }

    /** Received on Wednesday 18 November; the 24th is off, so the third working day after is Monday the 23rd. */
    @Test
    void anOfficersRequestAfterThreeWorkingDaysIsTakenAndMarked() {
        assertThat(processing()
                        .then(SPECIALIST, Acts.ask("to-khai"), "2026-11-23T23:59:59")
                        .lastAttention())
                .isEmpty();
        assertThat(processing()
                        .then(SPECIALIST, Acts.ask("to-khai"), "2026-11-24T00:00")
                        .lastAttention())
                .as("a day off is not counted")
                .isEmpty();
        assertThat(processing()
                        .then(SPECIALIST, Acts.ask("to-khai"), "2026-11-25T00:00")
                        .lastAttention())
                .containsExactly("workflow.supplement-late");
        assertThat(processing()
                        .then(REGISTRY, Acts.ask("to-khai"), "2026-11-25T00:00")
                        .lastAttention())
                .as("a registry asks when it asks")
                .isEmpty();
    }

    @Test
    void beforeReceiptNoRequestIsLate() {
        Journey journey = Journey.submitted(Sample.BIRTH).then(ONE_STOP, Acts.ask("to-khai"), "2026-12-18T09:00");

        assertThat(journey.lastAttention()).isEmpty();
    }

    private static Journey processing() {
        return Journey.in(DossierStatus.PROCESSING, SampleCatalog.PAID_AT_RETURN);
    }

    @Test
    void aRefusalAfterASupplementIsTheHeads() {
        Journey journey = Journey.submitted(Sample.BIRTH).then(ONE_STOP, Acts.ask("to-khai"), Journey.FILED);

        assertThat(journey.refusal(ONE_STOP, new DossierAction.Refuse("không đủ"), Journey.RECEIVED))
                .containsExactly("workflow.head-must-approve");
        assertThat(journey.refusal(ONE_STOP, new DossierAction.Refuse(" ", Optional.of(" ")), Journey.RECEIVED))
                .containsExactly("workflow.reason-missing", "workflow.head-must-approve");
        journey.then(ONE_STOP, Acts.refuse(), Journey.RECEIVED);
        assertThat(journey.status()).isEqualTo(DossierStatus.NOT_RECEIVED);
    }

    @Test
    void whatWasReceivedIsNotRefusedWhoeverApproves() {
        Journey journey = Journey.in(DossierStatus.SUPPLEMENT_REQUESTED, Sample.BIRTH);

        assertThat(journey.refusal(ONE_STOP, new DossierAction.Refuse("không đủ"), Journey.RECEIVED))
                .containsExactly("workflow.refuse-only-at-intake", "workflow.head-must-approve");
    }
}
