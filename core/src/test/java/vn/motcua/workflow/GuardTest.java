package vn.motcua.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.Sample.CITIZEN;
import static vn.motcua.Sample.ONE_STOP;
import static vn.motcua.Sample.PAYMENT;
import static vn.motcua.Sample.SPECIALIST;
import static vn.motcua.Sample.at;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.motcua.Sample;
import vn.motcua.dossier.Document;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.DossierStatus;
import vn.motcua.dossier.Filing;
import vn.motcua.dossier.FormFields;
import vn.motcua.dossier.Holder;
import vn.motcua.dossier.Intake;
import vn.motcua.error.Reason;
import vn.motcua.fee.ApplicantGroup;
import vn.motcua.fee.CaseFacts;
import vn.motcua.fee.Channel;
import vn.motcua.fee.FeePricing;
import vn.motcua.fee.GroupEvidence;
import vn.motcua.identity.Actor;
import vn.motcua.identity.ActorRole;
import vn.motcua.procedure.SampleCatalog;

/** Every guard by itself: a situation in which it, and nothing else, rejects. */
class GuardTest {

    private static final DossierCode CODE = DossierCode.parse("H12.40-261118-0001");
    private static final Actor SECOND = Actor.officer(ActorRole.SPECIALIST, "chuyen-mon-2", Sample.WARD.code());
    private static final Actor LEADER = Actor.officer(ActorRole.LEADER, "lanh-dao-1", Sample.WARD.code());
    private static final Holder TO_SECOND = Holder.officer(Sample.WARD.code(), ActorRole.SPECIALIST, "chuyen-mon-2");

    /** What is tried, and the code of the reason against it. */
    private record Case(Optional<Dossier> dossier, DossierAction action, Actor actor, String when, String code) {

        Decision decision() {
            return dossier.map(each -> Journey.WORKFLOW.decide(each, action, actor, at(when)))
                    .orElseGet(() -> Journey.WORKFLOW.decide((OpeningAction) action, actor, at(when)));
        }

        Transition row() {
            TransitionTable table = TransitionTable.shipped();
            return dossier.map(each -> table.from(each.status(), action.name()))
                    .orElseGet(() -> table.opening(action.name()))
                    .orElseThrow();
        }
    }

    private static Case opening(OpeningAction action, Actor actor, String code) {
        return new Case(Optional.empty(), action, actor, Journey.FILED, code);
    }

    private static Case on(Journey journey, DossierAction action, Actor actor, String when, String code) {
        return new Case(Optional.of(journey.dossier()), action, actor, when, code);
    }

    private static Case on(Journey journey, DossierAction action, Actor actor, String code) {
        return on(journey, action, actor, Journey.RECEIVED, code);
    }

    private static Journey processing() {
        return Journey.in(DossierStatus.PROCESSING, SampleCatalog.PAID_AT_RETURN);
    }

    private static OpeningAction submit(Filing filing, FeePricing... prices) {
        return new OpeningAction.Submit(CODE, filing, List.of(prices), "test-1");
    }

    private static Filing birth(Channel channel, List<Document> papers, Map<String, String> form) {
        Filing whole = Sample.filing(Sample.BIRTH, channel, at(Journey.FILED));
        return new Filing(
                whole.procedure(),
                whole.caseId(),
                whole.agency(),
                channel,
                whole.applicant(),
                new FormFields(form),
                papers,
                CaseFacts.NONE,
                List.of(),
                whole.submittedAt());
    }

