package vn.motcua.procedure;

import java.util.Objects;
import java.util.Optional;
import vn.motcua.deadline.TimeLimit;

/**
 * What a verification does to the time (kéo dài để xác minh).
 *
 * @param effect how the figure is to be read
 * @param limit the figure; empty where the text names none
 * @param vi when it applies, in Vietnamese
 * @param en when it applies, in English
 */
public record VerificationExtension(Effect effect, Optional<TimeLimit> limit, String vi, String en) {

    /** How the figure is to be read. */
    public enum Effect {
        /** The limit of the whole handling, verification included. */
        TOTAL,
        /** Comes on top of the limit. */
        ADDED,
        /** Concerns the other agency or the parties; the limit itself stays as it is. */
        OUTSIDE
    }

    /** Refuses missing parts. */
    public VerificationExtension {
        Objects.requireNonNull(effect, "effect");
        Objects.requireNonNull(limit, "limit");
        Objects.requireNonNull(vi, "vi");
        Objects.requireNonNull(en, "en");
    }

    /**
     * The limit of a dossier that has to be verified.
     *
     * @param usual the limit without verification
     * @return the limit of the whole handling, or empty if it does not change or cannot be added up
     */
    public Optional<TimeLimit> of(TimeLimit usual) {
        return switch (effect) {
            case TOTAL -> limit;
            case OUTSIDE -> Optional.empty();
            case ADDED -> limit.flatMap(more -> sum(usual, more));
        };
    }

    private static Optional<TimeLimit> sum(TimeLimit usual, TimeLimit more) {
        if (usual.unit() == TimeLimit.Unit.SAME_DAY) {
            return Optional.of(more);
        }
        return usual.unit() == more.unit()
                ? Optional.of(new TimeLimit(Math.addExact(usual.value(), more.value()), usual.unit()))
                : Optional.empty();
    }
}
