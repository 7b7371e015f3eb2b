package vn.motcua.testkit.simulator.payment;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.http.Request;
import com.github.tomakehurst.wiremock.http.ResponseDefinition;
import java.net.URI;
import java.net.http.HttpRequest;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.motcua.testkit.simulator.payment.SimulatedPayment.State;

/**
 * The payment platform of the national portal on a loopback port: new payments, its payment page, callbacks and status. Its
 * answers come in the envelope with the JSON string inside. It checks what it is sent, the signature of the merchant's reply
 * to a callback too. What the real platform's codes of refusal are is not public; those used here are made up. Thread-safe.
 */
public final class PaymentPlatformSimulator implements AutoCloseable {

    private static final String NAME = "Nền tảng thanh toán";
    private static final String INIT = "/platform/init";
    private static final String QUERY = "/platform/query";
    private static final String PAY = "/platform/pay";

    private final SimulatorSettings settings;
    private final Bench bench;
    private final PlatformMessages messages;

    private PaymentPlatformSimulator(SimulatorSettings settings) {
        this.settings = settings;
        this.bench = new Bench(settings);
        this.messages = new PlatformMessages(settings.merchant(), settings.secret());
        bench.server.route("POST", INIT, this::init);
        bench.server.route("POST", QUERY, this::ask);
        bench.server.route("GET", PAY, this::page);
        bench.server.route("POST", PAY, this::decide);
        new Sandbox(bench, (reference, wish) -> act(reference, wish, false), text -> text, this::resend).open();
    }

    /**
     * Starts a simulator.
     *
     * @param settings how it behaves
     * @return the simulator, to be closed by the caller
     */
    public static PaymentPlatformSimulator start(SimulatorSettings settings) {
        return new PaymentPlatformSimulator(settings);
    }

    /**
     * The address for new payments, for the connector's settings.
     *
     * @return the address
     */
    public URI initUrl() {
        return URI.create(bench.server.address(INIT));
    }

    /**
     * The address for questions, for the connector's settings.
     *
     * @return the address
     */
    public URI queryUrl() {
        return URI.create(bench.server.address(QUERY));
    }

    /**
     * The settings it runs with.
     *
     * @return the settings
     */
    public SimulatorSettings settings() {
        return settings;
    }

    /**
     * What is to go wrong.
     *
     * @return the script
     */
    public FaultScript faults() {
        return bench.faults;
    }

    /**
     * The server, for stubs and verifications of one's own; they go before the simulator's.
     *
     * @return the server
     */
    public WireMockServer server() {
        return bench.server.wireMock();
    }

    /**
     * The payer pays, however late it is; the merchant is notified in the background.
     *
     * @param reference the reference
     * @return the payment after it
     * @throws IllegalArgumentException if there is no such payment
     */
    public SimulatedPayment pay(String reference) {
        return act(reference, State.PAID, false);
    }

    /**
     * The payer cancels; the merchant is notified in the background.
     *
     * @param reference the reference
     * @return the payment after it
     * @throws IllegalArgumentException if there is no such payment
     */
    public SimulatedPayment cancel(String reference) {
        return act(reference, State.FAILED, false);
    }

    /**
     * Notifies the merchant once more, as the payment stands.
     *
     * @param reference the reference
     */
    public void resend(String reference) {
        notify(bench.get(reference), false);
    }

    /**
     * A payment.
     *
     * @param reference the reference
     * @return the payment, or empty if the platform never took it
     */
    public Optional<SimulatedPayment> payment(String reference) {
        return bench.find(reference);
    }

    /**
     * The payments in the order of their stamps.
     *
     * @return the payments
     */
    public List<SimulatedPayment> payments() {
        return bench.payments();
    }

    /**
     * Every call received, with whether its signature was right.
     *
     * @return the calls in order
     */
    public List<ReceivedCall> journal() {
        return bench.journal();
    }

    /**
     * Every notification delivered, or tried to.
     *
     * @return the deliveries in order
     */
    public List<SentCallback> callbacks() {
        return bench.sender.sent();
    }

    /**
     * Waits until no notification is under way or waits for redelivery.
     *
     * @param longest how long at most
     * @return false if the time was not enough
     * @throws InterruptedException if the thread is interrupted
     */
    public boolean awaitCallbacks(Duration longest) throws InterruptedException {
        return bench.sender.awaitIdle(longest);
    }

    /** Forgets payments, calls, notifications and faults, so that one simulator can serve test after test. */
    public void reset() {
        bench.reset();
    }

    private ResponseDefinition init(Request request) {
        Optional<ResponseDefinition> refused = bench.refused("init");
        if (refused.isPresent()) {
            return refused.get();
        }
        JsonNode body = Parameters.tree(request.getBodyAsString());
        Map<String, String> fields = Parameters.json(request.getBodyAsString()).values();
        String reference = fields.getOrDefault("MaThamChieu", "");
        String fault = fault(fields, body.path("ThongTinBienLai"));
        bench.received("init", reference, !fault.equals("97"), fault);
        if (!fault.equals("0")) {
            return bench.spoiled(refusal(fault));
        }
        bench.keep(new SimulatedPayment(
                reference,
                Long.parseLong(fields.getOrDefault("SoTien", "0")),
                fields.getOrDefault("ThongTinGiaoDich", ""),
                State.OPEN,
                "",
                fields.getOrDefault("ThoiGianGD", ""),
                bench.clock.instant().plus(bench.payWindow()),
                Optional.empty(),
                bench.returnUrl().map(URI::toString).orElse("")));
        if (bench.faults.take(PaymentFault.NOTIFY_FIRST)) {
            act(reference, State.PAID, true);
        }
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("MaLoi", "00");
        answer.put("MaThamChieu", reference);
        answer.put("UrlThanhToan", bench.server.address(PAY + "?reference=" + reference));
        return bench.spoiled(envelope(answer));
    }

