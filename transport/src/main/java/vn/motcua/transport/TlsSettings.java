package vn.motcua.transport;

import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Whom to trust and, for mutual TLS, how to identify ourselves. Immutable. Certificates and names are always verified:
 * there is no switch to turn it off. The private key leaves this class towards the TLS engine only, and {@link #toString}
 * tells neither it nor its passphrase.
 */
public final class TlsSettings {

    private final List<X509Certificate> trusted;
    private final List<X509Certificate> clientChain;
    private final Optional<PrivateKey> clientKey;

    private TlsSettings(Builder builder) {
        this.trusted = List.copyOf(builder.trusted);
        this.clientChain = builder.clientChain;
        this.clientKey = builder.clientKey;
    }

    /**
     * Begins with the certificate authorities of the Java platform and no client certificate.
     *
     * @return the builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * The certificates trusted instead of those of the Java platform.
     *
     * @return the certificates, empty for those of the platform
     */
    public List<X509Certificate> trustedCertificates() {
        return trusted;
    }

    /**
     * Our certificate, followed by those that issued it.
     *
     * @return the chain, empty without mutual TLS
     */
    public List<X509Certificate> clientChain() {
        return clientChain;
    }

    /**
     * When our certificate ends, so that somebody can be warned in time.
     *
     * @return the instant, or empty without mutual TLS
     */
    public Optional<Instant> clientCertificateEnds() {
        return clientChain.stream().findFirst().map(it -> it.getNotAfter().toInstant());
    }

    Optional<PrivateKey> clientKey() {
        return clientKey;
    }

    @Override
    public String toString() {
        return "TlsSettings[" + (trusted.isEmpty() ? "platform authorities" : trusted.size() + " authorities")
                + (clientKey.isPresent() ? ", with client certificate" : "") + "]";
    }

    /** Collects settings. Everything is read at once, so that a bad file is refused where it is given. */
    public static final class Builder {

        private final List<X509Certificate> trusted = new ArrayList<>();
        private List<X509Certificate> clientChain = List.of();
        private Optional<PrivateKey> clientKey = Optional.empty();

        private Builder() {}

        /**
         * Trusts certificates. From the first call on, only those given here are trusted.
         *
         * @param pem one or more certificates in PEM
         * @return this builder
         * @throws vn.motcua.error.InvalidInputException if there is no readable certificate
         */
        public Builder trust(String pem) {
            trusted.addAll(PemCertificates.read("tls.trust", pem));
            return this;
        }

        /**
         * Identifies ourselves with a key that is not encrypted.
         *
         * @param chainPem our certificate, followed by those that issued it, in PEM
         * @param keyPem its private key in PEM, PKCS#8 or PKCS#1
         * @return this builder
         * @throws vn.motcua.error.InvalidInputException if one cannot be read or they do not belong together
         */
        public Builder client(String chainPem, String keyPem) {
            return client(chainPem, keyPem, new char[0]);
        }

        /**
         * Identifies ourselves.
         *
         * @param chainPem our certificate, followed by those that issued it, in PEM
         * @param keyPem its private key in PEM, PKCS#8 or PKCS#1
         * @param passphrase the passphrase of the key; may be wiped afterwards, no copy is kept
         * @return this builder
         * @throws vn.motcua.error.InvalidInputException if one cannot be read, the passphrase is wrong, or they do not
         *     belong together
         */
        public Builder client(String chainPem, String keyPem, char[] passphrase) {
            List<X509Certificate> chain = PemCertificates.chain("tls.client.chain", chainPem);
            PrivateKey key = PemKey.read("tls.client.key", keyPem, passphrase);
            KeyMatch.require("tls.client.key", key, chain.get(0));
            this.clientChain = chain;
            this.clientKey = Optional.of(key);
            return this;
        }

        /**
         * The finished settings.
         *
         * @return the settings
         */
        public TlsSettings build() {
            return new TlsSettings(this);
        }
    }
}
