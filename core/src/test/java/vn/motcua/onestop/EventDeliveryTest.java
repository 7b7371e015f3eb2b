package vn.motcua.onestop;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.Sample.ONE_STOP;
import static vn.motcua.Sample.at;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import vn.motcua.dossier.DossierCode;
import vn.motcua.event.LoggedEvent;
import vn.motcua.workflow.DossierAction;

class EventDeliveryTest {

    private final Counter counter = new Counter("audit", "registry");
    private final Recorder audit = new Recorder("audit");
    private final Recorder registry = new Recorder("registry");
    private final EventDelivery delivery = new EventDelivery(counter.store, counter.clock, List.of(audit, registry));

    @Test
    void everyHandlerTakesEveryEventInTheOrderOfItsDossier() {
        DossierCode one = counter.submitted("1").code();
        DossierCode two = counter.submitted("2").code();
        receive(one);
        receive(two);

        assertThat(delivery.run()).isEqualTo(8);

        assertThat(audit.of(one)).containsExactly(1L, 2L);
        assertThat(audit.of(two)).containsExactly(1L, 2L);
        assertThat(registry.taken).hasSize(4);
        assertThat(delivery.run()).isZero();
    }

    @Test
    void aFailingHandlerHoldsBackOnlyItsOwnDossier() {
        DossierCode sick = counter.submitted("1").code();
        DossierCode well = counter.submitted("2").code();
        receive(sick);
        receive(well);
        registry.fails = event -> event.dossier().equals(sick);

        assertThat(delivery.run()).isEqualTo(6);

        assertThat(registry.of(well)).containsExactly(1L, 2L);
        assertThat(registry.of(sick)).isEmpty();
        assertThat(registry.calls).isEqualTo(3); // the second event of the sick one was never tried
        assertThat(audit.of(sick)).containsExactly(1L, 2L);
    }

    @Test
    void aHandlerIsTriedLaterAndLater() {
        counter.submitted("1");
        registry.fails = event -> true;
        delivery.run();
        assertThat(registry.calls).isEqualTo(1);

        for (int attempt = 1; attempt <= 12; attempt++) {
            Duration pause = Duration.ofSeconds(Math.min(1L << attempt, 1800));
            counter.clock.pass(pause.minusMillis(1));
            delivery.run();
            assertThat(registry.calls).as("before the pause is over").isEqualTo(attempt);
            counter.clock.pass(Duration.ofMillis(1));
            delivery.run();
            assertThat(registry.calls).as("after %s", pause).isEqualTo(attempt + 1);
        }
    }

    @Test
    void fromTheFifthFailureOnSomeoneShouldLookAndAfterwardsNeedNot() {
        DossierCode code = counter.submitted("1").code();
        registry.fails = event -> true;
        for (int i = 1; i <= 4; i++) {
            tryAgain();
            assertThat(attention()).as("after %d", i).isEmpty();
        }

        tryAgain();
        assertThat(attention()).singleElement().satisfies(item -> {
            assertThat(item.dossier()).isEqualTo(code);
            assertThat(item.topic()).isEqualTo("delivery.registry");
            assertThat(item.reason().code()).isEqualTo("onestop.handler-failing");
            assertThat(item.times()).isEqualTo(1);
        });
        tryAgain();
        assertThat(attention())
                .singleElement()
                .extracting(Attention.Item::times)
                .isEqualTo(2);

        registry.fails = event -> false;
        tryAgain();
        assertThat(attention()).isEmpty();
        assertThat(registry.of(code)).containsExactly(1L);
    }

    @Test
    void anEventThatWasTakenByADeadNodeIsTakenAgainAfterTheLease() {
        DossierCode code = counter.submitted("1").code();
        receive(code);
        counter.store.run(transaction ->
                transaction.deliveries().claim("registry", counter.clock.instant(), Duration.ofMinutes(2), 10));

        delivery.run();
        assertThat(registry.taken).isEmpty();
        counter.clock.pass(Duration.ofMinutes(2));
        delivery.run();

        assertThat(registry.of(code)).containsExactly(1L, 2L);
    }

    @Test
    void whatWasNotCommittedIsNotDelivered() {
        DossierCode code = counter.submitted("1").code();
        delivery.run();
        try {
            counter.store.run(transaction -> {
                counter.oneStop.apply(transaction, code, new DossierAction.Receive(), ONE_STOP);
                throw new IllegalStateException("afterwards");
            });
        } catch (IllegalStateException expected) {
            assertThat(expected).hasMessage("afterwards");
        }

        assertThat(delivery.run()).isZero();
    }

    @Test
    void moreThanOneBatchIsDeliveredInOneRun() {
        for (int i = 0; i < 250; i++) {
            counter.submitted("k" + i);
        }

        assertThat(delivery.run()).isEqualTo(500);
    }

    @Test
    void aHandlerMayActOnTheDossierItself() {
        Counter acting = new Counter("receiver");
        DossierCode code = acting.submitted("1").code();
        EventHandler receiver = new EventHandler() {
            @Override
            public String id() {
                return "receiver";
            }

            @Override
            public void handle(LoggedEvent event) {
                if (event.sequence() == 1) {
                    acting.oneStop.apply(event.dossier(), new DossierAction.Receive(), ONE_STOP);
                }
            }
        };

        assertThat(new EventDelivery(acting.store, acting.clock, List.of(receiver)).run())
                .isEqualTo(2);
        assertThat(acting.oneStop.find(code).orElseThrow().version()).isEqualTo(2);
    }

    private void tryAgain() {
        counter.clock.pass(Duration.ofHours(1));
        delivery.run();
    }

    private void receive(DossierCode code) {
        counter.clock.set(at("2026-11-20T09:00"));
        assertThat(counter.oneStop.apply(code, new DossierAction.Receive(), ONE_STOP))
                .isInstanceOf(Outcome.Done.class);
    }

    private List<Attention.Item> attention() {
        return counter.store.run(transaction -> transaction.attention().open(10));
    }

    private static final class Recorder implements EventHandler {

        private final String id;
        private final List<LoggedEvent> taken = new ArrayList<>();
        private Predicate<LoggedEvent> fails = event -> false;
        private int calls;

        Recorder(String id) {
            this.id = id;
        }

        @Override
        public String id() {
            return id;
        }

        @Override
        public void handle(LoggedEvent event) {
            calls++;
            if (fails.test(event)) {
                throw new IllegalStateException("the other side is away");
            }
            taken.add(event);
        }

        List<Long> of(DossierCode code) {
            return taken.stream()
                    .filter(event -> event.dossier().equals(code))
                    .map(LoggedEvent::sequence)
                    .toList();
        }
    }
}
