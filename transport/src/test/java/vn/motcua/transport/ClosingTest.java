package vn.motcua.transport;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.transport.Calls.faultOf;
import static vn.motcua.transport.Calls.get;
import static vn.motcua.transport.Calls.post;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import vn.motcua.error.Origin;
import vn.motcua.error.OutsideException;
import vn.motcua.error.Retryability;
import vn.motcua.onestop.AuditEntry;

/** Closing releases the connections and refuses new calls, but lets those under way come to their end. */
@Timeout(30)
class ClosingTest {

    private final List<AuditEntry> entries = new ArrayList<>();
    private final HttpTransport transport = HttpTransport.builder(entries::add).build();

    @Test
    void closing_releases_idle_connections() throws InterruptedException {
        CountDownLatch gone = new CountDownLatch(1);
        try (RawServer server = RawServer.doing(talk -> {
            talk.readRequest();
            talk.write(RawServer.ok(""));
            talk.hold();
            gone.countDown();
        })) {
            transport.send(get(server.uri("http", "/x")));
            int before = transport.connections();

            transport.close();

            assertThat(before).isEqualTo(1);
            assertThat(transport.connections()).isZero();
            assertThat(gone.await(10, TimeUnit.SECONDS)).isTrue();
        }
    }

    @Test
    void a_closed_transport_sends_nothing_and_says_so() {
        try (RawServer server = RawServer.doing(RawServer.answering(RawServer.ok("")))) {
            transport.close();
            transport.close();

            OutsideException fault = faultOf(transport, post(server.uri("http", "/x"), Repeat.ONCE));

            assertThat(fault.reason().code()).isEqualTo("transport.closed");
            assertThat(fault.retryability()).isEqualTo(Retryability.SAFE);
            assertThat(fault.origin()).isEqualTo(Origin.CALLER);
            assertThat(server.connections()).isZero();
            assertThat(entries).singleElement().extracting(AuditEntry::outcome).isEqualTo("closed");
        }
    }

    @Test
    void a_call_under_way_comes_to_its_end_and_leaves_no_connection() throws Exception {
        CountDownLatch arrived = new CountDownLatch(1);
        CountDownLatch answer = new CountDownLatch(1);
        RawServer.Behaviour patient = talk -> {
            talk.readRequest();
            arrived.countDown();
            await(answer);
            talk.write(RawServer.ok("done"));
            talk.hold();
        };
        try (RawServer server = RawServer.doing(patient)) {
            CompletableFuture<HttpAnswer> call =
                    CompletableFuture.supplyAsync(() -> transport.send(get(server.uri("http", "/x"))));
            await(arrived);

            transport.close();
            answer.countDown();

            assertThat(call.get(10, TimeUnit.SECONDS).text()).isEqualTo("done");
            assertThat(transport.connections()).isZero();
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(10, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
