package vn.motcua.onestop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.motcua.Sample.CITIZEN;
import static vn.motcua.Sample.ONE_STOP;
import static vn.motcua.Sample.PAYMENT;
import static vn.motcua.Sample.at;
import static vn.motcua.Sample.day;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.motcua.Sample;
import vn.motcua.dossier.ContentDigest;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.Moment;
import vn.motcua.error.NotFoundException;
import vn.motcua.error.Reason;
import vn.motcua.event.DossierEvent;
import vn.motcua.event.DossierJson;
import vn.motcua.event.EventLog;
import vn.motcua.event.LoggedEvent;
import vn.motcua.identity.Actor;
import vn.motcua.identity.ActorRole;
import vn.motcua.identity.AssuranceLevel;
import vn.motcua.identity.PersonName;
import vn.motcua.identity.PersonalId;
import vn.motcua.identity.VerifiedIdentity;
import vn.motcua.law.Confidence;
import vn.motcua.law.LegalBasis;
import vn.motcua.procedure.Retention;
import vn.motcua.procedure.RetentionClass;
import vn.motcua.procedure.RetentionPolicy;
import vn.motcua.workflow.DossierAction;

class PersonalDataDeskTest {

    private static final Actor LEADER = Sample.actor(ActorRole.LEADER);
    private static final Actor JOB = Actor.system("retention");
    private static final LegalBasis DECISION = new LegalBasis("QĐ 1/QĐ-UBND", Confidence.SINGLE);

    private final Counter counter = new Counter("handler");
    private final List<AuditEntry> audit = new ArrayList<>();
    private int filed;

    private PersonalDataDesk desk(Retention period) {
        return desk(RetentionPolicy.shipped().with(row("thu-tuc-hanh-chinh", period)));
    }

    private PersonalDataDesk desk(RetentionPolicy policy) {
        return counter.builder()
                .retention(policy, any -> Optional.empty())
                .deliverTo("handler")
                .build()
                .personalData(counter.store, audit::add);
    }

    private static RetentionClass row(String id, Retention period) {
        return new RetentionClass(id, "Hồ sơ", "Dossiers", day("2025-07-01"), period, DECISION);
    }

    private static Codes codes(Outcome outcome) {
        return new Codes(
                outcome instanceof Outcome.Rejected rejected
                        ? rejected.reasons().stream().map(Reason::code).toList()
                        : List.of());
    }

    private record Codes(List<String> of) {}

    /** Refused at intake on 20 November 2026. */
    private DossierCode refused() {
        DossierCode code = counter.submitted("k" + filed++).code();
        counter.oneStop.apply(code, new DossierAction.Refuse("bà Mẫu nộp nhầm"), ONE_STOP);
        return code;
    }

    private DossierCode refusedOn(String moment) {
        DossierCode code = counter.submitted("k" + filed++).code();
        counter.clock.set(at(moment));
        counter.oneStop.apply(code, new DossierAction.Refuse("bà Mẫu nộp nhầm"), ONE_STOP);
        return code;
    }

    private List<LoggedEvent> history(DossierCode code) {
        return counter.oneStop.history(code);
    }

    private Optional<Reason> verify(DossierCode code) {
        return counter.store.run(transaction -> EventLog.verify(
                code,
                transaction.dossiers().find(code).orElseThrow().head(),
                transaction.dossiers().history(code)));
    }

    @Test
    void aPurgeTakesWhatIsPersonalAndLeavesTheChainWhole() {
        DossierCode code = refused();
        counter.clock.set(at("2031-11-21T00:00"));

        Outcome outcome = desk(new Retention.Years(5)).purge(code, LEADER);

        Dossier now = ((Outcome.Done) outcome).dossier();
        assertThat(now).isEqualTo(counter.oneStop.find(code).orElseThrow());
        assertThat(PurgedSnapshot.is(now)).isTrue();
        assertThat(now.version()).isEqualTo(3);
        assertThat(verify(code)).isEmpty();
        assertThat(history(code)).hasSize(3).extracting(LoggedEvent::personal).containsOnly("");
        assertThat(history(code).get(1).event()).isEqualTo(new DossierEvent.Refused(EventLog.PURGED));
        LoggedEvent last = history(code).get(2);
        assertThat(last.event()).isEqualTo(new DossierEvent.Purged("thu-tuc-hanh-chinh", List.of()));
        assertThat(last.basis()).isEqualTo(DECISION);
        assertThat(last.actor()).isEqualTo(LEADER);
        assertThat(history(code) + DossierJson.write(now)).doesNotContain("Mẫu", "096000000001", "0912345678");
    }

