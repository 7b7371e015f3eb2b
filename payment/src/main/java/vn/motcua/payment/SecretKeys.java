package vn.motcua.payment;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import vn.motcua.error.InvalidInputException;
import vn.motcua.error.Violation;

/**
 * The secrets shared with an intermediary. The first signs; any of them verifies, so that a secret can be replaced while
 * messages signed with the old one are still under way. Immutable and thread-safe. Secrets go in and never come out.
 */
public final class SecretKeys {

    private static final HexFormat HEX = HexFormat.of();

    private final List<byte[]> keys;

    private SecretKeys(List<byte[]> keys) {
        this.keys = List.copyOf(keys);
    }

    /**
     * The secrets in use.
     *
     * @param current the secret to sign with
     * @param older secrets that still verify
     * @return the secrets
     * @throws InvalidInputException if one is empty or has blanks around it
     */
    public static SecretKeys of(String current, String... older) {
        List<byte[]> keys = new ArrayList<>();
        keys.add(bytes(current));
        for (String each : older) {
            keys.add(bytes(each));
        }
        return new SecretKeys(keys);
    }

    private static byte[] bytes(String secret) {
        if (secret.isEmpty() || !secret.strip().equals(secret)) {
            var reason = PaymentReason.SECRET_UNUSABLE.with();
            throw new InvalidInputException(reason, List.of(new Violation("secret", reason)));
        }
        return secret.getBytes(UTF_8);
    }

    /**
     * Signs a text with the current secret.
     *
     * @param scheme how
     * @param text the text
     * @return the signature in lower-case hexadecimal
     */
    public String sign(SignatureScheme scheme, String text) {
        return HEX.formatHex(digest(scheme, keys.get(0), text));
    }

    /**
     * Whether one of the secrets made a signature. Compares decoded bytes in constant time.
     *
     * @param scheme how it should be made
     * @param text the text
     * @param signature what came along, in hexadecimal of either case
     * @return false also if it is missing or not hexadecimal
     */
    public boolean verifies(SignatureScheme scheme, String text, String signature) {
        byte[] given;
        try {
            given = HEX.parseHex(signature);
        } catch (IllegalArgumentException e) {
            return false;
        }
        boolean right = false;
        for (byte[] key : keys) {
            right |= MessageDigest.isEqual(digest(scheme, key, text), given);
        }
        return right;
    }

    private static byte[] digest(SignatureScheme scheme, byte[] key, String text) {
        try {
            return scheme.digest(key, text);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("the platform must know " + scheme, e);
        }
    }

    /** The number of secrets only. */
    @Override
    public String toString() {
        return "SecretKeys[" + keys.size() + "]";
    }
}