    private static Case rejectedBy(Guard guard) {
        Filing birth = Sample.filing(Sample.BIRTH, Channel.ONLINE, at(Journey.FILED));
        OpeningAction.OpenFromRegister taken = Acts.fromRegister(CODE, birth);
        return switch (guard) {
            case PAPERS_COMPLETE ->
                opening(
                        submit(birth(
                                Channel.ONLINE,
                                List.of(Document.evidence("giay-chung-sinh", "E_BIRTH_NOTICE")),
                                Sample.birthForm())),
                        CITIZEN,
                        "dossier.document-missing");
            case CASE_FITS -> {
                Map<String, String> form = new HashMap<>(Sample.birthForm());
                form.put("nksNgaySinh", "2025-11-01");
                yield opening(
                        submit(birth(Channel.ONLINE, birth.documents(), form)), CITIZEN, "procedure.case-does-not-fit");
            }
            case PRICED ->
                opening(
                        submit(birth, Acts.price("XE.DOI_TAM", Channel.ONLINE, at(Journey.FILED))),
                        CITIZEN,
                        "fee.not-priced");
            case AT_A_DESK ->
                opening(
                        new OpeningAction.ReceiveAtCounter(CODE, birth, List.of(), "test-1"),
                        ONE_STOP,
                        "workflow.counter-is-direct");
            case OWN_DESK ->
                opening(
                        submit(birth.with(Intake.at(Channel.ONLINE, Sample.OTHER_WARD.code()))),
                        ONE_STOP,
                        "workflow.not-own-desk");
            case OWN_CODE ->
                opening(
                        new OpeningAction.Submit(DossierCode.parse("H21.129-261118-0001"), birth, List.of(), "test-1"),
                        CITIZEN,
                        "workflow.code-not-own");
            case FROM_REGISTER ->
                opening(
                        new OpeningAction.OpenFromRegister(CODE, birth, "test-1", taken.link(), taken.result()),
                        ONE_STOP,
                        "workflow.not-from-register");
            case CLAIMS_PROVEN ->
                new Case(
                        Optional.of(ClaimTest.filed(GroupEvidence.Source.CLAIMED, ApplicantGroup.HO_NGHEO)),
                        Acts.RECEIVE,
                        ONE_STOP,
                        Journey.RECEIVED,
                        "workflow.relief-unverified");
            case FEES_BEFORE_RECEIPT ->
                on(Journey.submitted(Sample.CRIMINAL_RECORD), Acts.RECEIVE, ONE_STOP, "workflow.obligation-open");
            case NOT_RECEIVED_BEFORE ->
                on(
                        Journey.in(DossierStatus.SUPPLEMENT_REQUESTED, Sample.BIRTH),
                        Acts.refuse(),
                        ONE_STOP,
                        "workflow.refuse-only-at-intake");
            case HEAD_APPROVES ->
                on(
                        Journey.submitted(Sample.BIRTH).then(ONE_STOP, Acts.ask("to-khai"), Journey.FILED),
                        new DossierAction.Refuse("không đủ"),
                        ONE_STOP,
                        "workflow.head-must-approve");
            case REASON_GIVEN ->
                on(
                        Journey.submitted(Sample.BIRTH),
                        new DossierAction.Refuse("\t "),
                        ONE_STOP,
                        "workflow.reason-missing");
            case INTAKE_FEES_SETTLED ->
                on(Journey.atCounter(Sample.RESIDENCE), Acts.START, ONE_STOP, "workflow.obligation-not-raised");
            case OWN_FEES_RAISED ->
                on(
                        Journey.in(DossierStatus.PROCESSING, SampleCatalog.PAID_DURING),
                        Acts.complete(),
                        SPECIALIST,
                        "workflow.obligation-not-raised");
            case SOMETHING_NEW_OWED -> on(processing(), Acts.raise(), SPECIALIST, "workflow.nothing-owed");
            case PRICE_DIFFERS ->
                on(
                        Journey.submitted(Sample.CRIMINAL_RECORD),
                        Acts.reprice(Journey.submitted(Sample.CRIMINAL_RECORD)
                                .dossier()
                                .quotes()),
                        ONE_STOP,
                        "workflow.price-unchanged");
            case CLAIMS_KNOWN ->
                on(
                        Journey.submitted(Sample.CRIMINAL_RECORD),
                        new DossierAction.Reprice(
                                Journey.submitted(Sample.CRIMINAL_RECORD)
                                        .dossier()
                                        .quotes(),
                                Set.of(ApplicantGroup.HO_NGHEO),
                                Set.of(),
                                "không thuộc diện"),
                        ONE_STOP,
                        "workflow.claim-not-made");
            case PAYMENT_NEW -> on(processing(), Acts.settle("9", 1, "tx-1"), PAYMENT, "dossier.obligation-not-found");
            case FEES_BEFORE_RETURN ->
                on(
                        Journey.in(DossierStatus.DONE, SampleCatalog.PAID_AT_RETURN),
                        Acts.handOver(),
                        ONE_STOP,
                        "workflow.obligation-open");
            case PAPERS_NAMED -> on(processing(), Acts.ask(), SPECIALIST, "workflow.nothing-named");
            case ONE_REQUEST ->
                on(
                        processing()
                                .then(SPECIALIST, Acts.ask("to-khai"), Journey.RECEIVED)
                                .then(ONE_STOP, Acts.supplement(), Journey.RECEIVED),
                        Acts.ask("to-khai"),
                        SPECIALIST,
                        "workflow.supplement-once");
            case PAPERS_KNOWN ->
                on(
                        Journey.in(DossierStatus.SUPPLEMENT_REQUESTED, Sample.BIRTH),
                        Acts.supplement(Document.paper("anh-the")),
                        ONE_STOP,
                        "dossier.document-unknown");
            case SILENCE_OVER ->
                on(
                        Journey.in(DossierStatus.SUPPLEMENT_REQUESTED, Sample.BIRTH),
                        Acts.stop(),
                        Actor.system("timer"),
                        "workflow.silence-not-over");
            case MOMENT_HAS_COME -> on(processing(), Acts.WARN, Actor.system("timer"), "workflow.moment-not-come");
            case ONE_APOLOGY ->
                on(
                        processing().then(SPECIALIST, Acts.apologise("2026-12-03"), Journey.RECEIVED),
                        Acts.apologise("2026-12-10"),
                        SPECIALIST,
                        "workflow.apologised-before");
            case APOLOGY_IN_TIME ->
                on(
                        processing(),
                        Acts.apologise("2026-12-10"),
                        SPECIALIST,
                        "2026-11-26T08:00",
                        "workflow.apology-too-late");
            case LATER_APPOINTMENT ->
                on(processing(), Acts.apologise("2026-11-26"), SPECIALIST, "workflow.appointment-not-later");
            case ASSIGNED_TO_ACTOR ->
                on(
                        processing().then(SPECIALIST, Acts.handTo(TO_SECOND), Journey.RECEIVED),
                        Acts.complete(),
                        SPECIALIST,
                        "workflow.assigned-to-other");
            case IN_ACTORS_HANDS ->
                on(
                        Journey.in(DossierStatus.RECEIVED, Sample.BIRTH),
                        Acts.handTo(TO_SECOND),
                        SECOND,
                        "workflow.not-in-hands");
            case TO_ANOTHER_HERE ->
                on(
                        processing(),
                        Acts.handTo(Holder.unit(Sample.OTHER_WARD.code(), ActorRole.LEADER)),
                        SPECIALIST,
                        "workflow.not-another-here");
            case HANDED_OVER_BY_ACTOR -> on(processing(), Acts.takeBack(), SPECIALIST, "workflow.nothing-to-take-back");
            case DELEGATION_LASTS ->
                on(
                        processing(),
                        Acts.delegate(TO_SECOND, at(Journey.RECEIVED)),
                        LEADER,
                        "workflow.delegation-unusable");
            case DELEGATED_BEFORE ->
                on(processing(), new RoutingAction.EndDelegation(TO_SECOND), LEADER, "workflow.not-delegated");
            case ANSWERS_IN ->
                on(
                        processing().then(SPECIALIST, Acts.consult(Sample.OTHER_WARD), Journey.RECEIVED),
                        Acts.complete(),
                        SPECIALIST,
                        "workflow.answer-awaited");
            case ANOTHER_AGENCY_ASKED ->
                on(processing(), Acts.consult(Sample.WARD), SPECIALIST, "workflow.consults-itself");
            case ANSWER_AWAITED ->
                on(processing(), Acts.noAnswerNeeded("1"), SPECIALIST, "workflow.no-such-consultation");
            case OWN_REGISTRY ->
                on(processing(), Acts.link("civil"), Actor.registry("justice"), "workflow.other-registry");
            case OWN_INTERMEDIARY ->
                on(processing(), Acts.settle("1", 1, "tx-1"), Actor.payment("momo"), "workflow.other-intermediary");
            case CITIZEN_ONLINE ->
                opening(
                        submit(Sample.filing(Sample.BIRTH, Channel.POST, at(Journey.FILED))),
                        CITIZEN,
                        "workflow.citizen-not-online");
            case SOMETHING_BROUGHT ->
                on(
                        Journey.in(DossierStatus.SUPPLEMENT_REQUESTED, Sample.BIRTH),
                        new DossierAction.AcceptSupplement(List.of()),
                        ONE_STOP,
                        "workflow.nothing-brought");
            case FORM_STILL_WHOLE ->
                on(
                        Journey.in(DossierStatus.SUPPLEMENT_REQUESTED, Sample.BIRTH),
                        new DossierAction.AcceptSupplement(List.of(), new FormFields(Map.of("nksHoTen", " "))),
                        ONE_STOP,
                        "dossier.field-missing");
            case STEP_DUE_AHEAD ->
                on(
                        processing(),
                        new RoutingAction.HandOver(TO_SECOND, Optional.of(at(Journey.RECEIVED)), ""),
                        SPECIALIST,
                        "workflow.step-due-unusable");
            case LINK_NEW -> {
                Actor registry = Actor.registry("civil");
                yield on(
                        processing().then(registry, Acts.link("civil"), Journey.RECEIVED),
                        Acts.link("civil"),
                        registry,
                        "workflow.linked-before");
            }
        };
    }

