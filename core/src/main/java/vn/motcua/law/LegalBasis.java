package vn.motcua.law;

import java.util.Objects;

/**
 * The text that a value or a step rests on (căn cứ pháp lý).
 *
 * @param citation document and article, for example {@code NĐ 61/2018/NĐ-CP Đ19(4)}; {@code thực tiễn} where only
 *     practice speaks
 * @param confidence how sure we are that the text says so
 */
public record LegalBasis(String citation, Confidence confidence) {

    private static final String PRACTICE = "thực tiễn";

    /** Refuses a missing citation. */
    public LegalBasis {
        Objects.requireNonNull(citation, "citation");
        Objects.requireNonNull(confidence, "confidence");
        if (citation.isBlank()) {
            throw new IllegalArgumentException("a legal basis needs a citation");
        }
    }

    /**
     * A step that no text orders but that every system in use takes.
     *
     * @return the basis named {@code thực tiễn}
     */
    public static LegalBasis practice() {
        return new LegalBasis(PRACTICE, Confidence.CONFIRMED);
    }

    /**
     * The citation, followed by a mark where we are less than sure.
     *
     * @return the text for a Vietnamese reader
     */
    public String marked() {
        return confidence == Confidence.CONFIRMED ? citation : citation + " [" + confidence.vi() + "]";
    }
}
