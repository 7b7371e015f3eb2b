package vn.motcua.error;

import java.util.Objects;

/**
 * One thing wrong with what came from outside: where, and why. The rejected value is left out, since it may be personal.
 *
 * @param path the place in the input, for example {@code applicant.personalId}
 * @param reason what is wrong there
 */
public record Violation(String path, Reason reason) {

    /** Refuses missing parts. */
    public Violation {
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(reason, "reason");
    }
}
