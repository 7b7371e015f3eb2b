package vn.motcua.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.Sample.ONE_STOP;
import static vn.motcua.Sample.PAYMENT;
import static vn.motcua.Sample.SPECIALIST;
import static vn.motcua.Sample.at;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.motcua.Sample;
import vn.motcua.dossier.Document;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierResult;
import vn.motcua.dossier.DossierStatus;
import vn.motcua.dossier.Filing;
import vn.motcua.dossier.FormFields;
import vn.motcua.dossier.Holder;
import vn.motcua.dossier.Moment;
import vn.motcua.fee.Channel;
import vn.motcua.identity.ActorRole;
import vn.motcua.procedure.ProcedureCode;
import vn.motcua.procedure.SampleCatalog;

@Tag("thorough")
class TotalityTest {

    private static final TransitionTable TABLE = TransitionTable.shipped();

    @ParameterizedTest
    @MethodSource("dossiers")
    void everyActionOfEveryRoleGetsAnAnswer(Dossier dossier) {
        for (DossierAction action : actions(dossier)) {
            Optional<Transition> row = TABLE.from(dossier.status(), action.name());
            for (ActorRole role : ActorRole.values()) {
                for (String when : List.of(Journey.RECEIVED, "2026-12-31T23:59:59", "2061-01-01T00:00")) {
                    Decision answer = Journey.WORKFLOW.decide(dossier, action, Sample.actor(role), at(when));

                    String what = dossier + " " + action.name() + " by " + role;
                    if (answer instanceof Decision.Accepted accepted) {
                        assertThat(row).as(what).isPresent();
                        assertThat(row.orElseThrow().actors()).as(what).contains(role);
                        assertThat(accepted.next().version()).as(what).isEqualTo(dossier.version() + 1);
                        assertThat(accepted.occurrences()).as(what).isNotEmpty();
                    } else {
                        assertThat(((Decision.Rejected) answer).reasons())
                                .as(what)
                                .isNotEmpty();
                    }
                }
            }
        }
    }

    @Test
    void theDossiersTriedStandInEveryStatus() {
        Set<DossierStatus> seen = dossiers().map(Dossier::status).collect(Collectors.toSet());

        assertThat(seen).isEqualTo(EnumSet.complementOf(EnumSet.of(DossierStatus.DRAFT)));
    }

    @Test
    void theActionsTriedHaveEveryName() {
        Set<ActionName> seen = actions(Journey.submitted(Sample.RESIDENCE).dossier()).stream()
                .map(DossierAction::name)
                .collect(Collectors.toSet());

        assertThat(seen).isEqualTo(EnumSet.allOf(ActionName.class));
    }

    @Test
    void aProcedureThatTheCatalogueLostIsRejected() {
        Dossier dossier =
                Journey.in(DossierStatus.PROCESSING, SampleCatalog.PAID_DURING).dossier();
        Workflow shipped = new Workflow(vn.motcua.procedure.ProcedureCatalog.shipped(), agency -> Sample.deadlines());

        Decision answer = shipped.decide(dossier, Acts.complete(), SPECIALIST, at("2026-11-19T09:00"));

        assertThat(Journey.codes(answer)).containsExactly("procedure.unknown");
    }

    static Stream<Dossier> dossiers() {
        List<Journey> all = new ArrayList<>();
        for (ProcedureCode procedure :
                List.of(Sample.CRIMINAL_RECORD, Sample.RESIDENCE, Sample.BIRTH, SampleCatalog.PAID_AT_RETURN)) {
            for (DossierStatus status : EnumSet.complementOf(EnumSet.of(DossierStatus.DRAFT))) {
                all.add(Journey.in(status, procedure));
            }
            all.add(Journey.submitted(procedure).then(ONE_STOP, Acts.ask("to-khai"), Journey.FILED));
            all.add(Journey.submitted(procedure)
                    .then(ONE_STOP, Acts.ask("to-khai"), Journey.FILED)
                    .then(Sample.CITIZEN, Acts.WITHDRAW, Journey.FILED));
            Journey owing = Journey.submitted(procedure);
            all.add(owing.then(ONE_STOP, Acts.raise(owing.otherQuote()), Journey.FILED)
                    .then(Sample.CITIZEN, Acts.WITHDRAW, Journey.FILED));
        }
        return all.stream().map(Journey::dossier);
    }

