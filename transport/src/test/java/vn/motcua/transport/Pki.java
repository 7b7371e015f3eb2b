package vn.motcua.transport;

import java.io.StringWriter;
import java.math.BigInteger;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import java.util.concurrent.atomic.AtomicLong;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import javax.security.auth.x500.X500Principal;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralNames;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.openssl.jcajce.JcaPEMWriter;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.bouncycastle.util.io.pem.PemObject;

/** A throw-away certificate authority. */
final class Pki {

    private static final AtomicLong SERIAL = new AtomicLong(System.nanoTime());

    private final Holder authority;

    private Pki(Holder authority) {
        this.authority = authority;
    }

    static Pki named(String name) throws Exception {
        KeyPair keys = keys("EC", 256);
        X500Principal self = new X500Principal("CN=" + name);
        return new Pki(new Holder(keys, signed(self, keys, self, keys, true, null)));
    }

    String pem() throws Exception {
        return pem(authority.certificate());
    }

    /** A certificate for a person or a server, with an EC key. */
    Holder issue(String name) throws Exception {
        return issue(name, keys("EC", 256));
    }

    Holder issue(String name, KeyPair keys) throws Exception {
        X500Principal issuer = authority.certificate().getSubjectX500Principal();
        X500Principal subject = new X500Principal("CN=" + name);
        return new Holder(keys, signed(subject, keys, issuer, authority.keys(), false, name));
    }

    static KeyPair keys(String algorithm, int size) throws Exception {
        KeyPairGenerator generator = KeyPairGenerator.getInstance(algorithm);
        generator.initialize(size);
        return generator.generateKeyPair();
    }

    private static X509Certificate signed(
            X500Principal subject, KeyPair keys, X500Principal issuer, KeyPair issuerKeys, boolean ca, String dnsName)
            throws Exception {
        Instant now = Instant.now();
        JcaX509v3CertificateBuilder builder = new JcaX509v3CertificateBuilder(
                issuer,
                BigInteger.valueOf(SERIAL.incrementAndGet()),
                Date.from(now.minus(1, ChronoUnit.HOURS)),
                Date.from(now.plus(1, ChronoUnit.DAYS)),
                subject,
                keys.getPublic());
        builder.addExtension(Extension.basicConstraints, true, new BasicConstraints(ca));
        if (dnsName != null) {
            builder.addExtension(
                    Extension.subjectAlternativeName,
                    false,
                    new GeneralNames(new GeneralName(GeneralName.dNSName, dnsName)));
        }
        return new JcaX509CertificateConverter()
                .getCertificate(
                        builder.build(new JcaContentSignerBuilder("SHA256withECDSA").build(issuerKeys.getPrivate())));
    }

    static String pem(Object part) throws Exception {
        StringWriter text = new StringWriter();
        try (JcaPEMWriter writer = new JcaPEMWriter(text)) {
            writer.writeObject(part);
        }
        return text.toString();
    }

    /** TLS for a server with this certificate that trusts the clients of this authority. */
    SSLContext serverContext(Holder server) throws Exception {
        char[] none = new char[0];
        KeyStore store = KeyStore.getInstance("PKCS12");
        store.load(null, none);
        store.setKeyEntry("server", server.keys().getPrivate(), none, new Certificate[] {server.certificate()});
        store.setCertificateEntry("authority", authority.certificate());
        KeyManagerFactory keys = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        keys.init(store, none);
        TrustManagerFactory trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        trust.init(store);
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(keys.getKeyManagers(), trust.getTrustManagers(), null);
        return context;
    }

    /** A certificate with its key. */
    record Holder(KeyPair keys, X509Certificate certificate) {

        String certificatePem() throws Exception {
            return pem(certificate);
        }

        String keyPem() throws Exception {
            return pem(new PemObject("PRIVATE KEY", keys.getPrivate().getEncoded()));
        }
    }
}
