package vn.motcua.procedure;

import java.util.Objects;
import vn.motcua.law.Confidence;

/**
 * What has to be known about a procedure's own code before it is printed or sent as the current one.
 *
 * @param vi what is the matter with it, in Vietnamese
 * @param en what is the matter with it, in English
 * @param confidence how sure we are that the code is the procedure's
 */
public record CodeNote(String vi, String en, Confidence confidence) {

    /** Refuses missing parts. */
    public CodeNote {
        Objects.requireNonNull(vi, "vi");
        Objects.requireNonNull(en, "en");
        Objects.requireNonNull(confidence, "confidence");
    }
}
