package vn.motcua.testkit.simulator.payment;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.http.ResponseDefinition;
import java.time.Duration;
import tools.jackson.databind.json.JsonMapper;

/** The simulators' answers. */
final class Answers {

    private Answers() {}

    static ResponseDefinition json(Object value) {
        return of(200, "application/json; charset=UTF-8", JsonMapper.shared().writeValueAsString(value));
    }

    static ResponseDefinition html(int status, String page) {
        return of(status, "text/html; charset=UTF-8", page);
    }

    static ResponseDefinition redirect(String address) {
        return new ResponseDefinitionBuilder()
                .withStatus(302)
                .withHeader("Location", address)
                .build();
    }

    static ResponseDefinition empty(int status) {
        return new ResponseDefinitionBuilder().withStatus(status).build();
    }

    static ResponseDefinition garbage() {
        return html(200, "<html><body>502 Bad Gateway</body></html>");
    }

    static ResponseDefinition late(ResponseDefinition answer, Duration delay) {
        return ResponseDefinitionBuilder.like(answer)
                .withFixedDelay((int) delay.toMillis())
                .build();
    }

    private static ResponseDefinition of(int status, String type, String body) {
        return new ResponseDefinitionBuilder()
                .withStatus(status)
                .withHeader("Content-Type", type)
                .withBody(body)
                .build();
    }
}
