package vn.motcua.onestop.memory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.motcua.Sample.at;
import static vn.motcua.Sample.day;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.motcua.Sample;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.Moment;
import vn.motcua.error.ConflictException;
import vn.motcua.error.Reason;
import vn.motcua.onestop.Attention;
import vn.motcua.onestop.Companion;
import vn.motcua.onestop.Idempotency;
import vn.motcua.onestop.Timers;
import vn.motcua.onestop.Transaction;

class MemoryStoreTest {

    private static final DossierCode CODE = DossierCode.parse("H12.40-261120-0001");
    private static final Instant NOW = at("2026-11-20T09:00");

    private final MemoryStore store = new MemoryStore();

    @Test
    void aTransactionThatThrowsLeavesNothingBehind() {
        assertThatThrownBy(() -> store.run(transaction -> {
                    fill(transaction);
                    throw new IllegalStateException("no");
                }))
                .isInstanceOf(IllegalStateException.class);

        store.run(transaction -> {
            assertThat(transaction.companions().lock("payment.attempt", "k1")).isEmpty();
            assertThat(transaction.idempotency().find("key")).isEmpty();
            assertThat(transaction.attention().open(10)).isEmpty();
            assertThat(transaction.timers().claimDue(NOW, Duration.ofMinutes(1), 10))
                    .isEmpty();
            assertThat(transaction.numbers().next(Sample.WARD.code(), day("2026-11-20")))
                    .hasToString("H12.40-261120-0001");
            return transaction;
        });
    }

    @Test
    void evenAnErrorLeavesNothingBehind() {
        assertThatThrownBy(() -> store.run(transaction -> {
                    fill(transaction);
                    throw new AssertionError("no");
                }))
                .isInstanceOf(AssertionError.class);

        assertThat(store.<Integer>run(
                        transaction -> transaction.attention().open(10).size()))
                .isZero();
    }

    @Test
    void aTransactionWithinAnotherIsKeptOrLostWithIt() {
        assertThatThrownBy(() -> store.run(outer -> {
                    store.run(inner -> {
                        fill(inner);
                        return inner;
                    });
                    assertThat(outer.idempotency().find("key")).isPresent();
                    throw new IllegalStateException("no");
                }))
                .isInstanceOf(IllegalStateException.class);

        assertThat(store.<Boolean>run(
                        transaction -> transaction.idempotency().find("key").isPresent()))
                .isFalse();
    }

    private static void fill(Transaction transaction) {
        transaction.companions().insert(companion("k1", Optional.of("a1"), Optional.of("s1"), Optional.of(NOW)));
        transaction.idempotency().keep("key", new Idempotency.Done("digest", CODE));
        transaction.attention().raise(CODE, "topic", new Reason("a.b", "vi", "en"), NOW);
        transaction.timers().set(new Timers.Timer(CODE, Moment.DUE_SOON, NOW));
        transaction.numbers().next(Sample.WARD.code(), day("2026-11-20"));
    }

    @Test
    void aCompanionIsOneOfItsKeyAliasAndSlot() {
        insert(companion("k1", Optional.of("a1"), Optional.of("s1"), Optional.empty()));

        taken(companion("k1", Optional.of("a2"), Optional.of("s2"), Optional.empty()));
        taken(companion("k2", Optional.of("a1"), Optional.of("s2"), Optional.empty()));
        taken(companion("k2", Optional.of("a2"), Optional.of("s1"), Optional.empty()));
        insert(companion("k2", Optional.of("a2"), Optional.of("s2"), Optional.empty()));
        insert(companion("k3", Optional.empty(), Optional.empty(), Optional.empty()));
        insert(companion("k4", Optional.empty(), Optional.empty(), Optional.empty()));
    }

    @Test
    void aSlotThatWasLeftMayBeTaken() {
        Companion first = companion("k1", Optional.of("a1"), Optional.of("s1"), Optional.empty());
        insert(first);
        store.run(transaction -> {
            transaction.companions().update(first.next("closed", Optional.empty(), Optional.empty(), ""));
            return transaction;
        });

        insert(companion("k2", Optional.of("a2"), Optional.of("s1"), Optional.empty()));

        assertThat(store.<Optional<Companion>>run(
                        transaction -> transaction.companions().inSlot("payment.attempt", "s1")))
                .map(Companion::key)
                .contains("k2");
    }

