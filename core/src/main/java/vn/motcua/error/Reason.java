package vn.motcua.error;

import java.util.Objects;

/**
 * Why something was refused or went wrong, as a code and a sentence in each language.
 *
 * @param code the stable code
 * @param vi the sentence in Vietnamese
 * @param en the sentence in English
 */
public record Reason(String code, String vi, String en) {

    /** Refuses missing parts. */
    public Reason {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(vi, "vi");
        Objects.requireNonNull(en, "en");
    }
}