    @ParameterizedTest
    @EnumSource(Guard.class)
    void itRejectsWithACodedReasonInBothLanguages(Guard guard) {
        Case tried = rejectedBy(guard);

        Decision decision = tried.decision();

        assertThat(tried.row().guards()).contains(guard);
        assertThat(Journey.codes(decision)).containsExactly(tried.code());
        for (Reason reason : ((Decision.Rejected) decision).reasons()) {
            assertThat(reason.vi()).isNotBlank().doesNotContain("%");
            assertThat(reason.en()).isNotBlank().doesNotContain("%").isNotEqualTo(reason.vi());
        }
    }

    @ParameterizedTest
    @EnumSource(Guard.class)
    void itIsDescribedInBothLanguages(Guard guard) {
        assertThat(guard.vi()).isNotBlank();
        assertThat(guard.en()).isNotBlank().isNotEqualTo(guard.vi());
    }

    @ParameterizedTest
    @EnumSource(Competence.class)
    void whoseOfficersMayIsSaidInBothLanguages(Competence whose) {
        assertThat(whose.vi()).isNotBlank();
        assertThat(whose.en()).isNotBlank().isNotEqualTo(whose.vi());
    }

    @Test
    void theReasonsOfAllGuardsComeAtOnceAndNoneTwice() {
        Journey asked = processing()
                .then(SPECIALIST, Acts.ask("to-khai"), Journey.RECEIVED)
                .then(ONE_STOP, Acts.supplement(), Journey.RECEIVED)
                .then(SPECIALIST, Acts.handTo(TO_SECOND), Journey.RECEIVED);

        assertThat(asked.refusal(
                        SPECIALIST,
                        new DossierAction.RequestSupplement(List.of(" "), "", Optional.empty()),
                        Journey.RECEIVED))
                .containsExactly(
                        "workflow.reason-missing",
                        "workflow.nothing-named",
                        "workflow.supplement-once",
                        "workflow.assigned-to-other");
        assertThat(Journey.codes(Journey.WORKFLOW.decide(
                        new OpeningAction.ReceiveAtCounter(
                                CODE,
                                birth(Channel.ONLINE, Sample.papers(Sample.BIRTH, Channel.ONLINE), Map.of())
                                        .with(Intake.at(Channel.ONLINE, Sample.OTHER_WARD.code())),
                                List.of(Acts.price("XE.DOI_TAM", Channel.ONLINE, at(Journey.FILED))),
                                "test-1"),
                        ONE_STOP,
                        at(Journey.FILED))))
                .contains(
                        "workflow.counter-is-direct",
                        "workflow.not-own-desk",
                        "dossier.field-missing",
                        "fee.not-priced");
        assertThat(asked.refusal(LEADER, new RoutingAction.WithdrawConsultation("7", " "), Journey.RECEIVED))
                .containsExactly("workflow.reason-missing", "workflow.no-such-consultation");
    }

    @Test
    void whoMayNotActLearnsNothingElse() {
        assertThat(processing().refusal(CITIZEN, Acts.ask(), Journey.RECEIVED))
                .containsExactly("workflow.role-not-allowed");
        assertThat(processing()
                        .refusal(
                                Actor.officer(ActorRole.SPECIALIST, "x", Sample.OTHER_WARD.code()),
                                Acts.ask(),
                                Journey.RECEIVED))
                .containsExactly("workflow.other-agency");
    }
}
