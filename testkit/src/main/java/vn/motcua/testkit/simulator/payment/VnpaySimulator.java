package vn.motcua.testkit.simulator.payment;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.http.Request;
import com.github.tomakehurst.wiremock.http.ResponseDefinition;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import vn.motcua.testkit.simulator.payment.SimulatedPayment.State;

/**
 * VNPAY on a loopback port: the payment page, {@code genqr}, IPN with redelivery, browser return and {@code querydr}. It
 * checks what it is sent, keeps the payments, and plays the payer when told to. Thread-safe.
 */
public final class VnpaySimulator implements AutoCloseable {

    private static final String NAME = "VNPAY";
    private static final String PAY = "/paymentv2/vpcpay.html";
    private static final String API = "/merchant_webapi/api/transaction";
    private static final String QR = "VNPAYQR:";
    private static final long LEAST = 5_000L * 100;
    private static final long TOO_MUCH = 1_000_000_000L * 100;

    private final SimulatorSettings settings;
    private final Bench bench;
    private final VnpayMessages messages;
    private final Set<String> requestIds = ConcurrentHashMap.newKeySet();

    private VnpaySimulator(SimulatorSettings settings) {
        this.settings = settings;
        this.bench = new Bench(settings);
        this.messages = new VnpayMessages(settings.merchant(), settings.secret());
        bench.server.route("GET", PAY, this::open);
        bench.server.route("POST", PAY, this::decide);
        bench.server.route("POST", API, this::ask);
        new Sandbox(bench, (reference, wish) -> act(reference, wish, false), VnpaySimulator::referenceOf, this::resend)
                .open();
    }

    /**
     * Starts a simulator.
     *
     * @param settings how it behaves
     * @return the simulator, to be closed by the caller
     */
    public static VnpaySimulator start(SimulatorSettings settings) {
        return new VnpaySimulator(settings);
    }

    /**
     * The address of the payment page, for the connector's settings.
     *
     * @return the address
     */
    public URI payUrl() {
        return URI.create(bench.server.address(PAY));
    }

