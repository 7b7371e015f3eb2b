package vn.motcua.transport;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.net.URI;
import vn.motcua.error.OutsideException;

/** Calls as the tests need them. */
final class Calls {

    static final AuditFacts FACTS = AuditFacts.of("test", "test of the transport");

    private Calls() {}

    static OutboundCall.Builder call(HttpMethod method, URI uri, Repeat repeat) {
        return OutboundCall.builder("sample", "ask", method, uri, FACTS).repeat(repeat);
    }

    static OutboundCall get(URI uri) {
        return call(HttpMethod.GET, uri, Repeat.IDEMPOTENT).build();
    }

    static OutboundCall post(URI uri, Repeat repeat) {
        return call(HttpMethod.POST, uri, repeat).body(HttpBody.json("{}")).build();
    }

    static OutsideException faultOf(HttpTransport transport, OutboundCall call) {
        return catchThrowableOfType(OutsideException.class, () -> transport.send(call));
    }
}
