package vn.motcua.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.testkit.contract.StoreSamples.AT;
import static vn.motcua.testkit.contract.StoreSamples.HARD_TEXT;
import static vn.motcua.testkit.contract.StoreSamples.code;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.motcua.dossier.Moment;
import vn.motcua.error.Reason;
import vn.motcua.onestop.Attention.Item;
import vn.motcua.onestop.Timers.Timer;

/** What wakes a dossier, and what an officer has to look at. */
abstract class TimersAndAttentionContract extends PortContract {

    private static final Duration LEASE = Duration.ofMinutes(2);
    private static final Reason REASON = new Reason("test.reason", HARD_TEXT, "why");

    private static Timer timer(int dossier, Instant at) {
        return new Timer(code(dossier), Moment.DUE_SOON, at);
    }

    private void set(Timer timer) {
        run(transaction -> transaction.timers().set(timer));
    }

    private List<Timer> claim(Instant now, int limit) {
        return ask(transaction -> transaction.timers().claimDue(now, LEASE, limit));
    }

    @Test
    void due_timers_are_claimed_most_overdue_first_as_they_were_set() {
        set(timer(1, AT));
        set(timer(2, AT.minusSeconds(5)));
        set(timer(3, AT.plusSeconds(1)));

        assertThat(claim(AT, 1)).containsExactly(timer(2, AT.minusSeconds(5)));
        assertThat(claim(AT, 10)).containsExactly(timer(1, AT));
        assertThat(claim(AT, 10)).isEmpty();
    }

    @Test
    void a_timer_that_was_claimed_and_not_cancelled_comes_again_after_the_lease() {
        set(timer(1, AT));
        claim(AT, 10);

        assertThat(claim(AT.plus(LEASE).minusMillis(1), 10)).isEmpty();
        assertThat(claim(AT.plus(LEASE), 10)).containsExactly(timer(1, AT));
    }

    @Test
    void setting_a_timer_replaces_the_earlier_one_and_its_lease() {
        set(timer(1, AT.minusSeconds(5)));
        claim(AT, 10);
        set(timer(1, AT));

        assertThat(claim(AT, 10)).containsExactly(timer(1, AT));
    }

    @Test
    void a_cancelled_timer_is_gone() {
        set(timer(1, AT));
        run(transaction -> {
            transaction.timers().cancel(code(1), Moment.DUE_SOON);
            transaction.timers().cancel(code(2), Moment.DUE_SOON);
        });

        assertThat(claim(AT.plus(LEASE), 10)).isEmpty();
    }

    @Test
    void attention_raised_again_counts_up_and_keeps_the_first_time_and_the_newest_reason() {
        run(transaction -> {
            transaction.attention().raise(code(1), "topic", new Reason("old", "cũ", "old"), AT);
            transaction.attention().raise(code(1), "topic", REASON, AT.plusSeconds(9));
        });

        assertThat(list(transaction -> transaction.attention().open(10)))
                .containsExactly(new Item(code(1), "topic", REASON, AT, 2));
    }

    @Test
    void the_oldest_entries_come_first() {
        run(transaction -> {
            transaction.attention().raise(code(1), "b", REASON, AT.plusSeconds(2));
            transaction.attention().raise(code(2), "a", REASON, AT);
            transaction.attention().raise(code(1), "c", REASON, AT.plusSeconds(1));
        });

        assertThat(list(transaction -> transaction.attention().open(2)))
                .extracting(Item::topic)
                .containsExactly("a", "c");
    }

    @Test
    void a_cleared_entry_is_gone_and_begins_anew_when_raised() {
        run(transaction -> {
            transaction.attention().raise(code(1), "topic", REASON, AT);
            transaction.attention().raise(code(1), "other", REASON, AT);
            transaction.attention().clear(code(1), "topic");
            transaction.attention().clear(code(2), "topic");
        });
        assertThat(list(transaction -> transaction.attention().open(10)))
                .extracting(Item::topic)
                .containsExactly("other");

        run(transaction -> transaction.attention().raise(code(1), "topic", REASON, AT.plusSeconds(1)));

        assertThat(list(transaction -> transaction.attention().open(10)))
                .contains(new Item(code(1), "topic", REASON, AT.plusSeconds(1), 1));
    }
}
