package vn.motcua.dossier;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.regex.Pattern;
import vn.motcua.error.InvalidInputException;

/**
 * The SHA-256 of a file's content, in lower-case hex. It names the content wherever it is kept.
 *
 * @param value 64 hex digits
 */
public record ContentDigest(@JsonValue String value) {

    private static final Pattern SHAPE = Pattern.compile("[0-9a-f]{64}");

    /** Refuses anything that is not a digest. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public ContentDigest {
        if (!SHAPE.matcher(value).matches()) {
            throw new InvalidInputException(DossierReason.DIGEST_MALFORMED.with());
        }
    }

    /**
     * The digest of some content.
     *
     * @param content the bytes
     * @return their digest
     */
    public static ContentDigest of(byte[] content) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(content);
            return new ContentDigest(HexFormat.of().formatHex(digest));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
