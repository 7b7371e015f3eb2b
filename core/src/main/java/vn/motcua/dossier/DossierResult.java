package vn.motcua.dossier;

import java.util.Objects;
import java.util.Optional;

/**
 * The result (kết quả giải quyết): what was decided, and what a registry wrote down.
 *
 * @param title what it is, for example {@code Giấy khai sinh}; whoever writes it may name a person
 * @param fields its fields, such as the register number, the book, the child's personal number; personal data
 * @param content the digest of the signed file, if there is one
 */
public record DossierResult(String title, FormFields fields, Optional<ContentDigest> content) {

    /** Refuses missing parts. */
    public DossierResult {
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(fields, "fields");
        Objects.requireNonNull(content, "content");
    }

    @Override
    public String toString() {
        return "DossierResult[***]";
    }
}
