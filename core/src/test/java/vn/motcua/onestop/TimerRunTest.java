package vn.motcua.onestop;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.Sample.CITIZEN;
import static vn.motcua.Sample.ONE_STOP;
import static vn.motcua.Sample.SPECIALIST;
import static vn.motcua.Sample.at;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.motcua.Sample;
import vn.motcua.deadline.TimeLimit;
import vn.motcua.deadline.WorkingHours;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.DossierReason;
import vn.motcua.dossier.Moment;
import vn.motcua.error.IntegrityException;
import vn.motcua.event.DossierEvent;
import vn.motcua.event.LoggedEvent;
import vn.motcua.fee.Channel;
import vn.motcua.identity.Actor;
import vn.motcua.identity.ActorRole;
import vn.motcua.identity.Agency;
import vn.motcua.identity.AgencyCode;
import vn.motcua.procedure.ProcedureCode;
import vn.motcua.procedure.SampleCatalog;
import vn.motcua.workflow.DossierAction;
import vn.motcua.workflow.RoutingAction;

class TimerRunTest {

    private final Counter counter = new Counter();
    private final TimerRun timers = new TimerRun(counter.store, counter.oneStop, counter.clock);

    @Test
    void theReminderComesOnItsMorningAndOnce() {
        DossierCode code = received(); // due Wednesday 25 November, since the 24th is off

        counter.clock.set(at("2026-11-20T07:29:59"));
        assertThat(timers.run()).isZero();
        counter.clock.set(at("2026-11-20T07:30"));
        assertThat(timers.run()).isEqualTo(1);
        assertThat(timers.run()).isZero();
        assertThat(attention()).extracting(Attention.Item::topic).containsExactly("workflow.due-soon");
        counter.clock.set(at("2026-11-23T07:29:59"));
        assertThat(timers.run()).isZero();
        counter.clock.set(at("2026-11-23T07:30"));
        assertThat(timers.run()).isEqualTo(1);
        assertThat(timers.run()).isZero();
        assertThat(attention())
                .extracting(Attention.Item::topic)
                .containsExactly("workflow.due-soon", "workflow.apology-due");
        counter.clock.set(at("2026-12-23T07:30"));
        assertThat(timers.run()).isZero();

        assertThat(counter.oneStop.history(code))
                .extracting(LoggedEvent::event)
                .filteredOn(DossierEvent.Warned.class::isInstance)
                .hasSize(2);
    }

    @Test
    void noReminderComesWhileTheClockStandsStill() {
        DossierCode code = received();
        counter.oneStop.apply(code, new DossierAction.RequestWithdrawal("nhầm"), CITIZEN);

        counter.clock.set(at("2026-11-23T08:00"));
        assertThat(timers.run()).isZero();
        counter.oneStop.apply(code, new DossierAction.RejectWithdrawal("đã ký"), ONE_STOP);
        assertThat(timers.run()).isZero();
        counter.clock.set(at("2026-11-25T07:29")); // 20 and 23 November did not count: due on the 27th
        assertThat(timers.run()).isZero();
        counter.clock.set(at("2026-11-25T07:30"));

        assertThat(timers.run()).isEqualTo(1);
    }

    @Test
    void noReminderComesForWhatIsDone() {
        DossierCode code = received();
        counter.oneStop.apply(code, new DossierAction.Stop("trùng hồ sơ"), SPECIALIST);

        counter.clock.set(at("2026-12-01T08:00"));

        assertThat(timers.run()).isZero();
        assertThat(attention()).isEmpty();
    }

    @Test
    void aTimerThatComesTooLateForItsDossierDoesNothing() {
        DossierCode code = received();
        counter.oneStop.apply(code, new DossierAction.Stop("trùng hồ sơ"), SPECIALIST);
        counter.store.run(transaction -> {
            transaction.timers().set(new Timers.Timer(code, Moment.DUE_SOON, at("2026-11-21T08:00")));
            return transaction;
        });
        int events = counter.oneStop.history(code).size();

        counter.clock.set(at("2026-12-01T08:00"));
        timers.run();

        assertThat(counter.oneStop.history(code)).hasSize(events);
        assertThat(timers.run()).isZero();
    }

