package vn.motcua.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.testkit.contract.StoreSamples.AGENCY;
import static vn.motcua.testkit.contract.StoreSamples.AT;
import static vn.motcua.testkit.contract.StoreSamples.code;
import static vn.motcua.testkit.contract.StoreSamples.companion;
import static vn.motcua.testkit.contract.StoreSamples.dossier;
import static vn.motcua.testkit.contract.StoreSamples.events;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.Moment;
import vn.motcua.event.EventLog;
import vn.motcua.event.LoggedEvent;
import vn.motcua.onestop.Companion;
import vn.motcua.onestop.Deliveries.Delivery;
import vn.motcua.onestop.Idempotency.Done;
import vn.motcua.onestop.StoredDossier;
import vn.motcua.onestop.Timers.Timer;
import vn.motcua.testkit.contract.Race.Result;
import vn.motcua.testkit.contract.StoreSamples.StoredChange;

/** Several threads at once: exactly one wins, nothing is lost, nothing is done twice. */
@Timeout(120)
abstract class RaceContract extends PortContract {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);
    private static final Duration LEASE = Duration.ofMinutes(2);
    private static final int RUNNERS = 6;

    private void open(DossierCode code, int count) {
        run(transaction -> transaction.dossiers().insert(dossier(code), events(code, count)));
    }

    @Test
    void of_several_requests_with_one_key_exactly_one_is_done_and_no_number_is_lost() {
        for (int round = 1; round <= 10; round++) {
            String key = "key-" + round;

            Result<DossierCode> result = Race.of(
                    RUNNERS,
                    runner -> ask(transaction -> {
                        DossierCode code = transaction.numbers().next(AGENCY, DAY);
                        transaction.dossiers().insert(dossier(code), events(code, 1));
                        transaction.idempotency().keep(key, new Done("digest", code));
                        return code;
                    }));

            assertThat(result.conflicts()).isEqualTo(RUNNERS - 1);
            assertThat(result.winners()).containsExactly(code(round));
        }
        run(transaction -> assertThat(transaction.numbers().next(AGENCY, DAY)).isEqualTo(code(11)));
    }

    @Test
    void of_several_changes_to_one_version_exactly_one_is_kept() {
        open(code(1), 1);
        for (int round = 1; round <= 10; round++) {
            StoredChange change = StoreSamples.changed(
                    ask(transaction -> transaction.dossiers().find(code(1)).orElseThrow()));

            Result<Integer> result = Race.of(
                    RUNNERS,
                    runner -> ask(transaction -> {
                        transaction.dossiers().update(change.dossier(), change.events());
                        return runner;
                    }));

            assertThat(result.winners()).hasSize(1);
            assertThat(result.conflicts()).isEqualTo(RUNNERS - 1);
        }
        assertThat(list(transaction -> transaction.dossiers().history(code(1)))).hasSize(11);
    }

    @Test
    void changes_under_a_lock_are_all_kept_one_after_the_other() {
        open(code(1), 1);

        Result<Integer> result = Race.of(RUNNERS, runner -> {
            for (int i = 0; i < 10; i++) {
                run(transaction -> {
                    StoredDossier stored = transaction.dossiers().lock(code(1)).orElseThrow();
                    StoredChange change = StoreSamples.changed(stored);
                    transaction.dossiers().update(change.dossier(), change.events());
                });
            }
            return runner;
        });

        assertThat(result.winners()).hasSize(RUNNERS);
        List<LoggedEvent> history = ask(transaction -> transaction.dossiers().history(code(1)));
        assertThat(history).hasSize(1 + 10 * RUNNERS);
        assertThat(EventLog.verify(history)).isEmpty();
    }

    @Test
    void numbers_have_no_gaps_and_no_doubles_though_some_transactions_fail() {
        Queue<DossierCode> drawn = new ConcurrentLinkedQueue<>();

        Race.of(RUNNERS, runner -> {
            for (int i = 0; i < 10; i++) {
                boolean fails = i % 3 == runner % 3;
                try {
                    drawn.add(ask(transaction -> {
                        DossierCode code = transaction.numbers().next(AGENCY, DAY);
                        if (fails) {
                            throw new Aborted();
                        }
                        return code;
                    }));
                } catch (Aborted e) {
                    assertThat(fails).isTrue();
                }
            }
            return runner;
        });

        assertThat(drawn)
                .containsExactlyInAnyOrderElementsOf(LongStream.rangeClosed(1, drawn.size())
                        .mapToObj(StoreSamples::code)
                        .toList());
    }

    @Test
    void of_several_records_for_one_slot_or_alias_or_key_exactly_one_is_kept() {
        for (int round = 1; round <= 10; round++) {
            String place = "place-" + round;

            Result<?> slots = Race.of(RUNNERS, runner -> insert(companion(place + ".slot." + runner, "", place, AT)));
            Result<?> aliases =
                    Race.of(RUNNERS, runner -> insert(companion(place + ".alias." + runner, place, "", AT)));
            Result<?> keys = Race.of(RUNNERS, runner -> insert(companion(place, "", "", AT)));

            assertThat(List.of(
                            slots.winners().size(),
                            aliases.winners().size(),
                            keys.winners().size()))
                    .containsOnly(1);
            assertThat(List.of(slots.conflicts(), aliases.conflicts(), keys.conflicts()))
                    .containsOnly(RUNNERS - 1);
        }
    }

    private Companion insert(Companion companion) {
        return ask(transaction -> {
            transaction.companions().insert(companion);
            return companion;
        });
    }

    @Test
    void what_is_due_is_claimed_by_exactly_one() {
        for (int i = 1; i <= 60; i++) {
            insert(companion("key-" + i, "", "", AT));
            int dossier = i;
            run(transaction -> transaction.timers().set(new Timer(code(dossier), Moment.DUE_SOON, AT)));
        }
        Queue<String> records = new ConcurrentLinkedQueue<>();
        Queue<DossierCode> timers = new ConcurrentLinkedQueue<>();

        Race.of(RUNNERS, runner -> {
            while (records.size() < 60 || timers.size() < 60) {
                ask(transaction -> transaction.companions().claimDue("test.kind", AT, LEASE, 7))
                        .forEach(record -> records.add(record.key()));
                ask(transaction -> transaction.timers().claimDue(AT, LEASE, 7))
                        .forEach(timer -> timers.add(timer.dossier()));
            }
            return runner;
        });

        assertThat(records).hasSize(60).doesNotHaveDuplicates();
        assertThat(timers).hasSize(60).doesNotHaveDuplicates();
    }

    @Test
    void each_event_is_delivered_once_and_in_the_order_of_its_dossier() {
        int dossiers = 12;
        int each = 4;
        for (int number = 1; number <= dossiers; number++) {
            DossierCode code = code(number);
            open(code, each);
            run(transaction ->
                    transaction.deliveries().enqueue(transaction.dossiers().history(code), List.of("handler")));
        }
        List<LoggedEvent> delivered = Collections.synchronizedList(new ArrayList<>());
        AtomicInteger left = new AtomicInteger(dossiers * each);

        Race.of(RUNNERS, runner -> {
            while (left.get() > 0) {
                for (Delivery delivery :
                        ask(transaction -> transaction.deliveries().claim("handler", AT, LEASE, 3))) {
                    delivered.add(delivery.event());
                    run(transaction -> transaction.deliveries().done(delivery));
                    left.decrementAndGet();
                }
            }
            return runner;
        });

        assertThat(delivered).hasSize(dossiers * each);
        for (int number = 1; number <= dossiers; number++) {
            DossierCode code = code(number);
            assertThat(delivered.stream().filter(event -> event.dossier().equals(code)))
                    .extracting(event -> (int) event.sequence())
                    .containsExactlyElementsOf(
                            IntStream.rangeClosed(1, each).boxed().toList());
        }
    }
}
