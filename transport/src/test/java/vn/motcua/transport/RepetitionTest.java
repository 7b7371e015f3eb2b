package vn.motcua.transport;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.transport.Calls.faultOf;
import static vn.motcua.transport.Calls.get;
import static vn.motcua.transport.Calls.post;

import java.net.URI;
import java.time.Duration;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.junit.jupiter.params.provider.ValueSource;
import vn.motcua.error.OutsideException;
import vn.motcua.error.Retryability;

/** Which calls are sent again, how often, and after which wait. */
@Timeout(30)
class RepetitionTest {

    private static final RetryPolicy POLICY = new RetryPolicy(3, Duration.ofSeconds(1), Duration.ofSeconds(60));

    private final FakeTime time = new FakeTime();

    private HttpTransport transport(RetryPolicy policy) {
        return HttpTransport.builder(entry -> {})
                .retry(policy)
                .time(time.timepiece())
                .build();
    }

    private static String busy(int status, String headers) {
        return "HTTP/1.1 " + status + " Busy\r\nContent-Length: 0\r\n" + headers + "\r\n";
    }

    /** Cuts the first connections after the request, answers on the later ones. */
    private static RawServer cutting(int times, String then) {
        return RawServer.doing(talk -> {
            talk.readRequest();
            if (talk.number() > times) {
                talk.write(then);
                talk.hold();
            }
        });
    }

