package vn.motcua.testkit.simulator.registry;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.DossierResult;
import vn.motcua.dossier.DossierStatus;
import vn.motcua.dossier.FormFields;
import vn.motcua.event.DossierEvent;
import vn.motcua.event.EventLog;
import vn.motcua.event.LoggedEvent;
import vn.motcua.registry.PushState;
import vn.motcua.registry.RegistryDesk;
import vn.motcua.workflow.DossierAction;

class RegistryDeskTest {

    private static final Duration POLL = Duration.ofMinutes(5);

    private final RegistryTown town = new RegistryTown();

    @AfterEach
    void close() {
        town.close();
    }

    @Test
    void aBirthIsTypedOnceAndRegisteredOnceAndItsResultCompletesTheDossier() {
        DossierCode code = town.underWay();
        town.registry.approve(code.value());

        town.later(POLL);

        assertThat(town.status(code)).isEqualTo(DossierStatus.DONE);
        assertThat(town.pushes(code)).isEqualTo(1);
        assertThat(town.registrations(code)).isEqualTo(1);
        DossierResult result = town.dossier(code).result().orElseThrow();
        assertThat(result.title()).isEqualTo("Giấy khai sinh");
        assertThat(result.fields().values())
                .containsEntry("soDangKy", "1")
                .containsEntry("quyenSo", "01/2026")
                .containsEntry("trangSo", "1")
                .containsEntry("ngayDangKy", "2026-11-23")
                .containsEntry("soDinhDanh", "096326000001");
        assertThat(town.state(code)).isEqualTo(PushState.DONE);
        assertThat(town.attention()).isEmpty();
    }

    @Test
    void theRegistryGetsTheFormTheApplicantAndTheKindOfRegistration() {
        DossierCode code = town.underWay();

        assertThat(town.registry.journal().fields(code.value()))
                .containsExactlyInAnyOrderEntriesOf(Map.ofEntries(
                        Map.entry("loaiDangKy", "1"),
                        Map.entry("noiDangKy", RegistryTown.UNIT),
                        Map.entry("nksHoTen", BirthDossiers.CHILD),
                        Map.entry("nksGioiTinh", "2"),
                        Map.entry("nksNgaySinh", "05.11.2026"),
                        Map.entry("nksNoiSinh", "Bệnh viện Sản – Nhi Cà Mau"),
                        Map.entry("meHoTen", BirthDossiers.REQUESTER),
                        Map.entry("meNgaySinh", "1990"),
                        Map.entry("nycHoTen", BirthDossiers.REQUESTER),
                        Map.entry("nycQuanHe", "Mẹ"),
                        Map.entry("nycLoaiGiayToTuyThan", "4"),
                        Map.entry("nycSoGiayToTuyThan", BirthDossiers.REQUESTER_NUMBER),
                        Map.entry("nycSoDienThoai", BirthDossiers.PHONE),
                        Map.entry("nycEmail", BirthDossiers.EMAIL)));
    }

    @Test
    void theDossierIsLinkedAndTheCertificateIsKept() {
        DossierCode code = town.underWay();
        town.registry.approve(code.value());

        town.later(POLL);

        assertThat(town.dossier(code).registryLinks()).singleElement().satisfies(link -> {
            assertThat(link.registry()).isEqualTo("civil");
            assertThat(link.reference()).isEqualTo(RegistryTown.UNIT + "/" + code);
        });
        byte[] certificate = town.contents
                .get(town.dossier(code).result().orElseThrow().content().orElseThrow())
                .orElseThrow();
        assertThat(new String(certificate, StandardCharsets.US_ASCII)).startsWith("%PDF-");
        assertThat(EventLog.verify(town.oneStop.history(code))).isEmpty();
    }

    @Test
    void takingTheSameEventTwiceDoesNotPushTwice() {
        DossierCode code = town.received();
        LoggedEvent event = town.receivedEvent(code);

        town.desk.handle(event);
        town.desk.handle(event);
        town.delivery.run();

        assertThat(town.pushes(code)).isEqualTo(1);
    }

    @Test
    void takingTheSameEventInEightThreadsAtOncePushesOnce() {
        DossierCode code = town.received();
        LoggedEvent event = town.receivedEvent(code);

        List<CompletableFuture<Void>> threads = IntStream.range(0, 8)
                .mapToObj(i -> CompletableFuture.runAsync(() -> town.desk.handle(event)))
                .toList();
        threads.forEach(CompletableFuture::join);

        assertThat(town.pushes(code)).isEqualTo(1);
        assertThat(town.state(code)).isEqualTo(PushState.PUSHED);
    }

