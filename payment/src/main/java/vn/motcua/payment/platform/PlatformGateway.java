package vn.motcua.payment.platform;

import java.net.URI;
import java.time.Clock;
import java.util.Optional;
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
import vn.motcua.payment.Queryable;
import vn.motcua.payment.RawCallback;
import vn.motcua.payment.Redirecting;
import vn.motcua.payment.Settling;
import vn.motcua.payment.wire.Doors;
import vn.motcua.transport.AuditFacts;
import vn.motcua.transport.HttpAnswer;
import vn.motcua.transport.HttpBody;
import vn.motcua.transport.HttpMethod;
import vn.motcua.transport.HttpTransport;
import vn.motcua.transport.OutboundCall;

/**
 * The national payment platform, message version 1.0.6: its payment page, callbacks and status questions. Where the browser
 * comes back to is agreed with the platform, not sent with an order. A callback that does not say success settles nothing
 * and declines nothing, since the platform's codes are not public; the status is asked for instead. Immutable and
 * thread-safe.
 */
public final class PlatformGateway implements Redirecting, Settling, Queryable {

    private final PlatformSettings settings;
    private final HttpTransport transport;
    private final Clock clock;
    private final PlatformOrders orders;
    private final PlatformReplies replies;
    private final PlatformNotices notices;

    /**
     * Creates the connector.
     *
     * @param settings the contract
     * @param transport how to reach the platform; stays the caller's, who closes it
     * @param clock the only source of now
     */
    public PlatformGateway(PlatformSettings settings, HttpTransport transport, Clock clock) {
        this.settings = settings;
        this.transport = transport;
        this.clock = clock;
        this.orders = new PlatformOrders(settings);
        this.replies = new PlatformReplies(settings);
        this.notices = new PlatformNotices(settings);
    }

    @Override
    public String id() {
        return settings.id();
    }

    @Override
    public String merchant() {
        return settings.partner();
    }

    @Override
    public Optional<Reason> refusal(Dong amount) {
        return amount.value() > 0 ? Optional.empty() : Optional.of(PlatformReason.AMOUNT_UNUSABLE.with());
    }

    @Override
    public PaymentOffer redirect(PaymentOrder order) {
        String body;
        try {
            body = orders.init(order);
        } catch (InvalidInputException e) {
            return new PaymentOffer.Refused(e.reason());
        }
        AuditFacts audit = AuditFacts.of(order.actor(), "payment")
                .withDossier(order.dossier().code())
                .withFields("name", "personalId", "address", "ip");
        HttpAnswer answer = transport.send(call("init", settings.initUrl(), body, audit));
        return Optional.of(answer)
                .filter(HttpAnswer::isSuccess)
                .flatMap(good -> replies.offer(good.text()))
                .orElseThrow(() -> Doors.unusable(id(), answer));
    }

    @Override
    public CallbackReading read(RawCallback callback) {
        return notices.read(callback);
    }

    /** {@inheritDoc} Signed by us, never with the caller's own signature. */
    @Override
    public CallbackReply acknowledge(CallbackReading reading, CallbackVerdict verdict) {
        return notices.reply(reading, verdict, clock.instant());
    }

    @Override
    public PaymentReport query(PaymentQuestion question) {
        AuditFacts audit = AuditFacts.of("payment-desk", "payment").withDossier(question.dossier());
        HttpAnswer answer = transport.send(call("query", settings.queryUrl(), orders.query(question), audit));
        return Optional.of(answer)
                .filter(HttpAnswer::isSuccess)
                .flatMap(good -> replies.report(good.text(), question.reference()))
                .orElseThrow(() -> Doors.unusable(id(), answer));
    }

    private OutboundCall call(String operation, URI address, String body, AuditFacts audit) {
        OutboundCall.Builder call = OutboundCall.builder(id(), operation, HttpMethod.POST, address, audit)
                .body(HttpBody.json(body));
        settings.bearer().ifPresent(token -> call.header("Authorization", "Bearer " + token.get()));
        return call.build();
    }

    @Override
    public String toString() {
        return "PlatformGateway[" + settings + "]";
    }
}
