package vn.motcua.registry.gateway;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.wireMockConfig;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.stubbing.Scenario;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.motcua.error.Origin;
import vn.motcua.error.OutsideException;
import vn.motcua.error.Retryability;
import vn.motcua.transport.AuditFacts;
import vn.motcua.transport.HttpTransport;
import vn.motcua.transport.Repeat;
import vn.motcua.transport.RetryPolicy;

class GatewayTest {

    private static final String SECRET = "rat-bi-mat-123";

    private final WireMockServer axis =
            new WireMockServer(wireMockConfig().bindAddress("127.0.0.1").dynamicPort());
    private final HttpTransport transport =
            HttpTransport.builder(entry -> {}).retry(RetryPolicy.none()).build();
    private final StandingClock clock = new StandingClock();
    private Gateway gateway;

    @BeforeEach
    void start() {
        axis.start();
        gateway = new Gateway(
                GatewaySettings.of(URI.create("http://127.0.0.1:" + axis.port() + "/"), "khoa", SECRET),
                transport,
                clock);
        tokenIs(granted("ma-1", 3600));
        answerIs(aResponse().withBody("{\"status\":1}"));
    }

    @AfterEach
    void stop() {
        transport.close();
        axis.stop();
    }

    private static ResponseDefinitionBuilder granted(String token, long seconds) {
        return aResponse()
                .withBody("{\"access_token\":\"" + token + "\",\"token_type\":\"Bearer\",\"expires_in\":" + seconds
                        + "}");
    }

    private void tokenIs(ResponseDefinitionBuilder response) {
        axis.stubFor(post("/token").willReturn(response));
    }

    private void answerIs(ResponseDefinitionBuilder response) {
        axis.stubFor(post("/a/b").willReturn(response));
    }

    private GatewayAnswer call(Repeat repeat) {
        return gateway.post(new GatewayCall("thu", "hoi", "/a/b", "{\"x\":\"ữ\"}", repeat, AuditFacts.of("t", "t")));
    }

    private OutsideException fault(Repeat repeat) {
        return catchThrowableOfType(OutsideException.class, () -> call(repeat));
    }

    private int tokenCalls() {
        return axis.findAll(postRequestedFor(urlEqualTo("/token"))).size();
    }

    @Test
    void aTokenIsFetchedOnceWithBasicAndUsedForManyCalls() {
        for (int i = 0; i < 5; i++) {
            assertThat(call(Repeat.ONCE).text()).isEqualTo("{\"status\":1}");
        }

        axis.verify(
                1,
                postRequestedFor(urlEqualTo("/token"))
                        .withBasicAuth(new com.github.tomakehurst.wiremock.client.BasicCredentials("khoa", SECRET))
                        .withRequestBody(equalTo("grant_type=client_credentials")));
        axis.verify(
                5,
                postRequestedFor(urlEqualTo("/a/b"))
                        .withHeader("Authorization", equalTo("Bearer ma-1"))
                        .withRequestBody(equalTo("{\"x\":\"ữ\"}")));
    }

    @Test
    void eightThreadsAtOnceFetchOneToken() {
        tokenIs(granted("ma-1", 3600).withFixedDelay(300));
        var pool = Executors.newFixedThreadPool(8);

        List<CompletableFuture<GatewayAnswer>> calls = IntStream.range(0, 8)
                .mapToObj(i -> CompletableFuture.supplyAsync(() -> call(Repeat.ONCE), pool))
                .toList();
        calls.forEach(CompletableFuture::join);
        pool.shutdown();

        assertThat(tokenCalls()).isEqualTo(1);
    }

    @Test
    void threadsThatWaitForATokenThatDoesNotComeAllLearnWhy() {
        tokenIs(aResponse().withStatus(500).withFixedDelay(300));
        var pool = Executors.newFixedThreadPool(4);

        List<CompletableFuture<OutsideException>> calls = IntStream.range(0, 4)
                .mapToObj(i -> CompletableFuture.supplyAsync(() -> fault(Repeat.ONCE), pool))
                .toList();

        assertThat(calls).allSatisfy(each -> {
            assertThat(each.join().reason().code()).isEqualTo("gateway.token-refused");
            assertThat(each.join().retryability()).isEqualTo(Retryability.SAFE);
        });
        pool.shutdown();
        assertThat(axis.findAll(postRequestedFor(urlEqualTo("/a/b")))).isEmpty();
    }

