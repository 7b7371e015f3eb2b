package vn.motcua.onestop;

import java.util.Optional;
import vn.motcua.dossier.ContentDigest;

/** The contents of files, by their digest. Writing the same content twice keeps it once. Thread-safe. */
public interface DocumentContents {

    /**
     * Keeps content.
     *
     * @param content the bytes
     * @return their digest
     * @throws vn.motcua.error.InvalidInputException if it is empty or larger than allowed
     */
    ContentDigest put(byte[] content);

    /**
     * Reads content and checks it against its digest.
     *
     * @param digest the digest
     * @return the bytes, or empty if there are none
     * @throws vn.motcua.error.IntegrityException if what is kept does not match its digest
     */
    Optional<byte[]> get(ContentDigest digest);

    /**
     * Whether content is kept.
     *
     * @param digest the digest
     * @return true if {@link #get} would find it
     */
    boolean has(ContentDigest digest);
}
