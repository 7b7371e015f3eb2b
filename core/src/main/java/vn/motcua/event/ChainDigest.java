package vn.motcua.event;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import vn.motcua.identity.AgencyCode;

/** The digest that ties an entry to the one before. */
final class ChainDigest {

    private ChainDigest() {}

    /** Each part is preceded by its length, so that no two different entries give the same bytes. */
    static String of(LoggedEvent entry) {
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            List<String> parts = List.of(
                    entry.previousDigest(),
                    entry.dossier().value(),
                    Long.toString(entry.sequence()),
                    entry.at().toString(),
                    entry.actor().role().name(),
                    entry.actor().id(),
                    entry.actor().agency().map(AgencyCode::value).orElse(""),
                    entry.basis().citation(),
                    entry.basis().confidence().name(),
                    entry.body());
            for (String part : parts) {
                byte[] bytes = part.getBytes(StandardCharsets.UTF_8);
                sha.update(
                        ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).array());
                sha.update(bytes);
            }
            return HexFormat.of().formatHex(sha.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
