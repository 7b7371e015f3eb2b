package vn.motcua.onestop;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.Sample.CITIZEN;
import static vn.motcua.Sample.ONE_STOP;
import static vn.motcua.Sample.PAYMENT;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.motcua.Sample;
import vn.motcua.dossier.ContentDigest;
import vn.motcua.dossier.DossierCode;
import vn.motcua.identity.Actor;
import vn.motcua.identity.ActorRole;
import vn.motcua.identity.AssuranceLevel;
import vn.motcua.identity.PersonName;
import vn.motcua.identity.PersonalId;
import vn.motcua.identity.VerifiedIdentity;
import vn.motcua.procedure.Retention;

/** Who gets all that is held about a person, and what is recorded of it. */
class PersonalDataExportTest extends PersonalDataCounter {

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
}
