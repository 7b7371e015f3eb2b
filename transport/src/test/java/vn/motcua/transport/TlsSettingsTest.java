package vn.motcua.transport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringWriter;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.interfaces.ECPrivateKey;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.sec.SECObjectIdentifiers;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.jce.provider.BouncyCastleProvider;
import org.bouncycastle.openssl.PKCS8Generator;
import org.bouncycastle.openssl.jcajce.JcaMiscPEMGenerator;
import org.bouncycastle.openssl.jcajce.JcaPEMWriter;
import org.bouncycastle.openssl.jcajce.JcaPKCS8Generator;
import org.bouncycastle.openssl.jcajce.JceOpenSSLPKCS8EncryptorBuilder;
import org.bouncycastle.openssl.jcajce.JcePEMEncryptorBuilder;
import org.bouncycastle.operator.OutputEncryptor;
import org.bouncycastle.util.io.pem.PemObject;
import org.bouncycastle.util.io.pem.PemObjectGenerator;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.motcua.error.InvalidInputException;

/** Reading certificates and keys as they come from an authority, from OpenSSL and from a careless administrator. */
class TlsSettingsTest {

    private static final char[] PASSPHRASE = "mật khẩu S3CRET".toCharArray();

    private static Pki authority;
    private static Pki.Holder ec;
    private static Pki.Holder rsa;

    @BeforeAll
    static void issue() throws Exception {
        authority = Pki.named("Authority");
        ec = authority.issue("client");
        rsa = authority.issue("client", Pki.keys("RSA", 2048));
    }

    private static String pem(PemObjectGenerator part) throws IOException {
        StringWriter text = new StringWriter();
        try (JcaPEMWriter writer = new JcaPEMWriter(text)) {
            writer.writeObject(part);
        }
        return text.toString();
    }

    private static String pkcs8(PrivateKey key, OutputEncryptor encryptor) throws IOException {
        return pem(new JcaPKCS8Generator(key, encryptor));
    }

    private static OutputEncryptor encryptor() throws Exception {
        return new JceOpenSSLPKCS8EncryptorBuilder(PKCS8Generator.AES_256_CBC)
                .setPRF(new AlgorithmIdentifier(PKCSObjectIdentifiers.id_hmacWithSHA256))
                .setProvider(new BouncyCastleProvider())
                .setPassword(PASSPHRASE)
                .build();
    }

    private static String oldEncrypted(PrivateKey key) throws IOException {
        return pem(new JcaMiscPEMGenerator(
                key,
                new JcePEMEncryptorBuilder("AES-256-CBC")
                        .setProvider(new BouncyCastleProvider())
                        .build(PASSPHRASE)));
    }

    /** With a block for the curve in front, and the curve's name in the key. */
    private static String asOpenSslWritesIt(ECPrivateKey key) throws Exception {
        ASN1ObjectIdentifier curve = SECObjectIdentifiers.secp256r1;
        byte[] bytes = new org.bouncycastle.asn1.sec.ECPrivateKey(256, key.getS(), curve).getEncoded();
        return Pki.pem(new PemObject("EC PARAMETERS", curve.getEncoded()))
                + Pki.pem(new PemObject("EC PRIVATE KEY", bytes));
    }

    /** That the key is the right one, the builder has tried out with the certificate. */
    private static void assertAccepted(Pki.Holder holder, String keyPem) throws Exception {
        TlsSettings settings = TlsSettings.builder()
                .client(holder.certificatePem(), keyPem, PASSPHRASE)
                .build();

        assertThat(settings.clientChain()).containsExactly(holder.certificate());
        assertThat(settings.clientKey()).isPresent();
    }

    private static void assertRefused(TransportReason reason, String chainPem, String keyPem, String passphrase) {
        assertThatThrownBy(() -> TlsSettings.builder().client(chainPem, keyPem, passphrase.toCharArray()))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageStartingWith(reason.code())
                .hasNoCause()
                .hasMessageNotContaining("S3CRET");
    }

    @Test
    void keys_in_the_newer_form_are_read() throws Exception {
        assertAccepted(ec, pkcs8(ec.keys().getPrivate(), null));
        assertAccepted(rsa, pkcs8(rsa.keys().getPrivate(), null));
    }

