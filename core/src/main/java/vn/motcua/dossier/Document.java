package vn.motcua.dossier;

import java.util.Objects;
import java.util.Optional;

/**
 * A part of the dossier as it was handed in: a file, or a register that holds the data so that no paper is asked for.
 *
 * @param key the key of the required document that it satisfies
 * @param kind a file, a paper seen at the desk, or evidence from a register
 * @param content the digest of the file's content, for a file
 * @param evidence the register, for evidence
 */
public record Document(String key, Kind kind, Optional<ContentDigest> content, Optional<String> evidence) {

    /** How the part is there. */
    public enum Kind {
        /** An uploaded file or a scan. */
        FILE,
        /** A paper that the officer holds. */
        PAPER,
        /** Data that a register holds. */
        EVIDENCE
    }

    /** Checks that a file has content and evidence has its register. */
    public Document {
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(kind, "kind");
        if ((kind == Kind.FILE) != content.isPresent() || (kind == Kind.EVIDENCE) != evidence.isPresent()) {
            throw new IllegalArgumentException("a file has content, evidence has a register: " + key);
        }
    }

    /**
     * An uploaded file.
     *
     * @param key the required document
     * @param content the digest of its content
     * @return the part
     */
    public static Document file(String key, ContentDigest content) {
        return new Document(key, Kind.FILE, Optional.of(content), Optional.empty());
    }

    /**
     * A paper handed over at the desk.
     *
     * @param key the required document
     * @return the part
     */
    public static Document paper(String key) {
        return new Document(key, Kind.PAPER, Optional.empty(), Optional.empty());
    }

    /**
     * Data that a register holds.
     *
     * @param key the required document
     * @param register the register
     * @return the part
     */
    public static Document evidence(String key, String register) {
        return new Document(key, Kind.EVIDENCE, Optional.empty(), Optional.of(register));
    }
}
