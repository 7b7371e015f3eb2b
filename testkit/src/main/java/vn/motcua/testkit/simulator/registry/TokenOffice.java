package vn.motcua.testkit.simulator.registry;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** Grants tokens for key and secret, and knows which are good. */
final class TokenOffice {

    private final String basic;
    private final Duration life;
    private final Clock clock;
    private final Map<String, Instant> good = new HashMap<>();
    private int granted;

    TokenOffice(String key, String secret, Duration life, Clock clock) {
        this.basic = "Basic " + Base64.getEncoder().encodeToString((key + ":" + secret).getBytes(UTF_8));
        this.life = life;
        this.clock = clock;
    }

    Reply grant(String authorization, String form) {
        if (!basic.equals(authorization)) {
            return Reply.json(
                    401,
                    Json.object()
                            .put("error", "invalid_client")
                            .put("error_description", "Client Authentication failed."));
        }
        if (!form.equals("grant_type=client_credentials")) {
            return Reply.json(400, Json.object().put("error", "unsupported_grant_type"));
        }
        granted++;
        String token = UUID.randomUUID().toString();
        good.put(token, clock.instant().plus(life));
        return Reply.json(
                200,
                Json.object()
                        .put("access_token", token)
                        .put("scope", "default")
                        .put("token_type", "Bearer")
                        .put("expires_in", life.toSeconds()));
    }

    boolean admits(String authorization) {
        Instant until = authorization.startsWith("Bearer ")
                ? good.getOrDefault(authorization.substring("Bearer ".length()), Instant.EPOCH)
                : Instant.EPOCH;
        return clock.instant().isBefore(until);
    }

    void revokeAll() {
        good.clear();
    }

    int granted() {
        return granted;
    }
}
