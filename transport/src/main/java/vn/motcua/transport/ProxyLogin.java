package vn.motcua.transport;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.Proxy;
import okhttp3.Authenticator;
import okhttp3.Connection;
import okhttp3.Credentials;
import okhttp3.Interceptor;
import okhttp3.Request;
import okhttp3.Response;
import okhttp3.Route;
import org.jspecify.annotations.Nullable;

/**
 * Gives the proxy its password at the first request: when a tunnel is opened, and on every call through the proxy in plain
 * http. So no call has to be sent twice, and the outside system never sees the password.
 */
final class ProxyLogin implements Authenticator, Interceptor {

    private static final String HEADER = "Proxy-Authorization";

    private final String credentials;

    ProxyLogin(ProxySettings.Login login) {
        this.credentials = Credentials.basic(login.user(), login.password(), UTF_8);
    }

    @Override
    public @Nullable Request authenticate(@Nullable Route route, Response response) {
        Request request = response.request();
        boolean refused = request.header(HEADER) != null;
        if (refused || !request.method().equals("CONNECT")) {
            return null;
        }
        return request.newBuilder().header(HEADER, credentials).build();
    }

    @Override
    public Response intercept(Chain chain) throws IOException {
        Request request = chain.request();
        Connection connection = chain.connection();
        boolean readByProxy =
                connection != null && connection.route().proxy().type() == Proxy.Type.HTTP && !request.isHttps();
        return chain.proceed(
                readByProxy ? request.newBuilder().header(HEADER, credentials).build() : request);
    }
}
