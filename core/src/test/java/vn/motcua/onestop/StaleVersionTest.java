package vn.motcua.onestop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.motcua.Sample.ONE_STOP;
import static vn.motcua.Sample.SPECIALIST;
import static vn.motcua.Sample.at;
import static vn.motcua.Sample.day;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.motcua.Sample;
import vn.motcua.deadline.TimeLimit;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.Holder;
import vn.motcua.error.ConflictException;
import vn.motcua.event.EventLog;
import vn.motcua.identity.Actor;
import vn.motcua.identity.ActorRole;
import vn.motcua.workflow.DossierAction;
import vn.motcua.workflow.RoutingAction;

/** Of two who act on the same version, one is told to look again; so it is with what only goes from hand to hand. */
class StaleVersionTest {

    private static final Actor LEADER = Actor.officer(ActorRole.LEADER, "lanh-dao-1", Sample.WARD.code());
    private static final Holder COLLEAGUE = Holder.officer(Sample.WARD.code(), ActorRole.SPECIALIST, "chuyen-mon-2");

    private final Counter counter = new Counter();
    private final OneStop oneStop = counter.oneStop;

    static Stream<DossierAction> actions() {
        return Stream.of(
                new RoutingAction.HandOver(COLLEAGUE, Optional.empty(), ""),
                new RoutingAction.Delegate(COLLEAGUE, Optional.empty(), "nghỉ phép"),
                new RoutingAction.Consult(
                        Sample.OTHER_WARD.code(), "đồng ý?", new TimeLimit(2, TimeLimit.Unit.WORKING_DAY)),
                new DossierAction.Apologise("quá tải", day("2026-12-03")));
    }

    private Dossier processing() {
        counter.clock.set(at("2026-11-20T15:30")); // due on the next working day, so that an apology is in time
        DossierCode code = counter.submitted("1").code();
        oneStop.apply(code, new DossierAction.Receive(), ONE_STOP);
        return ((Outcome.Done) oneStop.apply(code, new DossierAction.StartProcessing(), ONE_STOP)).dossier();
    }

    private static Actor actorOf(DossierAction action) {
        return action instanceof RoutingAction.Consult ? SPECIALIST : LEADER;
    }

    @ParameterizedTest
    @MethodSource("actions")
    void theSecondOfTwoOnTheSameVersionLooksAgain(DossierAction action) {
        Dossier dossier = processing();

        assertThat(oneStop.apply(dossier.code(), dossier.version(), action, actorOf(action)))
                .isInstanceOf(Outcome.Done.class);

        assertThatThrownBy(() -> oneStop.apply(dossier.code(), dossier.version(), action, actorOf(action)))
                .isInstanceOfSatisfying(
                        ConflictException.class,
                        fault -> assertThat(fault.reason().code()).isEqualTo("onestop.version-conflict"));
        assertThat(oneStop.find(dossier.code()).orElseThrow().version()).isEqualTo(dossier.version() + 1);
    }

    @Test
    void ofTwoAtOnceExactlyOneIsDone() throws Exception {
        Dossier dossier = processing();
        DossierAction give = new RoutingAction.HandOver(COLLEAGUE, Optional.empty(), "");
        DossierAction apologise = new DossierAction.Apologise("quá tải", day("2026-12-03"));
        CyclicBarrier start = new CyclicBarrier(2);
        ExecutorService both = Executors.newFixedThreadPool(2);

        try {
            List<Future<Boolean>> answers =
                    both.invokeAll(List.of(attempt(start, dossier, give), attempt(start, dossier, apologise)));
            long done = 0;
            for (Future<Boolean> answer : answers) {
                done += answer.get() ? 1 : 0;
            }

            assertThat(done).isEqualTo(1);
        } finally {
            both.shutdownNow();
        }
        assertThat(oneStop.find(dossier.code()).orElseThrow().version()).isEqualTo(dossier.version() + 1);
        assertThat(EventLog.verify(oneStop.history(dossier.code()))).isEmpty();
    }

    private Callable<Boolean> attempt(CyclicBarrier start, Dossier dossier, DossierAction action) {
        return () -> {
            start.await();
            try {
                return oneStop.apply(dossier.code(), dossier.version(), action, LEADER) instanceof Outcome.Done;
            } catch (ConflictException e) {
                return false;
            }
        };
    }
}
