package vn.motcua.onestop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.motcua.Sample.CITIZEN;
import static vn.motcua.Sample.ONE_STOP;
import static vn.motcua.Sample.SPECIALIST;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.motcua.Sample;
import vn.motcua.deadline.DueDate;
import vn.motcua.dossier.CompletionLevel;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.DossierStatus;
import vn.motcua.dossier.Holder;
import vn.motcua.error.NotFoundException;
import vn.motcua.event.EventLog;
import vn.motcua.event.LoggedEvent;
import vn.motcua.identity.Actor;
import vn.motcua.identity.ActorRole;
import vn.motcua.workflow.DossierAction;

class LookUpTest {

    private final Counter counter = new Counter();
    private final OneStop oneStop = counter.oneStop;

    private ApplicantView mine(DossierCode code) {
        return oneStop.lookUp(code, CITIZEN).orElseThrow();
    }

    @Test
    void anybodySeesHowFarADossierIsAndNothingElse() {
        Dossier dossier = counter.submitted("1");

        assertThat(oneStop.lookUp(dossier.code())).contains(new PublicView(dossier.code(), CompletionLevel.NEW));
        assertThat(PublicView.class.getRecordComponents()).hasSize(2);
    }

    @Test
    void anUnknownCodeGivesNothing() {
        assertThat(oneStop.lookUp(DossierCode.parse("H12.40-261120-0099"))).isEmpty();
        assertThat(oneStop.lookUp(DossierCode.parse("H12.40-261120-0099"), CITIZEN))
                .isEmpty();
    }

    @Test
    void onlyTheAccountThatFiledSeesMore() {
        DossierCode code = counter.submitted("1").code();

        assertThat(oneStop.lookUp(code, CITIZEN)).isPresent();
        assertThat(oneStop.lookUp(code, Actor.citizen("someone-else"))).isEmpty();
        assertThat(oneStop.lookUp(code, Actor.officer(ActorRole.LEADER, CITIZEN.id(), Sample.WARD.code())))
                .isEmpty();
        assertThat(oneStop.lookUp(code, Actor.system(CITIZEN.id()))).isEmpty();
    }

    @Test
    void theApplicantSeesWhoHasItDownToTheDepartment() {
        DossierCode code = counter.submitted("1").code();
        Optional<Holder> filed = mine(code).holder();
        oneStop.apply(code, new DossierAction.Receive(), ONE_STOP);
        oneStop.apply(code, new DossierAction.StartProcessing(), ONE_STOP);

        ApplicantView view = mine(code);

        assertThat(filed).contains(Holder.unit(Sample.WARD.code(), ActorRole.ONE_STOP));
        assertThat(view.holder()).contains(Holder.unit(Sample.WARD.code(), ActorRole.SPECIALIST));
        assertThat(view.agency()).isEqualTo(Sample.WARD);
        assertThat(view.status().vi()).isEqualTo("Đang xử lý");
        assertThat(view.level()).isEqualTo(CompletionLevel.IN_PROGRESS);
        assertThat(view.due()).isPresent();
        assertThat(view.asked()).isEmpty();
    }

    @Test
    void theApplicantSeesWhatHeIsAskedForWhileItIsAsked() {
        DossierCode code = counter.submitted("1").code();
        oneStop.apply(code, new DossierAction.Receive(), ONE_STOP);
        oneStop.apply(code, new DossierAction.StartProcessing(), ONE_STOP);
        oneStop.apply(
                code,
                new DossierAction.RequestSupplement(List.of("giấy chứng sinh"), "mờ", Optional.empty()),
                SPECIALIST);

        ApplicantView view = mine(code);
        oneStop.apply(code, new DossierAction.Stop("không bổ sung"), SPECIALIST);

        assertThat(view.level()).isEqualTo(CompletionLevel.ON_HOLD);
        assertThat(view.asked().orElseThrow().items()).containsExactly("giấy chứng sinh");
        assertThat(view.holder()).contains(Holder.unit(Sample.WARD.code(), ActorRole.SPECIALIST));
        assertThat(view.toString()).doesNotContain("giấy");
        assertThat(mine(code).status()).isEqualTo(DossierStatus.STOPPED);
        assertThat(mine(code).asked()).isEmpty();
        assertThat(mine(code).holder()).isEmpty();
        assertThat(mine(code).due()).isEmpty();
    }

    @Test
    void noDateIsPromisedWhileTheClockStandsStill() {
        DossierCode code = counter.submitted("1").code();
        oneStop.apply(code, new DossierAction.Receive(), ONE_STOP);
        Optional<DueDate> before = mine(code).due();

        oneStop.apply(code, new DossierAction.RequestWithdrawal("nhầm"), CITIZEN);

        assertThat(before).isPresent();
        assertThat(mine(code).due()).isEmpty();
    }

    @Test
    void aChainIsCheckedAgainstItsEnd() {
        DossierCode code = counter.submitted("1").code();
        List<LoggedEvent> whole = oneStop.history(code);

        assertThat(oneStop.verify(code)).isEmpty();
        assertThat(EventLog.verify(whole.subList(0, 0))).isEmpty();
        assertThat(EventLog.verify(code, whole.get(whole.size() - 1).head(), List.of()))
                .isPresent();
        assertThatThrownBy(() -> oneStop.verify(DossierCode.parse("H12.40-261120-0099")))
                .isInstanceOf(NotFoundException.class);
    }
}
