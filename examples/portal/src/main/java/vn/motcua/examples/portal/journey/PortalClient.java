package vn.motcua.examples.portal.journey;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Speaks with the portal over HTTP as one of its users would. */
final class PortalClient {

    private static final JsonMapper JSON = new JsonMapper();
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final URI portal;
    private final HttpClient http = HttpClient.newBuilder()
            .connectTimeout(PATIENCE)
            .version(HttpClient.Version.HTTP_1_1)
            .build();

    PortalClient(URI portal) {
        this.portal = portal;
    }

    /** An answer: its status, and its body if that is JSON. */
    record Answer(int status, String text) {

        JsonNode json() {
            try {
                return JSON.readTree(text);
            } catch (JacksonException e) {
                throw new JourneyFailed("câu trả lời không phải JSON, mã " + status);
            }
        }

        boolean isOk() {
            return status >= 200 && status < 300;
        }

        /** The codes of the reasons why it was not done. */
        String reasons() {
            StringBuilder codes = new StringBuilder();
            json().path("reasons")
                    .forEach(reason ->
                            codes.append(reason.path("code").asString()).append(' '));
            return codes.toString().strip();
        }
    }

    URI address(String path) {
        return portal.resolve(path);
    }

    Answer get(String user, String path) {
        return send(request(user, path).GET());
    }

    Answer post(String user, String path, Map<String, ?> body) {
        return post(user, path, body, Map.of());
    }

    Answer post(String user, String path, Map<String, ?> body, Map<String, String> headers) {
        HttpRequest.Builder request = request(user, path)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(JSON.writeValueAsString(body)));
        headers.forEach(request::header);
        return send(request);
    }

    Answer upload(String user, byte[] content) {
        return send(request(user, "/api/contents")
                .header("Content-Type", "application/octet-stream")
                .POST(BodyPublishers.ofByteArray(content)));
    }

    /** Opens an address as a browser would, outside of the portal too; redirects are not followed. */
    Answer browse(URI address) {
        return send(HttpRequest.newBuilder(address).timeout(PATIENCE).GET());
    }

    /** Presses the button of a form. */
    Answer submit(URI address, String form) {
        return send(HttpRequest.newBuilder(address)
                .timeout(PATIENCE)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form)));
    }

    /** Posts JSON to an address outside of the portal. */
    Answer send(URI address, Map<String, ?> body) {
        return send(HttpRequest.newBuilder(address)
                .timeout(PATIENCE)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(JSON.writeValueAsString(body))));
    }

    private HttpRequest.Builder request(String user, String path) {
        String login = Base64.getEncoder().encodeToString((user + ":" + user).getBytes(StandardCharsets.UTF_8));
        return HttpRequest.newBuilder(portal.resolve(path))
                .timeout(PATIENCE)
                .header("Authorization", "Basic " + login)
                .header("Accept", "application/json");
    }

    private Answer send(HttpRequest.Builder request) {
        try {
            HttpResponse<String> response = http.send(request.build(), BodyHandlers.ofString(StandardCharsets.UTF_8));
            return new Answer(response.statusCode(), response.body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new JourneyFailed("bị ngắt");
        }
    }
}