    @Test
    void keys_in_the_older_forms_are_read() throws Exception {
        String rsaPem = Pki.pem(rsa.keys().getPrivate());
        String ecPem = asOpenSslWritesIt((ECPrivateKey) ec.keys().getPrivate());

        assertThat(rsaPem).contains("BEGIN RSA PRIVATE KEY");
        assertAccepted(rsa, rsaPem);
        assertAccepted(ec, ecPem);
    }

    @Test
    void encrypted_keys_are_read_in_both_forms() throws Exception {
        assertAccepted(ec, pkcs8(ec.keys().getPrivate(), encryptor()));
        assertAccepted(rsa, pkcs8(rsa.keys().getPrivate(), encryptor()));
        assertAccepted(rsa, oldEncrypted(rsa.keys().getPrivate()));
    }

    @Test
    void a_key_of_the_edwards_curve_is_read() throws Exception {
        KeyPair keys = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        Pki.Holder holder = authority.issue("client", keys);

        assertAccepted(holder, pkcs8(keys.getPrivate(), null));
    }

    @Test
    void what_stands_around_the_key_is_passed_over() throws Exception {
        assertAccepted(ec, "Bag Attributes\n    friendlyName: x\n" + ec.certificatePem() + ec.keyPem());
    }

    @Test
    void a_wrong_or_missing_passphrase_is_refused() throws Exception {
        String newer = pkcs8(ec.keys().getPrivate(), encryptor());
        String older = oldEncrypted(rsa.keys().getPrivate());

        assertRefused(TransportReason.PASSPHRASE_WRONG, ec.certificatePem(), newer, "S3CRET other");
        assertRefused(TransportReason.PASSPHRASE_WRONG, ec.certificatePem(), newer, "");
        assertRefused(TransportReason.PASSPHRASE_WRONG, rsa.certificatePem(), older, "S3CRET other");
        assertRefused(TransportReason.PASSPHRASE_WRONG, rsa.certificatePem(), older, "");
    }

    @Test
    void a_key_of_another_certificate_is_refused() throws Exception {
        Pki.Holder other = authority.issue("other");

        assertRefused(TransportReason.KEY_MISMATCH, ec.certificatePem(), other.keyPem(), "");
        assertRefused(TransportReason.KEY_MISMATCH, ec.certificatePem(), rsa.keyPem(), "");
    }

    @Test
    void what_is_no_key_is_refused() throws Exception {
        String broken = ec.keyPem().replaceFirst("\n.{20}", "\nS3CRETS3CRETS3CRET00");

        assertRefused(TransportReason.KEY_UNREADABLE, ec.certificatePem(), "", "");
        assertRefused(TransportReason.KEY_UNREADABLE, ec.certificatePem(), "S3CRET", "");
        assertRefused(TransportReason.KEY_UNREADABLE, ec.certificatePem(), ec.certificatePem(), "");
        assertRefused(TransportReason.KEY_UNREADABLE, ec.certificatePem(), broken, "");
    }

    @Test
    void what_is_no_certificate_is_refused() throws Exception {
        String broken = ec.certificatePem().replaceFirst("\n.{20}", "\nAAAAAAAAAAAAAAAAAAAA");

        assertRefused(TransportReason.CERTIFICATE_UNREADABLE, "", ec.keyPem(), "");
        assertRefused(TransportReason.CERTIFICATE_UNREADABLE, ec.keyPem(), ec.keyPem(), "");
        assertRefused(TransportReason.CERTIFICATE_UNREADABLE, broken, ec.keyPem(), "");
        assertThatThrownBy(() -> TlsSettings.builder().trust("nothing"))
                .hasMessageStartingWith("transport.certificate-unreadable");
    }

    @Test
    void a_chain_must_lead_from_each_certificate_to_its_issuer() throws Exception {
        String whole = ec.certificatePem() + authority.pem();
        String broken = ec.certificatePem() + Pki.named("Stranger").pem();

        assertThat(TlsSettings.builder().client(whole, ec.keyPem()).build().clientChain())
                .hasSize(2);
        assertRefused(TransportReason.CHAIN_BROKEN, broken, ec.keyPem(), "");
    }

    @Test
    void the_end_of_our_certificate_can_be_asked_for() throws Exception {
        TlsSettings settings =
                TlsSettings.builder().client(ec.certificatePem(), ec.keyPem()).build();

        assertThat(settings.clientCertificateEnds())
                .contains(ec.certificate().getNotAfter().toInstant());
        assertThat(TlsSettings.builder().build().clientCertificateEnds()).isEmpty();
    }
}
