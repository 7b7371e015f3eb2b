package vn.motcua.onestop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.motcua.Sample.ONE_STOP;
import static vn.motcua.Sample.PAYMENT;
import static vn.motcua.Sample.SPECIALIST;
import static vn.motcua.Sample.at;
import static vn.motcua.Sample.day;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.motcua.Sample;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.DossierStatus;
import vn.motcua.dossier.Moment;
import vn.motcua.dossier.Settlement;
import vn.motcua.error.ConflictException;
import vn.motcua.error.InvalidInputException;
import vn.motcua.error.NotFoundException;
import vn.motcua.event.EventLog;
import vn.motcua.fee.CaseFacts;
import vn.motcua.fee.Channel;
import vn.motcua.fee.Dong;
import vn.motcua.fee.FeePricing;
import vn.motcua.identity.AgencyCode;
import vn.motcua.procedure.ProcedureCode;
import vn.motcua.workflow.DossierAction;
import vn.motcua.workflow.OpeningAction;

class ApplyTest {

    private final Counter counter = new Counter();
    private final OneStop oneStop = counter.oneStop;

    @Test
    void anActionMakesTheNextSnapshotAndGoesOnWithTheChain() {
        Dossier dossier = counter.submitted("1");

        Outcome.Done done = (Outcome.Done) oneStop.apply(dossier.code(), new DossierAction.Receive(), ONE_STOP);

        assertThat(done.dossier().version()).isEqualTo(2);
        assertThat(oneStop.find(dossier.code())).contains(done.dossier());
        counter.store.run(transaction -> {
            StoredDossier stored = transaction.dossiers().find(dossier.code()).orElseThrow();
            assertThat(EventLog.verify(dossier.code(), stored.head(), oneStop.history(dossier.code())))
                    .isEmpty();
            return stored;
        });
    }

    @Test
    void aRejectedActionLeavesNothingBehind() {
        Dossier dossier = counter.submitted("1");

        Outcome outcome = oneStop.apply(dossier.code(), new DossierAction.StartProcessing(), ONE_STOP);

        assertThat(outcome).isInstanceOf(Outcome.Rejected.class);
        assertThat(oneStop.find(dossier.code())).contains(dossier);
        assertThat(oneStop.history(dossier.code())).hasSize(1);
    }

    @Test
    void whoeverLookedAtAnOlderVersionLooksAgain() {
        Dossier dossier = counter.submitted("1");
        oneStop.apply(dossier.code(), 1, new DossierAction.Receive(), ONE_STOP);

        assertThatThrownBy(() -> oneStop.apply(dossier.code(), 1, new DossierAction.StartProcessing(), ONE_STOP))
                .isInstanceOfSatisfying(ConflictException.class, fault -> {
                    assertThat(fault.reason().code()).isEqualTo("onestop.version-conflict");
                    assertThat(fault.reason().vi()).contains("H12.40-261120-0001", "2");
                });
        assertThat(oneStop.find(dossier.code()).orElseThrow().version()).isEqualTo(2);
    }

    @Test
    void aDossierThatDoesNotExistIsNotFound() {
        DossierCode nowhere = DossierCode.parse("H12.40-261120-0099");

        assertThatThrownBy(() -> oneStop.apply(nowhere, new DossierAction.Receive(), ONE_STOP))
                .isInstanceOf(NotFoundException.class);
        assertThat(oneStop.find(nowhere)).isEmpty();
        assertThat(oneStop.history(nowhere)).isEmpty();
    }

    @Test
    void anOpeningIsNoActionOnADossier() {
        Dossier dossier = counter.submitted("1");

        Outcome outcome = oneStop.apply(
                dossier.code(),
                new OpeningAction.Submit(dossier.code(), dossier.filing(), List.of(), "v"),
                Sample.CITIZEN);

        assertThat(((Outcome.Rejected) outcome).reasons().get(0).code()).isEqualTo("workflow.not-in-table");
    }

    @Test
    void anActionWithinAFailingTransactionNeverHappened() {
        Dossier dossier = counter.submitted("1");

        assertThatThrownBy(() -> counter.store.run(transaction -> {
                    oneStop.apply(transaction, dossier.code(), new DossierAction.Receive(), ONE_STOP);
                    throw new IllegalStateException("afterwards");
                }))
                .isInstanceOf(IllegalStateException.class);

        assertThat(oneStop.find(dossier.code())).contains(dossier);
        assertThat(oneStop.history(dossier.code())).hasSize(1);
        counter.store.run(transaction -> {
            // what stood before, and no reminder of a limit that never began
            assertThat(transaction.timers().claimDue(at("2027-01-01T00:00"), java.time.Duration.ofMinutes(1), 10))
                    .extracting(Timers.Timer::kind)
                    .containsExactly(Moment.REPLY_DUE);
            return transaction;
        });
    }