    /**
     * The address of the query interface, for the connector's settings.
     *
     * @return the address
     */
    public URI apiUrl() {
        return URI.create(bench.server.address(API));
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
     * @param reference the reference or the QR text
     * @return the payment after it
     * @throws IllegalArgumentException if there is no such payment
     */
    public SimulatedPayment pay(String reference) {
        return act(referenceOf(reference), State.PAID, false);
    }

    /**
     * The payer cancels; the merchant is notified in the background.
     *
     * @param reference the reference or the QR text
     * @return the payment after it
     * @throws IllegalArgumentException if there is no such payment
     */
    public SimulatedPayment cancel(String reference) {
        return act(referenceOf(reference), State.FAILED, false);
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
     * @return the payment, or empty if VNPAY never heard of it
     */
    public Optional<SimulatedPayment> payment(String reference) {
        return bench.find(reference);
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
        requestIds.clear();
    }

    private ResponseDefinition open(Request request) {
        Map<String, String> fields = Parameters.query(request).values();
        String command = fields.getOrDefault("vnp_Command", "");
        return "genqr".equals(command) ? qr(fields) : page(fields);
    }

    private ResponseDefinition page(Map<String, String> fields) {
        Optional<ResponseDefinition> refused = bench.refused("pay");
        if (refused.isPresent()) {
            return refused.get();
        }
        String fault = fault(fields);
        bench.received("pay", fields.getOrDefault("vnp_TxnRef", ""), !fault.equals("70"), fault);
        if (!fault.equals("00")) {
            return Answers.html(400, PayPage.error(NAME, fault, words(fault)));
        }
        SimulatedPayment payment = bench.keep(payment(fields));
        boolean payable = payment.state() == State.OPEN && !bench.isOver(payment);
        return bench.spoiled(
                Answers.html(200, payable ? PayPage.ask(NAME, payment, PAY) : PayPage.done(NAME, payment)));
    }

    private ResponseDefinition qr(Map<String, String> fields) {
        Optional<ResponseDefinition> refused = bench.refused("genqr");
        if (refused.isPresent()) {
            return refused.get();
        }
        String fault = fault(fields);
        bench.received("genqr", fields.getOrDefault("vnp_TxnRef", ""), !fault.equals("70"), fault);
        Map<String, String> answer = new LinkedHashMap<>();
        answer.put("code", fault);
        answer.put("message", words(fault));
        if (fault.equals("00")) {
            SimulatedPayment payment = bench.keep(payment(fields));
            answer.put("qrcontent", QR + settings.merchant() + ":" + payment.reference() + ":" + payment.amount());
            if (bench.faults.take(PaymentFault.NOTIFY_FIRST)) {
                act(payment.reference(), State.PAID, true);
            }
        }
        return bench.spoiled(Answers.json(answer));
    }

    private ResponseDefinition decide(Request request) {
        Parameters parameters = Parameters.of(request);
        Optional<SimulatedPayment> found = bench.find(parameters.get("reference"));
        if (found.isEmpty()) {
            return Answers.html(404, PayPage.error(NAME, "91", "không có giao dịch này"));
        }
        SimulatedPayment payment = found.get();
        if (payment.state() == State.OPEN && !bench.isOver(payment)) {
            State wish = "pay".equals(parameters.get("action")) ? State.PAID : State.FAILED;
            boolean first = bench.faults.take(PaymentFault.NOTIFY_FIRST);
            payment = act(payment.reference(), wish, first);
        }
        String form = messages.signedForm(messages.outcome(payment));
        return Answers.redirect(Wire.withQuery(payment.returnUrl(), form));
    }

    private ResponseDefinition ask(Request request) {
        Optional<ResponseDefinition> refused = bench.refused("querydr");
        if (refused.isPresent()) {
            return refused.get();
        }
        Map<String, String> fields = Parameters.json(request.getBodyAsString()).values();
        String reference = fields.getOrDefault("vnp_TxnRef", "");
        boolean signed = messages.isQuestionSigned(fields);
        Map<String, String> answer = answer(fields, signed, reference);
        bench.received("querydr", reference, signed, answer.getOrDefault("vnp_ResponseCode", ""));
        Map<String, String> signedAnswer = messages.signedAnswer(answer);
        if (bench.faults.take(PaymentFault.BAD_ANSWER)) {
            signedAnswer.put("vnp_SecureHash", "0".repeat(128));
        }
        return bench.spoiled(Answers.json(signedAnswer));
    }

    private Map<String, String> answer(Map<String, String> fields, boolean signed, String reference) {
        String id = UUID.randomUUID().toString().replace("-", "");
        if (!signed) {
            return messages.answer("97", "Checksum failed", reference, id);
        }
        if (!settings.merchant().equals(fields.get("vnp_TmnCode"))) {
            return messages.answer("02", "Invalid TmnCode", reference, id);
        }
        if (!"querydr".equals(fields.get("vnp_Command"))) {
            return messages.answer("99", "Not available in the sandbox", reference, id);
        }
        if (!requestIds.add(fields.getOrDefault("vnp_RequestId", ""))) {
            return messages.answer("94", "Duplicate request", reference, id);
        }
        return bench.find(reference)
                .filter(payment -> payment.createdStamp().equals(fields.get("vnp_TransactionDate")))
                .map(payment -> messages.status(payment, id))
                .orElseGet(() -> messages.answer("91", "Transaction not found", reference, id));
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
        Map<String, String> fields = messages.outcome(payment);
        if (bench.faults.take(PaymentFault.CHANGED_AMOUNT)) {
            fields.put("vnp_Amount", Long.toString((payment.amount() + 1_000) * 100));
        }
        if (bench.faults.take(PaymentFault.UNKNOWN_REFERENCE)) {
            fields.put("vnp_TxnRef", "unknown" + payment.reference());
        }
        if (bench.faults.take(PaymentFault.OTHER_MERCHANT)) {
            fields.put("vnp_TmnCode", "OTHERTMN");
        }
        String form = messages.signedForm(fields);
        if (bench.faults.take(PaymentFault.BAD_SIGNATURE)) {
            form = form.substring(0, form.length() - 4) + "0000";
        }
        URI target = URI.create(Wire.withQuery(address.get().toString(), form));
        bench.notify(
                new CallbackSender.Notice(
                        payment.reference(), CallbackSender.request(target).build(), VnpaySimulator::isAccepted),
                wait);
    }

    private static boolean isAccepted(String body) {
        return Set.of("00", "02").contains(Parameters.json(body).get("RspCode"));
    }

    /** The code that VNPAY's page would show, 00 if all is well. */
    private String fault(Map<String, String> fields) {
        if (!messages.isOrderSigned(fields)) {
            return "70";
        }
        if (!settings.merchant().equals(fields.get("vnp_TmnCode"))) {
            return "71";
        }
        String amount = fields.getOrDefault("vnp_Amount", "");
        boolean number = amount.matches("[0-9]{1,12}");
        if (!number || Long.parseLong(amount) < LEAST || Long.parseLong(amount) >= TOO_MUCH) {
            return "32";
        }
        String expires = fields.getOrDefault("vnp_ExpireDate", "");
        String created = fields.getOrDefault("vnp_CreateDate", "");
        boolean stamped = expires.matches("[0-9]{14}") && created.matches("[0-9]{14}");
        if (!stamped || fields.getOrDefault("vnp_TxnRef", "").isEmpty()) {
            return "03";
        }
        Instant until = Wire.moment(expires);
        boolean over = !bench.clock.instant().isBefore(until);
        boolean known = bench.find(fields.getOrDefault("vnp_TxnRef", "")).isPresent();
        return over && !known ? "15" : "00";
    }

    private static String words(String code) {
        return switch (code) {
            case "00" -> "thành công";
            case "70" -> "sai chữ ký";
            case "71" -> "mã website chưa được duyệt";
            case "32" -> "số tiền phải từ 5.000 đến dưới 1.000.000.000 đồng";
            case "15" -> "giao dịch đã quá thời gian chờ thanh toán";
            default -> "dữ liệu gửi sang không đúng định dạng";
        };
    }

    private static SimulatedPayment payment(Map<String, String> fields) {
        return new SimulatedPayment(
                fields.getOrDefault("vnp_TxnRef", ""),
                Long.parseLong(fields.getOrDefault("vnp_Amount", "0")) / 100,
                fields.getOrDefault("vnp_OrderInfo", ""),
                State.OPEN,
                "",
                fields.getOrDefault("vnp_CreateDate", ""),
                Wire.moment(fields.getOrDefault("vnp_ExpireDate", "")),
                Optional.empty(),
                fields.getOrDefault("vnp_ReturnUrl", ""));
    }

    private static String referenceOf(String referenceOrQr) {
        if (!referenceOrQr.startsWith(QR)) {
            return referenceOrQr;
        }
        String[] parts = referenceOrQr.split(":");
        return parts.length > 2 ? parts[2] : "";
    }

    @Override
    public void close() {
        bench.close();
    }
}