    @Test
    void aTokenIsRenewedShortlyBeforeItEnds() {
        call(Repeat.ONCE);
        clock.now = clock.now.plus(Duration.ofSeconds(3600 - 61));
        call(Repeat.ONCE);
        assertThat(tokenCalls()).isEqualTo(1);

        clock.now = clock.now.plusSeconds(1);
        call(Repeat.ONCE);

        assertThat(tokenCalls()).isEqualTo(2);
    }

    @Test
    void aRefusedTokenIsRenewedOnceAndTheCallSentAgain() {
        axis.stubFor(post("/token")
                .inScenario("renewal")
                .whenScenarioStateIs(Scenario.STARTED)
                .willReturn(granted("ma-1", 3600))
                .willSetStateTo("renewed"));
        axis.stubFor(post("/token")
                .inScenario("renewal")
                .whenScenarioStateIs("renewed")
                .willReturn(granted("ma-2", 3600)));
        axis.stubFor(post("/a/b")
                .withHeader("Authorization", equalTo("Bearer ma-1"))
                .willReturn(aResponse().withStatus(401)));

        assertThat(call(Repeat.ONCE).text()).isEqualTo("{\"status\":1}");
        assertThat(tokenCalls()).isEqualTo(2);
    }

    @Test
    void aTokenThatIsRefusedTwiceIsTheEndOfIt() {
        answerIs(aResponse().withStatus(401));

        OutsideException fault = fault(Repeat.ONCE);

        assertThat(fault.origin()).isEqualTo(Origin.BUS);
        assertThat(fault.retryability()).isEqualTo(Retryability.SAFE);
        assertThat(axis.findAll(postRequestedFor(urlEqualTo("/a/b")))).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource({
        "500, PROVIDER, gateway.provider-failed",
        "502, BUS, gateway.unreachable-behind",
        "503, BUS, gateway.unreachable-behind"
    })
    void anErrorOfTheServersMayHaveBeenActedOn(int status, Origin origin, String reason) {
        answerIs(aResponse().withStatus(status).withBody("{}"));

        assertThat(fault(Repeat.ONCE)).satisfies(fault -> {
            assertThat(fault.origin()).isEqualTo(origin);
            assertThat(fault.reason().code()).isEqualTo(reason);
            assertThat(fault.retryability()).isEqualTo(Retryability.OUTCOME_UNKNOWN);
            assertThat(fault.correlationId()).isPresent();
        });
        assertThat(fault(Repeat.IDEMPOTENT).retryability()).isEqualTo(Retryability.SAFE);
    }

    @ParameterizedTest
    @ValueSource(ints = {200, 404, 500, 502})
    void anHtmlPageComesFromTheBusWhateverItsStatus(int status) {
        answerIs(aResponse().withStatus(status).withBody("\n <html><body>secret stack</body></html>"));

        OutsideException fault = fault(Repeat.ONCE);

        assertThat(fault.origin()).isEqualTo(Origin.BUS);
        assertThat(fault.reason().code()).isEqualTo("gateway.page-instead-of-data");
        assertThat(fault).hasMessageNotContaining("stack");
    }

    @Test
    void jsonWithAWrongTypeIsStillJson() {
        answerIs(aResponse().withHeader("Content-Type", "text/html").withBody("{\"status\":1}"));

        assertThat(call(Repeat.ONCE).text()).isEqualTo("{\"status\":1}");
    }

    @Test
    void anEmptyAnswerIsAFaultOfTheProvider() {
        answerIs(aResponse().withBody(" "));

        assertThat(fault(Repeat.ONCE).origin()).isEqualTo(Origin.PROVIDER);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "[]", "{\"access_token\":\"\"}", "{\"access_token\":\"a\\nb\"}", "<html>", "{\"access"})
    void aTokenAnswerThatIsNoneIsAFaultOfTheBus(String body) {
        tokenIs(aResponse().withBody(body));

        assertThat(fault(Repeat.ONCE).reason().code()).isEqualTo("gateway.token-unreadable");
    }

    @Test
    void aWrongSecretIsSaidWithoutSayingIt() {
        tokenIs(aResponse().withStatus(401).withBody("{\"error\":\"" + SECRET + "\"}"));

        OutsideException fault = fault(Repeat.ONCE);

        assertThat(fault.retryability()).isEqualTo(Retryability.NEVER);
        assertThat(fault.toString() + gateway).doesNotContain(SECRET, "khoa");
    }

    /** A clock that a test moves. */
    private static final class StandingClock extends Clock {
        private volatile Instant now = Instant.parse("2026-11-23T02:00:00Z");

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    }
}
