package vn.motcua.testkit.simulator.payment;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.request;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import com.github.tomakehurst.wiremock.extension.ResponseDefinitionTransformerV2;
import com.github.tomakehurst.wiremock.http.Request;
import com.github.tomakehurst.wiremock.http.ResponseDefinition;
import com.github.tomakehurst.wiremock.stubbing.ServeEvent;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * A WireMock server on a free loopback port whose stubs are answered by code. They have a low priority, so that a test's own
 * stub goes before them.
 */
final class SimulatorServer implements AutoCloseable {

    private static final int AFTER_A_TESTS_OWN = 8;

    private final Map<String, Function<Request, ResponseDefinition>> routes = new ConcurrentHashMap<>();
    private final WireMockServer server;

    SimulatorServer(int port) {
        WireMockConfiguration options =
                WireMockConfiguration.options().bindAddress("127.0.0.1").extensions(new Code());
        this.server = new WireMockServer(port == 0 ? options.dynamicPort() : options.port(port));
        server.start();
    }

    void route(String method, String path, Function<Request, ResponseDefinition> answer) {
        routes.put(method + " " + path, answer);
        server.stubFor(request(method, urlPathEqualTo(path))
                .atPriority(AFTER_A_TESTS_OWN)
                .willReturn(aResponse().withTransformers(Code.NAME)));
    }

    WireMockServer wireMock() {
        return server;
    }

    String address(String path) {
        return "http://127.0.0.1:" + server.port() + path;
    }

    @Override
    public void close() {
        server.stop();
    }

    /** Looks the answer up by method and path. */
    private final class Code implements ResponseDefinitionTransformerV2 {

        static final String NAME = "payment-simulator";

        @Override
        public ResponseDefinition transform(ServeEvent event) {
            Request request = event.getRequest();
            String path = request.getUrl().replaceFirst("\\?.*", "");
            Function<Request, ResponseDefinition> answer = routes.get(request.getMethod() + " " + path);
            return answer == null ? Answers.empty(404) : answer.apply(request);
        }

        @Override
        public boolean applyGlobally() {
            return false;
        }

        @Override
        public String getName() {
            return NAME;
        }
    }
}