    @Test
    void aPurgeCanBeRepeatedAndDoesNothingThen() {
        DossierCode code = refused();
        counter.clock.set(at("2031-11-21T00:00"));
        PersonalDataDesk desk = desk(new Retention.Years(5));
        desk.purge(code, LEADER);

        Outcome again = desk.purge(code, LEADER);

        assertThat(((Outcome.Done) again).repeated()).isTrue();
        assertThat(history(code)).hasSize(3);
        assertThat(codes(desk.purge(code, CITIZEN)).of()).containsExactly("onestop.purge-not-entitled");
    }

    @Test
    void theLastDayStillBelongsToThePeriod() {
        DossierCode code = refused();
        PersonalDataDesk desk = desk(new Retention.Years(5));

        counter.clock.set(at("2031-11-20T23:59:59"));
        Outcome.Rejected early = (Outcome.Rejected) desk.purge(code, JOB);
        counter.clock.set(at("2031-11-21T00:00"));
        Outcome onTime = desk.purge(code, JOB);

        assertThat(early.reasons()).extracting(Reason::code).containsExactly("onestop.retention-running");
        assertThat(early.reasons().get(0).vi()).contains("20/11/2031");
        assertThat(onTime).isInstanceOf(Outcome.Done.class);
    }

    @Test
    void aLeapDayIsOverAtTheEndOfFebruary() {
        DossierCode code = refusedOn("2028-02-29T09:00");
        PersonalDataDesk desk = desk(new Retention.Years(1));

        counter.clock.set(at("2029-02-28T23:59"));
        Outcome early = desk.purge(code, JOB);
        counter.clock.set(at("2029-03-01T00:00"));
        Outcome onTime = desk.purge(code, JOB);

        assertThat(codes(early).of()).containsExactly("onestop.retention-running");
        assertThat(onTime).isInstanceOf(Outcome.Done.class);
    }

    @Test
    void nothingIsPurgedBeforeAnAgencyHasSetThePeriod() {
        DossierCode code = refused();
        counter.clock.set(at("2099-01-01T09:00"));

        Outcome.Rejected shipped =
                (Outcome.Rejected) desk(RetentionPolicy.shipped()).purge(code, LEADER);
        Outcome permanent = desk(new Retention.Permanent()).purge(code, LEADER);
        Outcome unknown = counter.builder()
                .retention(RetentionPolicy.shipped(), any -> Optional.of("no-such-class"))
                .build()
                .personalData(counter.store, audit::add)
                .purge(code, LEADER);

        assertThat(codes(shipped).of()).containsExactly("onestop.retention-not-set");
        assertThat(shipped.reasons().get(0).vi()).contains("chưa quy định thời hạn lưu trữ");
        assertThat(codes(permanent).of()).containsExactly("onestop.retention-permanent");
        assertThat(codes(unknown).of()).containsExactly("onestop.retention-class-unknown");
        assertThat(history(code)).hasSize(2);
    }

    @Test
    void aProcedureMayNameItsOwnClass() {
        DossierCode code = refused();
        counter.clock.set(at("2030-01-01T09:00"));
        PersonalDataDesk desk = counter.builder()
                .retention(
                        RetentionPolicy.shipped().with(row("ho-so-ho-tich", new Retention.Years(1))),
                        procedure -> Optional.of("ho-so-ho-tich").filter(any -> procedure.equals(Sample.BIRTH)))
                .build()
                .personalData(counter.store, audit::add);

        desk.purge(code, LEADER);

        assertThat(history(code).get(2).event()).isEqualTo(new DossierEvent.Purged("ho-so-ho-tich", List.of()));
    }

    @Test
    void whatIsNotOverIsNeverPurged() {
        DossierCode code = counter.submitted("open").code();
        counter.clock.set(at("2099-01-01T09:00"));

        assertThat(codes(desk(new Retention.Years(1)).purge(code, LEADER)).of())
                .containsExactly("onestop.purge-not-over");
        assertThat(desk(new Retention.Years(1)).purgeDue(10).purged()).isEmpty();
    }

    @Test
    void onlyALeaderOfTheAgencyOrTheSystemMayPurge() {
        DossierCode code = refused();
        counter.clock.set(at("2099-01-01T09:00"));
        PersonalDataDesk desk = desk(new Retention.Years(1));

        for (Actor actor : List.of(
                CITIZEN,
                ONE_STOP,
                PAYMENT,
                Actor.officer(ActorRole.LEADER, "x", Sample.OTHER_WARD.code()),
                Actor.registry("civil"))) {
            assertThat(codes(desk.purge(code, actor)).of())
                    .as(actor.toString())
                    .containsExactly("onestop.purge-not-entitled");
        }
        assertThat(history(code)).hasSize(2);
    }

