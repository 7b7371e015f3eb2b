package vn.motcua.onestop;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.Sample.CITIZEN;
import static vn.motcua.Sample.ONE_STOP;
import static vn.motcua.Sample.at;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.Moment;
import vn.motcua.event.DossierEvent;
import vn.motcua.event.DossierJson;
import vn.motcua.event.EventLog;
import vn.motcua.event.LoggedEvent;
import vn.motcua.procedure.Retention;
import vn.motcua.workflow.DossierAction;

/** What a purge takes and what it leaves. */
class PurgeTest extends PersonalDataCounter {

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
}
