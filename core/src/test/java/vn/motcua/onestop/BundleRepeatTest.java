package vn.motcua.onestop;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.motcua.dossier.DossierStatus;
import vn.motcua.onestop.BundleView.Open;
import vn.motcua.onestop.BundleView.Opening;

/** A leg is opened once, whatever breaks off, meets or comes again; and it is told why one cannot be opened. */
class BundleRepeatTest {

    private final BundleTown town = new BundleTown();

    @Test
    void anEventThatComesTwiceOpensNothingTwice() {
        town.filed(BundleTown.birth("can-cuoc"));
        town.replay();
        town.bornAndRegistered();
        town.replay();
        town.residence();
        town.replay();
        town.replay();

        assertThat(town.lines()).hasSize(4);
        assertThat(town.attention()).isEmpty();
    }

    @Test
    void handlersThatMeetAtTheSameLegOpenItOnce() {
        town.filed(BundleTown.birth());
        town.start("khai-sinh");
        town.complete("khai-sinh", Map.of("soDinhDanh", BundleTown.CHILD));

        List<CompletableFuture<Void>> nodes = Stream.generate(() -> CompletableFuture.runAsync(town::replay))
                .limit(8)
                .toList();
        nodes.forEach(CompletableFuture::join);

        assertThat(town.lines()).hasSize(3);
    }

    @Test
    void whereverAHandlerBreaksOffTheNextTryOpensWhatIsMissingOnce() {
        for (int breaksAt = 1; breaksAt < 20; breaksAt++) {
            AtomicInteger left = new AtomicInteger(Integer.MAX_VALUE);
            BundleTown shaky = new BundleTown(work -> new UnitOfWork() {
                @Override
                public <T> T run(Function<Transaction, T> todo) {
                    if (left.getAndDecrement() == 0) {
                        throw new IllegalStateException("broken off");
                    }
                    return work.run(todo);
                }
            });
            shaky.filed(BundleTown.birth());
            shaky.start("khai-sinh");
            shaky.complete("khai-sinh", Map.of("soDinhDanh", BundleTown.CHILD));

            left.set(breaksAt);
            shaky.deliver();
            left.set(Integer.MAX_VALUE);
            shaky.clock.pass(Duration.ofMinutes(5));
            shaky.deliver();

            assertThat(shaky.lines())
                    .as("broken off at %d", breaksAt)
                    .extracting(leg -> leg.filing().caseId())
                    .containsExactlyInAnyOrder("khai-sinh", "thuong-tru", "bhyt");
        }
    }

    @Test
    void aLegThatCannotBeOpenedIsToldToTheOneBeforeAndTriedAgain() {
        town.filed(BundleTown.birth());
        town.served.remove(BundleTown.INSURANCE);
        town.bornAndRegistered();

        assertThat(town.state("bhyt")).isEqualTo(new Opening());
        assertThat(town.leg("thuong-tru").status()).isEqualTo(DossierStatus.NEW);
        assertThat(town.attention()).singleElement().satisfies(item -> {
            assertThat(item.dossier()).isEqualTo(town.leg("khai-sinh").code());
            assertThat(item.topic()).isEqualTo("bundle.leg.bhyt");
            assertThat(item.reason().code()).isEqualTo("onestop.bundle-leg-not-opened");
            assertThat(item.reason().vi()).contains("«bhyt»", "Không có cơ quan mang mã " + BundleTown.INSURANCE);
            assertThat(item.reason().en()).contains("There is no agency");
        });
        assertThat(town.view().end()).isEmpty();

        town.served.add(BundleTown.INSURANCE);
        assertThat(town.desk.retry(town.view().id()).leg("bhyt").orElseThrow().state())
                .isInstanceOf(Open.class);
        assertThat(town.attention()).isEmpty();
        assertThat(town.leg("bhyt").filing().form().get("soDinhDanh")).contains(BundleTown.CHILD);
    }

    @Test
    void whatWasPurgedCannotBeOpenedAnyMoreAndIsTold() {
        town.filed(BundleTown.birth());
        town.start("khai-sinh");
        town.complete("khai-sinh", Map.of());
        town.store.run(transaction -> {
            transaction.companions().delete(town.leg("khai-sinh").code());
            return transaction;
        });

        town.deliver();

        assertThat(town.lines()).hasSize(1);
        assertThat(town.attention())
                .extracting(Attention.Item::topic)
                .containsExactlyInAnyOrder("bundle.leg.thuong-tru", "bundle.leg.bhyt");
    }
}
