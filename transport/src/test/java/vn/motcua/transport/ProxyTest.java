package vn.motcua.transport;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.transport.Calls.faultOf;
import static vn.motcua.transport.Calls.get;
import static vn.motcua.transport.Calls.post;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import vn.motcua.error.OutsideException;
import vn.motcua.error.Retryability;

/** Calls through an HTTP proxy. */
@Timeout(30)
class ProxyTest {

    /** Basic authentication of "user:pass". */
    private static final String CREDENTIALS = "Proxy-Authorization: Basic dXNlcjpwYXNz";

    private static HttpTransport through(ProxySettings proxy) {
        return HttpTransport.builder(entry -> {})
                .settings(HttpSettings.builder().proxy(proxy).build())
                .retry(RetryPolicy.none())
                .build();
    }

    private static ProxySettings at(RawServer proxy) {
        return ProxySettings.of("localhost", proxy.port());
    }

    @Test
    void a_plain_call_goes_through_the_proxy_with_its_password_at_once() {
        try (RawServer proxy = RawServer.doing(RawServer.answering(RawServer.ok("via proxy")));
                HttpTransport transport = through(at(proxy).withLogin("user", "pass"))) {
            HttpAnswer answer = transport.send(get(URI.create("http://far.invalid/x?a=1")));

            assertThat(answer.text()).isEqualTo("via proxy");
            assertThat(proxy.requests())
                    .singleElement()
                    .asString()
                    .startsWith("GET http://far.invalid/x?a=1 HTTP/1.1")
                    .contains(CREDENTIALS);
        }
    }

    @Test
    void an_encrypted_call_asks_for_a_tunnel_with_the_password_at_once() {
        try (RawServer proxy =
                        RawServer.doing(RawServer.answering("HTTP/1.1 502 Bad Gateway\r\nContent-Length: 0\r\n\r\n"));
                HttpTransport transport = through(at(proxy).withLogin("user", "pass"))) {
            OutsideException fault = faultOf(transport, post(URI.create("https://far.invalid/x?a=1"), Repeat.ONCE));

            assertThat(fault.reason().code()).isEqualTo("transport.connection-refused");
            assertThat(fault.retryability()).isEqualTo(Retryability.SAFE);
            assertThat(proxy.requests())
                    .singleElement()
                    .asString()
                    .startsWith("CONNECT far.invalid:443 HTTP/1.1")
                    .contains(CREDENTIALS);
        }
    }

    @Test
    void a_proxy_that_refuses_the_password_of_a_tunnel_is_not_asked_again() {
        String refusal = "HTTP/1.1 407 No\r\nProxy-Authenticate: Basic realm=x\r\nContent-Length: 0\r\n\r\n";
        try (RawServer proxy = RawServer.doing(RawServer.answering(refusal));
                HttpTransport transport = through(at(proxy).withLogin("user", "wrong"))) {
            OutsideException fault = faultOf(transport, post(URI.create("https://far.invalid/x"), Repeat.ONCE));

            assertThat(fault.retryability()).isEqualTo(Retryability.SAFE);
            assertThat(proxy.requests()).hasSize(1);
        }
    }

    @Test
    void a_refused_password_of_a_plain_call_is_an_answer() {
        String refusal = "HTTP/1.1 407 No\r\nProxy-Authenticate: Basic realm=x\r\nContent-Length: 0\r\n\r\n";
        try (RawServer proxy = RawServer.doing(RawServer.answering(refusal));
                HttpTransport transport = through(at(proxy).withLogin("user", "wrong"))) {
            HttpAnswer answer = transport.send(post(URI.create("http://far.invalid/x"), Repeat.ONCE));

            assertThat(answer.status()).isEqualTo(407);
            assertThat(proxy.requests()).hasSize(1);
        }
    }

    @Test
    void a_proxy_that_cannot_be_found_means_that_nothing_was_sent() {
        try (HttpTransport transport = through(ProxySettings.of("no-such-proxy.invalid", 3128))) {
            OutsideException fault = faultOf(transport, post(URI.create("http://far.invalid/x"), Repeat.ONCE));

            assertThat(fault.reason().code()).isEqualTo("transport.name-unknown");
        }
    }
}
