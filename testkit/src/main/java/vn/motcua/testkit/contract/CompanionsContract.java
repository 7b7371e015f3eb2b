package vn.motcua.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.testkit.contract.StoreSamples.AT;
import static vn.motcua.testkit.contract.StoreSamples.code;
import static vn.motcua.testkit.contract.StoreSamples.companion;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.motcua.onestop.Companion;
import vn.motcua.onestop.OneStopReason;

/** The records of modules: one per key, alias and slot of a kind, handed out by lease. */
abstract class CompanionsContract extends PortContract {

    private static final String KIND = "test.kind";
    private static final Duration LEASE = Duration.ofMinutes(2);

    private void insert(Companion companion) {
        run(transaction -> transaction.companions().insert(companion));
    }

    private Companion kept(String key) {
        return ask(transaction -> transaction.companions().lock(KIND, key).orElseThrow());
    }

    private List<String> claim(Instant now, int limit) {
        return ask(transaction -> transaction.companions().claimDue(KIND, now, LEASE, limit).stream()
                .map(Companion::key)
                .toList());
    }

    @Test
    void a_record_comes_back_exactly_by_key_alias_and_slot() {
        Companion full = companion("key", "vnpay:1", "obligation-1", AT);
        Companion bare = companion("bare");
        insert(full);
        insert(bare);

        run(transaction -> {
            assertThat(transaction.companions().lock(KIND, "key")).contains(full);
            assertThat(transaction.companions().lock(KIND, "bare")).contains(bare);
            assertThat(transaction.companions().lockByAlias(KIND, "vnpay:1")).contains(full);
            assertThat(transaction.companions().inSlot(KIND, "obligation-1")).contains(full);
            assertThat(transaction.companions().lock("other.kind", "key")).isEmpty();
            assertThat(transaction.companions().lockByAlias("other.kind", "vnpay:1"))
                    .isEmpty();
            assertThat(transaction.companions().inSlot("other.kind", "obligation-1"))
                    .isEmpty();
        });
    }

    @Test
    void a_key_an_alias_and_a_slot_are_taken_once_within_a_kind() {
        insert(companion("key", "alias", "slot", AT));

        assertConflict(
                OneStopReason.COMPANION_TAKEN,
                transaction -> transaction.companions().insert(companion("key", "a", "s", AT)));
        assertConflict(
                OneStopReason.COMPANION_TAKEN,
                transaction -> transaction.companions().insert(companion("b", "alias", "s", AT)));
        assertConflict(
                OneStopReason.COMPANION_TAKEN,
                transaction -> transaction.companions().insert(companion("c", "a", "slot", AT)));
    }

    @Test
    void records_without_alias_and_slot_do_not_collide() {
        insert(companion("a"));
        insert(companion("b"));

        assertThat(list(transaction -> transaction.companions().of(KIND, code(1))))
                .hasSize(2);
    }

    @Test
    void a_slot_that_is_let_go_can_be_taken_again() {
        insert(companion("first", "a", "slot", AT));
        run(transaction ->
                transaction.companions().update(kept("first").next("closed", Optional.empty(), Optional.empty(), "")));

        insert(companion("second", "b", "slot", AT));

        assertThat(find(transaction -> transaction.companions().inSlot(KIND, "slot")))
                .map(Companion::key)
                .contains("second");
        assertThat(kept("first").slot()).isEmpty();
    }

    @Test
    void an_update_into_a_slot_that_is_taken_is_refused() {
        insert(companion("first", "a", "slot", AT));
        insert(companion("second"));

        assertConflict(OneStopReason.COMPANION_TAKEN, transaction -> transaction
                .companions()
                .update(companion("second").next("open", Optional.of("slot"), Optional.empty(), "")));

        assertThat(kept("second")).isEqualTo(companion("second"));
    }

    @Test
    void an_update_goes_from_the_stored_version_to_the_next() {
        insert(companion("key"));
        Companion second = companion("key").next("known", Optional.of("slot"), Optional.of(AT), "{}");
        run(transaction -> transaction.companions().update(second));

        assertThat(kept("key")).isEqualTo(second);
        assertConflict(
                OneStopReason.COMPANION_TAKEN,
                transaction -> transaction.companions().update(second));
        assertConflict(OneStopReason.COMPANION_TAKEN, transaction -> transaction
                .companions()
                .update(companion("missing").next("x", Optional.empty(), Optional.empty(), "")));
    }

    @Test
    void the_records_of_a_dossier_come_by_key() {
        insert(companion("b"));
        insert(companion("a"));
        insert(companion("C"));

        List<Companion> found = ask(transaction -> transaction.companions().of(KIND, code(1)));

        assertThat(found).extracting(Companion::key).containsExactly("C", "a", "b");
        assertThat(list(transaction -> transaction.companions().of(KIND, code(2))))
                .isEmpty();
        assertThat(list(transaction -> transaction.companions().of("other.kind", code(1))))
                .isEmpty();
    }

    @Test
    void what_is_due_is_claimed_most_overdue_first_and_not_again_before_the_lease_ends() {
        insert(companion("late", "", "", AT.minusSeconds(60)));
        insert(companion("later", "", "", AT.minusSeconds(120)));
        insert(companion("now", "", "", AT));
        insert(companion("future", "", "", AT.plusSeconds(1)));
        insert(companion("never"));

        assertThat(claim(AT, 2)).containsExactly("later", "late");
        assertThat(claim(AT, 10)).containsExactly("now");
        assertThat(claim(AT, 10)).isEmpty();
        assertThat(claim(AT.plus(LEASE), 10)).containsExactly("future", "late", "later", "now");
    }

    @Test
    void a_claim_moves_the_due_time_and_leaves_the_version() {
        insert(companion("key", "", "", AT));

        List<Companion> claimed = ask(transaction -> transaction.companions().claimDue(KIND, AT, LEASE, 10));

        assertThat(claimed).containsExactly(companion("key", "", "", AT.plus(LEASE)));
        assertThat(kept("key")).isEqualTo(claimed.get(0));
    }

    @Test
    void only_the_claimed_kind_is_handed_out() {
        insert(companion("key", "", "", AT));

        assertThat(list(transaction -> transaction.companions().claimDue("other.kind", AT, LEASE, 10)))
                .isEmpty();
    }
}
