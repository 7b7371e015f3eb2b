package vn.motcua.payment;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.motcua.onestop.AuditSink;
import vn.motcua.payment.platform.BeneficiaryAccount;
import vn.motcua.payment.platform.PlatformGateway;
import vn.motcua.payment.platform.PlatformSettings;
import vn.motcua.payment.vnpay.VnpayGateway;
import vn.motcua.payment.vnpay.VnpaySettings;
import vn.motcua.transport.HttpHeaders;
import vn.motcua.transport.HttpTransport;

/** Walks everything that holds a secret or a payer's data and looks at what it shows of itself. */
class ShownTextTest {

    private static final String SECRET = "s3cr3t-of-the-merchant";
    private static final URI HTTPS = URI.create("https://pay.example.vn/base");
    private static final Instant AT = Instant.parse("2026-11-20T07:00:00Z");

    @Test
    void nothing_shows_a_secret_a_signature_or_a_payer() {
        PaymentOrder order = Orders.of(200_000, AT);
        SecretKeys secrets = SecretKeys.of(SECRET);
        AuditSink nowhere = entry -> {};
        VnpaySettings vnpay =
                VnpaySettings.builder("SDKTMN01", secrets, HTTPS, HTTPS).build();
        PlatformSettings platform = PlatformSettings.builder(
                        "SDKPARTNER", secrets, HTTPS, HTTPS, new BeneficiaryAccount("0123456789012", "ICB", "KBNN"))
                .bearer(() -> SECRET)
                .build();
        try (HttpTransport transport = HttpTransport.builder(nowhere).build()) {
            VnpayGateway gateway = new VnpayGateway(vnpay, transport, Clock.systemUTC());
            PaymentOffer offer = gateway.redirect(order);
            String address = ((PaymentOffer.Page) offer).address().toString();
            AttemptFacts facts = new AttemptFacts(
                    "vnpay",
                    "SDKTMN01",
                    order.reference(),
                    "1",
                    200_000,
                    PaymentWay.REDIRECT,
                    AT,
                    AT,
                    Optional.of(address),
                    Optional.empty(),
                    Optional.empty(),
                    0);
            Attempt attempt = Attempt.created(order.dossier().code(), facts, AT);
            AttemptView view = attempt.view();
            String hash = address.substring(address.lastIndexOf('=') + 1);

            List<String> shown = Stream.of(
                            order,
                            order.payer(),
                            secrets,
                            vnpay,
                            platform,
                            gateway,
                            new PlatformGateway(platform, transport, Clock.systemUTC()),
                            offer,
                            new PaymentOffer.QrText("qr " + hash),
                            new StartOutcome.Redirect(view, URI.create(address)),
                            new StartOutcome.Qr(view, "qr " + hash),
                            new StartOutcome.Waiting(view),
                            new PaymentRequest(order.dossier().code(), "1", "vnpay", PaymentWay.QR, order.payer()),
                            attempt,
                            facts,
                            RawCallback.of(
                                    "GET",
                                    "vnp_SecureHash=" + hash,
                                    HttpHeaders.none(),
                                    SECRET.getBytes(java.nio.charset.StandardCharsets.UTF_8)),
                            new BeneficiaryAccount("0123456789012", "ICB", "KBNN"))
                    .map(Object::toString)
                    .toList();

            assertThat(hash).hasSize(128);
            assertThat(shown).allSatisfy(text -> assertThat(text)
                    .isNotEmpty()
                    .doesNotContain(SECRET, hash, Orders.NAME, Orders.NUMBER, Orders.HOME, Orders.IP, "0123456789012"));
        }
    }

    @Test
    void a_payer_context_refuses_what_is_no_address_without_repeating_it() {
        assertThat(org.assertj.core.api.Assertions.catchThrowable(
                        () -> new PayerContext("evil<script>", HTTPS, Locale.ENGLISH)))
                .hasMessageContaining("payment.field-unusable")
                .hasMessageNotContaining("script");
    }

    @Test
    void a_fault_is_logged_without_its_message() {
        Throwable fault = new IllegalStateException(Orders.NAME, new IllegalArgumentException(Orders.NUMBER));

        assertThat(FaultTrace.of(fault))
                .contains("IllegalStateException", "IllegalArgumentException", "ShownTextTest")
                .doesNotContain(Orders.NAME, Orders.NUMBER);
    }
}
