package vn.motcua.examples.portal.api;

import jakarta.validation.constraints.Size;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;
import vn.motcua.identity.ActorRole;

/**
 * To whom a dossier or a question goes, as a form or a client sends it. Which parts are needed depends on the action.
 *
 * @param officer the account of the officer to hand over or delegate to
 * @param role the unit to hand over to, if no officer is named
 * @param until to when a delegation holds, Vietnamese time; until it is ended if absent
 * @param agency the code of the agency to consult
 * @param text the question, the answer, or the note that goes along
 * @param workingDays how long the agency asked may take
 * @param consultation the number of the consultation to answer or withdraw
 */
public record RoutingRequest(
        @Nullable @Size(max = 100) String officer,
        @Nullable ActorRole role,
        @Nullable LocalDateTime until,
        @Nullable @Size(max = 35) String agency,
        @Nullable @Size(max = 2000) String text,
        @Nullable Integer workingDays,
        @Nullable @Size(max = 10) String consultation) {

    /** Nobody and nothing named. */
    static final RoutingRequest BARE = new RoutingRequest(null, null, null, null, null, null, null);

    @Override
    public String toString() {
        return "RoutingRequest[" + officer + ", " + role + ", " + agency + "]";
    }
}
