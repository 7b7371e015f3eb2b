package vn.motcua.payment;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** How a text and a secret make a signature. All work on UTF-8 and are written in lower-case hexadecimal. */
public enum SignatureScheme {
    /** HMAC-SHA512 of the text. */
    HMAC_SHA512 {
        @Override
        byte[] digest(byte[] secret, String text) throws GeneralSecurityException {
            Mac mac = Mac.getInstance("HmacSHA512");
            mac.init(new SecretKeySpec(secret, "HmacSHA512"));
            return mac.doFinal(text.getBytes(UTF_8));
        }
    },
    /**
     * Plain SHA-256 of the text, a vertical bar and the secret. Whoever uses it must refuse a bar in every value of the
     * text, or values could trade places.
     */
    SHA256_SECRET_LAST {
        @Override
        byte[] digest(byte[] secret, String text) throws GeneralSecurityException {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(text.getBytes(UTF_8));
            digest.update((byte) '|');
            return digest.digest(secret);
        }
    };

    abstract byte[] digest(byte[] secret, String text) throws GeneralSecurityException;
}
