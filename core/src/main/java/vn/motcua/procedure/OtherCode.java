package vn.motcua.procedure;

import java.util.Objects;
import java.util.Optional;
import vn.motcua.law.Confidence;

/**
 * Another code under which a procedure is met: an older one, a province's own, or that of a neighbour.
 *
 * @param code the code
 * @param relation what it is to the procedure
 * @param caseId the case that it means, empty for the procedure as a whole
 * @param vi what it is, in Vietnamese
 * @param en what it is, in English
 * @param confidence how sure we are
 */
public record OtherCode(
        ProcedureCode code, Relation relation, Optional<String> caseId, String vi, String en, Confidence confidence) {

    /** What a code is to the procedure. */
    public enum Relation {
        /** An earlier code, since replaced or repealed. */
        FORMER,
        /** The code under which a province runs it. */
        LOCAL,
        /** A code in use beside it, for the same content at another level or under the same rules. */
        VARIANT,
        /** A procedure of its own that is easily mistaken for it; the catalogue knows no more of it than the name. */
        SEPARATE
    }

    /** Refuses missing parts. */
    public OtherCode {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(relation, "relation");
        Objects.requireNonNull(caseId, "caseId");
        Objects.requireNonNull(vi, "vi");
        Objects.requireNonNull(en, "en");
        Objects.requireNonNull(confidence, "confidence");
    }

    /**
     * Whether a dossier that names this code is one of the procedure.
     *
     * @return false for {@link Relation#SEPARATE}
     */
    public boolean isSameProcedure() {
        return relation != Relation.SEPARATE;
    }
}
