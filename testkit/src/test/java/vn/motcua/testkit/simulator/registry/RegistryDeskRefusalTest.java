package vn.motcua.testkit.simulator.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.motcua.dossier.Document;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.DossierStatus;
import vn.motcua.dossier.FormFields;
import vn.motcua.dossier.SupplementRequest;
import vn.motcua.error.NotFoundException;
import vn.motcua.event.DossierEvent;
import vn.motcua.identity.Actor;
import vn.motcua.onestop.Attention;
import vn.motcua.registry.PushState;
import vn.motcua.registry.PushStatus;
import vn.motcua.registry.RegistryDesk;
import vn.motcua.registry.civil.FieldError;
import vn.motcua.registry.civil.FieldError.Problem;
import vn.motcua.registry.civil.RegistryStatus;
import vn.motcua.workflow.DossierAction;

class RegistryDeskRefusalTest {

    private static final Duration POLL = Duration.ofMinutes(5);

    private final RegistryTown town = new RegistryTown();

    @AfterEach
    void close() {
        town.close();
    }

    private DossierCode refused() {
        Map<String, String> form = BirthDossiers.form();
        form.put("nksGioiTinh", "Bí mật");
        form.put("meLoaiGiayToTuyThan", "10");
        form.put("meHoTen", "Đặng ".repeat(30));
        DossierCode code = town.received(form);
        town.delivery.run();
        return code;
    }

    @Test
    void refusedFieldsAreNamedToAnOfficerOneByOneWithoutTheirValues() {
        DossierCode code = refused();

        PushStatus status = town.desk.status(code).orElseThrow();
        assertThat(status.state()).isEqualTo(PushState.REFUSED);
        assertThat(status.nextAt()).isEmpty();
        assertThat(status.fields())
                .containsExactlyInAnyOrder(
                        new FieldError("nksGioiTinh", Problem.NOT_IN_CATALOGUE),
                        new FieldError("meLoaiGiayToTuyThan", Problem.NOT_IN_CATALOGUE),
                        new FieldError("meHoTen", Problem.TOO_LONG));
        assertThat(town.attention()).singleElement().satisfies(item -> {
            assertThat(item.topic()).isEqualTo("registry.push");
            assertThat(item.reason().vi())
                    .contains("nksGioiTinh (không có trong danh mục)", "meHoTen (quá dài)")
                    .doesNotContain("Đặng", "Bí mật");
        });
    }

    @Test
    void whatWasRefusedIsNotSentAgainByItself() {
        DossierCode code = refused();

        town.later(Duration.ofDays(3));

        assertThat(town.pushes(code)).isEqualTo(1);
    }

    @Test
    void aCorrectedDossierIsResubmittedAndGoesItsUsualWay() {
        DossierCode code = refused();
        BirthDossiers.correctForm(town.store, code, "nksGioiTinh", "Nữ");
        BirthDossiers.correctForm(town.store, code, "meLoaiGiayToTuyThan", "4");
        BirthDossiers.correctForm(town.store, code, "meHoTen", BirthDossiers.REQUESTER);

        PushStatus status = town.desk.resubmit(code);

        assertThat(status.state()).isEqualTo(PushState.PUSHED);
        assertThat(town.attention()).isEmpty();
        town.startProcessing(code);
        town.registry.approve(code.value());
        town.later(POLL);
        assertThat(town.status(code)).isEqualTo(DossierStatus.DONE);
        assertThat(town.registrations(code)).isEqualTo(1);
    }

    @Test
    void resubmittingWhatIsUnderWayDoesNothing() {
        DossierCode code = town.underWay();

        PushStatus status = town.desk.resubmit(code);

        assertThat(status.state()).isEqualTo(PushState.PUSHED);
        assertThat(town.pushes(code)).isEqualTo(1);
        assertThatThrownBy(() -> town.desk.resubmit(DossierCode.parse("H12.40-261123-9999")))
                .isInstanceOf(NotFoundException.class);
    }

