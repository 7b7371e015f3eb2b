package vn.motcua.fee;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.motcua.error.IntegrityException;

class LiveFeeScheduleTest {

    /** Two fees of one amount in two files: whoever sees two amounts has seen half a reload. */
    private static final String PACK = """
            pack: %s
            version: "%d"
            fees:
              - {id: %s, vi: a, en: a, kind: PHI, setBy: GOVERNMENT, rates: [{id: %s.1, amount: %d, $S}]}
            """;

    @TempDir
    Path folder;

    @Test
    void aReloadTakesTheNewFilesAndLeavesWhatWasHandedOutAlone() throws IOException {
        write(1);
        LiveFeeSchedule live = live();
        FeeSchedule old = live.get();
        write(2);

        FeeSchedule next = live.reload();

        assertThat(live.get()).isSameAs(next);
        assertThat(amounts(next)).containsExactly(2L, 2L);
        assertThat(amounts(old)).containsExactly(1L, 1L);
        assertThat(next.version()).isEqualTo("2");
    }

    @Test
    void aWrongFileChangesNothing() throws IOException {
        write(1);
        LiveFeeSchedule live = live();
        FeeSchedule old = live.get();
        for (String wrong :
                List.of("", "pack: [", "pack: A\nversion: \"1\"\nfees: [{id: B}]", "pack: B\nversion: \"1\"")) {
            Files.writeString(folder.resolve("a.yaml"), wrong);

            assertThatThrownBy(live::reload).isInstanceOf(IntegrityException.class);

            assertThat(live.get()).isSameAs(old);
        }
        Files.delete(folder.resolve("a.yaml"));
        assertThatThrownBy(live::reload).isInstanceOf(IntegrityException.class);
        assertThat(live.get()).isSameAs(old);
    }

    @Test
    void aWrongFileAtTheStartIsRefused() throws IOException {
        Files.writeString(folder.resolve("a.yaml"), "pack: [");

        assertThatThrownBy(this::live).isInstanceOf(IntegrityException.class);
    }

    @Test
    void readersNeverSeeHalfAReload() throws Exception {
        write(1);
        LiveFeeSchedule live = live();
        AtomicBoolean done = new AtomicBoolean();
        Callable<Integer> reader = () -> {
            int seen = 0;
            do {
                List<Long> amounts = amounts(live.get());
                assertThat(amounts.get(0)).isEqualTo(amounts.get(1));
                seen++;
            } while (!done.get());
            return seen;
        };
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            Future<Integer> one = threads.submit(reader);
            Future<Integer> two = threads.submit(reader);
            for (int amount = 2; amount < 150; amount++) {
                if (amount % 3 == 0) {
                    Files.writeString(folder.resolve("a.yaml"), "pack: [");
                    assertThatThrownBy(live::reload).isInstanceOf(IntegrityException.class);
                } else {
                    write(amount);
                    assertThat(amounts(live.reload())).containsExactly((long) amount, (long) amount);
                }
            }
            done.set(true);

            assertThat(one.get()).isPositive();
            assertThat(two.get()).isPositive();
        } finally {
            done.set(true);
            threads.shutdownNow();
        }
    }

    private LiveFeeSchedule live() {
        return new LiveFeeSchedule(PackText.NOTHING, () -> List.of(folder.resolve("a.yaml"), folder.resolve("b.yaml")));
    }

    private void write(int amount) {
        PackText.of(PACK.formatted("A", amount, "A", "A", amount)).in(folder, "a.yaml");
        PackText.of(PACK.formatted("B", amount, "B", "B", amount)).in(folder, "b.yaml");
    }

    private static List<Long> amounts(FeeSchedule schedule) {
        List<Long> amounts = new ArrayList<>();
        for (String fee : List.of("A", "B")) {
            FeePricing answer = schedule.price(Ask.request(fee, "2026-11-22", Channel.ONLINE));
            amounts.add(((FeePricing.Priced) answer).quote().total().value());
        }
        return amounts;
    }
}