    @Test
    void moneyThatCameLateWaitsForAnOfficer() {
        Outcome.Done filed = (Outcome.Done) oneStop.submit(
                new Submission(
                        Sample.CRIMINAL_RECORD.value(),
                        "thuong",
                        "H12.40",
                        Channel.ONLINE,
                        Counter.person(),
                        Map.of(),
                        List.of(Counter.file("to-khai")),
                        Map.of(),
                        List.of()),
                Sample.CITIZEN,
                Counter.key("1"));
        DossierCode code = filed.dossier().code();
        oneStop.apply(code, new DossierAction.Refuse("sai thẩm quyền"), ONE_STOP);

        oneStop.apply(
                code,
                new DossierAction.SettleObligation(
                        "1", new Settlement("vnpay", "tx-1", Dong.of(200_000), at("2026-11-20T09:01"))),
                PAYMENT);

        assertThat(oneStop.find(code).orElseThrow().status()).isEqualTo(DossierStatus.NOT_RECEIVED);
        List<Attention.Item> open =
                counter.store.run(transaction -> transaction.attention().open(10));
        assertThat(open).singleElement().satisfies(item -> {
            assertThat(item.dossier()).isEqualTo(code);
            assertThat(item.topic()).isEqualTo("workflow.paid-late");
            assertThat(item.reason().vi()).contains("200.000 đ", "tx-1");
        });
    }

    @Test
    void aQuoteNamesThePriceBeforeAnythingIsFiled() {
        List<FeePricing> prices = oneStop.quote(question("3.000333", "", "H12.40"));

        assertThat(prices).singleElement().isInstanceOfSatisfying(FeePricing.Priced.class, priced -> assertThat(
                        priced.quote().total())
                .isEqualTo(Dong.of(200_000)));
    }

    @Test
    void aProvinceWithoutAFeeThatWeKnowHasNoPrice() {
        AgencyDirectory cantho = code -> java.util.Optional.of(new vn.motcua.identity.Agency(
                code, "UBND phường Ninh Kiều", vn.motcua.identity.Territory.ofProvince("92")));
        OneStop other =
                OneStop.builder(counter.store, cantho).clock(counter.clock).build();

        assertThat(reason(other.quote(question("1.001193", "qua-han", "H13.1"))))
                .isEqualTo("onestop.no-fee-known");
        assertThat(reason(oneStop.quote(question("1.001193", "qua-han", "H12.40", Channel.DIRECT))))
                .isEqualTo("fee.not-priced");
    }

    private static String reason(List<FeePricing> prices) {
        return ((FeePricing.NotPriced) prices.get(0)).reason().code();
    }

    @Test
    void aQuestionAboutWhatWeDoNotKnowIsRefused() {
        assertThatThrownBy(() -> oneStop.quote(question("9.999999", "", "H12.40")))
                .isInstanceOf(InvalidInputException.class);
        assertThatThrownBy(() -> oneStop.quote(question("3.000333", "nope", "H12.40")))
                .isInstanceOf(InvalidInputException.class);
        assertThatThrownBy(() -> oneStop.quote(question("3.000333", "", "H99")))
                .isInstanceOf(InvalidInputException.class);
    }

    private static QuoteQuestion question(String procedure, String caseId, String agency) {
        return question(procedure, caseId, agency, Channel.ONLINE);
    }

    private static QuoteQuestion question(String procedure, String caseId, String agency, Channel channel) {
        return new QuoteQuestion(
                new ProcedureCode(procedure),
                caseId,
                new AgencyCode(agency),
                channel,
                day("2026-11-20"),
                CaseFacts.NONE,
                List.of());
    }

    @Test
    void theListsShowWhatIsDueFirst() {
        Dossier late = counter.submitted("1");
        Dossier waiting = counter.submitted("2");
        Dossier soon = counter.submitted("3");
        counter.clock.set(at("2026-11-20T16:00"));
        oneStop.apply(late.code(), new DossierAction.Receive(), ONE_STOP);
        counter.clock.set(at("2026-11-20T09:30"));
        oneStop.apply(soon.code(), new DossierAction.Receive(), ONE_STOP);

        List<DossierQueries.Line> inbox = counter.store.inbox(
                Sample.WARD.code(), java.util.Set.of(DossierStatus.NEW, DossierStatus.RECEIVED), 10);

        assertThat(inbox)
                .extracting(DossierQueries.Line::code)
                .containsExactly(soon.code(), late.code(), waiting.code());
        assertThat(counter.store.inbox(Sample.OTHER_WARD.code(), java.util.Set.of(DossierStatus.values()), 10))
                .isEmpty();
        assertThat(counter.store.ofAccount("acc-1", 2)).hasSize(2);
        assertThat(counter.store.ofAccount("acc-2", 10)).isEmpty();
        assertThat(SPECIALIST).isNotNull();
    }
}
