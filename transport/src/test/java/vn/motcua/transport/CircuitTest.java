package vn.motcua.transport;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.transport.Calls.faultOf;
import static vn.motcua.transport.Calls.get;
import static vn.motcua.transport.Calls.post;

import java.net.URI;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.motcua.error.OutsideException;
import vn.motcua.error.Retryability;

/** A system that keeps failing is left alone for a while. */
class CircuitTest {

    private static final CircuitPolicy POLICY = new CircuitPolicy(4, 4, 50, Duration.ofSeconds(30));

    private final FakeTime time = new FakeTime();
    private final AtomicReference<String> answer = new AtomicReference<>();
    private final RawServer.Behaviour changeable = talk -> {
        while (talk.readRequest()) {
            talk.write(answer.get());
        }
    };

    private HttpTransport transport(RetryPolicy retry) {
        return HttpTransport.builder(entry -> {})
                .circuit(POLICY)
                .retry(retry)
                .time(time.timepiece())
                .build();
    }

    private void answerWith(int status) {
        answer.set("HTTP/1.1 " + status + " X\r\nContent-Length: 0\r\n\r\n");
    }

    @Test
    void after_enough_failures_nothing_is_sent_until_the_pause_is_over() {
        try (RawServer server = RawServer.doing(changeable);
                HttpTransport transport = transport(RetryPolicy.none())) {
            URI uri = server.uri("http", "/x");
            answerWith(503);
            for (int i = 0; i < 4; i++) {
                transport.send(get(uri));
            }

            OutsideException fault = faultOf(transport, post(uri, Repeat.ONCE));

            assertThat(fault.reason().code()).isEqualTo("transport.circuit-open");
            assertThat(fault.retryability()).isEqualTo(Retryability.SAFE);
            assertThat(server.requests()).hasSize(4);

            answerWith(200);
            time.pass(Duration.ofSeconds(31));

            for (int i = 0; i < 5; i++) {
                assertThat(transport.send(get(uri)).status()).isEqualTo(200);
            }
        }
    }

    @Test
    void network_faults_count_as_failures() {
        try (HttpTransport transport = transport(RetryPolicy.none())) {
            OutboundCall call = get(URI.create("http://no-such-host.invalid/x"));
            for (int i = 0; i < 4; i++) {
                assertThat(faultOf(transport, call).reason().code()).isEqualTo("transport.name-unknown");
            }

            assertThat(faultOf(transport, call).reason().code()).isEqualTo("transport.circuit-open");
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {200, 400, 401, 404, 429, 500})
    void other_answers_show_that_the_system_lives(int status) {
        try (RawServer server = RawServer.doing(changeable);
                HttpTransport transport = transport(RetryPolicy.none())) {
            answerWith(status);

            for (int i = 0; i < 8; i++) {
                transport.send(get(server.uri("http", "/x")));
            }

            assertThat(server.requests()).hasSize(8);
        }
    }

    @Test
    void a_call_whose_earlier_try_is_in_doubt_stays_in_doubt_when_the_circuit_opens() {
        RetryPolicy retry = new RetryPolicy(10, Duration.ofMillis(1), Duration.ofSeconds(60));
        try (RawServer server = RawServer.doing(RawServer.Talk::readRequest);
                HttpTransport transport = transport(retry)) {
            OutsideException fault = faultOf(transport, post(server.uri("http", "/x"), Repeat.KEYED));

            assertThat(fault.reason().code()).isEqualTo("transport.circuit-open");
            assertThat(fault.retryability()).isEqualTo(Retryability.OUTCOME_UNKNOWN);
            assertThat(server.requests()).hasSize(4);
        }
    }
}
