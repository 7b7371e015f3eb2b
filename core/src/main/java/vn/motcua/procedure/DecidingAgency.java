package vn.motcua.procedure;

import java.util.Objects;

/**
 * Who decides a procedure (cơ quan có thẩm quyền giải quyết), as a kind of agency; which one it is in a place, the
 * directory of agencies says.
 *
 * @param level the level
 * @param vi the kind of agency in Vietnamese
 * @param en the kind of agency in English
 */
public record DecidingAgency(DecidingLevel level, String vi, String en) {

    /** Refuses missing parts. */
    public DecidingAgency {
        Objects.requireNonNull(level, "level");
        Objects.requireNonNull(vi, "vi");
        Objects.requireNonNull(en, "en");
    }
}
