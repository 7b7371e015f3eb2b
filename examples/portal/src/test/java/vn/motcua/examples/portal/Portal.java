package vn.motcua.examples.portal;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** The running portal, seen from outside. */
record Portal(URI address) {

    private static final HttpClient HTTP = HttpClient.newHttpClient();

    HttpResponse<String> get(String user, String path) throws IOException, InterruptedException {
        return HTTP.send(request(user, path).GET().build(), BodyHandlers.ofString());
    }

    HttpResponse<String> get(String user, String path, String accepted) throws IOException, InterruptedException {
        return HTTP.send(request(user, path).setHeader("Accept", accepted).GET().build(), BodyHandlers.ofString());
    }

    HttpResponse<String> post(String user, String path, String json, String... headers)
            throws IOException, InterruptedException {
        HttpRequest.Builder request =
                request(user, path).header("Content-Type", "application/json").POST(BodyPublishers.ofString(json));
        for (int i = 0; i < headers.length; i += 2) {
            request.header(headers[i], headers[i + 1]);
        }
        return HTTP.send(request.build(), BodyHandlers.ofString());
    }

    HttpResponse<String> put(String user, String path, String json) throws IOException, InterruptedException {
        return HTTP.send(
                request(user, path)
                        .header("Content-Type", "application/json")
                        .PUT(BodyPublishers.ofString(json))
                        .build(),
                BodyHandlers.ofString());
    }

    HttpResponse<String> delete(String user, String path) throws IOException, InterruptedException {
        return HTTP.send(request(user, path).DELETE().build(), BodyHandlers.ofString());
    }

    HttpResponse<String> upload(String user, byte[] content) throws IOException, InterruptedException {
        return HTTP.send(
                request(user, "/api/contents")
                        .header("Content-Type", "application/octet-stream")
                        .POST(BodyPublishers.ofByteArray(content))
                        .build(),
                BodyHandlers.ofString());
    }

    private HttpRequest.Builder request(String user, String path) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(address.resolve(path)).header("Accept", "application/json");
        if (!user.isEmpty()) {
            byte[] login = (user + ":" + user).getBytes(StandardCharsets.UTF_8);
            request.header("Authorization", "Basic " + Base64.getEncoder().encodeToString(login));
        }
        return request;
    }
}
