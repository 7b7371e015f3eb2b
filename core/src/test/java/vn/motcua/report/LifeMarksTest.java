package vn.motcua.report;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.Sample.ONE_STOP;
import static vn.motcua.Sample.PAYMENT;
import static vn.motcua.Sample.SPECIALIST;
import static vn.motcua.Sample.at;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.motcua.Sample;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.Intake;
import vn.motcua.dossier.RegistryLink;
import vn.motcua.fee.Channel;
import vn.motcua.fee.Dong;
import vn.motcua.identity.Actor;
import vn.motcua.workflow.DossierAction;
import vn.motcua.workflow.OpeningAction;

/** What real dossiers leave of marks and money. */
class LifeMarksTest {

    @Test
    void theWayInLeavesItsMarks() {
        DossierFigures online = Life.online(Sample.BIRTH, "2026-05-04T08:00").figures();
        DossierFigures home = Life.opened(
                        4,
                        Life.filing(Sample.BIRTH, Channel.DIRECT, at("2026-05-04T08:00"))
                                .with(Intake.atHome(Sample.WARD.code())),
                        true)
                .orElseThrow()
                .figures();
        DossierFigures counter =
                Life.atCounter(Sample.BIRTH, "2026-05-04T08:00").figures();

        assertThat(online.channel()).isEqualTo(Channel.ONLINE);
        assertThat(online.marks()).contains(Mark.DIGITISED, Mark.REUSED).doesNotContain(Mark.ASSISTED, Mark.AT_HOME);
        assertThat(home.marks()).contains(Mark.AT_HOME);
        assertThat(counter.marks()).contains(Mark.REUSED).doesNotContain(Mark.DIGITISED, Mark.AT_HOME);
        assertThat(counter.marks()).doesNotContain(Mark.VNEID_VERIFIED, Mark.PAPER_RESULT, Mark.SYNCHRONISED);
    }

    @Test
    void anotherDeskAndItsHelpAreSeen() {
        Actor neighbour = Actor.officer(ONE_STOP.role(), "mot-cua-2", Sample.OTHER_WARD.code());
        DossierFigures figures = Life.opened(
                        new OpeningAction.Submit(
                                DossierCode.parse("H12.40-260504-0001"),
                                Life.filing(Sample.BIRTH, Channel.ONLINE, at("2026-05-04T08:00"))
                                        .with(Intake.at(Channel.ONLINE, Sample.OTHER_WARD.code())),
                                List.of(),
                                "test-1"),
                        neighbour)
                .orElseThrow()
                .figures();

        assertThat(figures.agency()).isEqualTo(Sample.WARD.code());
        assertThat(figures.intakeAgency()).isEqualTo(Sample.OTHER_WARD.code());
        assertThat(figures.has(Mark.ASSISTED)).isTrue();
    }

    @Test
    void aScanAfterThePaperMakesADossierDigitised() {
        Life life = Life.atCounter(Sample.RESIDENCE, "2026-05-04T09:00")
                .then(SPECIALIST, Life.ask(), "2026-05-04T10:00")
                .then(ONE_STOP, Life.supplement(Sample.file("to-khai")), "2026-05-05T10:00");

        assertThat(life.figures().has(Mark.DIGITISED)).isTrue();
    }

    @Test
    void theResultLeavesItsMarks() {
        DossierFigures figures = Life.atCounter(Sample.BIRTH, "2026-05-04T09:00")
                .then(ONE_STOP, Life.START, "2026-05-04T09:30")
                .then(
                        SPECIALIST,
                        Life.complete(Optional.of(vn.motcua.dossier.ContentDigest.of(new byte[] {1}))),
                        "2026-05-04T15:00")
                .then(ONE_STOP, new DossierAction.ReturnResult(Channel.POST), "2026-05-04T16:00")
                .figures();

        assertThat(figures.marks()).contains(Mark.E_RESULT, Mark.RESULT_BY_POST);
    }

    @Test
    void moneyThatGoesBackPaidForNothing() {
        Life life = Life.atCounter(Sample.RESIDENCE, "2026-05-04T09:00");
        life.then(ONE_STOP, life.raise(), "2026-05-04T09:00")
                .then(ONE_STOP, life.settle("counter", "bl-1", "2026-05-04T09:05"), "2026-05-04T09:05")
                .then(PAYMENT, life.settle("vnpay", "tx-1", "2026-05-04T09:30"), "2026-05-04T09:30");

        assertThat(life.figures().onlinePayment()).isEqualTo(OnlinePayment.NONE);
    }

    @Test
    void thePortalMayNameIntermediariesAndAnswerMarksItself() {
        Life life = Life.paidRecord();
        FiguresReader reader = Life.READER
                .paying(id -> id.equals("vnpay") ? OnlinePayment.NATIONAL_PLATFORM : OnlinePayment.NONE)
                .marking(
                        Mark.VNEID_VERIFIED,
                        (dossier, log) -> dossier.filing().applicant().account().equals("acc-1"))
                .synchronisedTo("vn.motcua.portal");
        life.then(
                Actor.system("portal"),
                new DossierAction.Note("vn.motcua.portal", "synchronised", "ok"),
                "2026-05-05T08:00");

        DossierFigures own = reader.figures(life.dossier(), life.log());

        assertThat(life.figures().onlinePayment()).isEqualTo(OnlinePayment.OWN_PLATFORM);
        assertThat(own.onlinePayment()).isEqualTo(OnlinePayment.NATIONAL_PLATFORM);
        assertThat(own.marks()).contains(Mark.VNEID_VERIFIED, Mark.SYNCHRONISED);
        assertThat(life.figures().marks()).doesNotContain(Mark.VNEID_VERIFIED, Mark.SYNCHRONISED);
    }

    @Test
    void aLinkToTheNationalPortalIsASynchronisation() {
        Life life = Life.paidRecord()
                .then(
                        Actor.registry(FiguresReader.NATIONAL_PORTAL),
                        new DossierAction.LinkRegistry(
                                new RegistryLink(FiguresReader.NATIONAL_PORTAL, "ref-1", at("2026-05-05T08:00"))),
                        "2026-05-05T08:00");

        assertThat(life.figures().has(Mark.SYNCHRONISED)).isTrue();
    }

    @Test
    void whatIsNeverPricedIsFree() {
        DossierFigures figures =
                Life.atCounter(Sample.BIRTH, "2026-05-04T08:00").figures();

        assertThat(figures.quoted()).isEqualTo(Dong.ZERO);
        assertThat(figures.onlinePayment()).isEqualTo(OnlinePayment.NONE);
    }
}
