package vn.motcua.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static vn.motcua.testkit.contract.StoreSamples.AT;
import static vn.motcua.testkit.contract.StoreSamples.code;
import static vn.motcua.testkit.contract.StoreSamples.companion;
import static vn.motcua.testkit.contract.StoreSamples.dossier;
import static vn.motcua.testkit.contract.StoreSamples.events;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.Test;
import org.postgresql.ds.PGSimpleDataSource;
import vn.motcua.dossier.Dossier;
import vn.motcua.error.IntegrityException;
import vn.motcua.error.InvalidInputException;
import vn.motcua.error.MotCuaException;
import vn.motcua.error.Retryability;
import vn.motcua.event.EventHead;
import vn.motcua.event.EventLog;
import vn.motcua.event.Occurrence;
import vn.motcua.onestop.Companion;
import vn.motcua.onestop.Idempotency.Done;
import vn.motcua.onestop.Transaction;

/** What only a database can go wrong with. */
class TransactionTest {

    private final PostgresStore store = new PostgresStore(TestDatabase.emptied());
    private final PostgresStore fragile = new PostgresStore(TestDatabase.fragile());

    private boolean isKept(String key) {
        return store.run(transaction -> transaction.idempotency().find(key).isPresent());
    }

    private static boolean keep(Transaction transaction, String key) {
        transaction.idempotency().keep(key, new Done("digest", code(1)));
        return true;
    }

    @Test
    void a_connection_lost_before_the_commit_is_safe_to_try_again() {
        StoreUnavailableException fault = catchThrowableOfType(
                StoreUnavailableException.class,
                () -> fragile.run(transaction -> {
                    keep(transaction, "one");
                    TestDatabase.breakOffFragile();
                    return keep(transaction, "two");
                }));

        assertThat(fault.reason().code()).isEqualTo("store.unavailable");
        assertThat(fault.retryability()).isEqualTo(Retryability.SAFE);
        assertThat(isKept("one")).isFalse();
    }

    @Test
    void a_connection_lost_during_the_commit_leaves_the_outcome_unknown() {
        StoreUnavailableException fault = catchThrowableOfType(
                StoreUnavailableException.class,
                () -> fragile.run(transaction -> {
                    keep(transaction, "one");
                    TestDatabase.breakOffFragile();
                    return true;
                }));

        assertThat(fault.reason().code()).isEqualTo("store.outcome-unknown");
        assertThat(fault.retryability()).isEqualTo(Retryability.OUTCOME_UNKNOWN);
        boolean after = fragile.run(transaction -> keep(transaction, "after"));
        assertThat(after).isTrue();
    }

    @Test
    void a_database_that_does_not_answer_is_safe_to_try_again() {
        PGSimpleDataSource nowhere = new PGSimpleDataSource();
        nowhere.setServerNames(new String[] {"localhost"});
        nowhere.setPortNumbers(new int[] {1});

        StoreUnavailableException fault = catchThrowableOfType(
                StoreUnavailableException.class, () -> new PostgresStore(nowhere).run(transaction -> true));

        assertThat(fault.retryability()).isEqualTo(Retryability.SAFE);
    }

    @Test
    void a_fault_that_the_work_swallows_is_met_again_and_nothing_is_kept() {
        AtomicReference<Throwable> swallowed = new AtomicReference<>();

        assertThatThrownBy(() -> store.run(transaction -> {
                    keep(transaction, "one");
                    swallowed.set(catchThrowableOfType(
                            IntegrityException.class,
                            () -> transaction.companions().insert(unindexable())));
                    return true;
                }))
                .isSameAs(swallowed.get());

        assertThat(isKept("one")).isFalse();
    }

    @Test
    void a_fault_inside_a_nested_run_can_be_survived() {
        store.run(transaction -> {
            keep(transaction, "one");
            assertThatThrownBy(() -> store.run(inner -> {
                        inner.companions().insert(unindexable());
                        return true;
                    }))
                    .isInstanceOf(IntegrityException.class);
            return keep(transaction, "two");
        });

        assertThat(isKept("one")).isTrue();
        assertThat(isKept("two")).isTrue();
    }

