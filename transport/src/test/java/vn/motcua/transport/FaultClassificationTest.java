package vn.motcua.transport;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.transport.Calls.call;
import static vn.motcua.transport.Calls.faultOf;
import static vn.motcua.transport.Calls.post;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.channels.SocketChannel;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.motcua.error.Origin;
import vn.motcua.error.OutsideException;
import vn.motcua.error.Retryability;

/** Each way to fail, on real sockets: what it is called and whether the other side may have acted. */
@Timeout(30)
class FaultClassificationTest {

    private static final HttpSettings HASTY = HttpSettings.builder()
            .connectTimeout(Duration.ofMillis(300))
            .readTimeout(Duration.ofMillis(300))
            .answerLimit(1_000)
            .build();

    private static HttpTransport transport(HttpSettings settings) {
        return HttpTransport.builder(entry -> {})
                .settings(settings)
                .retry(RetryPolicy.none())
                .build();
    }

    private static OutsideException fault(URI uri, Repeat repeat) {
        try (HttpTransport transport = transport(HASTY)) {
            return faultOf(transport, post(uri, repeat));
        }
    }

    private static OutsideException faultAt(RawServer.Behaviour behaviour, Repeat repeat) {
        try (RawServer server = RawServer.doing(behaviour)) {
            return fault(server.uri("http", "/x"), repeat);
        }
    }

    private static void assertUnsent(OutsideException fault, TransportReason reason) {
        assertThat(fault.reason().code()).isEqualTo(reason.code());
        assertThat(fault.retryability()).isEqualTo(Retryability.SAFE);
        assertThat(fault.origin()).isEqualTo(Origin.NETWORK);
        assertThat(fault.correlationId()).isPresent();
    }

    private static void assertInDoubt(OutsideException fault, TransportReason reason, Repeat repeat) {
        assertThat(fault.reason().code()).isEqualTo(reason.code());
        assertThat(fault.retryability())
                .isEqualTo(repeat == Repeat.IDEMPOTENT ? Retryability.SAFE : Retryability.OUTCOME_UNKNOWN);
        assertThat(fault.origin()).isEqualTo(Origin.NETWORK);
    }

    @Test
    void an_unknown_host_means_that_nothing_was_sent() {
        OutsideException fault = fault(URI.create("http://no-such-host.invalid/x"), Repeat.ONCE);

        assertUnsent(fault, TransportReason.NAME_UNKNOWN);
    }

    @Test
    void a_refused_connection_means_that_nothing_was_sent() throws IOException {
        int port;
        try (ServerSocket gone = new ServerSocket(0)) {
            port = gone.getLocalPort();
        }

        OutsideException fault = fault(URI.create("http://localhost:" + port + "/x"), Repeat.ONCE);

        assertUnsent(fault, TransportReason.CONNECTION_REFUSED);
    }

