package vn.motcua.transport;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.util.List;
import javax.net.ssl.KeyManager;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocketFactory;
import javax.net.ssl.TrustManager;
import javax.net.ssl.TrustManagerFactory;
import javax.net.ssl.X509TrustManager;
import org.jspecify.annotations.Nullable;
import vn.motcua.error.IntegrityException;

/** The TLS of the Java platform, set up from {@link TlsSettings}. Key stores live in memory only. */
final class TlsEngine {

    private static final char[] NO_PASSWORD = new char[0];

    private final SSLSocketFactory sockets;
    private final X509TrustManager trust;

    private TlsEngine(SSLSocketFactory sockets, X509TrustManager trust) {
        this.sockets = sockets;
        this.trust = trust;
    }

    static TlsEngine of(TlsSettings settings) {
        try {
            X509TrustManager trust = trust(settings.trustedCertificates());
            SSLContext context = SSLContext.getInstance("TLS");
            context.init(keys(settings), new TrustManager[] {trust}, null);
            return new TlsEngine(context.getSocketFactory(), trust);
        } catch (GeneralSecurityException | IOException e) {
            throw new IntegrityException(TransportReason.CERTIFICATE_UNREADABLE.with(), e);
        }
    }

    private static X509TrustManager trust(List<X509Certificate> trusted) throws GeneralSecurityException, IOException {
        TrustManagerFactory factory = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        factory.init(trusted.isEmpty() ? null : authorities(trusted));
        for (TrustManager manager : factory.getTrustManagers()) {
            if (manager instanceof X509TrustManager found) {
                return found;
            }
        }
        throw new GeneralSecurityException("the platform has no X.509 trust manager");
    }

    private static KeyStore authorities(List<X509Certificate> trusted) throws GeneralSecurityException, IOException {
        KeyStore store = empty();
        for (int i = 0; i < trusted.size(); i++) {
            store.setCertificateEntry("authority-" + i, trusted.get(i));
        }
        return store;
    }

    private static KeyManager @Nullable [] keys(TlsSettings settings) throws GeneralSecurityException, IOException {
        if (settings.clientKey().isEmpty()) {
            return null;
        }
        PrivateKey key = settings.clientKey().get();
        KeyStore store = empty();
        store.setKeyEntry("client", key, NO_PASSWORD, settings.clientChain().toArray(Certificate[]::new));
        KeyManagerFactory factory = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        factory.init(store, NO_PASSWORD);
        return factory.getKeyManagers();
    }

    private static KeyStore empty() throws GeneralSecurityException, IOException {
        KeyStore store = KeyStore.getInstance("PKCS12");
        store.load(null, NO_PASSWORD);
        return store;
    }

    SSLSocketFactory sockets() {
        return sockets;
    }

    X509TrustManager trust() {
        return trust;
    }
}