    @Test
    void aSupplementThatTheRegistrarAsksForComesIntoTheDossierOnceAndIsMarkedAsHis() {
        DossierCode code = town.underWay();
        town.registry.askSupplement(code.value(), "Thiếu giấy chứng sinh của cháu Hoà");
        town.later(POLL);
        town.later(POLL);

        assertThat(town.status(code)).isEqualTo(DossierStatus.SUPPLEMENT_REQUESTED);
        assertThat(town.dossier(code).supplements()).singleElement().satisfies(request -> {
            assertThat(request.items()).containsExactly("Thiếu giấy chứng sinh của cháu Hoà");
            assertThat(request.source()).isEqualTo(SupplementRequest.Source.REGISTRY);
        });
        assertThat(town.oneStop.history(code))
                .filteredOn(event -> event.event() instanceof DossierEvent.SupplementRequested)
                .singleElement()
                .satisfies(event -> assertThat(event.actor()).isEqualTo(Actor.registry("civil")));
        assertThat(town.attention()).singleElement().satisfies(item -> {
            assertThat(item.reason().code()).isEqualTo("registry.supplement-asked");
            assertThat(item.reason().vi()).doesNotContain("Hoà");
            assertThat(item.times()).isEqualTo(1);
        });
        PushStatus status = town.desk.status(code).orElseThrow();
        assertThat(status.registryStatus()).contains(RegistryStatus.SUPPLEMENT_NEEDED);
        assertThat(status.remark()).isEqualTo("Thiếu giấy chứng sinh của cháu Hoà");
    }

    @Test
    void afterASupplementTheDossierIsSentOnceMoreAndGoesItsUsualWay() {
        DossierCode code = town.underWay();
        town.registry.askSupplement(code.value(), "Sai nơi sinh");
        town.later(POLL);
        FormFields corrected = new FormFields(Map.of("nksNoiSinh", "Trạm y tế Phường 1"));
        town.done(code, new DossierAction.AcceptSupplement(List.of(), corrected), BirthDossiers.OFFICER);

        PushStatus status = town.desk.resubmit(code);

        assertThat(status.state()).isEqualTo(PushState.PUSHED);
        assertThat(town.registry.journal().fields(code.value())).containsEntry("nksNoiSinh", "Trạm y tế Phường 1");
        assertThat(town.attention()).isEmpty();
        town.registry.approve(code.value());
        town.later(POLL);
        assertThat(town.status(code)).isEqualTo(DossierStatus.DONE);
    }

    @Test
    void aSecondRequestOfTheRegistrarIsAFactAsWellAndUsesUpNoRequestOfTheOfficers() {
        DossierCode code = town.underWay();
        town.registry.askSupplement(code.value(), "Thiếu giấy chứng sinh");
        town.later(POLL);
        town.done(code, new DossierAction.AcceptSupplement(List.of(Document.paper("uy-quyen"))), BirthDossiers.OFFICER);
        town.desk.resubmit(code);

        town.registry.askSupplement(code.value(), "");
        town.later(POLL);

        assertThat(town.dossier(code).supplements()).hasSize(2).allSatisfy(request -> assertThat(request.items())
                .isNotEmpty());
        town.done(code, new DossierAction.AcceptSupplement(List.of(Document.paper("uy-quyen"))), BirthDossiers.OFFICER);
        town.done(
                code,
                new DossierAction.RequestSupplement(List.of("tờ khai"), "thiếu chữ ký", Optional.empty()),
                BirthDossiers.SPECIALIST);
    }

    @Test
    void aSupplementAskedOfADossierThatWaitsForPapersAlreadyIsLeftToTheOfficer() {
        DossierCode code = town.underWay();
        town.done(
                code,
                new DossierAction.RequestSupplement(List.of("tờ khai"), "thiếu chữ ký", Optional.empty()),
                BirthDossiers.SPECIALIST);
        town.registry.askSupplement(code.value(), "Thiếu giấy chứng sinh");

        town.later(POLL);

        assertThat(town.dossier(code).supplements()).hasSize(1);
        assertThat(town.attention()).singleElement().satisfies(item -> {
            assertThat(item.reason().code()).isEqualTo("registry.supplement-unrecorded");
            assertThat(item.reason().vi()).contains("Yêu cầu bổ sung");
        });
    }

