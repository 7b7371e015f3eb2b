package vn.motcua.transport;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.transport.Calls.faultOf;
import static vn.motcua.transport.Calls.get;
import static vn.motcua.transport.Calls.post;

import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.motcua.dossier.DossierCode;
import vn.motcua.onestop.AuditEntry;

/** Every call leaves exactly one record, whatever becomes of it. */
class AuditTest {

    private final FakeTime time = new FakeTime();
    private final List<AuditEntry> entries = new ArrayList<>();
    private final RecordedLog log = new RecordedLog();

    private HttpTransport transport() {
        return HttpTransport.builder(entries::add)
                .retry(new RetryPolicy(3, Duration.ofSeconds(10), Duration.ofMinutes(5)))
                .circuit(new CircuitPolicy(3, 3, 100, Duration.ofSeconds(30)))
                .time(time.timepiece())
                .log(log)
                .build();
    }

    @Test
    void the_record_holds_the_facts_and_the_digest_of_the_answer() {
        AuditFacts facts = AuditFacts.of("officer-7", "tra cứu theo NĐ 61/2018")
                .withDossier(DossierCode.parse("H12.40-261120-0001"))
                .withFields("personalId", "birthDate");
        try (RawServer server = RawServer.doing(RawServer.answering(RawServer.ok("abc")));
                HttpTransport transport = transport()) {
            HttpAnswer answer = transport.send(
                    OutboundCall.builder("vnpay", "querydr", HttpMethod.GET, server.uri("http", "/x"), facts)
                            .build());

            assertThat(entries)
                    .containsExactly(new AuditEntry(
                            FakeTime.START,
                            Duration.ZERO,
                            "officer-7",
                            "vnpay",
                            "querydr",
                            "tra cứu theo NĐ 61/2018",
                            facts.dossier(),
                            List.of("personalId", "birthDate"),
                            "200",
                            "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad",
                            answer.correlationId()));
        }
    }

    @Test
    void several_tries_leave_one_record_of_the_time_they_took_together() {
        String busy = "HTTP/1.1 503 X\r\nContent-Length: 0\r\nRetry-After: 30\r\n\r\n";
        try (RawServer server = RawServer.doing(RawServer.answering(busy));
                HttpTransport transport = transport()) {
            transport.send(get(server.uri("http", "/x")));

            assertThat(entries).singleElement().satisfies(entry -> {
                assertThat(entry.at()).isEqualTo(FakeTime.START);
                assertThat(entry.took()).isEqualTo(Duration.ofSeconds(60));
                assertThat(entry.outcome()).isEqualTo("503");
            });
        }
    }

    @Test
    void a_failed_call_leaves_a_record_without_a_digest() {
        try (RawServer server = RawServer.doing(RawServer.Talk::readRequest);
                HttpTransport transport = transport()) {
            faultOf(transport, post(server.uri("http", "/x"), Repeat.ONCE));

            assertThat(entries).singleElement().satisfies(entry -> {
                assertThat(entry.outcome()).isEqualTo("connection-cut");
                assertThat(entry.answerDigest()).isEmpty();
            });
        }
    }

    @Test
    void a_call_that_the_open_circuit_stops_leaves_a_record_too() {
        OutboundCall call = get(URI.create("http://no-such-host.invalid/x"));
        try (HttpTransport transport = transport()) {
            faultOf(transport, call);
            faultOf(transport, call);

            assertThat(entries).extracting(AuditEntry::outcome).containsExactly("name-unknown", "circuit-open");
        }
    }

    @Test
    void a_sink_that_throws_does_not_cost_the_answer() {
        try (RawServer server = RawServer.doing(RawServer.answering(RawServer.ok("abc")));
                HttpTransport transport = HttpTransport.builder(entry -> {
                            throw new IllegalStateException("secret detail");
                        })
                        .log(log)
                        .build()) {
            HttpAnswer answer = transport.send(get(server.uri("http", "/x")));

            assertThat(answer.text()).isEqualTo("abc");
            assertThat(log.lines())
                    .contains("ERROR audit sink failed with java.lang.IllegalStateException for call "
                            + answer.correlationId());
        }
    }

    @Test
    void the_debug_line_has_host_and_path_and_no_query() {
        try (RawServer server = RawServer.doing(RawServer.answering(RawServer.ok("abc")));
                HttpTransport transport = transport()) {
            HttpAnswer answer = transport.send(get(server.uri("http", "/a/b?id=079087001234")));

            assertThat(log.lines())
                    .containsExactly("DEBUG sample ask localhost/a/b 200 0 ms " + answer.correlationId());
        }
    }
}