    @Test
    void twoNodesThatPollAtOnceCompleteADossierOnce() {
        List<DossierCode> codes =
                IntStream.range(0, 7).mapToObj(i -> town.underWay()).toList();
        codes.forEach(code -> town.registry.approve(code.value()));
        RegistryDesk other = town.desk(town.store, RegistryTown.UNIT);
        town.clock.advance(POLL);

        CompletableFuture<Integer> there = CompletableFuture.supplyAsync(other::pollDue);
        int here = town.desk.pollDue();

        assertThat(here + there.join()).isEqualTo(7);
        assertThat(codes).allSatisfy(code -> {
            assertThat(town.oneStop.history(code))
                    .filteredOn(event -> event.event() instanceof DossierEvent.Completed)
                    .hasSize(1);
            assertThat(town.registry.journal().polls(code.value())).isEqualTo(1);
        });
    }

    @Test
    void aNodeThatWasTooSlowForItsLeaseChangesNothingAnyMore() {
        DossierCode code = town.underWay();
        town.registry.approve(code.value());
        RegistryDesk other = town.desk(town.store, RegistryTown.UNIT);
        town.clock.advance(POLL);
        town.deskWork.before(2, () -> {
            town.clock.advance(Duration.ofMinutes(11));
            other.pollDue();
        });

        town.desk.pollDue();

        assertThat(town.status(code)).isEqualTo(DossierStatus.DONE);
        assertThat(town.state(code)).isEqualTo(PushState.DONE);
        assertThat(town.attention()).isEmpty();
    }

    @Test
    void noOtherNodeTouchesADossierWhileItsPushIsUnderWay() {
        DossierCode code = town.received();
        RegistryDesk other = town.desk(town.store, RegistryTown.UNIT);
        AtomicInteger touched = new AtomicInteger(-1);
        town.deskWork.before(2, () -> {
            town.clock.advance(Duration.ofMinutes(9));
            touched.set(other.pollDue());
        });

        town.delivery.run();

        assertThat(touched).hasValue(0);
        assertThat(town.state(code)).isEqualTo(PushState.PUSHED);
    }

    @Test
    void aResultThatComesBeforeProcessingBeganWaitsForIt() {
        DossierCode code = town.received();
        town.delivery.run();
        town.registry.approve(code.value());
        town.later(POLL);
        assertThat(town.status(code)).isEqualTo(DossierStatus.RECEIVED);
        assertThat(town.attention()).isEmpty();

        town.startProcessing(code);
        town.later(POLL);

        assertThat(town.status(code)).isEqualTo(DossierStatus.DONE);
    }

    @Test
    void aResultThatWaitsForLongIsShownToAnOfficerAndStillNotLost() {
        DossierCode code = town.received();
        town.delivery.run();
        town.registry.approve(code.value());
        for (int i = 0; i < 5; i++) {
            town.later(Duration.ofMinutes(30));
        }
        assertThat(town.attentionCodes()).containsExactly("registry.result-waits");

        town.startProcessing(code);
        town.later(Duration.ofMinutes(30));

        assertThat(town.status(code)).isEqualTo(DossierStatus.DONE);
        assertThat(town.attention()).isEmpty();
    }

    @Test
    void aResultThatChangesAfterItWasReadDoesNoHarm() {
        DossierCode code = town.underWay();
        town.registry.approve(code.value());
        town.later(POLL);
        long version = town.dossier(code).version();
        town.registry.correct(code.value(), "soDangKy", "999");

        town.later(Duration.ofDays(1));
        town.desk.handle(town.receivedEvent(code));

        assertThat(town.dossier(code).version()).isEqualTo(version);
        assertThat(town.dossier(code).result().orElseThrow().fields().get("soDangKy"))
                .contains("1");
    }

    @Test
    void aRegistrarWhoTakesHisTimeIsAskedLessAndLessOften() {
        DossierCode code = town.underWay();
        for (int i = 0; i < 24 * 60; i += 5) {
            town.later(POLL);
        }

        assertThat(town.registry.journal().polls(code.value())).isBetween(15, 60);
        town.registry.approve(code.value());
        town.later(Duration.ofHours(6));
        assertThat(town.status(code)).isEqualTo(DossierStatus.DONE);
    }

    @Test
    void aResultForADossierThatWasCompletedByHandIsShownToAnOfficer() {
        DossierCode code = town.underWay();
        var typed = new DossierResult("Giấy khai sinh", new FormFields(Map.of("soDangKy", "7")), Optional.empty());
        town.done(code, new DossierAction.Complete(typed), BirthDossiers.SPECIALIST);
        town.registry.approve(code.value());

        town.later(POLL);

        assertThat(town.attentionCodes()).containsExactly("registry.result-after-end");
        assertThat(town.state(code)).isEqualTo(PushState.DONE);
        assertThat(town.dossier(code).result()).contains(typed);
    }

    @Test
    void aDossierThatWasStoppedBeforeItsEventArrivedIsNotPushed() {
        DossierCode code = town.received();
        town.done(code, new DossierAction.Stop("trùng hồ sơ"), BirthDossiers.OFFICER);

        town.delivery.run();
        town.later(POLL);

        assertThat(town.pushes(code)).isZero();
    }
}
