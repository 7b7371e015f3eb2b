package vn.motcua.store;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.testkit.contract.StoreSamples.AGENCY;
import static vn.motcua.testkit.contract.StoreSamples.AT;
import static vn.motcua.testkit.contract.StoreSamples.code;
import static vn.motcua.testkit.contract.StoreSamples.companion;
import static vn.motcua.testkit.contract.StoreSamples.dossier;
import static vn.motcua.testkit.contract.StoreSamples.events;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.Moment;
import vn.motcua.error.ConflictException;
import vn.motcua.event.LoggedEvent;
import vn.motcua.onestop.Companion;
import vn.motcua.onestop.Deliveries.Delivery;
import vn.motcua.onestop.Idempotency.Done;
import vn.motcua.onestop.OneStopReason;
import vn.motcua.onestop.StoredDossier;
import vn.motcua.onestop.Timers.Timer;
import vn.motcua.onestop.Transaction;

/** Two transactions at once, step by step: the second runs, or waits, while the first has not ended. */
@Timeout(60)
class InterleavingTest {

    private static final Duration LEASE = Duration.ofMinutes(2);
    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);

    private final PostgresStore store = new PostgresStore(TestDatabase.emptied());
    private final ExecutorService second = Executors.newSingleThreadExecutor();

    @AfterEach
    void stop() {
        second.shutdownNow();
    }

    private void run(Consumer<Transaction> steps) {
        store.run(transaction -> {
            steps.accept(transaction);
            return true;
        });
    }

    private <T> CompletableFuture<T> meanwhile(Function<Transaction, T> work) {
        return CompletableFuture.supplyAsync(() -> store.run(work), second);
    }

    private static <T> T now(CompletableFuture<T> future) {
        return future.orTimeout(20, TimeUnit.SECONDS).join();
    }

    /** Until the database says that someone waits for a lock. */
    private static void awaitWaiting() {
        boolean waiting = false;
        while (!waiting) {
            waiting = TestDatabase.isTrue("select exists (select from pg_locks where not granted)");
        }
    }

    private static String conflictOf(CompletableFuture<?> future) {
        AtomicReference<String> code = new AtomicReference<>("none");
        now(future.handle((result, fault) -> {
            if (fault != null && fault.getCause() instanceof ConflictException conflict) {
                code.set(conflict.reason().code());
            }
            return true;
        }));
        return code.get();
    }

    private List<LoggedEvent> enqueue(int dossier, int count) {
        List<LoggedEvent> events = events(code(dossier), count);
        run(transaction -> {
            transaction.dossiers().insert(dossier(code(dossier)), events);
            transaction.deliveries().enqueue(events, List.of("handler"));
        });
        return events;
    }

    private static List<Delivery> claim(Transaction transaction) {
        return transaction.deliveries().claim("handler", AT, LEASE, 10);
    }

    @Test
    void while_the_earliest_event_is_being_claimed_nobody_gets_the_one_behind_it() {
        enqueue(1, 3);
        List<LoggedEvent> other = enqueue(2, 1);

        run(first -> {
            assertThat(first.deliveries().claim("handler", AT, LEASE, 1)).hasSize(1);

            assertThat(now(meanwhile(InterleavingTest::claim)))
                    .extracting(Delivery::event)
                    .isEqualTo(other);
        });
    }

    @Test
    void while_the_earliest_event_is_being_ticked_off_nobody_gets_the_one_behind_it() {
        List<LoggedEvent> events = enqueue(1, 2);
        Delivery out = store.run(InterleavingTest::claim).get(0);

        run(first -> {
            first.deliveries().done(out);

            assertThat(now(meanwhile(InterleavingTest::claim))).isEmpty();
        });
        assertThat(now(meanwhile(InterleavingTest::claim)))
                .extracting(Delivery::event)
                .containsExactly(events.get(1));
    }

    @Test
    void an_event_whose_claim_is_given_up_is_there_for_the_next() {
        List<LoggedEvent> events = enqueue(1, 2);
        run(first -> {
            try {
                store.run(inner -> {
                    assertThat(claim(inner)).hasSize(1);
                    throw new IllegalStateException("given up");
                });
            } catch (IllegalStateException e) {
                assertThat(e).hasMessage("given up");
            }
        });

        assertThat(now(meanwhile(InterleavingTest::claim)))
                .extracting(Delivery::event)
                .containsExactly(events.get(0));
    }

    @Test
    void records_and_timers_that_someone_is_claiming_are_skipped() {
        run(transaction -> {
            transaction.companions().insert(companion("one", "", "", AT.minusSeconds(1)));
            transaction.companions().insert(companion("two", "", "", AT));
            transaction.timers().set(new Timer(code(1), Moment.DUE_SOON, AT.minusSeconds(1)));
            transaction.timers().set(new Timer(code(2), Moment.DUE_SOON, AT));
        });

        run(first -> {
            first.companions().claimDue("test.kind", AT, LEASE, 1);
            first.timers().claimDue(AT, LEASE, 1);

            List<Companion> records =
                    now(meanwhile(second -> second.companions().claimDue("test.kind", AT, LEASE, 10)));
            List<Timer> timers = now(meanwhile(second -> second.timers().claimDue(AT, LEASE, 10)));
            assertThat(records).extracting(Companion::key).containsExactly("two");
            assertThat(timers).extracting(Timer::dossier).containsExactly(code(2));
        });
    }

    @Test
    void a_record_that_is_locked_is_not_handed_out() {
        run(transaction -> transaction.companions().insert(companion("one", "", "", AT)));

        run(first -> {
            first.companions().lock("test.kind", "one");

            List<Companion> claimed =
                    now(meanwhile(second -> second.companions().claimDue("test.kind", AT, LEASE, 10)));
            assertThat(claimed).isEmpty();
        });
    }

    @Test
    void a_lock_on_a_dossier_makes_others_wait_and_then_see_the_change() {
        run(transaction -> transaction.dossiers().insert(dossier(code(1)), events(code(1), 1)));
        AtomicReference<CompletableFuture<Long>> waiting = new AtomicReference<>();

        run(first -> {
            var stored = first.dossiers().lock(code(1)).orElseThrow();
            waiting.set(meanwhile(second ->
                    second.dossiers().lock(code(1)).orElseThrow().dossier().version()));
            awaitWaiting();
            first.dossiers().update(stored.dossier().nextVersion(), events(code(1), stored.head(), 1));
        });

        assertThat(now(waiting.get())).isEqualTo(2);
    }

    @Test
    void a_reader_neither_waits_for_a_lock_nor_sees_what_is_not_committed() {
        run(transaction -> transaction.dossiers().insert(dossier(code(1)), events(code(1), 1)));

        run(first -> {
            var stored = first.dossiers().lock(code(1)).orElseThrow();
            first.dossiers().update(stored.dossier().nextVersion(), events(code(1), stored.head(), 1));

            Optional<StoredDossier> seen =
                    now(meanwhile(second -> second.dossiers().find(code(1))));
            assertThat(seen).contains(stored);
        });
    }

    @Test
    void whoever_keeps_a_key_second_waits_and_is_told_so() {
        AtomicReference<CompletableFuture<Boolean>> waiting = new AtomicReference<>();

        run(first -> {
            first.idempotency().keep("key", new Done("digest", code(1)));
            waiting.set(meanwhile(second -> {
                second.idempotency().keep("key", new Done("digest", code(2)));
                return true;
            }));
            awaitWaiting();
        });

        assertThat(conflictOf(waiting.get()))
                .isEqualTo(OneStopReason.KEY_REUSED.template().code());
    }

    @Test
    void whoever_moves_into_a_slot_second_waits_and_is_told_so() {
        run(transaction -> transaction.companions().insert(companion("one")));
        run(transaction -> transaction.companions().insert(companion("two")));
        AtomicReference<CompletableFuture<Boolean>> waiting = new AtomicReference<>();

        run(first -> {
            first.companions().update(inSlot(companion("one")));
            waiting.set(meanwhile(second -> {
                second.companions().update(inSlot(companion("two")));
                return true;
            }));
            awaitWaiting();
        });

        assertThat(conflictOf(waiting.get()))
                .isEqualTo(OneStopReason.COMPANION_TAKEN.template().code());
    }

    private static Companion inSlot(Companion companion) {
        return companion.next("open", Optional.of("slot"), companion.dueAt(), companion.body());
    }

    @Test
    void a_number_drawn_second_waits_and_takes_the_one_given_back() {
        AtomicReference<CompletableFuture<DossierCode>> waiting = new AtomicReference<>();

        try {
            run(first -> {
                first.numbers().next(AGENCY, DAY);
                waiting.set(meanwhile(second -> second.numbers().next(AGENCY, DAY)));
                awaitWaiting();
                throw new IllegalStateException("given up");
            });
        } catch (IllegalStateException e) {
            assertThat(e).hasMessage("given up");
        }

        assertThat(now(waiting.get())).isEqualTo(code(1));
    }

    @Test
    void of_two_that_wait_for_each_other_one_goes_on_and_the_other_is_told_to_try_again() {
        run(transaction -> {
            transaction.dossiers().insert(dossier(code(1)), events(code(1), 1));
            transaction.dossiers().insert(dossier(code(2)), events(code(2), 1));
        });
        CompletableFuture<Boolean> firstHasLocked = new CompletableFuture<>();
        CompletableFuture<Boolean> secondHasLocked = new CompletableFuture<>();
        CompletableFuture<Boolean> second = meanwhile(transaction -> {
            transaction.dossiers().lock(code(2));
            secondHasLocked.complete(true);
            now(firstHasLocked);
            transaction.dossiers().lock(code(1));
            return true;
        });
        CompletableFuture<Boolean> first = CompletableFuture.supplyAsync(() -> store.run(transaction -> {
            transaction.dossiers().lock(code(1));
            firstHasLocked.complete(true);
            now(secondHasLocked);
            return transaction.dossiers().lock(code(2)).isPresent();
        }));

        assertThat(List.of(conflictOf(first), conflictOf(second)))
                .containsExactlyInAnyOrder("none", "store.concurrent");
    }
}
