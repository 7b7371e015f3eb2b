package vn.motcua.testkit.simulator.payment;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.FinancialObligation;
import vn.motcua.dossier.Settlement;
import vn.motcua.fee.Channel;
import vn.motcua.fee.FeeSchedule;
import vn.motcua.identity.Actor;
import vn.motcua.identity.Agency;
import vn.motcua.identity.AgencyCode;
import vn.motcua.identity.Territory;
import vn.motcua.onestop.Attention;
import vn.motcua.onestop.AuditEntry;
import vn.motcua.onestop.IdempotencyKey;
import vn.motcua.onestop.OneStop;
import vn.motcua.onestop.Outcome;
import vn.motcua.onestop.Submission;
import vn.motcua.onestop.memory.MemoryStore;
import vn.motcua.payment.AttemptView;
import vn.motcua.payment.BrowserReturn;
import vn.motcua.payment.CallbackReply;
import vn.motcua.payment.PayerContext;
import vn.motcua.payment.PaymentDesk;
import vn.motcua.payment.PaymentRequest;
import vn.motcua.payment.PaymentWay;
import vn.motcua.payment.RawCallback;
import vn.motcua.payment.SecretKeys;
import vn.motcua.payment.StartOutcome;
import vn.motcua.payment.platform.BeneficiaryAccount;
import vn.motcua.payment.platform.PlatformGateway;
import vn.motcua.payment.platform.PlatformSettings;
import vn.motcua.payment.vnpay.VnpayGateway;
import vn.motcua.payment.vnpay.VnpaySettings;
import vn.motcua.testkit.fixture.SettableClock;
import vn.motcua.transport.CircuitPolicy;
import vn.motcua.transport.HttpHeaders;
import vn.motcua.transport.HttpSettings;
import vn.motcua.transport.HttpTransport;
import vn.motcua.transport.RetryPolicy;

/** A portal with a payment desk, both intermediaries simulated, and real HTTP both ways. */
final class Portal implements AutoCloseable {

    static final String NAME = "Nguyễn Thị Đào";
    static final String NUMBER = "096190012345";
    static final String HOME = "12 Lý Thường Kiệt, phường An Xuyên";
    static final String IP = "203.0.113.77";
    static final String CITIZEN = "cd-17";
    static final long FEE = 200_000;

    static {
        System.setProperty("sun.net.httpserver.nodelay", "true");
    }

    static final Instant AFTERNOON = Instant.parse("2026-11-20T07:05:09Z");
    private static final Validator VALIDATOR = Validation.byDefaultProvider()
            .configure()
            .messageInterpolator(new ParameterMessageInterpolator())
            .buildValidatorFactory()
            .getValidator();

    final SettableClock clock;
    final VnpaySimulator vnpay;
    final PaymentPlatformSimulator platform;
    final MemoryStore store = new MemoryStore();
    final FailingWork work = new FailingWork(store);
    final List<AuditEntry> audit = Collections.synchronizedList(new ArrayList<>());
    final List<BrowserReturn> returns = Collections.synchronizedList(new ArrayList<>());
    final OneStop oneStop;
    /** The fees in force, which a test may replace while the portal runs. */
    volatile FeeSchedule fees = FeeSchedule.shipped();

    final HttpTransport transport;
    final HttpTransport hasty;
    final PaymentDesk desk;
    /** On the same store, but without patience. */
    final PaymentDesk hastyDesk;

    private final HttpClient browser = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();
    private final ExecutorService threads = Executors.newFixedThreadPool(8);
    private final HttpServer http;
    private int filed;

    Portal(Simulators simulators) {
        this.clock = simulators.clock;
        this.vnpay = simulators.vnpay;
        this.platform = simulators.platform;
        this.oneStop = OneStop.builder(store, code -> Optional.of(agency()))
                .clock(clock)
                .validator(VALIDATOR)
                .fees(() -> fees)
                .build();
        this.transport = transport(Duration.ofSeconds(20));
        this.hasty = transport(Duration.ofMillis(700));
        this.desk = desk(vnpay.payUrl(), transport);
        this.hastyDesk = desk(vnpay.payUrl(), hasty);
        this.http = listen();
        simulators.serve(AFTERNOON, this::address);
    }

