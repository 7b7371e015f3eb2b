package vn.motcua.transport;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.cert.X509Certificate;
import java.util.Map;

/** Whether a private key belongs to a certificate: what the one signs, the other must verify. */
final class KeyMatch {

    private static final Map<String, String> SIGNATURES = Map.of(
            "RSA", "SHA256withRSA",
            "EC", "SHA256withECDSA",
            "Ed25519", "EdDSA",
            "Ed448", "EdDSA",
            "EdDSA", "EdDSA");

    private KeyMatch() {}

    static void require(String place, PrivateKey key, X509Certificate certificate) {
        String signature = SIGNATURES.get(key.getAlgorithm());
        if (signature == null) {
            throw Doors.refused(place, TransportReason.KEY_UNREADABLE.with());
        }
        if (!matches(signature, key, certificate)) {
            throw Doors.refused(place, TransportReason.KEY_MISMATCH.with());
        }
    }

    private static boolean matches(String algorithm, PrivateKey key, X509Certificate certificate) {
        byte[] sample = "vn.motcua.transport".getBytes(US_ASCII);
        try {
            Signature signer = Signature.getInstance(algorithm);
            signer.initSign(key);
            signer.update(sample);
            byte[] signed = signer.sign();
            Signature verifier = Signature.getInstance(algorithm);
            verifier.initVerify(certificate.getPublicKey());
            verifier.update(sample);
            return verifier.verify(signed);
        } catch (GeneralSecurityException e) {
            return false;
        }
    }
}
