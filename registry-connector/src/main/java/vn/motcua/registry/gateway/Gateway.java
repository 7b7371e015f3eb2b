package vn.motcua.registry.gateway;

import java.time.Clock;
import java.util.Objects;
import vn.motcua.transport.HttpAnswer;
import vn.motcua.transport.HttpBody;
import vn.motcua.transport.HttpMethod;
import vn.motcua.transport.HttpTransport;
import vn.motcua.transport.OutboundCall;

/**
 * An integration axis (trục tích hợp, LGSP or NGSP) with OAuth 2 client credentials as WSO2 does it: the token is fetched
 * once, shared, renewed shortly before it ends and once more when the axis refuses it early. Immutable but for the token;
 * thread-safe; make one per axis and share it. Source: facts on NGSP and LGSP gateways, four public sources.
 */
public final class Gateway {

    private final GatewaySettings settings;
    private final HttpTransport transport;
    private final AccessTokens tokens;

    /**
     * Creates the gateway. Nothing is sent yet.
     *
     * @param settings where it is and as whom we come
     * @param transport how calls are sent; closed by the caller
     * @param clock the only source of now
     */
    public Gateway(GatewaySettings settings, HttpTransport transport, Clock clock) {
        this.settings = Objects.requireNonNull(settings, "settings");
        this.transport = Objects.requireNonNull(transport, "transport");
        this.tokens = new AccessTokens(settings, transport, clock);
    }

    /**
     * Sends a call. If the axis refuses the token (401) the call did not pass it, so it is sent once more with a new one.
     *
     * @param call the call
     * @return the answer of the system behind the axis
     * @throws vn.motcua.error.OutsideException if no token or no usable answer came: of the network; of the {@code BUS} for
     *     a refusal, an HTML page, 502, 503 or 504; of the {@code PROVIDER} for another 5xx or an empty answer. Its
     *     retryability is <em>outcome unknown</em> if the call may have been acted on and is not idempotent.
     */
    public GatewayAnswer post(GatewayCall call) {
        String token = tokens.current();
        HttpAnswer answer = send(call, token);
        if (answer.status() == 401) {
            answer = send(call, tokens.insteadOf(token));
        }
        return AnswerCheck.usable(call, answer);
    }

    private HttpAnswer send(GatewayCall call, String token) {
        return transport.send(OutboundCall.builder(
                        call.system(), call.operation(), HttpMethod.POST, settings.resolve(call.path()), call.audit())
                .header("Authorization", "Bearer " + token)
                .header("Accept", "application/json")
                .body(HttpBody.json(call.json()))
                .repeat(call.repeat())
                .build());
    }

    @Override
    public String toString() {
        return "Gateway[" + settings + "]";
    }
}
