package vn.motcua.transport;

import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import okhttp3.Call;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;
import vn.motcua.transport.TryOutcome.Answered;
import vn.motcua.transport.TryOutcome.Failed;

/** Sends a call once over the wire and reads the answer, or says what went wrong. */
final class Wire {

    private final OkHttpClient pooled;
    private final OkHttpClient unpooled;
    private final int answerLimit;

    Wire(HttpSettings settings) {
        this.pooled = WireClient.of(settings);
        this.unpooled = WireClient.withoutPool(pooled);
        this.answerLimit = settings.answerLimit();
    }

    TryOutcome exchange(OutboundCall call, String correlationId, Duration timeout) {
        CallWatch watch = new CallWatch();
        OkHttpClient client = call.repeat().isRepeatable() ? pooled : unpooled;
        try {
            Call once = client.newCall(request(call, correlationId, watch));
            once.timeout().timeout(timeout.toNanos(), TimeUnit.NANOSECONDS);
            try (Response response = once.execute()) {
                return read(response, watch, correlationId);
            }
        } catch (Exception e) {
            return FaultClassifier.classify(e, watch);
        }
    }

    private static Request request(OutboundCall call, String correlationId, CallWatch watch) {
        Request.Builder request =
                new Request.Builder().url(call.uri().toASCIIString()).tag(CallWatch.class, watch);
        request.header("User-Agent", "motcua");
        for (String name : call.headers().names()) {
            request.removeHeader(name);
            call.headers().all(name).forEach(value -> request.addHeader(name, value));
        }
        call.body().ifPresent(body -> request.header("Content-Type", body.contentType()));
        request.header(HttpTransport.CORRELATION_ID, correlationId);
        return request.method(call.method().name(), body(call)).build();
    }

    private static @Nullable RequestBody body(OutboundCall call) {
        byte[] bytes = call.body().map(HttpBody::bytes).orElse(new byte[0]);
        boolean carried = call.body().isPresent() || call.method().needsBody();
        return carried ? RequestBody.create(bytes) : null;
    }

    private TryOutcome read(Response response, CallWatch watch, String correlationId) throws IOException {
        byte[] body;
        try (InputStream stream = response.body().byteStream()) {
            body = stream.readNBytes(answerLimit + 1);
        }
        if (body.length > answerLimit) {
            return new Failed(TransportReason.ANSWER_TOO_LARGE, true, Optional.empty());
        }
        HttpHeaders headers = HttpHeaders.of(response.headers().toMultimap());
        return new Answered(HttpAnswer.of(watch.status(), headers, body, correlationId));
    }

    /** Closes the connections that are not in use. */
    void releaseIdle() {
        pooled.connectionPool().evictAll();
        unpooled.connectionPool().evictAll();
    }

    int connections() {
        return pooled.connectionPool().connectionCount()
                + unpooled.connectionPool().connectionCount();
    }
}
