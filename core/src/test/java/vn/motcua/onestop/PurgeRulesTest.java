package vn.motcua.onestop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.motcua.Sample.CITIZEN;
import static vn.motcua.Sample.ONE_STOP;
import static vn.motcua.Sample.PAYMENT;
import static vn.motcua.Sample.at;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.motcua.Sample;
import vn.motcua.dossier.DossierCode;
import vn.motcua.error.NotFoundException;
import vn.motcua.error.Reason;
import vn.motcua.event.DossierEvent;
import vn.motcua.identity.Actor;
import vn.motcua.identity.ActorRole;
import vn.motcua.procedure.Retention;
import vn.motcua.procedure.RetentionPolicy;
import vn.motcua.workflow.DossierAction;

/** When personal data may be deleted, and by whom. */
class PurgeRulesTest extends PersonalDataCounter {

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
    void theClassesWithoutAPeriodAreNamedOnce() {
        PersonalDataDesk shipped = counter.oneStop.personalData(counter.store, audit::add);
        PersonalDataDesk allInOneClass = desk(new Retention.Years(5));

        assertThat(shipped.classesWithoutPeriod()).contains("ho-tich", "ly-lich-tu-phap");
        assertThat(allInOneClass.classesWithoutPeriod()).isEmpty();
        assertThat(desk(new Retention.Permanent()).classesWithoutPeriod()).isEmpty();
        assertThat(desk(new Retention.NotSet()).classesWithoutPeriod()).containsExactly("thu-tuc-hanh-chinh");
        // the row of the test counts from 1 July 2025 on
        counter.clock.set(at("2025-06-30T23:59"));
        assertThat(allInOneClass.classesWithoutPeriod()).containsExactly("thu-tuc-hanh-chinh");
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

    @ParameterizedTest
    @EnumSource(PersonalDataReason.class)
    void everyReasonIsSaidInVietnameseAndEnglish(PersonalDataReason reason) {
        assertThat(reason.template().vi()).isNotEqualTo(reason.template().en());
    }
}
