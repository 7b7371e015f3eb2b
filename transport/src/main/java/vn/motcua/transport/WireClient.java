package vn.motcua.transport;

import java.net.InetSocketAddress;
import java.net.Proxy;
import java.util.List;
import java.util.concurrent.TimeUnit;
import okhttp3.ConnectionPool;
import okhttp3.OkHttpClient;
import okhttp3.Protocol;

/** Sets OkHttp up so that it does nothing by itself: no silent retry, no redirect, no proxy of the virtual machine. */
final class WireClient {

    /** Shorter than what gateways commonly grant an idle connection, so that we seldom pick up a dead one. */
    private static final long KEEP_ALIVE_SECONDS = 45;

    private WireClient() {}

    static OkHttpClient of(HttpSettings settings) {
        OkHttpClient.Builder client = new OkHttpClient.Builder()
                // One request per connection: only then is it certain which of them a cut connection leaves in doubt.
                .protocols(List.of(Protocol.HTTP_1_1))
                .connectionPool(new ConnectionPool(settings.poolSize(), KEEP_ALIVE_SECONDS, TimeUnit.SECONDS))
                .connectTimeout(settings.connectTimeout())
                .readTimeout(settings.readTimeout())
                .writeTimeout(settings.readTimeout())
                .retryOnConnectionFailure(false)
                .followRedirects(false)
                .followSslRedirects(false)
                .proxy(Proxy.NO_PROXY)
                .addNetworkInterceptor(new VerbatimAnswer())
                .eventListenerFactory(call -> {
                    CallWatch watch = call.request().tag(CallWatch.class);
                    return watch == null ? new CallWatch() : watch;
                });
        settings.proxy().ifPresent(proxy -> through(client, proxy));
        settings.tls().map(TlsEngine::of).ifPresent(tls -> client.sslSocketFactory(tls.sockets(), tls.trust()));
        return client.build();
    }

    /**
     * The same client with a new connection for every call. A kept connection that the other side has just closed would
     * leave a call in doubt that must not be repeated.
     */
    static OkHttpClient withoutPool(OkHttpClient client) {
        return client.newBuilder()
                .connectionPool(new ConnectionPool(0, 1, TimeUnit.NANOSECONDS))
                .build();
    }

    private static void through(OkHttpClient.Builder client, ProxySettings settings) {
        InetSocketAddress address = InetSocketAddress.createUnresolved(settings.host(), settings.port());
        client.proxy(new Proxy(Proxy.Type.HTTP, address));
        settings.login().map(ProxyLogin::new).ifPresent(login -> client.proxyAuthenticator(login)
                .addNetworkInterceptor(login));
    }
}
