package vn.motcua.transport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.motcua.transport.Calls.FACTS;
import static vn.motcua.transport.Calls.call;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.motcua.error.InvalidInputException;

/** Settings and calls refuse at the door what could not be used, and never quote it. */
class ValuesTest {

    private static final URI ADDRESS = URI.create("https://host.local/x");

    private static void assertRefused(TransportReason reason, ThrowingCallable making) {
        assertThatThrownBy(making)
                .isInstanceOf(InvalidInputException.class)
                .hasMessageStartingWith(reason.code())
                .hasMessageNotContaining("S3CRET");
    }

    @Test
    void settings_outside_their_range_are_refused() {
        TransportReason reason = TransportReason.SETTING_OUT_OF_RANGE;
        Duration long11 = Duration.ofMinutes(11);
        Duration second = Duration.ofSeconds(1);

        assertRefused(
                reason,
                () -> HttpSettings.builder().connectTimeout(Duration.ZERO).build());
        assertRefused(reason, () -> HttpSettings.builder().readTimeout(long11).build());
        assertRefused(
                reason,
                () -> HttpSettings.builder().callTimeout(second.negated()).build());
        assertRefused(reason, () -> HttpSettings.builder().poolSize(0).build());
        assertRefused(reason, () -> HttpSettings.builder().answerLimit(-1).build());
        assertRefused(reason, () -> ProxySettings.of("proxy", 0));
        assertRefused(reason, () -> new RetryPolicy(0, second, second));
        assertRefused(reason, () -> new RetryPolicy(1, Duration.ZERO, second));
        assertRefused(reason, () -> new RetryPolicy(1, second, Duration.ofHours(2)));
        assertRefused(reason, () -> new CircuitPolicy(10, 11, 50, second));
        assertRefused(reason, () -> new CircuitPolicy(10, 5, 101, second));
        assertRefused(reason, () -> new CircuitPolicy(0, 1, 50, second));
        assertRefused(reason, () -> new CircuitPolicy(10, 5, 50, Duration.ZERO));
    }

    @Test
    void settings_tell_what_they_were_given() {
        ProxySettings proxy = ProxySettings.of("proxy", 3128);
        HttpSettings settings = HttpSettings.builder()
                .connectTimeout(Duration.ofSeconds(1))
                .readTimeout(Duration.ofSeconds(2))
                .callTimeout(Duration.ofSeconds(3))
                .poolSize(4)
                .answerLimit(5)
                .proxy(proxy)
                .build();

        assertThat(settings.connectTimeout()).hasSeconds(1);
        assertThat(settings.readTimeout()).hasSeconds(2);
        assertThat(settings.callTimeout()).hasSeconds(3);
        assertThat(settings.poolSize()).isEqualTo(4);
        assertThat(settings.answerLimit()).isEqualTo(5);
        assertThat(settings.proxy()).contains(proxy);
        assertThat(settings.tls()).isEmpty();
        assertThat(HttpSettings.standard().answerLimit()).isEqualTo(8 * 1024 * 1024);
        assertThat(proxy.host()).isEqualTo("proxy");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/S3CRET",
                "ftp://host/S3CRET",
                "https:/S3CRET",
                "https://user:S3CRET@host/",
                "https://host:70000/S3CRET",
                "mailto:S3CRET@host"
            })
    void an_address_that_cannot_be_called_is_refused(String address) {
        URI uri = URI.create(address);

        assertRefused(
                TransportReason.URI_UNUSABLE, () -> OutboundCall.builder("sample", "ask", HttpMethod.GET, uri, FACTS));
    }

    @Test
    void a_header_that_cannot_be_sent_is_refused() {
        OutboundCall.Builder call = call(HttpMethod.GET, ADDRESS, Repeat.ONCE);
        TransportReason reason = TransportReason.HEADER_UNUSABLE;

        assertRefused(reason, () -> call.header("X-A", "S3CRET\r\nX-B: injected"));
        assertRefused(reason, () -> call.header("X-A", "S3CRET đ"));
        assertRefused(reason, () -> call.header("X A", "S3CRET"));
        assertRefused(reason, () -> call.header("", "S3CRET"));
        assertRefused(reason, () -> call.header("Content-Length", "1"));
        assertRefused(reason, () -> call.header("host", "S3CRET"));
        assertRefused(reason, () -> HttpBody.of("text/plain\n", new byte[0]));
    }

    @Test
    void a_method_without_a_body_refuses_one() {
        OutboundCall.Builder call = call(HttpMethod.GET, ADDRESS, Repeat.ONCE).body(HttpBody.json("{}"));

        assertRefused(TransportReason.BODY_REFUSED, call::build);
    }

    @Test
    void empty_names_and_facts_are_refused() {
        TransportReason reason = TransportReason.VALUE_MISSING;

        assertRefused(reason, () -> OutboundCall.builder(" ", "ask", HttpMethod.GET, ADDRESS, FACTS));
        assertRefused(reason, () -> OutboundCall.builder("sample", "", HttpMethod.GET, ADDRESS, FACTS));
        assertRefused(reason, () -> AuditFacts.of("", "purpose"));
        assertRefused(reason, () -> AuditFacts.of("actor", "\n"));
        assertRefused(reason, () -> FACTS.withFields("id", ""));
        assertRefused(reason, () -> ProxySettings.of("", 1));
    }

    @Test
    void a_call_is_sent_once_unless_it_says_otherwise() {
        OutboundCall call = OutboundCall.builder("sample", "ask", HttpMethod.POST, ADDRESS, FACTS)
                .build();

        assertThat(call.repeat()).isEqualTo(Repeat.ONCE);
        assertThat(call.body()).isEmpty();
        assertThat(call.headers().names()).isEmpty();
        assertThat(call.uri()).isEqualTo(ADDRESS);
        assertThat(call.method()).isEqualTo(HttpMethod.POST);
    }

    @Test
    void headers_are_looked_up_in_any_case_and_keep_their_order() {
        HttpHeaders headers = HttpHeaders.of(Map.of("X-One", List.of("a", "b")));

        assertThat(headers.first("x-ONE")).contains("a");
        assertThat(headers.all("X-one")).containsExactly("a", "b");
        assertThat(headers.all("x-two")).isEmpty();
        assertThat(headers.names()).containsExactly("X-One");
    }

    @Test
    void what_is_handed_out_cannot_change_what_was_kept() {
        byte[] bytes = "abc".getBytes(StandardCharsets.UTF_8);
        HttpBody body = HttpBody.of("text/plain", bytes);
        HttpAnswer answer = HttpAnswer.of(200, HttpHeaders.none(), "abc".getBytes(StandardCharsets.UTF_8), "id");

        bytes[0] = 'x';
        body.bytes()[0] = 'x';
        answer.body()[0] = 'x';

        assertThat(body.bytes()).isEqualTo("abc".getBytes(StandardCharsets.UTF_8));
        assertThat(answer.text()).isEqualTo("abc");
    }

    @Test
    void every_reason_has_a_code_of_its_own_and_speaks_both_languages() {
        List<String> codes = new ArrayList<>();
        for (TransportReason reason : TransportReason.values()) {
            codes.add(reason.code());
            assertThat(reason.code()).matches("transport\\.[a-z-]+");
            assertThat(placeholders(reason.template().vi()))
                    .isEqualTo(placeholders(reason.template().en()));
            assertThat(reason.template().vi()).isNotEqualTo(reason.template().en());
        }

        assertThat(codes).doesNotHaveDuplicates();
    }

    private static int placeholders(String template) {
        return template.split("%s", -1).length;
    }
}
