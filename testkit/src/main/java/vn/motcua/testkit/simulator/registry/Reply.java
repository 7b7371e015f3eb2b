package vn.motcua.testkit.simulator.registry;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.http.Fault;
import com.github.tomakehurst.wiremock.http.ResponseDefinition;
import java.time.Duration;
import tools.jackson.databind.node.ObjectNode;

/** What goes back over the wire. */
record Reply(int status, String type, String body, Duration after, boolean cut) {

    static Reply json(int status, ObjectNode body) {
        return new Reply(status, "application/json; charset=UTF-8", body.toString(), Duration.ZERO, false);
    }

    static Reply text(int status, String type, String body) {
        return new Reply(status, type, body, Duration.ZERO, false);
    }

    static Reply broken() {
        return new Reply(200, "", "", Duration.ZERO, true);
    }

    Reply late(Duration by) {
        return new Reply(status, type, body, by, cut);
    }

    ResponseDefinition definition() {
        if (cut) {
            return new ResponseDefinitionBuilder()
                    .withFault(Fault.CONNECTION_RESET_BY_PEER)
                    .build();
        }
        ResponseDefinitionBuilder builder = new ResponseDefinitionBuilder()
                .withStatus(status)
                .withHeader("Content-Type", type)
                .withBody(body.getBytes(UTF_8));
        if (!after.isZero()) {
            builder.withFixedDelay(Math.toIntExact(after.toMillis()));
        }
        return builder.build();
    }
}
