package vn.motcua.procedure;

import java.util.Objects;
import java.util.Optional;
import vn.motcua.law.Confidence;

/**
 * What a procedure is as an online public service.
 *
 * @param level how much of it runs online
 * @param confidence how sure we are of the level
 * @param note where the sources disagree, or which cases differ; empty if there is nothing to say
 */
public record OnlineService(ServiceLevel level, Confidence confidence, Optional<Wording> note) {

    /** Refuses missing parts. */
    public OnlineService {
        Objects.requireNonNull(level, "level");
        Objects.requireNonNull(confidence, "confidence");
        Objects.requireNonNull(note, "note");
    }
}
