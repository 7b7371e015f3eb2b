package vn.motcua.testkit.simulator.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.DossierStatus;
import vn.motcua.registry.PushState;

class RegistryDeskFaultsTest {

    private static final Duration RETRY = Duration.ofSeconds(30);
    private static final Duration POLL = Duration.ofMinutes(5);

    private RegistryTown town = new RegistryTown();

    @AfterEach
    void close() {
        town.close();
    }

    private void impatientIf(boolean late) {
        if (late) {
            town.close();
            town = RegistryTown.impatient();
        }
    }

    private void finish(DossierCode code) {
        town.startProcessing(code);
        town.registry.approve(code.value());
        town.later(Duration.ofMinutes(30));
        assertThat(town.status(code)).isEqualTo(DossierStatus.DONE);
        assertThat(town.registrations(code)).isEqualTo(1);
        assertThat(town.registry.journal().accepted(code.value())).isEqualTo(1);
        assertThat(town.attention()).isEmpty();
    }

    @Test
    void aProcessThatDiesBetweenPushAndCommitRegistersOnce() {
        DossierCode code = town.received();
        town.deskWork.dieAt(2);
        assertThatThrownBy(town.delivery::run).isInstanceOf(TornWork.Death.class);
        assertThat(town.pushes(code)).isEqualTo(1);
        assertThat(town.dossier(code).registryLinks()).isEmpty();

        town.later(Duration.ofMinutes(11));
        town.delivery.run();

        assertThat(town.state(code)).isEqualTo(PushState.PUSHED);
        assertThat(town.pushes(code)).isEqualTo(1);
        assertThat(town.dossier(code).registryLinks()).hasSize(1);
        finish(code);
    }

    @Test
    void aProcessThatDiesBeforeThePushIsMadeUpForLater() {
        DossierCode code = town.received();
        town.registry.fail(RegistryFault.CUT_BEFORE, "dangKyHoTich", 1);
        town.deskWork.dieAt(2);
        assertThatThrownBy(town.delivery::run).isInstanceOf(TornWork.Death.class);

        town.later(Duration.ofMinutes(11));

        assertThat(town.state(code)).isEqualTo(PushState.PUSHED);
        assertThat(town.pushes(code)).isEqualTo(1);
        finish(code);
    }

    @Test
    void aProcessThatDiesBetweenTheResultAndItsCommitCompletesOnce() {
        DossierCode code = town.underWay();
        town.registry.approve(code.value());
        town.clock.advance(POLL);
        town.deskWork.dieAt(2);
        assertThatThrownBy(town.desk::pollDue).isInstanceOf(TornWork.Death.class);
        assertThat(town.status(code)).isEqualTo(DossierStatus.PROCESSING);

        town.later(Duration.ofMinutes(11));

        assertThat(town.status(code)).isEqualTo(DossierStatus.DONE);
        assertThat(town.registrations(code)).isEqualTo(1);
    }

    @Test
    void aPushThatTimesOutIsUnknownAndIsAskedForInsteadOfSentAgain() {
        impatientIf(true);
        DossierCode code = town.received();
        town.registry.fail(RegistryFault.SLOW, "dangKyHoTich", 1);

        town.delivery.run();
        PushState afterwards = town.state(code);
        town.later(RETRY);

        assertThat(afterwards).isEqualTo(PushState.UNKNOWN);
        assertThat(town.state(code)).isEqualTo(PushState.PUSHED);
        assertThat(town.pushes(code)).isEqualTo(1);
        assertThat(town.dossier(code).registryLinks()).hasSize(1);
        finish(code);
    }

    @ParameterizedTest
    @EnumSource(RegistryFault.class)
    void whateverGoesWrongWithAPushTheDossierIsRegisteredOnceInTheEnd(RegistryFault fault) {
        impatientIf(fault == RegistryFault.SLOW);
        DossierCode code = town.received();
        town.registry.fail(fault, "dangKyHoTich", 1);

        town.delivery.run();
        town.later(RETRY);

        assertThat(town.state(code)).isEqualTo(PushState.PUSHED);
        assertThat(town.pushes(code)).isLessThanOrEqualTo(fault.isAfterwards() ? 1 : 2);
        finish(code);
    }

