package vn.motcua.transport;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.absent;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.options;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.motcua.transport.Calls.call;
import static vn.motcua.transport.Calls.get;
import static vn.motcua.transport.Calls.post;

import com.github.tomakehurst.wiremock.WireMockServer;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.motcua.error.InvalidInputException;

/** What goes over the wire and what comes back. */
class HttpTransportTest {

    private static final WireMockServer SERVER = new WireMockServer(options().dynamicPort());

    private final HttpTransport transport =
            HttpTransport.builder(entry -> {}).retry(RetryPolicy.none()).build();

    @BeforeAll
    static void start() {
        SERVER.start();
    }

    @AfterAll
    static void stop() {
        SERVER.stop();
    }

    @BeforeEach
    void forget() {
        SERVER.resetAll();
    }

    @AfterEach
    void close() {
        transport.close();
    }

    private static URI uri(String pathAndQuery) {
        return URI.create(SERVER.baseUrl() + pathAndQuery);
    }

    @ParameterizedTest
    @ValueSource(ints = {200, 204, 301, 302, 307, 400, 401, 404, 407, 408, 409, 421, 429, 500, 503})
    void every_status_is_an_answer(int status) {
        SERVER.stubFor(any(anyUrl()).willReturn(aResponse().withStatus(status).withHeader("Location", "/elsewhere")));

        HttpAnswer answer = transport.send(get(uri("/x")));

        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.isSuccess()).isEqualTo(status < 300);
        assertThat(answer.tries()).isEqualTo(1);
        SERVER.verify(1, getRequestedFor(anyUrl()));
    }

    @Test
    void a_redirect_is_not_followed() {
        SERVER.stubFor(
                any(urlEqualTo("/from")).willReturn(aResponse().withStatus(302).withHeader("Location", "/to")));

        HttpAnswer answer = transport.send(get(uri("/from")));

        assertThat(answer.headers().first("location")).contains("/to");
        SERVER.verify(0, getRequestedFor(urlEqualTo("/to")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"GET", "POST", "DELETE"})
    void an_order_that_must_not_be_repeated_is_sent_once_even_if_the_server_asks_to_repeat_it_now(String method) {
        SERVER.stubFor(any(anyUrl()).willReturn(aResponse().withStatus(503).withHeader("Retry-After", "0")));

        HttpAnswer answer = transport.send(
                call(HttpMethod.valueOf(method), uri("/x"), Repeat.ONCE).build());

        assertThat(answer.status()).isEqualTo(503);
        assertThat(answer.headers().all("RETRY-AFTER")).containsExactly("0");
        assertThat(SERVER.getAllServeEvents()).hasSize(1);
    }

    @Test
    void headers_and_body_go_out_as_given() {
        SERVER.stubFor(any(anyUrl()).willReturn(aResponse()));
        OutboundCall call = call(HttpMethod.POST, uri("/pay?a=1&b=x%20y"), Repeat.ONCE)
                .header("X-Signature", "abc")
                .header("x-many", "1")
                .header("X-Many", "2")
                .body(HttpBody.json("{\"tên\":\"Đỗ\"}"))
                .build();

        transport.send(call);

        SERVER.verify(postRequestedFor(urlEqualTo("/pay?a=1&b=x%20y"))
                .withHeader("X-Signature", equalTo("abc"))
                .withHeader("X-Many", equalTo("1"))
                .withHeader("X-Many", equalTo("2"))
                .withHeader("Content-Type", equalTo("application/json; charset=UTF-8"))
                .withHeader("User-Agent", equalTo("motcua"))
                .withHeader("Proxy-Authorization", absent())
                .withRequestBody(equalTo("{\"tên\":\"Đỗ\"}")));
    }

    @Test
    void a_form_goes_out_encoded_and_in_order() {
        SERVER.stubFor(any(anyUrl()).willReturn(aResponse()));
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("b", "một cửa");
        fields.put("a&", "=");

        transport.send(call(HttpMethod.POST, uri("/form"), Repeat.ONCE)
                .body(HttpBody.form(fields))
                .build());

        SERVER.verify(postRequestedFor(urlEqualTo("/form"))
                .withHeader("Content-Type", equalTo("application/x-www-form-urlencoded"))
                .withRequestBody(equalTo("b=m%E1%BB%99t+c%E1%BB%ADa&a%26=%3D")));
    }

    @Test
    void a_post_without_a_body_goes_out_empty() {
        SERVER.stubFor(any(anyUrl()).willReturn(aResponse()));

        transport.send(call(HttpMethod.POST, uri("/x"), Repeat.ONCE).build());

        SERVER.verify(postRequestedFor(anyUrl()).withHeader("Content-Length", equalTo("0")));
    }

    @Test
    void the_answer_has_its_headers_text_and_bytes() {
        SERVER.stubFor(any(anyUrl())
                .willReturn(aResponse().withHeader("X-Request-Id", "r-1").withBody("đã nhận")));

        HttpAnswer answer = transport.send(get(uri("/x")));

        assertThat(answer.headers().first("x-request-ID")).contains("r-1");
        assertThat(answer.headers().first("X-Absent")).isEmpty();
        assertThat(answer.text()).isEqualTo("đã nhận");
        assertThat(answer.body()).isEqualTo("đã nhận".getBytes(UTF_8));
    }

    @Test
    void a_call_gets_a_correlation_id_that_the_answer_tells() {
        SERVER.stubFor(any(anyUrl()).willReturn(aResponse()));

        HttpAnswer answer = transport.send(get(uri("/x")));

        assertThat(answer.correlationId()).matches("[0-9a-f-]{36}");
        SERVER.verify(getRequestedFor(anyUrl()).withHeader("X-Correlation-Id", equalTo(answer.correlationId())));
    }

    @Test
    void a_correlation_id_of_the_call_is_kept() {
        SERVER.stubFor(any(anyUrl()).willReturn(aResponse()));

        HttpAnswer answer = transport.send(call(HttpMethod.GET, uri("/x"), Repeat.IDEMPOTENT)
                .header("x-correlation-id", "mine-1")
                .build());

        assertThat(answer.correlationId()).isEqualTo("mine-1");
        SERVER.verify(getRequestedFor(anyUrl()).withHeader("X-Correlation-Id", equalTo("mine-1")));
    }

    @Test
    void an_order_that_must_not_be_repeated_never_uses_a_kept_connection() {
        try (RawServer server = RawServer.doing(RawServer.answering(RawServer.ok("")))) {
            URI uri = server.uri("http", "/x");

            transport.send(get(uri));
            transport.send(get(uri));
            int kept = server.connections();
            transport.send(post(uri, Repeat.ONCE));
            transport.send(post(uri, Repeat.ONCE));

            assertThat(kept).isEqualTo(1);
            assertThat(server.connections()).isEqualTo(3);
        }
    }

    @Test
    void a_transport_with_tls_settings_refuses_plain_http() {
        HttpSettings settings =
                HttpSettings.builder().tls(TlsSettings.builder().build()).build();
        try (HttpTransport careful =
                HttpTransport.builder(entry -> {}).settings(settings).build()) {
            assertThatThrownBy(() -> careful.send(get(uri("/x"))))
                    .isInstanceOf(InvalidInputException.class)
                    .hasMessageStartingWith("transport.plain-http-refused");
        }
    }
}
