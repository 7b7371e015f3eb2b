package vn.motcua.payment.vnpay;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import tools.jackson.databind.JsonNode;
import vn.motcua.error.InvalidInputException;
import vn.motcua.error.Reason;
import vn.motcua.fee.Dong;
import vn.motcua.payment.CallbackReading;
import vn.motcua.payment.CallbackReply;
import vn.motcua.payment.CallbackVerdict;
import vn.motcua.payment.PaymentOffer;
import vn.motcua.payment.PaymentOrder;
import vn.motcua.payment.PaymentQuestion;
import vn.motcua.payment.PaymentReport;
import vn.motcua.payment.QrPayable;
import vn.motcua.payment.Queryable;
import vn.motcua.payment.RawCallback;
import vn.motcua.payment.Redirecting;
import vn.motcua.payment.Returning;
import vn.motcua.payment.Settling;
import vn.motcua.payment.wire.Doors;
import vn.motcua.payment.wire.JsonText;
import vn.motcua.transport.AuditFacts;
import vn.motcua.transport.HttpAnswer;
import vn.motcua.transport.HttpBody;
import vn.motcua.transport.HttpMethod;
import vn.motcua.transport.HttpTransport;
import vn.motcua.transport.OutboundCall;

/**
 * VNPAY: its payment page, the QR code on the portal's own page ({@code genqr}), IPN, browser return, and {@code querydr}.
 * Takes 5,000 đ up to less than 1,000,000,000 đ. The IPN address is registered with VNPAY, not sent with an order.
 * Immutable and thread-safe.
 */
public final class VnpayGateway implements Redirecting, QrPayable, Settling, Returning, Queryable {

    private final VnpaySettings settings;
    private final HttpTransport transport;
    private final Clock clock;
    private final VnpayOrders orders;
    private final VnpayNotices notices;
    private final VnpayQueries queries;

    /**
     * Creates the connector.
     *
     * @param settings the contract
     * @param transport how to reach VNPAY; stays the caller's, who closes it
     * @param clock the only source of now
     */
    public VnpayGateway(VnpaySettings settings, HttpTransport transport, Clock clock) {
        this.settings = settings;
        this.transport = transport;
        this.clock = clock;
        this.orders = new VnpayOrders(settings);
        this.notices = new VnpayNotices(settings);
        this.queries = new VnpayQueries(settings);
    }

    @Override
    public String id() {
        return settings.id();
    }

    @Override
    public String merchant() {
        return settings.terminal();
    }

    @Override
    public Optional<Reason> refusal(Dong amount) {
        return VnpayAmount.isAccepted(amount) ? Optional.empty() : Optional.of(VnpayReason.AMOUNT_OUT_OF_RANGE.with());
    }

    /** {@inheritDoc} Calls nobody: VNPAY learns of the order when the browser arrives. */
    @Override
    public PaymentOffer redirect(PaymentOrder order) {
        try {
            return new PaymentOffer.Page(orders.address(order, "pay"));
        } catch (InvalidInputException e) {
            return new PaymentOffer.Refused(e.reason());
        }
    }

    @Override
    public PaymentOffer qr(PaymentOrder order) {
        OutboundCall call;
        try {
            AuditFacts audit = AuditFacts.of(order.actor(), "payment")
                    .withDossier(order.dossier().code())
                    .withFields("ip");
            call = OutboundCall.builder(id(), "genqr", HttpMethod.GET, orders.address(order, "genqr"), audit)
                    .build();
        } catch (InvalidInputException e) {
            return new PaymentOffer.Refused(e.reason());
        }
        HttpAnswer answer = transport.send(call);
        JsonNode reply = JsonText.object(answer.text())
                .filter(object -> answer.isSuccess())
                .orElseThrow(() -> Doors.unusable(id(), answer));
        String code = JsonText.scalar(reply, "code").orElse("");
        String content = JsonText.scalar(reply, "qrcontent").orElse("");
        if (!code.matches("[0-9A-Za-z]{1,10}") || (code.equals("00") && content.isEmpty())) {
            throw Doors.unusable(id(), answer);
        }
        return code.equals("00")
                ? new PaymentOffer.QrText(content)
                : new PaymentOffer.Refused(VnpayReason.ORDER_REFUSED.with(code));
    }

    @Override
    public CallbackReading read(RawCallback callback) {
        return notices.read(callback);
    }

    @Override
    public CallbackReading readReturn(RawCallback callback) {
        return notices.read(callback);
    }

    @Override
    public CallbackReply acknowledge(CallbackReading reading, CallbackVerdict verdict) {
        return notices.reply(verdict);
    }

    @Override
    public PaymentReport query(PaymentQuestion question) {
        String requestId = UUID.randomUUID().toString().replace("-", "");
        AuditFacts audit = AuditFacts.of("payment-desk", "payment").withDossier(question.dossier());
        OutboundCall call = OutboundCall.builder(id(), "querydr", HttpMethod.POST, settings.apiUrl(), audit)
                .body(HttpBody.json(queries.question(question, requestId, clock.instant())))
                .build();
        HttpAnswer answer = transport.send(call);
        return Optional.of(answer)
                .filter(HttpAnswer::isSuccess)
                .flatMap(good -> queries.answer(good.text(), question.reference()))
                .orElseThrow(() -> Doors.unusable(id(), answer));
    }

    @Override
    public String toString() {
        return "VnpayGateway[" + settings + "]";
    }
}
