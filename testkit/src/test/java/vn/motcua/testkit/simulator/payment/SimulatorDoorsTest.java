package vn.motcua.testkit.simulator.payment;

import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.ok;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.stubbing.StubMapping;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.motcua.dossier.DossierCode;
import vn.motcua.payment.AttemptState;
import vn.motcua.payment.StartOutcome;

class SimulatorDoorsTest {

    private static final Simulators SIMULATORS = new Simulators();

    private final Portal portal = new Portal(SIMULATORS);

    @AfterAll
    static void stop() {
        SIMULATORS.close();
    }

    @AfterEach
    void close() {
        portal.close();
    }

    private URI vnpay(String path) {
        return portal.vnpay.payUrl().resolve(path);
    }

    @Test
    void the_simulators_own_signatures_are_those_of_the_vectors() {
        int checked = 0;
        for (JsonNode vector : vectors()) {
            Map<String, String> input = new LinkedHashMap<>();
            vector.path("input")
                    .properties()
                    .forEach(field -> input.put(field.getKey(), field.getValue().asString()));
            String raw = vector.path("raw").asString();
            if (raw.contains("=")) {
                assertThat(Wire.vnpayText(input)).isEqualTo(raw);
                assertThat(Wire.fields(raw)).containsExactlyInAnyOrderEntriesOf(input);
            }
            if (!vector.path("secret").isNull()) {
                String secret = vector.path("secret").asString();
                boolean vnpay = vector.path("provider").asString().equals("VNPAY");
                assertThat(vnpay ? Wire.hmacSha512(secret, raw) : Wire.sha256(raw))
                        .isEqualTo(vector.path("expected").asString());
                checked++;
            }
        }
        assertThat(checked).isEqualTo(9);
    }

    private static JsonNode vectors() {
        try (InputStream in = Objects.requireNonNull(SimulatorDoorsTest.class.getResourceAsStream("vectors.json"))) {
            return JsonMapper.shared().readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void an_order_with_a_wrong_signature_or_a_wrong_amount_is_refused_with_vnpays_code() {
        DossierCode code = portal.file();
        String right = portal.redirect(code, "vnpay").address().toString();
        int before = portal.vnpay.journal().size();

        HttpResponse<String> forged =
                portal.get(URI.create(right.replace("vnp_Amount=20000000", "vnp_Amount=2000000")));

        assertThat(forged.statusCode()).isEqualTo(400);
        assertThat(forged.body()).contains("70", "sai chữ ký");
        assertThat(portal.vnpay.journal().get(before).signatureRight()).isFalse();
    }

    @Test
    void faults_are_scripted_over_http_too() {
        DossierCode code = portal.file();
        HttpResponse<String> set = portal.post(vnpay("/sandbox/faults"), "fault=DECLINE&times=2");
        StartOutcome.Redirect redirect = portal.redirect(code, "vnpay");

        HttpResponse<String> scan = portal.post(
                vnpay("/sandbox/scan?reference=" + redirect.attempt().reference()), "");
        portal.awaitCallbacks();

        assertThat(set.body()).isEqualTo("{\"DECLINE\":2}");
        assertThat(portal.get(vnpay("/sandbox/faults")).body()).isEqualTo("{\"DECLINE\":1}");
        assertThat(scan.body()).contains("\"state\":\"FAILED\"");
        assertThat(portal.last(code).state()).isEqualTo(AttemptState.DECLINED);
        assertThat(portal.post(vnpay("/sandbox/faults"), "fault=NONSENSE").statusCode())
                .isEqualTo(400);
    }

    @Test
    void the_sandbox_shows_payments_calls_and_callbacks_and_repeats_a_notification() {
        DossierCode code = portal.file();
        String reference = portal.redirect(code, "vnpay").attempt().reference();
        portal.post(vnpay("/sandbox/scan"), "reference=" + reference);
        portal.awaitCallbacks();

        HttpResponse<String> repeated = portal.post(vnpay("/sandbox/notify"), "reference=" + reference);
        portal.awaitCallbacks();

        assertThat(repeated.statusCode()).isEqualTo(202);
        assertThat(portal.get(vnpay("/sandbox/payments")).body()).contains(reference, "\"state\":\"PAID\"");
        assertThat(portal.get(vnpay("/sandbox/journal")).body()).contains("\"signatureRight\":true");
        assertThat(portal.get(vnpay("/sandbox/callbacks")).body()).contains("RspCode");
        assertThat(portal.post(vnpay("/sandbox/scan"), "reference=nobody").statusCode())
                .isEqualTo(404);
    }

    @Test
    void the_payers_phone_refuses_an_order_whose_time_is_over() {
        DossierCode code = portal.file();
        String reference = portal.redirect(code, "vnpay").attempt().reference();
        portal.clock.advance(Duration.ofMinutes(15));

        assertThat(portal.post(vnpay("/sandbox/scan"), "reference=" + reference).statusCode())
                .isEqualTo(410);
        assertThat(portal.post(vnpay("/sandbox/scan"), "late=true&reference=" + reference)
                        .statusCode())
                .isEqualTo(200);
        portal.awaitCallbacks();
        assertThat(portal.settlements(code)).hasSize(1);
    }

    @Test
    void a_test_may_put_a_stub_of_its_own_before_the_simulator_and_verify_requests() {
        DossierCode code = portal.file();
        StubMapping own =
                portal.platform.server().stubFor(any(anyUrl()).atPriority(1).willReturn(ok("nothing")));

        StartOutcome outcome = portal.start(code, "ppdvcqg", vn.motcua.payment.PaymentWay.REDIRECT);

        assertThat(outcome).isInstanceOf(StartOutcome.Waiting.class);
        portal.platform.server().verify(1, postRequestedFor(urlPathEqualTo("/platform/init")));
        portal.platform.server().removeStub(own);
    }

    @Test
    void pages_escape_what_the_merchant_sent() {
        SimulatedPayment payment = new SimulatedPayment(
                "<b>",
                5_000,
                "\"><script>",
                SimulatedPayment.State.OPEN,
                "",
                "",
                portal.clock.instant(),
                java.util.Optional.empty(),
                "");

        assertThat(PayPage.ask("VNPAY", payment, "/x")).doesNotContain("<script>", "<b>");
    }
}
