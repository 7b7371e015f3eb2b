package vn.motcua.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.testkit.contract.StoreSamples.AT;
import static vn.motcua.testkit.contract.StoreSamples.code;
import static vn.motcua.testkit.contract.StoreSamples.dossier;
import static vn.motcua.testkit.contract.StoreSamples.events;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.motcua.event.LoggedEvent;
import vn.motcua.onestop.Deliveries.Delivery;

/** Events reach each handler at least once, and in order per dossier. */
abstract class DeliveriesContract extends PortContract {

    private static final Duration LEASE = Duration.ofMinutes(2);

    private List<LoggedEvent> enqueue(int dossier, int count, String... handlers) {
        List<LoggedEvent> events = events(code(dossier), count);
        run(transaction -> {
            transaction.dossiers().insert(dossier(code(dossier)), events);
            transaction.deliveries().enqueue(events, List.of(handlers));
        });
        return events;
    }

    private List<Delivery> claim(String handler, Instant now, int limit) {
        return ask(transaction -> transaction.deliveries().claim(handler, now, LEASE, limit));
    }

    private void done(Delivery delivery) {
        run(transaction -> transaction.deliveries().done(delivery));
    }

    @Test
    void an_event_is_handed_out_as_it_was_stored() {
        List<LoggedEvent> events = enqueue(1, 1, "handler");

        assertThat(claim("handler", AT, 10)).containsExactly(new Delivery("handler", events.get(0), 0));
    }

    @Test
    void of_a_dossier_only_the_earliest_event_is_out_until_it_is_done() {
        List<LoggedEvent> events = enqueue(1, 2, "handler");
        Delivery first = claim("handler", AT, 10).get(0);

        assertThat(first.event()).isEqualTo(events.get(0));
        assertThat(claim("handler", AT, 10)).isEmpty();
        done(first);
        assertThat(claim("handler", AT, 10)).containsExactly(new Delivery("handler", events.get(1), 0));
    }

    @Test
    void dossiers_do_not_wait_for_each_other() {
        enqueue(1, 2, "handler");
        enqueue(2, 2, "handler");
        enqueue(3, 2, "handler");

        assertThat(claim("handler", AT, 2)).hasSize(2);
        assertThat(claim("handler", AT, 10)).hasSize(1);
    }

    @Test
    void each_handler_has_a_queue_of_its_own() {
        enqueue(1, 1, "one", "two");
        done(claim("one", AT, 10).get(0));

        assertThat(claim("one", AT, 10)).isEmpty();
        assertThat(claim("two", AT, 10)).hasSize(1);
        assertThat(claim("three", AT, 10)).isEmpty();
    }

    @Test
    void what_was_claimed_and_neither_done_nor_retried_comes_again_after_the_lease() {
        enqueue(1, 2, "handler");
        Delivery first = claim("handler", AT, 10).get(0);

        assertThat(claim("handler", AT.plus(LEASE).minusMillis(1), 10)).isEmpty();
        assertThat(claim("handler", AT.plus(LEASE), 10)).containsExactly(first);
    }

    @Test
    void a_retried_event_waits_with_those_behind_it_and_counts_its_attempts() {
        List<LoggedEvent> events = enqueue(1, 2, "handler");
        Delivery first = claim("handler", AT, 10).get(0);
        run(transaction -> transaction.deliveries().retry(first, AT.plusSeconds(10)));

        assertThat(claim("handler", AT.plusSeconds(9), 10)).isEmpty();
        assertThat(claim("handler", AT.plusSeconds(10), 10)).containsExactly(new Delivery("handler", events.get(0), 1));
    }

    @Test
    void later_events_of_a_dossier_queue_behind_the_earlier_ones() {
        List<LoggedEvent> first = enqueue(1, 1, "handler");
        List<LoggedEvent> later = events(code(1), first.get(0).head(), 1);
        run(transaction -> {
            transaction.dossiers().update(dossier(code(1)).nextVersion(), later);
            transaction.deliveries().enqueue(later, List.of("handler"));
        });

        Delivery out = claim("handler", AT, 10).get(0);
        assertThat(out.event()).isEqualTo(first.get(0));
        done(out);
        assertThat(claim("handler", AT, 10)).extracting(Delivery::event).isEqualTo(later);
    }

    @Test
    void without_handlers_nothing_is_queued() {
        enqueue(1, 1);

        assertThat(claim("handler", AT, 10)).isEmpty();
    }
}
