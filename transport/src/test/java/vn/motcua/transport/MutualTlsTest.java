package vn.motcua.transport;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.transport.Calls.faultOf;
import static vn.motcua.transport.Calls.get;
import static vn.motcua.transport.Calls.post;

import java.net.InetAddress;
import java.net.URI;
import javax.net.ssl.SSLServerSocket;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.motcua.error.OutsideException;
import vn.motcua.error.Retryability;

/** TLS against a server that demands a client certificate, all certificates made for the test. */
@Timeout(30)
class MutualTlsTest {

    private static Pki authority;
    private static Pki stranger;
    private static Pki.Holder server;
    private static Pki.Holder client;

    @BeforeAll
    static void issue() throws Exception {
        authority = Pki.named("Authority");
        stranger = Pki.named("Stranger");
        server = authority.issue("localhost");
        client = authority.issue("client");
    }

    private static RawServer serving(Pki.Holder certificate, String... protocols) throws Exception {
        SSLServerSocket socket = (SSLServerSocket) authority
                .serverContext(certificate)
                .getServerSocketFactory()
                .createServerSocket(0, 50, InetAddress.getLoopbackAddress());
        socket.setNeedClientAuth(true);
        if (protocols.length > 0) {
            socket.setEnabledProtocols(protocols);
        }
        return RawServer.on(socket, RawServer.answering(RawServer.ok("hello")));
    }

    private static TlsSettings.Builder trusting(Pki pki) throws Exception {
        return TlsSettings.builder().trust(pki.pem());
    }

    private static HttpTransport transport(TlsSettings tls) {
        return HttpTransport.builder(entry -> {})
                .settings(HttpSettings.builder().tls(tls).build())
                .retry(RetryPolicy.none())
                .build();
    }

    private static void assertRefused(OutsideException fault) {
        assertThat(fault.reason().code()).isEqualTo("transport.tls-refused");
        assertThat(fault.retryability()).isEqualTo(Retryability.SAFE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"TLSv1.3", "TLSv1.2"})
    void our_certificate_opens_the_door(String protocol) throws Exception {
        TlsSettings tls = trusting(authority)
                .client(client.certificatePem(), client.keyPem())
                .build();
        try (RawServer door = serving(server, protocol);
                HttpTransport transport = transport(tls)) {
            HttpAnswer answer = transport.send(get(door.uri("https", "/x")));

            assertThat(answer.text()).isEqualTo("hello");
        }
    }

    @Test
    void without_a_certificate_we_are_refused_and_nothing_was_sent() throws Exception {
        try (RawServer door = serving(server, "TLSv1.2");
                HttpTransport transport = transport(trusting(authority).build())) {
            OutsideException fault = faultOf(transport, post(door.uri("https", "/x"), Repeat.ONCE));

            assertRefused(fault);
            assertThat(door.requests()).isEmpty();
        }
    }

    /** With TLS 1.3 the refusal comes after our side is done, and may be overtaken by the closing of the connection. */
    @Test
    void without_a_certificate_we_are_refused_late_in_tls_1_3_and_never_told_a_lie() throws Exception {
        try (RawServer door = serving(server, "TLSv1.3");
                HttpTransport transport = transport(trusting(authority).build())) {
            OutsideException fault = faultOf(transport, post(door.uri("https", "/x"), Repeat.ONCE));

            if (fault.retryability() == Retryability.SAFE) {
                assertRefused(fault);
            } else {
                assertThat(fault.reason().code()).isEqualTo("transport.connection-cut");
            }
            assertThat(door.requests()).isEmpty();
        }
    }

    @Test
    void a_certificate_of_a_stranger_is_refused_by_the_server() throws Exception {
        Pki.Holder foreign = stranger.issue("client");
        TlsSettings tls = trusting(authority)
                .client(foreign.certificatePem(), foreign.keyPem())
                .build();
        try (RawServer door = serving(server, "TLSv1.2");
                HttpTransport transport = transport(tls)) {
            assertRefused(faultOf(transport, post(door.uri("https", "/x"), Repeat.ONCE)));
        }
    }

    @Test
    void a_server_of_a_foreign_authority_is_refused() throws Exception {
        TlsSettings tls = trusting(stranger)
                .client(client.certificatePem(), client.keyPem())
                .build();
        try (RawServer door = serving(server);
                HttpTransport transport = transport(tls)) {
            assertRefused(faultOf(transport, post(door.uri("https", "/x"), Repeat.ONCE)));
            assertThat(door.requests()).isEmpty();
        }
    }

    @Test
    void a_server_whose_authority_the_platform_does_not_know_is_refused() throws Exception {
        try (RawServer door = serving(server);
                HttpTransport transport = transport(TlsSettings.builder().build())) {
            assertRefused(faultOf(transport, post(door.uri("https", "/x"), Repeat.ONCE)));
        }
    }

    @Test
    void a_server_with_a_certificate_for_another_name_is_refused() throws Exception {
        TlsSettings tls = trusting(authority)
                .client(client.certificatePem(), client.keyPem())
                .build();
        try (RawServer door = serving(authority.issue("elsewhere.example"));
                HttpTransport transport = transport(tls)) {
            assertRefused(faultOf(transport, post(door.uri("https", "/x"), Repeat.ONCE)));
            assertThat(door.requests()).isEmpty();
        }
    }

    @Test
    void a_server_called_by_its_address_needs_a_certificate_for_the_address() throws Exception {
        TlsSettings tls = trusting(authority)
                .client(client.certificatePem(), client.keyPem())
                .build();
        try (RawServer door = serving(server);
                HttpTransport transport = transport(tls)) {
            URI uri = URI.create("https://127.0.0.1:" + door.port() + "/x");

            assertRefused(faultOf(transport, post(uri, Repeat.ONCE)));
        }
    }
}
