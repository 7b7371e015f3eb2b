package vn.motcua.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import vn.motcua.store.BackgroundWork.Piece;

/** Work that runs again and again, one node at a time. */
@Timeout(60)
class BackgroundWorkTest {

    private static final Duration SOON = Duration.ofMillis(50);

    private final DataSource database = TestDatabase.emptied();

    private static void await(CountDownLatch latch) throws InterruptedException {
        assertThat(latch.await(30, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void each_piece_runs_again_and_again() throws InterruptedException {
        CountDownLatch one = new CountDownLatch(3);
        CountDownLatch two = new CountDownLatch(3);

        try (BackgroundWork work = BackgroundWork.start(
                database, List.of(new Piece("one", SOON, one::countDown), new Piece("two", SOON, two::countDown)))) {
            await(one);
            await(two);
            assertThat(work).isNotNull();
        }
    }

    @Test
    void a_piece_that_throws_has_its_next_turn_all_the_same() throws InterruptedException {
        CountDownLatch turns = new CountDownLatch(3);
        Piece failing = new Piece("failing", SOON, () -> {
            turns.countDown();
            throw new IllegalStateException("Nguyễn Văn A");
        });

        try (BackgroundWork work = BackgroundWork.start(database, List.of(failing))) {
            await(turns);
            assertThat(work).isNotNull();
        }
    }

    @Test
    void on_several_nodes_a_piece_runs_in_one_place_at_a_time() throws InterruptedException {
        AtomicInteger inside = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        CountDownLatch turns = new CountDownLatch(8);
        Piece piece = new Piece("shared", SOON, () -> {
            most.accumulateAndGet(inside.incrementAndGet(), Math::max);
            turns.countDown();
            LockSupport.parkNanos(1_000_000);
            inside.decrementAndGet();
        });

        try (BackgroundWork here = BackgroundWork.start(database, List.of(piece));
                BackgroundWork there = BackgroundWork.start(database, List.of(piece))) {
            await(turns);
            assertThat(here).isNotSameAs(there);
        }

        assertThat(most).hasValue(1);
    }

    @Test
    void nothing_runs_after_it_is_closed() throws InterruptedException {
        AtomicInteger turns = new AtomicInteger();
        CountDownLatch first = new CountDownLatch(1);
        BackgroundWork work = BackgroundWork.start(database, List.of(new Piece("piece", SOON, () -> {
            turns.incrementAndGet();
            first.countDown();
        })));
        await(first);
        work.close();
        int before = turns.get();

        CountDownLatch other = new CountDownLatch(3);
        try (BackgroundWork next =
                BackgroundWork.start(database, List.of(new Piece("other", SOON, other::countDown)))) {
            await(other);
            assertThat(next).isNotNull();
        }

        assertThat(turns).hasValue(before);
    }

    @Test
    void two_pieces_of_one_name_and_periods_of_nothing_are_refused() {
        Piece piece = new Piece("same", SOON, () -> {});

        assertThatIllegalArgumentException().isThrownBy(() -> BackgroundWork.start(database, List.of(piece, piece)));
        assertThatIllegalArgumentException().isThrownBy(() -> new Piece("never", Duration.ZERO, () -> {}));
    }
}