    @Test
    void aCompanionIsUpdatedFromTheVersionThatIsStored() {
        Companion first = companion("k1", Optional.of("a1"), Optional.empty(), Optional.empty());
        insert(first);
        Companion second = first.next("pending", Optional.empty(), Optional.empty(), "");

        update(second);

        assertThatThrownBy(() -> update(second)).isInstanceOf(ConflictException.class);
        assertThatThrownBy(() -> update(companion("none", Optional.empty(), Optional.empty(), Optional.empty())))
                .isInstanceOf(ConflictException.class);
        assertThat(store.<Optional<Companion>>run(
                        transaction -> transaction.companions().lockByAlias("payment.attempt", "a1")))
                .contains(second);
    }

    @Test
    void whatIsDueIsLeasedMostOverdueFirst() {
        insert(companion("late", Optional.empty(), Optional.empty(), Optional.of(NOW.minusSeconds(60))));
        insert(companion("later", Optional.empty(), Optional.empty(), Optional.of(NOW.minusSeconds(30))));
        insert(companion("now", Optional.empty(), Optional.empty(), Optional.of(NOW)));
        insert(companion("soon", Optional.empty(), Optional.empty(), Optional.of(NOW.plusSeconds(1))));
        insert(companion("never", Optional.empty(), Optional.empty(), Optional.empty()));

        assertThat(claim(NOW, 2)).containsExactly("late", "later");
        assertThat(claim(NOW, 10)).containsExactly("now");
        assertThat(claim(NOW, 10)).isEmpty();
        assertThat(claim(NOW.plusSeconds(59), 10)).containsExactly("soon");
        assertThat(claim(NOW.plusSeconds(60), 10)).containsExactly("late", "later", "now");
    }

    private List<String> claim(Instant now, int limit) {
        return store.run(transaction ->
                transaction.companions().claimDue("payment.attempt", now, Duration.ofMinutes(1), limit).stream()
                        .map(Companion::key)
                        .toList());
    }

    @Test
    void attentionIsCountedUpAndNotRepeated() {
        List<Attention.Item> open = store.run(transaction -> {
            transaction.attention().raise(CODE, "topic", new Reason("a.b", "vi", "en"), NOW);
            transaction.attention().raise(CODE, "topic", new Reason("a.c", "vi", "en"), NOW.plusSeconds(5));
            transaction.attention().raise(CODE, "other", new Reason("a.d", "vi", "en"), NOW.minusSeconds(5));
            return transaction.attention().open(10);
        });

        assertThat(open).extracting(Attention.Item::topic).containsExactly("other", "topic");
        assertThat(open.get(1).times()).isEqualTo(2);
        assertThat(open.get(1).since()).isEqualTo(NOW);
        assertThat(open.get(1).reason().code()).isEqualTo("a.c");
    }

    @Test
    void aKeyIsKeptOnce() {
        assertThatThrownBy(() -> store.run(transaction -> {
                    transaction.idempotency().keep("key", new Idempotency.Done("one", CODE));
                    transaction.idempotency().keep("key", new Idempotency.Done("two", CODE));
                    return transaction;
                }))
                .isInstanceOf(ConflictException.class);
    }

    @Test
    void aTimerIsReplacedByALaterOneOfItsKind() {
        List<Timers.Timer> due = store.run(transaction -> {
            transaction.timers().set(new Timers.Timer(CODE, Moment.DUE_SOON, NOW.minusSeconds(9)));
            transaction.timers().set(new Timers.Timer(CODE, Moment.DUE_SOON, NOW.plusSeconds(9)));
            assertThat(transaction.timers().claimDue(NOW, Duration.ofMinutes(1), 10))
                    .isEmpty();
            return transaction.timers().claimDue(NOW.plusSeconds(9), Duration.ofMinutes(1), 10);
        });

        assertThat(due).containsExactly(new Timers.Timer(CODE, Moment.DUE_SOON, NOW.plusSeconds(9)));
    }

    private static Companion companion(
            String key, Optional<String> alias, Optional<String> slot, Optional<Instant> dueAt) {
        return new Companion("payment.attempt", key, CODE, alias, slot, "open", dueAt, 1, "{}");
    }

    private void insert(Companion companion) {
        store.run(transaction -> {
            transaction.companions().insert(companion);
            return transaction;
        });
    }

    private void update(Companion companion) {
        store.run(transaction -> {
            transaction.companions().update(companion);
            return transaction;
        });
    }

    private void taken(Companion companion) {
        assertThatThrownBy(() -> insert(companion)).isInstanceOfSatisfying(ConflictException.class, fault -> assertThat(
                        fault.reason().code())
                .isEqualTo("onestop.companion-taken"));
    }
}