    @Test
    void everyReasonIsGivenAtOnce() {
        DossierCode code = counter.submitted("open").code();

        assertThat(codes(desk(RetentionPolicy.shipped()).purge(code, CITIZEN)).of())
                .containsExactly("onestop.purge-not-entitled", "onestop.purge-not-over", "onestop.retention-not-set");
    }

    @Test
    void aDossierThatDoesNotExistIsNotFound() {
        assertThatThrownBy(() -> desk(new Retention.Years(1)).purge(DossierCode.parse("H12.40-261120-0099"), LEADER))
                .isInstanceOf(NotFoundException.class);
    }

    @Test
    void theRecordsOfModulesAndTheKeyOfTheRequestGoToo() {
        DossierCode code = refused();
        keep(code, Optional.empty());
        counter.clock.set(at("2099-01-01T09:00"));

        desk(new Retention.Years(1)).purge(code, JOB);

        counter.store.run(transaction -> {
            assertThat(transaction.companions().of(code)).isEmpty();
            return transaction;
        });
        // the key is free again: what it once opened is not found by it any more
        counter.clock.set(at("2026-11-20T09:00"));
        assertThat(counter.submitted("k0").code()).isNotEqualTo(code);
    }

    @Test
    void workThatIsStillOpenHoldsThePurgeBack() {
        DossierCode code = refused();
        keep(code, Optional.of("slot"));
        counter.clock.set(at("2099-01-01T09:00"));

        assertThat(codes(desk(new Retention.Years(1)).purge(code, JOB)).of())
                .containsExactly("onestop.purge-work-open");
    }

    private void keep(DossierCode code, Optional<String> slot) {
        counter.store.run(transaction -> {
            transaction
                    .companions()
                    .insert(new Companion(
                            "payment.attempt",
                            "k",
                            code,
                            Optional.of("alias"),
                            slot,
                            "PAID",
                            Optional.empty(),
                            1,
                            "{\"payer\":\"Mẫu\"}"));
            return transaction;
        });
    }

    @Test
    void timersAndDeliveriesStayAndHandlersHearOfThePurge() {
        DossierCode code = refused();
        counter.store.run(transaction -> {
            transaction.timers().set(new Timers.Timer(code, Moment.DUE_SOON, at("2098-01-01T09:00")));
            return transaction;
        });
        counter.clock.set(at("2099-01-01T09:00"));

        desk(new Retention.Years(1)).purge(code, JOB);

        List<LoggedEvent> heard = new ArrayList<>();
        new EventDelivery(counter.store, counter.clock, List.of(new EventHandler() {
                    @Override
                    public String id() {
                        return "handler";
                    }

                    @Override
                    public void handle(LoggedEvent event) {
                        heard.add(event);
                    }
                }))
                .run();
        assertThat(heard).isEqualTo(history(code)).hasSize(3);
        counter.store.run(transaction -> {
            assertThat(transaction.timers().claimDue(at("2099-01-01T09:00"), Duration.ofMinutes(1), 10))
                    .hasSize(1);
            return transaction;
        });
    }

    @Test
    void aChainThatDoesNotHoldIsLookedAtBeforeAnythingGoes() {
        DossierCode code = refused();
        LoggedEvent entry = history(code).get(1);
        counter.store.run(transaction -> {
            transaction.dossiers().purge(EventLog.purge(List.of(entry)).entries());
            return transaction;
        });
        counter.clock.set(at("2099-01-01T09:00"));

        assertThat(codes(desk(new Retention.Years(1)).purge(code, JOB)).of()).containsExactly("event.text-broken");
        assertThat(desk(new Retention.Years(1)).purgeDue(10).refused()).containsOnlyKeys(code);
    }

    @Test
    void aRunPurgesWhatIsDueUpToItsLimitTheLongestEndedFirst() {
        DossierCode first = refused();
        counter.clock.pass(Duration.ofDays(1));
        DossierCode second = refused();
        keep(second, Optional.of("slot"));
        counter.clock.pass(Duration.ofDays(1));
        DossierCode third = refused();
        DossierCode young = refusedOn("2028-11-20T09:00");
        PersonalDataDesk desk = desk(new Retention.Years(1));

        PurgeRun one = desk.purgeDue(1);
        PurgeRun rest = desk.purgeDue(10);
        PurgeRun none = desk.purgeDue(10);

        assertThat(one.purged()).containsExactly(first);
        assertThat(rest.purged()).containsExactly(third);
        assertThat(rest.refused()).containsOnlyKeys(second);
        assertThat(none.purged()).isEmpty();
        assertThat(PurgedSnapshot.is(counter.oneStop.find(young).orElseThrow())).isFalse();
        assertThat(desk.purgeDue(0).purged()).isEmpty();
    }

