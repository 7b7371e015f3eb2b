package vn.motcua.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
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
import org.junit.jupiter.api.Test;
import vn.motcua.dossier.Moment;
import vn.motcua.error.ConflictException;
import vn.motcua.error.Reason;
import vn.motcua.event.LoggedEvent;
import vn.motcua.onestop.Idempotency.Done;
import vn.motcua.onestop.Timers.Timer;
import vn.motcua.onestop.Transaction;

/** All of a transaction is kept, or nothing. */
abstract class UnitOfWorkContract extends PortContract {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);
    private static final Duration LEASE = Duration.ofMinutes(1);

    private static void writeEverywhere(Transaction transaction) {
        List<LoggedEvent> events = events(code(1), 2);
        transaction.numbers().next(AGENCY, DAY);
        transaction.dossiers().insert(dossier(code(1)), events);
        transaction.idempotency().keep("key", new Done("digest", code(1)));
        transaction.companions().insert(companion("key"));
        transaction.timers().set(new Timer(code(1), Moment.DUE_SOON, AT));
        transaction.deliveries().enqueue(events, List.of("handler"));
        transaction.attention().raise(code(1), "topic", new Reason("code", "vi", "en"), AT);
    }

    private void assertNothingKept() {
        run(transaction -> {
            assertThat(transaction.numbers().next(AGENCY, DAY)).isEqualTo(code(1));
            assertThat(transaction.dossiers().find(code(1))).isEmpty();
            assertThat(transaction.dossiers().history(code(1))).isEmpty();
            assertThat(transaction.idempotency().find("key")).isEmpty();
            assertThat(transaction.companions().lock("test.kind", "key")).isEmpty();
            assertThat(transaction.timers().claimDue(AT, LEASE, 10)).isEmpty();
            assertThat(transaction.deliveries().claim("handler", AT, LEASE, 10)).isEmpty();
            assertThat(transaction.attention().open(10)).isEmpty();
        });
    }

    @Test
    void gives_the_result_of_the_work_and_keeps_what_it_wrote() {
        String result = ask(transaction -> {
            writeEverywhere(transaction);
            return "result";
        });

        assertThat(result).isEqualTo("result");
        run(transaction -> {
            assertThat(transaction.numbers().next(AGENCY, DAY)).isEqualTo(code(2));
            assertThat(transaction.dossiers().find(code(1))).isPresent();
            assertThat(transaction.dossiers().history(code(1))).hasSize(2);
            assertThat(transaction.idempotency().find("key")).isPresent();
            assertThat(transaction.companions().lock("test.kind", "key")).isPresent();
            assertThat(transaction.timers().claimDue(AT, LEASE, 10)).hasSize(1);
            assertThat(transaction.deliveries().claim("handler", AT, LEASE, 10)).hasSize(1);
            assertThat(transaction.attention().open(10)).hasSize(1);
        });
    }

    @Test
    void keeps_nothing_of_work_that_throws_and_lets_the_exception_through() {
        Aborted aborted = new Aborted();

        assertThatThrownBy(() -> run(transaction -> {
                    writeEverywhere(transaction);
                    throw aborted;
                }))
                .isSameAs(aborted);

        assertNothingKept();
    }

    @Test
    void a_run_inside_another_sees_what_the_outer_one_wrote_and_is_kept_with_it() {
        run(outer -> {
            outer.idempotency().keep("outer", new Done("digest", code(1)));
            run(inner -> {
                assertThat(inner.idempotency().find("outer")).isPresent();
                inner.idempotency().keep("inner", new Done("digest", code(1)));
            });
            assertThat(outer.idempotency().find("inner")).isPresent();
        });

        assertThat(find(transaction -> transaction.idempotency().find("inner"))).isPresent();
    }

    @Test
    void a_run_inside_another_is_given_up_with_the_outer_one() {
        assertThatThrownBy(() -> run(outer -> {
                    run(UnitOfWorkContract::writeEverywhere);
                    throw new Aborted();
                }))
                .isInstanceOf(Aborted.class);

        assertNothingKept();
    }

    @Test
    void of_a_run_inside_another_that_throws_nothing_is_kept_even_if_the_outer_one_goes_on() {
        run(outer -> {
            outer.idempotency().keep("before", new Done("digest", code(1)));
            assertThatThrownBy(() -> run(inner -> {
                        writeEverywhere(inner);
                        throw new Aborted();
                    }))
                    .isInstanceOf(Aborted.class);
            outer.idempotency().keep("after", new Done("digest", code(1)));
        });

        assertNothingKept();
        assertThat(find(transaction -> transaction.idempotency().find("before")))
                .isPresent();
        assertThat(find(transaction -> transaction.idempotency().find("after"))).isPresent();
    }

    @Test
    void a_collision_that_is_caught_leaves_the_rest_of_the_transaction_usable() {
        run(transaction -> transaction.companions().insert(companion("one", "alias", "slot", AT)));

        run(transaction -> {
            transaction.companions().insert(companion("two"));
            assertThatThrownBy(() -> transaction.companions().insert(companion("three", "", "slot", AT)))
                    .isInstanceOf(ConflictException.class);
            assertThatThrownBy(() -> transaction
                            .companions()
                            .update(companion("two").next("open", Optional.of("slot"), Optional.of(AT), "")))
                    .isInstanceOf(ConflictException.class);
            assertThat(transaction.companions().inSlot("test.kind", "slot")).isPresent();
            transaction.idempotency().keep("key", new Done("digest", code(1)));
            assertThatThrownBy(() -> transaction.idempotency().keep("key", new Done("other", code(1))))
                    .isInstanceOf(ConflictException.class);
        });

        assertThat(find(transaction -> transaction.companions().lock("test.kind", "two")))
                .contains(companion("two"));
        assertThat(find(transaction -> transaction.idempotency().find("key"))).contains(new Done("digest", code(1)));
    }
}
