package vn.motcua.procedure;

import java.util.Objects;
import java.util.Optional;

/**
 * What a code led to.
 *
 * @param procedure the procedure
 * @param by the other code by which it was found, with its note; empty if the code is the procedure's own
 */
public record CodeMatch(Procedure procedure, Optional<OtherCode> by) {

    /** Refuses missing parts. */
    public CodeMatch {
        Objects.requireNonNull(procedure, "procedure");
        Objects.requireNonNull(by, "by");
    }

    /**
     * Whether a dossier that names the code is one of the procedure.
     *
     * @return false if the code belongs to a procedure of its own that is only mentioned here
     */
    public boolean isSameProcedure() {
        return by.map(OtherCode::isSameProcedure).orElse(true);
    }
}
