package vn.motcua.procedure;

import java.util.Objects;

/**
 * A sentence of the catalogue for people to read, in both languages.
 *
 * @param vi the sentence in Vietnamese
 * @param en the sentence in English
 */
public record Wording(String vi, String en) {

    /** Refuses an empty sentence. */
    public Wording {
        Objects.requireNonNull(vi, "vi");
        Objects.requireNonNull(en, "en");
        if (vi.isBlank() || en.isBlank()) {
            throw new IllegalArgumentException("a sentence is wanted in Vietnamese and in English");
        }
    }
}
