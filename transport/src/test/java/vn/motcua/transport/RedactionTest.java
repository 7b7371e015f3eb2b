package vn.motcua.transport;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.transport.Calls.faultOf;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.motcua.error.OutsideException;

/** No secret and no personal value reaches a text. */
class RedactionTest {

    private static final String SECRET = "S3CRET";

    private final RecordedLog log = new RecordedLog();

    private static OutboundCall secretCall(URI base) {
        return OutboundCall.builder(
                        "sample",
                        "ask",
                        HttpMethod.POST,
                        URI.create(base + "?token=" + SECRET),
                        AuditFacts.of(SECRET, "test").withFields("personalId"))
                .header("Authorization", "Bearer " + SECRET)
                .body(HttpBody.json("{\"id\":\"" + SECRET + "\"}"))
                .build();
    }

    @Test
    void settings_and_calls_show_no_secret() throws Exception {
        Pki.Holder client = Pki.named("CA").issue("client");
        TlsSettings tls = TlsSettings.builder()
                .client(client.certificatePem(), client.keyPem())
                .build();
        ProxySettings proxy = ProxySettings.of("proxy.local", 3128).withLogin(SECRET, SECRET);
        HttpSettings settings = HttpSettings.builder().tls(tls).proxy(proxy).build();
        OutboundCall call = secretCall(URI.create("https://host.local/path/" + SECRET));
        HttpAnswer answer = HttpAnswer.of(200, call.headers(), SECRET.getBytes(UTF_8), "id");

        List<Object> all = List.of(settings, tls, proxy, call, call.headers(), call.body(), call.audit(), answer);

        assertThat(all).allSatisfy(it -> assertThat(it.toString()).doesNotContain(SECRET));
        assertThat(settings.toString())
                .isEqualTo("HttpSettings[connect=PT5S, read=PT20S, call=PT30S, pool=64, answerLimit=8388608,"
                        + " ProxySettings[proxy.local:3128, with login],"
                        + " TlsSettings[platform authorities, with client certificate]]");
        assertThat(call.toString()).isEqualTo("OutboundCall[sample ask, POST host.local]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                SECRET + " no http\r\n\r\n",
                "HTTP/1.1 " + SECRET,
                "HTTP/1.1 2x0 " + SECRET + "\r\n\r\n",
                "HTTP/1.1 200 OK\r\n" + SECRET + "\r\n\r\n",
                "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n" + SECRET + "\r\n\r\n",
                "HTTP/1.1 200 OK\r\nContent-Length: " + SECRET + "\r\n\r\n",
                "HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Length: 6\r\n\r\n" + SECRET
            })
    void a_fault_and_the_logs_show_neither_what_was_sent_nor_what_came(String answer) {
        try (RawServer server = RawServer.doing(talk -> {
                    talk.readRequest();
                    talk.write(answer);
                });
                HttpTransport transport =
                        HttpTransport.builder(entry -> {}).log(log).build()) {
            OutsideException fault = faultOf(transport, secretCall(server.uri("http", "/x")));

            if (fault != null) {
                assertThat(stackTrace(fault)).doesNotContain(SECRET).doesNotContain("533343524554");
            }
            assertThat(log.lines()).hasSize(1).allSatisfy(line -> assertThat(line)
                    .doesNotContain(SECRET));
        }
    }

    @Test
    void a_call_that_never_left_shows_no_secret() {
        try (HttpTransport transport =
                HttpTransport.builder(entry -> {}).log(log).build()) {
            OutsideException fault = faultOf(transport, secretCall(URI.create("https://no-such-host.invalid/x")));

            assertThat(stackTrace(fault)).doesNotContain(SECRET);
            assertThat(log.lines()).hasSize(1).allSatisfy(line -> assertThat(line)
                    .doesNotContain(SECRET));
        }
    }

    private static String stackTrace(Throwable fault) {
        StringWriter text = new StringWriter();
        fault.printStackTrace(new PrintWriter(text));
        return text.toString();
    }
}
