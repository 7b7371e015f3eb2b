package vn.motcua.transport;

import java.io.IOException;
import java.io.StringReader;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.NoSuchAlgorithmException;
import java.security.PrivateKey;
import java.security.Provider;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Map;
import java.util.Optional;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.edec.EdECObjectIdentifiers;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.pkcs.PrivateKeyInfo;
import org.bouncycastle.asn1.x9.X9ObjectIdentifiers;
import org.bouncycastle.jce.provider.BouncyCastleProvider;
import org.bouncycastle.openssl.EncryptionException;
import org.bouncycastle.openssl.PEMEncryptedKeyPair;
import org.bouncycastle.openssl.PEMKeyPair;
import org.bouncycastle.openssl.PEMParser;
import org.bouncycastle.openssl.jcajce.JceOpenSSLPKCS8DecryptorProviderBuilder;
import org.bouncycastle.openssl.jcajce.JcePEMDecryptorProviderBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.pkcs.PKCS8EncryptedPrivateKeyInfo;
import org.bouncycastle.pkcs.PKCSException;

/**
 * Reads a private key in PEM: PKCS#8 and the older PKCS#1 and SEC 1, each plain or encrypted. No fault names its cause,
 * since a parser may quote what it read.
 */
final class PemKey {

    /** Handed over where it is needed; never registered for the whole virtual machine. */
    private static final Provider BOUNCY_CASTLE = new BouncyCastleProvider();

    private static final Map<ASN1ObjectIdentifier, String> ALGORITHMS = Map.of(
            PKCSObjectIdentifiers.rsaEncryption, "RSA",
            X9ObjectIdentifiers.id_ecPublicKey, "EC",
            EdECObjectIdentifiers.id_Ed25519, "Ed25519",
            EdECObjectIdentifiers.id_Ed448, "Ed448");

    private PemKey() {}

    static PrivateKey read(String place, String pem, char[] passphrase) {
        try (PEMParser parser = new PEMParser(new StringReader(pem))) {
            for (Object part = parser.readObject(); part != null; part = parser.readObject()) {
                Optional<PrivateKeyInfo> key = keyOf(part, passphrase);
                if (key.isPresent()) {
                    return platformKey(key.get());
                }
            }
        } catch (EncryptionException | PKCSException e) {
            throw Doors.refused(place, TransportReason.PASSPHRASE_WRONG.with());
        } catch (IOException | GeneralSecurityException | OperatorCreationException | RuntimeException e) {
            throw Doors.refused(place, TransportReason.KEY_UNREADABLE.with());
        }
        throw Doors.refused(place, TransportReason.KEY_UNREADABLE.with());
    }

    private static Optional<PrivateKeyInfo> keyOf(Object part, char[] passphrase)
            throws IOException, OperatorCreationException, PKCSException {
        if (part instanceof PrivateKeyInfo key) {
            return Optional.of(key);
        }
        if (part instanceof PEMKeyPair pair) {
            return Optional.of(pair.getPrivateKeyInfo());
        }
        if (part instanceof PEMEncryptedKeyPair encrypted) {
            requirePassphrase(passphrase);
            return Optional.of(encrypted
                    .decryptKeyPair(new JcePEMDecryptorProviderBuilder()
                            .setProvider(BOUNCY_CASTLE)
                            .build(passphrase))
                    .getPrivateKeyInfo());
        }
        if (part instanceof PKCS8EncryptedPrivateKeyInfo encrypted) {
            requirePassphrase(passphrase);
            return Optional.of(encrypted.decryptPrivateKeyInfo(new JceOpenSSLPKCS8DecryptorProviderBuilder()
                    .setProvider(BOUNCY_CASTLE)
                    .build(passphrase)));
        }
        return Optional.empty();
    }

    /** Not by Bouncy Castle's own converter, which asks for "ECDSA", a name that the platform does not know. */
    private static PrivateKey platformKey(PrivateKeyInfo key) throws IOException, GeneralSecurityException {
        String algorithm = ALGORITHMS.get(key.getPrivateKeyAlgorithm().getAlgorithm());
        if (algorithm == null) {
            throw new NoSuchAlgorithmException("neither RSA nor EC nor EdDSA");
        }
        return KeyFactory.getInstance(algorithm).generatePrivate(new PKCS8EncodedKeySpec(key.getEncoded()));
    }

    private static void requirePassphrase(char[] passphrase) throws EncryptionException {
        if (passphrase.length == 0) {
            throw new EncryptionException("no passphrase");
        }
    }
}