    @ParameterizedTest
    @ValueSource(ints = {429, 502, 503, 504})
    void a_busy_answer_is_asked_for_again_up_to_the_last_attempt(int status) {
        try (RawServer server = RawServer.doing(RawServer.answering(busy(status, "")));
                HttpTransport transport = transport(POLICY)) {
            HttpAnswer answer = transport.send(get(server.uri("http", "/x")));

            assertThat(answer.status()).isEqualTo(status);
            assertThat(answer.tries()).isEqualTo(3);
            assertThat(answer.isAfterDoubt()).isFalse();
            assertThat(server.requests()).hasSize(3);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {200, 302, 400, 401, 404, 408, 409, 500, 501})
    void any_other_answer_stands(int status) {
        try (RawServer server = RawServer.doing(RawServer.answering(busy(status, "")));
                HttpTransport transport = transport(POLICY)) {
            HttpAnswer answer = transport.send(get(server.uri("http", "/x")));

            assertThat(answer.status()).isEqualTo(status);
            assertThat(server.requests()).hasSize(1);
        }
    }

    @Test
    void an_order_that_must_not_be_repeated_is_sent_once_when_the_connection_is_cut() {
        try (RawServer server = cutting(10, "");
                HttpTransport transport = transport(POLICY)) {
            OutsideException fault = faultOf(transport, post(server.uri("http", "/x"), Repeat.ONCE));

            assertThat(fault.retryability()).isEqualTo(Retryability.OUTCOME_UNKNOWN);
            assertThat(server.requests()).hasSize(1);
            assertThat(time.pauses()).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {429, 502, 503, 504})
    void an_order_that_must_not_be_repeated_is_sent_once_when_the_other_side_is_busy(int status) {
        try (RawServer server = RawServer.doing(RawServer.answering(busy(status, "Retry-After: 0\r\n")));
                HttpTransport transport = transport(POLICY)) {
            transport.send(post(server.uri("http", "/x"), Repeat.ONCE));

            assertThat(server.requests()).hasSize(1);
        }
    }

    @Test
    void an_order_that_must_not_be_repeated_is_not_even_repeated_when_nothing_was_sent() {
        try (HttpTransport transport = transport(POLICY)) {
            faultOf(transport, post(URI.create("http://no-such-host.invalid/x"), Repeat.ONCE));

            assertThat(time.pauses()).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(mode = Mode.EXCLUDE, names = "ONCE")
    void a_repeatable_call_is_sent_again_when_the_connection_is_cut(Repeat repeat) {
        try (RawServer server = cutting(2, RawServer.ok("done"));
                HttpTransport transport = transport(POLICY)) {
            HttpAnswer answer = transport.send(post(server.uri("http", "/x"), repeat));

            assertThat(answer.text()).isEqualTo("done");
            assertThat(answer.tries()).isEqualTo(3);
            assertThat(answer.isAfterDoubt()).isEqualTo(repeat == Repeat.KEYED);
            assertThat(server.requests()).hasSize(3);
        }
    }

    @Test
    void every_try_carries_the_same_correlation_id() {
        try (RawServer server = cutting(2, RawServer.ok(""));
                HttpTransport transport = transport(POLICY)) {
            HttpAnswer answer = transport.send(get(server.uri("http", "/x")));

            assertThat(server.requests())
                    .allSatisfy(head -> assertThat(head).contains("X-Correlation-Id: " + answer.correlationId()));
        }
    }

    @ParameterizedTest
    @CsvSource({"KEYED, OUTCOME_UNKNOWN", "IDEMPOTENT, SAFE"})
    void what_an_earlier_try_left_in_doubt_a_later_one_that_sent_nothing_does_not_settle(
            Repeat repeat, Retryability expected) {
        RawServer[] holder = new RawServer[1];
        holder[0] = RawServer.doing(talk -> {
            talk.readRequest();
            holder[0].close();
        });
        try (RawServer server = holder[0];
                HttpTransport transport = transport(POLICY)) {
            OutsideException fault = faultOf(transport, post(server.uri("http", "/x"), repeat));

            assertThat(fault.reason().code()).isEqualTo("transport.connection-refused");
            assertThat(fault.retryability()).isEqualTo(expected);
        }
    }

    @Test
    void the_wait_doubles_and_is_spread_by_half() {
        RetryPolicy policy = new RetryPolicy(4, Duration.ofSeconds(1), Duration.ofSeconds(60));
        try (RawServer server = RawServer.doing(RawServer.answering(busy(503, "")));
                HttpTransport transport = transport(policy)) {
            transport.send(get(server.uri("http", "/x")));

            assertThat(time.pauses()).hasSize(3);
            assertThat(time.pauses().get(0)).isBetween(Duration.ofMillis(500), Duration.ofMillis(1_500));
            assertThat(time.pauses().get(1)).isBetween(Duration.ofMillis(1_000), Duration.ofMillis(3_000));
            assertThat(time.pauses().get(2)).isBetween(Duration.ofMillis(2_000), Duration.ofMillis(6_000));
        }
    }

    @Test
    void a_retry_after_in_seconds_is_obeyed() {
        try (RawServer server = RawServer.doing(RawServer.answering(busy(503, "Retry-After: 20\r\n")));
                HttpTransport transport = transport(POLICY)) {
            transport.send(get(server.uri("http", "/x")));

            assertThat(time.pauses()).containsExactly(Duration.ofSeconds(20), Duration.ofSeconds(20));
        }
    }

    @Test
    void a_retry_after_as_a_date_is_obeyed() {
        String date = DateTimeFormatter.RFC_1123_DATE_TIME.format(
                FakeTime.START.plusSeconds(25).atOffset(ZoneOffset.UTC));
        try (RawServer server = RawServer.doing(talk -> {
                    talk.readRequest();
                    talk.write(busy(429, "Retry-After: " + date + "\r\n"));
                    talk.readRequest();
                    talk.write(RawServer.ok("done"));
                });
                HttpTransport transport = transport(POLICY)) {
            HttpAnswer answer = transport.send(get(server.uri("http", "/x")));

            assertThat(answer.text()).isEqualTo("done");
            assertThat(time.pauses()).containsExactly(Duration.ofSeconds(25));
        }
    }

    @Test
    void a_retry_after_that_does_not_fit_ends_the_tries_at_once() {
        try (RawServer server = RawServer.doing(RawServer.answering(busy(503, "Retry-After: 60\r\n")));
                HttpTransport transport = transport(POLICY)) {
            HttpAnswer answer = transport.send(get(server.uri("http", "/x")));

            assertThat(answer.status()).isEqualTo(503);
            assertThat(answer.headers().first("Retry-After")).contains("60");
            assertThat(server.requests()).hasSize(1);
            assertThat(time.pauses()).isEmpty();
        }
    }

    @Test
    void time_spent_on_the_wire_counts_against_the_longest_time() {
        RawServer.Behaviour slow = talk -> {
            while (talk.readRequest()) {
                time.pass(Duration.ofSeconds(59));
                talk.write(busy(503, ""));
            }
        };
        RetryPolicy policy = new RetryPolicy(10, Duration.ofSeconds(10), Duration.ofSeconds(60));
        try (RawServer server = RawServer.doing(slow);
                HttpTransport transport = transport(policy)) {
            transport.send(get(server.uri("http", "/x")));

            assertThat(server.requests()).hasSize(1);
        }
    }

    @Test
    void a_single_try_is_cut_off_when_the_longest_time_is_over() {
        RetryPolicy policy = new RetryPolicy(3, Duration.ofSeconds(10), Duration.ofMillis(300));
        try (RawServer server = RawServer.doing(RawServer.Talk::hold);
                HttpTransport transport = transport(policy)) {
            OutsideException fault = faultOf(transport, get(server.uri("http", "/x")));

            assertThat(fault.reason().code()).isEqualTo("transport.timeout");
            assertThat(server.connections()).isEqualTo(1);
        }
    }

    @Test
    void an_answer_over_the_limit_is_not_asked_for_again() {
        HttpSettings settings = HttpSettings.builder().answerLimit(3).build();
        try (RawServer server = RawServer.doing(RawServer.answering(RawServer.ok("four")));
                HttpTransport transport = HttpTransport.builder(entry -> {})
                        .settings(settings)
                        .retry(POLICY)
                        .time(time.timepiece())
                        .build()) {
            faultOf(transport, get(server.uri("http", "/x")));

            assertThat(server.requests()).hasSize(1);
        }
    }

    @Test
    void an_interruption_while_waiting_ends_the_tries_with_the_last_outcome() {
        time.interruptPauses();
        try (RawServer server = RawServer.doing(RawServer.answering(busy(503, "")));
                HttpTransport transport = transport(POLICY)) {
            HttpAnswer answer = transport.send(get(server.uri("http", "/x")));

            assertThat(Thread.interrupted()).isTrue();
            assertThat(answer.status()).isEqualTo(503);
            assertThat(server.requests()).hasSize(1);
        }
    }

    @Test
    void the_real_clock_waits_too() {
        RetryPolicy policy = new RetryPolicy(2, Duration.ofMillis(1), Duration.ofSeconds(20));
        try (RawServer server = cutting(1, RawServer.ok("done"));
                HttpTransport transport =
                        HttpTransport.builder(entry -> {}).retry(policy).build()) {
            assertThat(transport.send(get(server.uri("http", "/x"))).text()).isEqualTo("done");
        }
    }
}