    @Test
    void an_unexpected_fault_does_not_repeat_what_was_to_be_written() {
        Companion companion = unindexable();

        MotCuaException fault = catchThrowableOfType(
                IntegrityException.class,
                () -> store.run(transaction -> {
                    transaction.companions().insert(companion);
                    return true;
                }));

        StringWriter all = new StringWriter();
        fault.printStackTrace(new PrintWriter(all));
        assertThat(fault.reason().code()).isEqualTo("store.unexpected");
        assertThat(all.toString())
                .contains("SQLSTATE 54000")
                .doesNotContain(companion.key().substring(0, 20));
        assertThat(all.toString()).doesNotContain("insert into");
    }

    /** A key that no index takes: PostgreSQL refuses it with a class of its own, in words that could quote it. */
    private static Companion unindexable() {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(7);
        StringBuilder key = new StringBuilder();
        for (int i = 0; i < 9000; i++) {
            key.append((char) ('!' + random.nextInt(90)));
        }
        return companion(key.toString());
    }

    @Test
    void a_transaction_is_of_no_use_after_its_end_or_on_another_thread() {
        Transaction escaped = store.run(transaction -> transaction);
        assertThatThrownBy(() -> escaped.idempotency().find("key")).isInstanceOf(IllegalStateException.class);

        store.run(transaction -> {
            assertThatThrownBy(() -> CompletableFuture.supplyAsync(
                                    () -> transaction.idempotency().find("key"))
                            .join())
                    .isInstanceOf(CompletionException.class)
                    .hasCauseInstanceOf(IllegalStateException.class);
            return true;
        });
    }

    @Test
    void text_that_cannot_be_stored_is_refused_before_the_database_sees_it() {
        for (String bad : List.of("a\0b", "\ud83c", "\udfe0\ud83c", "x\ud83c x")) {
            assertRefused(transaction -> transaction.idempotency().find(bad));
            assertRefused(transaction -> transaction.companions().lock("kind", bad));
            assertRefused(transaction -> {
                Dossier dossier = dossier(code(1), bad, AT);
                transaction.dossiers().insert(dossier, events(code(1), 1));
                return true;
            });
        }
        assertThat(isKept("one")).isTrue();
    }

    /** Refused with our own reason, and without harm to a transaction that goes on. */
    private void assertRefused(Function<Transaction, Object> work) {
        boolean went = store.run(transaction -> {
            InvalidInputException fault =
                    catchThrowableOfType(InvalidInputException.class, () -> work.apply(transaction));
            assertThat(fault.reason().code()).isEqualTo("store.text-unstorable");
            return transaction.idempotency().find("one").isPresent() || keep(transaction, "one");
        });
        assertThat(went).isTrue();
    }

    @Test
    void a_backslash_before_u0000_is_not_taken_for_the_forbidden_sign() {
        assertThat(StorableText.storableJson("{\"a\":\"\\\\u0000\"}")).endsWith("\"}");
        assertThatThrownBy(() -> StorableText.storableJson("{\"a\":\"\\\\\\u0000\"}"))
                .isInstanceOf(InvalidInputException.class);
    }

    @Test
    void an_event_whose_time_the_database_would_shorten_is_refused() {
        var exact = events(code(1), 1).get(0);
        var finer = EventLog.append(
                code(1),
                EventHead.NONE,
                AT.plusNanos(1),
                exact.actor(),
                List.of(new Occurrence(exact.event(), exact.basis())));

        assertThatThrownBy(() -> store.run(transaction -> {
                    transaction.dossiers().insert(dossier(code(1)), finer);
                    return true;
                }))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_lease_is_counted_in_microseconds() {
        store.run(transaction -> {
            transaction.companions().insert(companion("key", "", "", AT.plusNanos(999)));
            return true;
        });

        int claimed = store.run(transaction -> transaction
                .companions()
                .claimDue("test.kind", AT, Duration.ofSeconds(1), 10)
                .size());
        assertThat(claimed).isEqualTo(1);
    }
}