    @ParameterizedTest
    @EnumSource(
            value = RegistryFault.class,
            names = {"DUPLICATE", "BUSY"},
            mode = EnumSource.Mode.EXCLUDE)
    void whateverGoesWrongWithAQuestionTheResultComesInTheEnd(RegistryFault fault) {
        impatientIf(fault == RegistryFault.SLOW);
        DossierCode code = town.underWay();
        town.registry.approve(code.value());
        town.registry.fail(fault, "traTrangThaiHoSo", 1);
        town.registry.fail(fault, "ketQuaDangKyHS", 1);

        town.later(POLL);
        town.later(RETRY);
        town.later(Duration.ofMinutes(2));

        assertThat(town.status(code)).isEqualTo(DossierStatus.DONE);
        assertThat(town.pushes(code)).isEqualTo(1);
        assertThat(town.registrations(code)).isEqualTo(1);
    }

    @Test
    void aRegistryThatFailsForLongIsTriedLessAndLessOftenAndShownToAnOfficer() {
        DossierCode code = town.received();
        town.registry.fail(RegistryFault.SERVER_ERROR, 1000);
        town.delivery.run();
        for (int i = 0; i < 24 * 60; i++) {
            town.later(Duration.ofMinutes(1));
        }
        assertThat(town.audit).hasSizeBetween(40, 80);
        assertThat(town.attentionCodes()).containsExactly("registry.push-failing");

        town.registry.behave();
        town.later(Duration.ofMinutes(30));

        assertThat(town.state(code)).isEqualTo(PushState.PUSHED);
        finish(code);
    }

    @Test
    void nobodyThereIsNotUnknownAndIsSimplyTriedAgain() {
        DossierCode code = town.received();
        town.registry.goDown();
        town.delivery.run();
        PushState afterwards = town.state(code);

        town.registry.comeBack();
        town.later(RETRY);

        assertThat(afterwards).isEqualTo(PushState.WAITING);
        assertThat(town.state(code)).isEqualTo(PushState.PUSHED);
        assertThat(town.registry.journal().polls(code.value())).isZero();
        finish(code);
    }

    @Test
    void aTokenThatIsRefusedInTheMiddleIsRenewedWithinTheSameCall() {
        DossierCode first = town.received();
        town.delivery.run();
        town.registry.revokeTokens();

        DossierCode second = town.received();
        town.delivery.run();

        assertThat(town.state(second)).isEqualTo(PushState.PUSHED);
        assertThat(town.pushes(second)).isEqualTo(1);
        assertThat(town.registry.tokensGranted()).isEqualTo(2);
        assertThat(town.state(first)).isEqualTo(PushState.PUSHED);
    }

    @Test
    void aTokenEndpointThatFailsIsTriedAgainWithoutHavingPushed() {
        DossierCode code = town.received();
        town.registry.fail(RegistryFault.SERVER_ERROR, "token", 1);

        town.delivery.run();
        PushState afterwards = town.state(code);
        town.later(RETRY);

        assertThat(afterwards).isEqualTo(PushState.WAITING);
        assertThat(town.pushes(code)).isEqualTo(1);
        finish(code);
    }

    @Test
    void aRecordThatTheRegistryLostWithItsBackupIsPushedAgain() {
        DossierCode code = town.underWay();
        town.registry.forget(code.value());

        town.later(POLL);

        assertThat(town.pushes(code)).isEqualTo(2);
        assertThat(town.state(code)).isEqualTo(PushState.PUSHED);
        town.registry.approve(code.value());
        town.later(POLL);
        assertThat(town.status(code)).isEqualTo(DossierStatus.DONE);
        assertThat(town.dossier(code).registryLinks()).hasSize(1);
    }

    @Test
    void oneDossierThatFailsKeepsNoOtherBack() {
        DossierCode first = town.underWay();
        DossierCode second = town.underWay();
        town.registry.approve(second.value());
        town.registry.fail(RegistryFault.GARBAGE, "traTrangThaiHoSo", 1);

        int looked = town.later(POLL);

        assertThat(looked).isEqualTo(2);
        assertThat(town.status(first)).isEqualTo(DossierStatus.PROCESSING);
        assertThat(town.status(second)).isEqualTo(DossierStatus.DONE);
    }
}
