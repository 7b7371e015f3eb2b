package vn.motcua.examples.portal;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A signed-in person's browser: keeps its cookies and sends the token that every form carries. */
final class Browser {

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private final URI portal;
    private final HttpClient http = HttpClient.newBuilder()
            .cookieHandler(new CookieManager())
            .followRedirects(HttpClient.Redirect.NORMAL)
            .build();

    private Browser(URI portal) {
        this.portal = portal;
    }

    static Browser signedIn(URI portal, String user) throws IOException, InterruptedException {
        Browser browser = new Browser(portal);
        browser.submit("/dang-nhap", "/dang-nhap", "username", user, "password", user);
        return browser;
    }

    HttpResponse<String> open(String path) throws IOException, InterruptedException {
        return http.send(
                HttpRequest.newBuilder(portal.resolve(path))
                        .header("Accept", "text/html")
                        .GET()
                        .build(),
                BodyHandlers.ofString());
    }

    /** Opens a page and sends a form of it, names and values in turn. */
    HttpResponse<String> submit(String page, String path, String... form) throws IOException, InterruptedException {
        Matcher token = TOKEN.matcher(open(page).body());
        if (!token.find()) {
            throw new IllegalStateException("no form on " + page);
        }
        StringBuilder body = new StringBuilder("_csrf=").append(encoded(token.group(1)));
        for (int i = 0; i < form.length; i += 2) {
            body.append('&').append(form[i]).append('=').append(encoded(form[i + 1]));
        }
        HttpRequest request = HttpRequest.newBuilder(portal.resolve(path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body.toString()))
                .build();
        return http.send(request, BodyHandlers.ofString());
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