    private HttpTransport transport(Duration callTimeout) {
        return HttpTransport.builder(audit::add)
                .settings(HttpSettings.builder().callTimeout(callTimeout).build())
                .retry(RetryPolicy.none())
                .circuit(new CircuitPolicy(10_000, 10_000, 100, Duration.ofMillis(1)))
                .clock(clock)
                .build();
    }

    PaymentDesk desk(URI payUrl, HttpTransport transport) {
        return PaymentDesk.builder(work, oneStop)
                .clock(clock)
                .install(new VnpayGateway(vnpaySettings(payUrl), transport, clock))
                .install(new PlatformGateway(platformSettings(), transport, clock))
                .build();
    }

    private VnpaySettings vnpaySettings(URI payUrl) {
        return VnpaySettings.builder(
                        vnpay.settings().merchant(),
                        SecretKeys.of(vnpay.settings().secret()),
                        payUrl,
                        vnpay.apiUrl())
                .build();
    }

    private PlatformSettings platformSettings() {
        return PlatformSettings.builder(
                        platform.settings().merchant(),
                        SecretKeys.of(platform.settings().secret()),
                        platform.initUrl(),
                        platform.queryUrl(),
                        new BeneficiaryAccount("3713.0.1", "KB-CM", "Kho bạc Nhà nước tỉnh Cà Mau"))
                .build();
    }

    private static Agency agency() {
        return new Agency(new AgencyCode("H12.40"), "Công an tỉnh Cà Mau", Territory.ofProvince("96"));
    }