    @Test
    void everyAgencyThatDoesNotAnswerIsRemindedOf() {
        DossierCode code = received();
        for (int days = 1; days <= 2; days++) {
            counter.oneStop.apply(
                    code,
                    new RoutingAction.Consult(
                            Sample.OTHER_WARD.code(), "đồng ý?", new TimeLimit(days, TimeLimit.Unit.WORKING_DAY)),
                    SPECIALIST);
        }

        counter.clock.set(at("2026-11-20T17:00"));
        timers.run();
        assertThat(events(code)).containsOnlyOnce(new DossierEvent.Warned(Moment.CONSULTATION_DUE));
        counter.clock.set(at("2026-11-23T16:59:59"));
        timers.run();
        assertThat(events(code)).containsOnlyOnce(new DossierEvent.Warned(Moment.CONSULTATION_DUE));
        counter.clock.set(at("2026-11-23T17:00"));
        timers.run();

        assertThat(events(code))
                .filteredOn(new DossierEvent.Warned(Moment.CONSULTATION_DUE)::equals)
                .hasSize(2);
        assertThat(timers.run()).isZero();
    }

    @Test
    void aDossierThatFailsKeepsNoOtherOneBackAndComesAgain() {
        DossierCode broken = received(Sample.OTHER_WARD, "1");
        DossierCode missing = DossierCode.parse("H12.40-261119-9999");
        counter.store.run(transaction -> {
            transaction.timers().set(new Timers.Timer(missing, Moment.DUE_SOON, at("2026-11-19T10:00")));
            return transaction;
        });
        DossierCode whole = received(Sample.WARD, "2");
        TimerRun failing = timers(new AgencyDirectory() {
            @Override
            public Optional<Agency> find(AgencyCode code) {
                return Counter.WARDS.find(code);
            }

            @Override
            public WorkingHours hours(AgencyCode code) {
                if (code.equals(Sample.OTHER_WARD.code())) {
                    throw new IntegrityException(DossierReason.AGENCY_UNKNOWN.with(code));
                }
                return WorkingHours.USUAL;
            }
        });

        counter.clock.set(at("2026-11-20T07:30"));
        int taken = failing.run();

        assertThat(taken).isEqualTo(2);
        assertThat(events(whole)).contains(new DossierEvent.Warned(Moment.DUE_SOON));
        assertThat(attention())
                .filteredOn(item -> item.dossier().equals(broken))
                .extracting(Attention.Item::topic)
                .containsExactly("timer.DUE_SOON");
        assertThat(timers.run()).isZero();
        counter.clock.set(at("2026-11-20T07:40"));
        assertThat(timers.run()).isEqualTo(1);
        assertThat(events(broken)).contains(new DossierEvent.Warned(Moment.DUE_SOON));
        assertThat(attention()).extracting(Attention.Item::topic).doesNotContain("timer.DUE_SOON");
    }

    @Test
    void aRejectionThatNobodyForesawIsPutBeforeAnOfficer() {
        OneStop knowing = counter.builder().procedures(SampleCatalog.all()).build();
        DossierCode code = received(knowing, SampleCatalog.PAID_AT_RETURN, Sample.WARD, "1");

        counter.clock.set(at("2027-01-20T07:30"));
        timers.run();

        assertThat(attention())
                .extracting(item -> item.dossier() + " " + item.reason().code())
                .isNotEmpty()
                .containsOnly(code + " procedure.unknown");
    }

    private TimerRun timers(AgencyDirectory agencies) {
        OneStop oneStop =
                OneStop.builder(counter.store, agencies).clock(counter.clock).build();
        return new TimerRun(counter.store, oneStop, counter.clock);
    }

    private List<DossierEvent> events(DossierCode code) {
        return counter.oneStop.history(code).stream().map(LoggedEvent::event).toList();
    }

    private DossierCode received() {
        return received(Sample.WARD, "1");
    }

    private DossierCode received(Agency agency, String key) {
        return received(counter.oneStop, Sample.RESIDENCE, agency, key);
    }

    private DossierCode received(OneStop door, ProcedureCode procedure, Agency agency, String key) {
        Submission submission = new Submission(
                procedure.value(),
                "ca-nhan-ho",
                agency.code().value(),
                Channel.DIRECT,
                Counter.person(),
                Map.of(),
                procedure.equals(Sample.RESIDENCE)
                        ? List.of(Counter.paper("to-khai"), Counter.register("cho-o-hop-phap", "LAND_DATABASE"))
                        : List.of(Counter.paper("to-khai")),
                Map.of(),
                List.of());
        counter.clock.set(at("2026-11-19T09:00"));
        Outcome outcome = door.receiveAtCounter(
                submission, Actor.officer(ActorRole.ONE_STOP, "mot-cua-1", agency.code()), Counter.key(key));
        return ((Outcome.Done) outcome).dossier().code();
    }

    private List<Attention.Item> attention() {
        return counter.store.run(transaction -> transaction.attention().open(10));
    }
}
