package vn.motcua.examples.portal.api;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.motcua.fee.ApplicantGroup;
import vn.motcua.fee.Channel;

/**
 * What someone wants to do to a dossier, as a form or a client sends it. Money, registry answers and reminders never come
 * this way.
 *
 * @param reason why, where a reason is asked for
 * @param items the missing papers of a supplement request
 * @param override why a second supplement request is made
 * @param documents the papers of a supplement, by key
 * @param title what the result is
 * @param fields the fields of the result, or the fields of the form that a supplement corrects
 * @param content the digest of the signed result
 * @param channel how the result is handed over
 * @param verified the claimed groups whose papers were seen at intake
 * @param approvedBy the account of the leader who approves a refusal after a supplement
 * @param newDay the new appointment of an apology
 * @param routing to whom a hand-over, a delegation or a consultation goes
 * @param version the version that the caller saw, to find out that someone else was faster
 */
public record ActionRequest(
        @Nullable @Size(max = 2000) String reason,
        @Nullable @Size(max = 50) List<@Size(max = 500) String> items,
        @Nullable @Size(max = 2000) String override,
        @Nullable @Size(max = 50) List<@Size(max = 60) String> documents,
        @Nullable @Size(max = 2000) String title,
        @Nullable @Size(max = 200) Map<@Size(max = 60) String, @Size(max = 2000) String> fields,
        @Nullable @Size(max = 64) String content,
        @Nullable Channel channel,
        @Nullable @Size(max = 20) List<ApplicantGroup> verified,
        @Nullable @Size(max = 100) String approvedBy,
        @Nullable LocalDate newDay,
        @Nullable @Valid RoutingRequest routing,
        @Nullable Long version) {

    /** A request without anything but its name. */
    public static final ActionRequest BARE =
            new ActionRequest(null, null, null, null, null, null, null, null, null, null, null, null, null);

    @Override
    public String toString() {
        return "ActionRequest[version=" + version + "]";
    }
}