    @Test
    void whatIsRegisteredWhileTheDossierWaitsForPapersComesInOnceTheyAreThere() {
        DossierCode code = town.underWay();
        town.registry.askSupplement(code.value(), "Thiếu giấy chứng sinh");
        town.later(POLL);
        town.registry.approve(code.value());
        town.later(POLL);

        assertThat(town.status(code)).isEqualTo(DossierStatus.SUPPLEMENT_REQUESTED);
        town.done(code, new DossierAction.AcceptSupplement(List.of(Document.paper("uy-quyen"))), BirthDossiers.OFFICER);
        town.later(Duration.ofDays(1));
        assertThat(town.status(code)).isEqualTo(DossierStatus.DONE);
        assertThat(town.attention()).isEmpty();
    }

    @Test
    void aRefusalByTheRegistrarIsLeftToTheOfficer() {
        DossierCode code = town.underWay();
        town.registry.refuse(code.value(), "Đã đăng ký nơi khác");

        town.later(POLL);
        town.later(Duration.ofDays(1));

        assertThat(town.attentionCodes()).containsExactly("registry.refused-by-registrar");
        assertThat(town.state(code)).isEqualTo(PushState.REFUSED);
        assertThat(town.registry.journal().polls(code.value())).isEqualTo(1);
        town.done(code, new DossierAction.Stop("hộ tịch từ chối"), BirthDossiers.SPECIALIST);
        town.delivery.run();
        assertThat(town.attention()).isEmpty();
        assertThat(town.state(code)).isEqualTo(PushState.DONE);
    }

    @Test
    void anErrorInTheRegistryCanBeMendedAndSentAgain() {
        DossierCode code = town.underWay();
        town.registry.reportError(code.value(), "Lỗi dữ liệu");
        town.later(POLL);
        assertThat(town.attentionCodes()).containsExactly("registry.error-at-registry");

        PushStatus status = town.desk.resubmit(code);

        assertThat(status.state()).isEqualTo(PushState.PUSHED);
        assertThat(town.attention()).isEmpty();
    }

    @Test
    void aValueThatXmlCannotHoldIsRefusedBeforeAnythingIsSent() {
        Map<String, String> form = BirthDossiers.form();
        form.put("meNgaySinh", "hôm qua");
        DossierCode code = town.received(form);
        BirthDossiers.correctForm(town.store, code, "nksNoiSinh", "Trạm \u0001 xá");

        town.delivery.run();

        assertThat(town.pushes(code)).isZero();
        assertThat(town.state(code)).isEqualTo(PushState.REFUSED);
        assertThat(town.attention()).extracting(Attention.Item::topic).containsExactly("registry.push");
        BirthDossiers.correctForm(town.store, code, "meNgaySinh", "1990-05");
        town.desk.resubmit(code);
        assertThat(town.desk.status(code).orElseThrow().fields())
                .containsExactly(new FieldError("nksNoiSinh", Problem.WRONG_FORMAT));
        BirthDossiers.correctForm(town.store, code, "nksNoiSinh", "Trạm xá");
        assertThat(town.desk.resubmit(code).state()).isEqualTo(PushState.PUSHED);
        assertThat(town.registry.journal().fields(code.value())).containsEntry("meNgaySinh", "05.1990");
    }

    @Test
    void aUnitThatTheRegistryDoesNotKnowIsAMatterOfSettings() {
        RegistryDesk wrong = town.desk(town.store, "00007");
        DossierCode code = town.received();

        wrong.handle(town.receivedEvent(code));

        assertThat(town.attention())
                .singleElement()
                .satisfies(item -> assertThat(item.reason().vi()).contains("00007"));
        assertThat(town.desk.resubmit(code).state()).isEqualTo(PushState.PUSHED);
    }
}