    private HttpServer listen() {
        try {
            HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            server.setExecutor(threads);
            server.createContext("/callback/", this::callback);
            server.createContext("/return/", this::comeBack);
            server.start();
            return server;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    URI address(String path) {
        return URI.create("http://127.0.0.1:" + http.getAddress().getPort() + path);
    }

    URI callbackUrl(String intermediary) {
        return address("/callback/" + intermediary);
    }

    private void callback(HttpExchange exchange) throws IOException {
        CallbackReply reply = desk.callback(intermediary(exchange), raw(exchange));
        answer(exchange, reply.status(), reply.contentType(), reply.body());
    }

    private void comeBack(HttpExchange exchange) throws IOException {
        if (intermediary(exchange).equals("vnpay")) {
            returns.add(desk.browserReturn("vnpay", raw(exchange)));
        }
        answer(exchange, 200, "text/plain", "ok");
    }

    private static String intermediary(HttpExchange exchange) {
        String path = exchange.getRequestURI().getPath();
        return path.substring(path.lastIndexOf('/') + 1);
    }

    private static RawCallback raw(HttpExchange exchange) throws IOException {
        return RawCallback.of(
                exchange.getRequestMethod(),
                Optional.ofNullable(exchange.getRequestURI().getRawQuery()).orElse(""),
                HttpHeaders.of(exchange.getRequestHeaders()),
                exchange.getRequestBody().readAllBytes());
    }

    private static void answer(HttpExchange exchange, int status, String type, String body) throws IOException {
        byte[] bytes = body.getBytes(UTF_8);
        exchange.getResponseHeaders().set("Content-Type", type);
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    /** A citizen files for a certificate that costs 200,000 đ before it is received. */
    DossierCode file() {
        filed++;
        Submission submission = new Submission(
                "3.000333",
                "",
                "H12.40",
                Channel.ONLINE,
                new Submission.Person(CITIZEN, NAME, NUMBER, "1990-05-05", "", "", HOME),
                Map.of(),
                List.of(new Submission.Paper("to-khai", "ab".repeat(32), "")),
                Map.of(),
                List.of());
        Outcome outcome =
                oneStop.submit(submission, Actor.citizen(CITIZEN), new IdempotencyKey("payment-test-" + filed));
        assertThat(outcome).isInstanceOf(Outcome.Done.class);
        Dossier dossier = ((Outcome.Done) outcome).dossier();
        assertThat(dossier.obligations()).hasSize(1);
        return dossier.code();
    }

    StartOutcome start(DossierCode code, String intermediary, PaymentWay way) {
        return desk.start(request(code, intermediary, way), Actor.citizen(CITIZEN));
    }

    /** Starts a payment and does not wait long for the intermediary. */
    StartOutcome startHastily(DossierCode code, String intermediary, PaymentWay way) {
        return hastyDesk.start(request(code, intermediary, way), Actor.citizen(CITIZEN));
    }

    PaymentRequest request(DossierCode code, String intermediary, PaymentWay way) {
        return new PaymentRequest(
                code,
                "1",
                intermediary,
                way,
                new PayerContext(IP, address("/return/" + intermediary), Locale.forLanguageTag("vi")));
    }

    /** Starts a payment and leads the browser to the intermediary's page. */
    StartOutcome.Redirect redirect(DossierCode code, String intermediary) {
        StartOutcome outcome = start(code, intermediary, PaymentWay.REDIRECT);
        assertThat(outcome).isInstanceOf(StartOutcome.Redirect.class);
        StartOutcome.Redirect redirect = (StartOutcome.Redirect) outcome;
        HttpResponse<String> page = get(redirect.address());
        assertThat(page.statusCode()).as(page.body()).isEqualTo(200);
        assertThat(page.body())
                .contains(
                        "Thanh toán",
                        obligation(code).amount().toString(),
                        redirect.attempt().reference());
        return redirect;
    }

    StartOutcome.Qr qr(DossierCode code) {
        StartOutcome outcome = start(code, "vnpay", PaymentWay.QR);
        assertThat(outcome).isInstanceOf(StartOutcome.Qr.class);
        return (StartOutcome.Qr) outcome;
    }

    /** The payer presses a button of the intermediary's page; the browser goes where it is sent. */
    HttpResponse<String> press(URI page, String reference, String action) {
        URI target = URI.create(page.toString().replaceFirst("\\?.*", ""));
        HttpResponse<String> answer = post(target, "reference=" + reference + "&action=" + action);
        return answer.headers()
                .firstValue("Location")
                .map(location -> get(URI.create(location)))
                .orElse(answer);
    }

    HttpResponse<String> get(URI address) {
        return send(HttpRequest.newBuilder(address).build());
    }

    HttpResponse<String> post(URI address, String form) {
        return send(HttpRequest.newBuilder(address)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form))
                .build());
    }

    HttpResponse<String> postJson(URI address, String json) {
        return send(HttpRequest.newBuilder(address)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(json))
                .build());
    }

    private HttpResponse<String> send(HttpRequest request) {
        try {
            return browser.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    void awaitCallbacks() {
        try {
            assertThat(vnpay.awaitCallbacks(Duration.ofSeconds(20))).isTrue();
            assertThat(platform.awaitCallbacks(Duration.ofSeconds(20))).isTrue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    int after(Duration duration) {
        clock.advance(duration);
        return desk.resolveDue();
    }

    AttemptView last(DossierCode code) {
        List<AttemptView> attempts = desk.attempts(code);
        return attempts.get(attempts.size() - 1);
    }

    FinancialObligation obligation(DossierCode code) {
        return oneStop.find(code).orElseThrow().obligation("1").orElseThrow();
    }

    List<Settlement> settlements(DossierCode code) {
        return obligation(code).settlements();
    }

    List<String> topics(DossierCode code) {
        return store.run(transaction -> transaction.attention().open(100)).stream()
                .filter(item -> item.dossier().equals(code))
                .map(Attention.Item::topic)
                .toList();
    }

    List<String> happened(DossierCode code) {
        return oneStop.history(code).stream()
                .map(event -> event.event().getClass().getSimpleName())
                .toList();
    }

    @Override
    public void close() {
        awaitCallbacks();
        http.stop(0);
        threads.shutdownNow();
        transport.close();
        hasty.close();
    }
}