    @Test
    void nothingIsNotedOnAPurgedDossier() {
        DossierCode code = refused();
        counter.clock.set(at("2028-01-01T09:00"));
        desk(new Retention.Years(1)).purge(code, JOB);

        Outcome note =
                counter.oneStop.apply(code, new DossierAction.Note("vn.example", "late", "ông Mẫu gọi"), ONE_STOP);

        assertThat(codes(note).of()).containsExactly("onestop.purged");
        assertThat(history(code)).hasSize(3);
    }

    @Test
    void aLateNoteDoesNotLengthenTheRetention() {
        DossierCode code = refused();
        PersonalDataDesk desk = desk(new Retention.Years(1));
        counter.clock.set(at("2027-11-19T09:00"));
        counter.oneStop.apply(code, new DossierAction.Note("vn.example", "late", "ông Mẫu gọi"), ONE_STOP);

        counter.clock.set(at("2027-11-20T23:59"));
        Outcome early = desk.purge(code, JOB);
        counter.clock.set(at("2027-11-21T00:00"));
        PurgeRun run = desk.purgeDue(10);

        assertThat(codes(early).of()).containsExactly("onestop.retention-running");
        assertThat(run.purged()).containsExactly(code);
        assertThat(desk.purgeDue(10).purged()).isEmpty();
    }

    @Test
    void anOfficerExportsOnlyWhatHisAgencyDecides() {
        refused();
        Actor elsewhere = Actor.officer(ActorRole.LEADER, "x", Sample.OTHER_WARD.code());

        ExportOutcome.Made made = (ExportOutcome.Made) desk(new Retention.NotSet())
                .exportSubject(Subject.ofPerson(PersonalId.parse("096000000001")), "thanh tra", elsewhere);

        assertThat(made.dossiers()).isEmpty();
        assertThat(made.json()).doesNotContain("Mẫu");
    }

    @Test
    void aPurposeNamesNoOneAndIsPlainText() {
        PersonalDataDesk desk = desk(new Retention.NotSet());
        Subject subject = Subject.ofPerson(PersonalId.parse("096000000001"));

        for (String purpose : List.of("tra cứu 096000000001", "CMND 381234567", "x\u202Ey", "x\ny", "x".repeat(501))) {
            assertThat(desk.exportSubject(subject, purpose, ONE_STOP)).isInstanceOf(ExportOutcome.Rejected.class);
        }
        assertThat(audit).hasSize(5).extracting(AuditEntry::purpose).containsOnly("?");
    }

    @Test
    void thePersonHimselfGetsAllThatIsHeldAboutHim() {
        DossierCode code = refused();
        keep(code, Optional.empty());

        ExportOutcome.Made made = (ExportOutcome.Made)
                desk(new Retention.NotSet()).exportSubject(Subject.ofAccount(CITIZEN.id()), "", CITIZEN);

        JsonNode json = JsonMapper.builder().build().readTree(made.json());
        JsonNode dossier = json.path("dossiers").path(0);
        assertThat(json.path("format").stringValue()).isEqualTo("motcua.subject-export/1");
        assertThat(made.dossiers()).containsExactly(code);
        assertThat(dossier.at("/snapshot/filing/applicant/personalId").stringValue())
                .isEqualTo("096000000001");
        assertThat(dossier.at("/events/1/event/reason").stringValue()).isEqualTo("bà Mẫu nộp nhầm");
        assertThat(dossier.at("/events/1/says").stringValue()).isEqualTo("Từ chối tiếp nhận: bà Mẫu nộp nhầm");
        assertThat(dossier.at("/events/1/by").stringValue()).isEqualTo("một cửa");
        assertThat(dossier.at("/documents/0/sha256").stringValue()).isEqualTo("a".repeat(64));
        assertThat(dossier.at("/records/0/body").stringValue()).contains("Mẫu");
        assertThat(made.json()).doesNotContain("mot-cua-1", "\"salt\"");
        assertThat(made.toString()).doesNotContain("Mẫu");
    }

