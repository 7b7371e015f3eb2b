package vn.motcua.registry.gateway;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;
import vn.motcua.error.Origin;
import vn.motcua.error.OutsideException;
import vn.motcua.error.Reason;
import vn.motcua.error.Retryability;
import vn.motcua.registry.json.BoundedJson;
import vn.motcua.transport.AuditFacts;
import vn.motcua.transport.HttpAnswer;
import vn.motcua.transport.HttpBody;
import vn.motcua.transport.HttpMethod;
import vn.motcua.transport.HttpTransport;
import vn.motcua.transport.OutboundCall;
import vn.motcua.transport.Repeat;

/** The present token, fetched by one thread at a time while the others wait for what it brings. Thread-safe. */
final class AccessTokens {

    private static final Pattern SENDABLE = Pattern.compile("[!-~]{1,8000}");
    private static final long USUAL_SECONDS = 3600;
    private static final long LONGEST_SECONDS = 86_400;
    private static final AuditFacts FACTS = AuditFacts.of("registry.gateway", "client_credentials");

    private final GatewaySettings settings;
    private final HttpTransport transport;
    private final Clock clock;
    private final AtomicReference<@Nullable AccessToken> kept = new AtomicReference<>();
    private final AtomicReference<@Nullable CompletableFuture<AccessToken>> flight = new AtomicReference<>();

    AccessTokens(GatewaySettings settings, HttpTransport transport, Clock clock) {
        this.settings = settings;
        this.transport = transport;
        this.clock = clock;
    }

    /** A token that is good for now. */
    String current() {
        AccessToken token = kept.get();
        return token != null && token.isFresh(clock.instant()) ? token.value() : renewed();
    }

    /** A token other than one that was refused; if someone else has renewed it meanwhile, theirs. */
    String insteadOf(String refused) {
        AccessToken token = kept.get();
        if (token != null && token.value().equals(refused)) {
            kept.compareAndSet(token, null);
        }
        return current();
    }

    private String renewed() {
        CompletableFuture<AccessToken> mine = new CompletableFuture<>();
        CompletableFuture<AccessToken> under = flight.compareAndExchange(null, mine);
        if (under != null) {
            return await(under);
        }
        try {
            // someone may have landed between our look and our start
            AccessToken landed = kept.get();
            AccessToken token = landed != null && landed.isFresh(clock.instant()) ? landed : fetched();
            kept.set(token);
            mine.complete(token);
            return token.value();
        } catch (RuntimeException e) {
            mine.completeExceptionally(e);
            throw e;
        } finally {
            flight.set(null);
        }
    }

    private static String await(CompletableFuture<AccessToken> under) {
        try {
            return under.join().value();
        } catch (CompletionException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw e;
        }
    }

    private AccessToken fetched() {
        String pair = settings.key() + ":" + settings.secret();
        Instant at = clock.instant();
        HttpAnswer answer = transport.send(
                OutboundCall.builder("gateway", "token", HttpMethod.POST, settings.resolve(settings.tokenPath()), FACTS)
                        .header("Authorization", "Basic " + Base64.getEncoder().encodeToString(pair.getBytes(UTF_8)))
                        .header("Accept", "application/json")
                        .body(HttpBody.form(Map.of("grant_type", "client_credentials")))
                        .repeat(Repeat.IDEMPOTENT)
                        .build());
        if (!answer.isSuccess()) {
            boolean refused = answer.status() >= 400 && answer.status() < 500 && answer.status() != 429;
            throw fault(
                    GatewayReason.TOKEN_REFUSED.with(answer.status()),
                    refused ? Retryability.NEVER : Retryability.SAFE,
                    answer);
        }
        return BoundedJson.object(answer.text())
                .flatMap(json -> read(json, at))
                .orElseThrow(() -> fault(GatewayReason.TOKEN_UNREADABLE.with(), Retryability.SAFE, answer));
    }

    private static Optional<AccessToken> read(ObjectNode json, Instant at) {
        String token = BoundedJson.text(json, "access_token");
        long seconds = json.path("expires_in").asLong(USUAL_SECONDS);
        return SENDABLE.matcher(token).matches()
                ? Optional.of(
                        AccessToken.of(token, Duration.ofSeconds(Math.max(0, Math.min(seconds, LONGEST_SECONDS))), at))
                : Optional.empty();
    }

    private static OutsideException fault(Reason reason, Retryability retryability, HttpAnswer answer) {
        return new OutsideException(reason, Origin.BUS, retryability, answer.correlationId(), null, null);
    }
}