    static List<DossierAction> actions(Dossier dossier) {
        Filing filing = dossier.filing();
        var own = dossier.quotes().get(0);
        return List.of(
                new OpeningAction.Submit(dossier.code(), filing, List.of(), "v"),
                new OpeningAction.ReceiveAtCounter(dossier.code(), filing, List.of(), "v"),
                Acts.RECEIVE,
                Acts.refuse(),
                new DossierAction.Refuse(" "),
                Acts.ask("to-khai"),
                Acts.ask(),
                Acts.ask("to-khai", ""),
                new DossierAction.RequestSupplement(List.of("x"), "", Optional.of("")),
                Acts.askAgain("thiếu thật"),
                Acts.supplement(),
                Acts.supplement(Document.paper("no-such-paper")),
                Acts.supplement(Document.evidence("to-khai", "NO_SUCH_REGISTER")),
                Acts.raise(),
                Acts.raise(own),
                Acts.raise(own, own),
                Acts.raise(Acts.quote("CUTRU.THUONG_TRU", Channel.DIRECT, at(Journey.FILED))),
                Acts.reprice(List.of()),
                Acts.reprice(List.of(Acts.costing(1, own))),
                Acts.settle("1", 1, "tx-1"),
                Acts.settle("1", 1_000_000_000_000L, "tx-2"),
                Acts.settle("99", 1, "tx-3"),
                Acts.settle("", 1, "tx-4"),
                Acts.WITHDRAW,
                new DossierAction.RequestWithdrawal(""),
                Acts.keep(),
                new DossierAction.RejectWithdrawal(""),
                Acts.LET_GO,
                Acts.START,
                Acts.stop(),
                new DossierAction.Stop(""),
                Acts.complete(),
                new DossierAction.Complete(new DossierResult("", FormFields.EMPTY, Optional.empty())),
                Acts.handOver(),
                Acts.correct(),
                new DossierAction.CorrectResult(""),
                Acts.link("civil"),
                Acts.WARN,
                Acts.warn(Moment.REPLY_DUE),
                Acts.warn(Moment.SUPPLEMENT_LAPSE),
                Acts.warn(Moment.CONSULTATION_DUE),
                Acts.apologise("2026-12-01"),
                Acts.apologise("2020-01-01"),
                new DossierAction.Apologise(" ", LocalDate.MAX),
                Acts.handTo(Sample.holder(ActorRole.LEADER)),
                Acts.handTo(Holder.unit(Sample.OTHER_WARD.code(), ActorRole.ONE_STOP)),
                Acts.takeBack(),
                Acts.delegate(Sample.holder(ActorRole.SPECIALIST), at("2026-12-01T00:00")),
                new RoutingAction.Delegate(Holder.unit(Sample.WARD.code(), ActorRole.LEADER), Optional.empty(), ""),
                new RoutingAction.EndDelegation(Sample.holder(ActorRole.SPECIALIST)),
                Acts.consult(Sample.OTHER_WARD),
                Acts.consult(Sample.WARD),
                Acts.answer("1"),
                Acts.noAnswerNeeded("1"),
                Acts.noAnswerNeeded(""),
                Acts.fromRegister(dossier.code(), filing),
                new DraftAction.CreateDraft("acc-1", Optional.empty()),
                new DraftAction.ChangeDraft("acc-1", Optional.empty()),
                new DraftAction.DiscardDraft("", Optional.empty()),
                Acts.note());
    }

    @Test
    void aMomentThatNoCalendarCountsIsRejected() {
        Journey journey = Journey.in(DossierStatus.PROCESSING, Sample.RESIDENCE);
        for (Instant at : List.of(Instant.MIN, Instant.MAX)) {
            assertThat(Journey.codes(Journey.WORKFLOW.decide(journey.dossier(), Acts.complete(), SPECIALIST, at)))
                    .containsExactly("workflow.moment-unusable");
        }
        assertThat(journey.refusal(SPECIALIST, Acts.complete(), "2026-11-16T23:59:59"))
                .containsExactly("workflow.before-submission");
        for (Instant due : List.of(Instant.MAX, Instant.EPOCH)) {
            assertThat(journey.refusal(
                            SPECIALIST,
                            new RoutingAction.HandOver(Sample.holder(ActorRole.LEADER), Optional.of(due), ""),
                            Journey.RECEIVED))
                    .containsExactly("workflow.step-due-unusable");
        }
    }

    @Test
    void anActionBeforeTheLastOneIsAnsweredToo() {
        // two nodes whose clocks differ a little
        Journey waiting = Journey.in(DossierStatus.PAYMENT_REQUESTED, Sample.RESIDENCE);

        waiting.then(PAYMENT, Acts.settle("2", 20_000, "tx-9"), "2026-11-17T23:59:59");

        assertThat(waiting.status()).isEqualTo(DossierStatus.PROCESSING);
        assertThat(waiting.dossier().clock().pauses())
                .allSatisfy(pause -> assertThat(pause.to()).isAfterOrEqualTo(pause.from()));
    }
}