    @Test
    void a_connection_that_does_not_come_about_in_time_means_that_nothing_was_sent() throws IOException {
        List<SocketChannel> crowd = new ArrayList<>();
        try (ServerSocket full = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            for (int i = 0; i < 8; i++) {
                SocketChannel channel = SocketChannel.open();
                crowd.add(channel);
                channel.configureBlocking(false);
                channel.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), full.getLocalPort()));
            }

            OutsideException fault = fault(URI.create("http://127.0.0.1:" + full.getLocalPort() + "/x"), Repeat.ONCE);

            assertUnsent(fault, TransportReason.CONNECT_TIMEOUT);
        } finally {
            for (SocketChannel channel : crowd) {
                channel.close();
            }
        }
    }

    @Test
    void a_tls_handshake_that_is_not_answered_means_that_nothing_was_sent() {
        try (RawServer server = RawServer.doing(RawServer.Talk::hold)) {
            OutsideException fault = fault(server.uri("https", "/x"), Repeat.ONCE);

            assertUnsent(fault, TransportReason.CONNECT_TIMEOUT);
        }
    }

    @Test
    void a_tls_handshake_with_a_server_that_speaks_no_tls_means_that_nothing_was_sent() {
        try (RawServer server = RawServer.doing(talk -> talk.write("HTTP/1.1 400 Bad Request\r\n\r\n"))) {
            OutsideException fault = fault(server.uri("https", "/x"), Repeat.ONCE);

            assertUnsent(fault, TransportReason.TLS_REFUSED);
        }
    }

    @ParameterizedTest
    @EnumSource(Repeat.class)
    void no_answer_in_time_leaves_the_outcome_in_doubt(Repeat repeat) {
        OutsideException fault = faultAt(
                talk -> {
                    talk.readRequest();
                    talk.hold();
                },
                repeat);

        assertInDoubt(fault, TransportReason.TIMEOUT, repeat);
    }

    @ParameterizedTest
    @EnumSource(Repeat.class)
    void an_answer_that_stalls_leaves_the_outcome_in_doubt(Repeat repeat) {
        OutsideException fault = faultAt(
                talk -> {
                    talk.readRequest();
                    talk.write("HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\nabc");
                    talk.hold();
                },
                repeat);

        assertInDoubt(fault, TransportReason.TIMEOUT, repeat);
    }

    @Test
    void the_whole_call_is_bounded_even_if_bytes_keep_trickling() {
        HttpSettings settings = HttpSettings.builder()
                .callTimeout(Duration.ofMillis(400))
                .readTimeout(Duration.ofSeconds(20))
                .build();
        RawServer.Behaviour trickle = talk -> {
            talk.readRequest();
            talk.write("HTTP/1.1 200 OK\r\nContent-Length: 1000000\r\n\r\n");
            for (int i = 0; i < 1_000_000; i++) {
                talk.write("x");
                pause();
            }
        };
        try (RawServer server = RawServer.doing(trickle);
                HttpTransport transport = transport(settings)) {
            OutsideException fault = faultOf(transport, post(server.uri("http", "/x"), Repeat.ONCE));

            assertInDoubt(fault, TransportReason.TIMEOUT, Repeat.ONCE);
        }
    }

    @ParameterizedTest
    @EnumSource(Repeat.class)
    void a_connection_closed_after_the_request_leaves_the_outcome_in_doubt(Repeat repeat) {
        OutsideException fault = faultAt(RawServer.Talk::readRequest, repeat);

        assertInDoubt(fault, TransportReason.CONNECTION_CUT, repeat);
    }

    @ParameterizedTest
    @EnumSource(Repeat.class)
    void a_connection_reset_after_the_request_leaves_the_outcome_in_doubt(Repeat repeat) {
        OutsideException fault = faultAt(
                talk -> {
                    talk.readRequest();
                    talk.reset();
                },
                repeat);

        assertInDoubt(fault, TransportReason.CONNECTION_CUT, repeat);
    }

    @ParameterizedTest
    @EnumSource(Repeat.class)
    void a_connection_reset_while_the_request_is_being_sent_leaves_the_outcome_in_doubt(Repeat repeat) {
        RawServer.Behaviour half = talk -> {
            talk.readBytes(10_000);
            talk.reset();
        };
        try (RawServer server = RawServer.doing(half);
                HttpTransport transport = transport(HASTY)) {
            HttpBody large = HttpBody.of("application/octet-stream", new byte[20_000_000]);

            OutsideException fault = faultOf(
                    transport,
                    call(HttpMethod.POST, server.uri("http", "/x"), repeat)
                            .body(large)
                            .build());

            assertInDoubt(fault, TransportReason.CONNECTION_CUT, repeat);
        }
    }

    @ParameterizedTest
    @EnumSource(Repeat.class)
    void an_answer_cut_in_the_middle_leaves_the_outcome_in_doubt(Repeat repeat) {
        OutsideException fault = faultAt(
                talk -> {
                    talk.readRequest();
                    talk.write("HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\nabc");
                },
                repeat);

        assertInDoubt(fault, TransportReason.ANSWER_CUT, repeat);
    }

    @ParameterizedTest
    @EnumSource(Repeat.class)
    void an_answer_cut_in_the_middle_of_a_chunk_leaves_the_outcome_in_doubt(Repeat repeat) {
        OutsideException fault = faultAt(
                talk -> {
                    talk.readRequest();
                    talk.write("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n64\r\nabc");
                },
                repeat);

        assertInDoubt(fault, TransportReason.ANSWER_CUT, repeat);
    }

    @ParameterizedTest
    @EnumSource(Repeat.class)
    void an_answer_that_is_not_http_leaves_the_outcome_in_doubt(Repeat repeat) {
        OutsideException fault = faultAt(
                talk -> {
                    talk.readRequest();
                    talk.write("+OK hello\r\n\r\n");
                },
                repeat);

        assertInDoubt(fault, TransportReason.ANSWER_MALFORMED, repeat);
    }

    @ParameterizedTest
    @EnumSource(Repeat.class)
    void an_answer_over_the_limit_leaves_the_outcome_in_doubt(Repeat repeat) {
        OutsideException fault = faultAt(RawServer.answering(RawServer.ok("x".repeat(1_001))), repeat);

        assertInDoubt(fault, TransportReason.ANSWER_TOO_LARGE, repeat);
    }

    @Test
    void an_answer_at_the_limit_is_accepted() {
        try (RawServer server = RawServer.doing(RawServer.answering(RawServer.ok("x".repeat(1_000))));
                HttpTransport transport = transport(HASTY)) {
            HttpAnswer answer = transport.send(post(server.uri("http", "/x"), Repeat.ONCE));

            assertThat(answer.body()).hasSize(1_000);
        }
    }

    @Test
    void an_interrupted_thread_sends_nothing_and_stays_interrupted() {
        try (RawServer server = RawServer.doing(RawServer.answering(RawServer.ok("")));
                HttpTransport transport = transport(HASTY)) {
            Thread.currentThread().interrupt();

            OutsideException fault = faultOf(transport, post(server.uri("http", "/x"), Repeat.ONCE));

            assertThat(Thread.interrupted()).isTrue();
            assertUnsent(fault, TransportReason.INTERRUPTED);
            assertThat(server.requests()).isEmpty();
        }
    }

    private static void pause() {
        try {
            Thread.sleep(5);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