    @Test
    void everyExportIsRecordedWithWhoWhyWhatAndTheDigestOfTheAnswer() {
        DossierCode one = refused();
        DossierCode two = refused();

        ExportOutcome.Made made = (ExportOutcome.Made) desk(new Retention.NotSet())
                .exportSubject(
                        Subject.ofPerson(PersonalId.parse("096000000001")),
                        " Luật 91/2025/QH15, yêu cầu số 12 ",
                        ONE_STOP);

        assertThat(audit).hasSize(2).allSatisfy(entry -> {
            assertThat(entry.actor()).isEqualTo("mot-cua-1");
            assertThat(entry.purpose()).isEqualTo("Luật 91/2025/QH15, yêu cầu số 12");
            assertThat(entry.operation()).isEqualTo("export-subject");
            assertThat(entry.outcome()).isEqualTo("exported");
            assertThat(entry.answerDigest())
                    .isEqualTo(ContentDigest.of(made.json().getBytes(java.nio.charset.StandardCharsets.UTF_8))
                            .value());
            assertThat(entry.correlationId()).isEqualTo(audit.get(0).correlationId());
            assertThat(entry.toString()).doesNotContain("096000000001", "Mẫu");
        });
        assertThat(audit).extracting(AuditEntry::dossier).containsExactly(Optional.of(one), Optional.of(two));
    }

    @Test
    void nobodyElseGetsAnythingAndTheAttemptIsRecorded() {
        refused();
        PersonalDataDesk desk = desk(new Retention.NotSet());
        Subject account = Subject.ofAccount(CITIZEN.id());
        Subject number = Subject.ofPerson(PersonalId.parse("096000000001"));

        Map<String, ExportOutcome> tries = Map.of(
                "another citizen", desk.exportSubject(account, "x", Actor.citizen("someone-else")),
                "a number without the account", desk.exportSubject(number, "x", CITIZEN),
                "an intermediary", desk.exportSubject(account, "x", PAYMENT),
                "the system", desk.exportSubject(account, "x", JOB),
                "an officer without a purpose", desk.exportSubject(number, " ", ONE_STOP));

        tries.forEach((who, outcome) -> assertThat(outcome).as(who).isInstanceOf(ExportOutcome.Rejected.class));
        assertThat(audit).hasSize(5).allSatisfy(entry -> {
            assertThat(entry.outcome()).startsWith("onestop.export-");
            assertThat(entry.answerDigest()).isEmpty();
        });
    }

    @Test
    void aPersonOfWhomNothingIsHeldGetsAnEmptyAnswerThatIsRecordedToo() {
        ExportOutcome.Made made = (ExportOutcome.Made)
                desk(new Retention.NotSet()).exportSubject(Subject.ofAccount(CITIZEN.id()), "", CITIZEN);

        assertThat(made.dossiers()).isEmpty();
        assertThat(audit).hasSize(1);
        assertThat(audit.get(0).dossier()).isEmpty();
    }

    @Test
    void theNumberThatTheLoginProvedFindsDossiersOfOtherAccounts() {
        DossierCode mine = refused();
        Subject other = Subject.loggedIn(new VerifiedIdentity(
                "another-account",
                AssuranceLevel.LEVEL_2,
                PersonName.parse("Nguyễn Thị Mẫu"),
                PersonalId.parse("096000000001"),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty()));

        ExportOutcome.Made made = (ExportOutcome.Made)
                desk(new Retention.NotSet()).exportSubject(other, "", Actor.citizen("another-account"));

        assertThat(made.dossiers()).containsExactly(mine);
    }

    @Test
    void afterAPurgeAnExportHoldsNothingPersonalAndTheMarkFindsNobody() {
        DossierCode code = refused();
        PersonalDataDesk desk = desk(new Retention.Years(1));
        counter.clock.set(at("2099-01-01T09:00"));
        desk.purge(code, JOB);

        ExportOutcome.Made own = (ExportOutcome.Made) desk.exportSubject(Subject.ofAccount(CITIZEN.id()), "", CITIZEN);
        ExportOutcome.Made mark =
                (ExportOutcome.Made) desk.exportSubject(Subject.ofPerson(PurgedSnapshot.PERSONAL_ID), "x", ONE_STOP);

        assertThat(own.json()).contains("\"purged\":true").doesNotContain("Mẫu", "096000000001");
        assertThat(mark.dossiers()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(PersonalDataReason.class)
    void everyReasonIsSaidInVietnameseAndEnglish(PersonalDataReason reason) {
        assertThat(reason.template().vi()).isNotEqualTo(reason.template().en());
    }
}
