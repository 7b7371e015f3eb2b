package vn.motcua.identity;

import java.util.Objects;
import java.util.Optional;
import vn.motcua.error.Reason;

/**
 * One thing that the holder of an account must set right or confirm. Personal data: {@code toString} leaves the suggestion
 * out.
 *
 * @param path the field, for example {@code name}
 * @param weight whether it stands in the way of a match
 * @param reason the coded reason
 * @param suggestion what it probably should read, for the holder alone to see, if we can tell
 */
public record Correction(String path, Weight weight, Reason reason, Optional<String> suggestion) {

    /** Whether a correction stands in the way. */
    public enum Weight {
        /** The account cannot be matched before it is made. */
        REQUIRED,
        /** A match can be tried; the holder should confirm. */
        ADVISED
    }

    /** Refuses missing parts. */
    public Correction {
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(weight, "weight");
        Objects.requireNonNull(reason, "reason");
        Objects.requireNonNull(suggestion, "suggestion");
    }

    static Correction required(String path, Reason reason) {
        return new Correction(path, Weight.REQUIRED, reason, Optional.empty());
    }

    static Correction advised(String path, Reason reason) {
        return new Correction(path, Weight.ADVISED, reason, Optional.empty());
    }

    Correction suggesting(String text) {
        return new Correction(path, weight, reason, Optional.of(text));
    }

    @Override
    public String toString() {
        return "Correction[" + path + ", " + weight + ", " + reason.code() + "]";
    }
}
