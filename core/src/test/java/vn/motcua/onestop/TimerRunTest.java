package vn.motcua.onestop;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.Sample.CITIZEN;
import static vn.motcua.Sample.ONE_STOP;
import static vn.motcua.Sample.SPECIALIST;
import static vn.motcua.Sample.at;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.motcua.Sample;
import vn.motcua.deadline.TimeLimit;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.Moment;
import vn.motcua.event.DossierEvent;
import vn.motcua.event.LoggedEvent;
import vn.motcua.fee.Channel;
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

    private List<DossierEvent> events(DossierCode code) {
        return counter.oneStop.history(code).stream().map(LoggedEvent::event).toList();
    }

    private DossierCode received() {
        Submission submission = new Submission(
                Sample.RESIDENCE.value(),
                "ca-nhan-ho",
                "H12.40",
                Channel.DIRECT,
                Counter.person(),
                Map.of(),
                List.of(Counter.paper("to-khai"), Counter.register("cho-o-hop-phap", "LAND_DATABASE")),
                Map.of(),
                List.of());
        counter.clock.set(at("2026-11-19T09:00"));
        Outcome outcome = counter.oneStop.receiveAtCounter(submission, ONE_STOP, Counter.key("1"));
        return ((Outcome.Done) outcome).dossier().code();
    }

    private List<Attention.Item> attention() {
        return counter.store.run(transaction -> transaction.attention().open(10));
    }
}