    private ResponseDefinition ask(Request request) {
        Optional<ResponseDefinition> refused = bench.refused("query");
        if (refused.isPresent()) {
            return refused.get();
        }
        Map<String, String> fields = Parameters.json(request.getBodyAsString()).values();
        String reference = fields.getOrDefault("MaThamChieu", "");
        boolean signed = messages.isQuestionSigned(fields);
        Optional<SimulatedPayment> payment =
                bench.find(reference).filter(each -> each.createdStamp().equals(fields.get("ThoiGianGD")));
        String code = !signed ? "97" : payment.isEmpty() ? "01" : "0";
        bench.received("query", reference, signed, code);
        return bench.spoiled(
                code.equals("0")
                        ? envelope(messages.status(payment.orElseThrow(), bench.isOver(payment.orElseThrow())))
                        : refusal(code));
    }

    private ResponseDefinition page(Request request) {
        return bench.find(Parameters.query(request).get("reference"))
                .map(payment -> payment.state() == State.OPEN && !bench.isOver(payment)
                        ? PayPage.ask(NAME, payment, PAY)
                        : PayPage.done(NAME, payment))
                .map(page -> Answers.html(200, page))
                .orElseGet(() -> Answers.html(404, PayPage.error(NAME, "01", "không có giao dịch này")));
    }

    private ResponseDefinition decide(Request request) {
        Parameters parameters = Parameters.of(request);
        Optional<SimulatedPayment> found = bench.find(parameters.get("reference"));
        if (found.isEmpty()) {
            return Answers.html(404, PayPage.error(NAME, "01", "không có giao dịch này"));
        }
        SimulatedPayment payment = found.get();
        if (payment.state() == State.OPEN && !bench.isOver(payment)) {
            State wish = "pay".equals(parameters.get("action")) ? State.PAID : State.FAILED;
            payment = act(payment.reference(), wish, bench.faults.take(PaymentFault.NOTIFY_FIRST));
        }
        return payment.returnUrl().isEmpty()
                ? Answers.html(200, PayPage.done(NAME, payment))
                : Answers.redirect(payment.returnUrl());
    }

    private SimulatedPayment act(String reference, State wish, boolean wait) {
        State before = bench.get(reference).state();
        SimulatedPayment payment = bench.finish(reference, wish);
        if (before != payment.state()) {
            notify(payment, wait);
        }
        return payment;
    }

    private void notify(SimulatedPayment payment, boolean wait) {
        Optional<URI> address = bench.callbackUrl();
        if (address.isEmpty() || bench.faults.take(PaymentFault.NO_NOTIFICATION)) {
            return;
        }
        Map<String, Object> fields = messages.outcome(payment);
        if (bench.faults.take(PaymentFault.CHANGED_AMOUNT)) {
            fields.put("SoTien", payment.amount() + 1_000);
        }
        if (bench.faults.take(PaymentFault.UNKNOWN_REFERENCE)) {
            fields.put("MaThamChieu", "unknown" + payment.reference());
        }
        if (bench.faults.take(PaymentFault.OTHER_MERCHANT)) {
            fields.put("MaDoiTac", "OTHERPARTNER");
        }
        Map<String, Object> signed = messages.signed(fields);
        if (bench.faults.take(PaymentFault.BAD_SIGNATURE)) {
            signed.put("MaXacThuc", "0".repeat(64));
        }
        HttpRequest request = CallbackSender.request(address.get())
                .header("Content-Type", "application/json; charset=UTF-8")
                .POST(HttpRequest.BodyPublishers.ofString(JsonMapper.shared().writeValueAsString(signed)))
                .build();
        bench.notify(new CallbackSender.Notice(payment.reference(), request, this::isAccepted), wait);
    }

    private boolean isAccepted(String body) {
        Map<String, String> reply = Parameters.json(body).values();
        return "00".equals(reply.get("MaLoi")) && messages.isReplySigned(reply);
    }

    private String fault(Map<String, String> fields, JsonNode receipt) {
        if (!messages.isInitSigned(fields)) {
            return "97";
        }
        if (!settings.merchant().equals(fields.get("MaDoiTac"))) {
            return "02";
        }
        boolean complete = Stream.of(
                        "MaDonVi",
                        "TenDonVi",
                        "MaHoSo",
                        "MaDVC",
                        "TenDVC",
                        "MaTTHC",
                        "TenTTHC",
                        "TKThuHuong",
                        "MaNHThuHuong",
                        "TenTKThuHuong",
                        "NoiDungThanhToan",
                        "HoTenNguoiNop",
                        "SoCMNDNguoiNop")
                .noneMatch(name -> receipt.path(name).asString("").isEmpty());
        boolean stamped = fields.getOrDefault("ThoiGianGD", "").matches("[0-9]{14}");
        boolean whole = fields.getOrDefault("SoTien", "").matches("[1-9][0-9]{0,14}");
        if (!complete || !stamped || !whole || receipt.path("PhiLePhi").isEmpty()) {
            return "03";
        }
        return bench.find(fields.getOrDefault("MaThamChieu", "")).isPresent() ? "04" : "0";
    }

    private static ResponseDefinition envelope(Map<String, Object> content) {
        Map<String, Object> outer = new LinkedHashMap<>();
        outer.put("error_code", "0");
        outer.put("message", JsonMapper.shared().writeValueAsString(content));
        return Answers.json(outer);
    }

    private static ResponseDefinition refusal(String code) {
        Map<String, Object> outer = new LinkedHashMap<>();
        outer.put("error_code", code);
        outer.put("message", "Không thực hiện được");
        return Answers.json(outer);
    }

    @Override
    public void close() {
        bench.close();
    }
}
