package vn.motcua.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.Sample.ONE_STOP;
import static vn.motcua.Sample.SPECIALIST;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.motcua.Sample;
import vn.motcua.deadline.TimeLimit;
import vn.motcua.dossier.Document;
import vn.motcua.dossier.DossierResult;
import vn.motcua.dossier.DossierStatus;
import vn.motcua.dossier.FormFields;
import vn.motcua.dossier.Holder;
import vn.motcua.dossier.RegistryLink;
import vn.motcua.identity.ActorRole;

class ActionTextsTest {

    private static final String BAD = "x\u0000";
    private static final String REFUSED = "identity.text-control-character";

    static Stream<DossierAction> hostile() {
        Holder nobody = Holder.officer(Sample.WARD.code(), ActorRole.SPECIALIST, BAD);
        return Stream.of(
                new DossierAction.Refuse(BAD),
                new DossierAction.Refuse("lý do", Optional.of(BAD)),
                new DossierAction.RequestSupplement(List.of(BAD), "lý do", Optional.empty()),
                new DossierAction.RequestSupplement(List.of("x"), BAD, Optional.empty()),
                new DossierAction.RequestSupplement(List.of("x"), "lý do", Optional.of(BAD)),
                new DossierAction.AcceptSupplement(List.of(Document.paper(BAD))),
                new DossierAction.AcceptSupplement(List.of(), new FormFields(Map.of("a", BAD))),
                new DossierAction.AcceptSupplement(List.of(), new FormFields(Map.of(BAD, "a"))),
                new DossierAction.RequestWithdrawal(BAD),
                new DossierAction.RejectWithdrawal(BAD),
                new DossierAction.StartProcessing(Optional.of(BAD)),
                new DossierAction.Stop(BAD),
                new DossierAction.Apologise(BAD, Sample.day("2026-12-01")),
                new DossierAction.CorrectResult(BAD),
                new DossierAction.Complete(new DossierResult(BAD, FormFields.EMPTY, Optional.empty())),
                new DossierAction.Complete(new DossierResult("x", new FormFields(Map.of("so", BAD)), Optional.empty())),
                new DossierAction.LinkRegistry(new RegistryLink("civil", BAD, Sample.at(Journey.RECEIVED))),
                new DossierAction.Note(BAD, "k", "t"),
                new DossierAction.Note("n", BAD, "t"),
                new DossierAction.Note("n", "k", BAD),
                new RoutingAction.HandOver(Sample.holder(ActorRole.LEADER), Optional.empty(), BAD),
                new RoutingAction.HandOver(nobody, Optional.empty(), ""),
                new RoutingAction.TakeBack(BAD),
                new RoutingAction.Delegate(nobody, Optional.empty(), "lý do"),
                new RoutingAction.Consult(Sample.OTHER_WARD.code(), BAD, new TimeLimit(1, TimeLimit.Unit.WORKING_DAY)),
                new RoutingAction.AnswerConsultation("1", BAD),
                new RoutingAction.WithdrawConsultation("1", BAD));
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void whateverIsWrittenIntoAnActionHasToBePlain(DossierAction action) {
        assertThat(ActionTexts.faults(action))
                .extracting(reason -> reason.code())
                .containsExactly(REFUSED);
    }

    @Test
    void aHostileReasonIsRefusedBesideEverythingElse() {
        Journey journey = Journey.in(DossierStatus.PROCESSING, Sample.RESIDENCE);

        assertThat(journey.refusal(
                        SPECIALIST,
                        new DossierAction.RequestSupplement(List.of(), "\u202Ex", Optional.empty()),
                        Journey.RECEIVED))
                .containsExactlyInAnyOrder("identity.text-direction-mark", "workflow.nothing-named");
        assertThat(journey.refusal(SPECIALIST, new DossierAction.Stop("\uD800"), Journey.RECEIVED))
                .containsExactly("identity.text-lone-surrogate");
    }

    @Test
    void tenMegabytesAreRefusedAndLinesAreWelcome() {
        Journey journey = Journey.in(DossierStatus.PROCESSING, Sample.RESIDENCE);

        assertThat(journey.refusal(SPECIALIST, new DossierAction.Stop("x".repeat(10_000_000)), Journey.RECEIVED))
                .containsExactly("identity.text-too-long");
        assertThat(ActionTexts.faults(new DossierAction.Stop("dòng một\r\n\tdòng hai 🏠")))
                .isEmpty();
        assertThat(ActionTexts.faults(new DossierAction.Stop("x".repeat(4_000))))
                .isEmpty();
    }

    @Test
    void noListIsLongerThanADossierNeeds() {
        List<String> items = java.util.Collections.nCopies(499, "giấy");

        assertThat(ActionTexts.faults(new DossierAction.RequestSupplement(items, "lý do", Optional.empty())))
                .isEmpty();
        assertThat(ActionTexts.faults(new DossierAction.RequestSupplement(items, "lý do", Optional.of("thêm"))))
                .extracting(reason -> reason.code())
                .containsExactly("workflow.too-many-texts");
    }

    @Test
    void moneyCountsForAProcedureThatTheCatalogueHasLost() {
        Workflow shipped = new Workflow(vn.motcua.procedure.ProcedureCatalog.shipped(), agency -> Sample.deadlines());
        Journey owing = Journey.in(DossierStatus.PAYMENT_REQUESTED, vn.motcua.procedure.SampleCatalog.PAID_AT_RETURN);
        String open = owing.dossier()
                .open(vn.motcua.dossier.FinancialObligation.Guard.PROCESSING)
                .get(0)
                .id();

        Decision answer = shipped.decide(
                owing.dossier(), Acts.settle(open, 20_000, "tx-1"), Sample.PAYMENT, Sample.at("2026-11-20T09:00"));

        Decision.Accepted accepted = (Decision.Accepted) answer;
        assertThat(accepted.next().status()).isEqualTo(DossierStatus.PROCESSING);
        assertThat(accepted.next().obligation(open).orElseThrow().isSettled()).isTrue();
        assertThat(accepted.attention()).extracting(reason -> reason.code()).contains("procedure.unknown");
        assertThat(Journey.codes(shipped.decide(owing.dossier(), Acts.note(), ONE_STOP, Sample.at("2026-11-20T09:00"))))
                .containsExactly("procedure.unknown");
    }
}
