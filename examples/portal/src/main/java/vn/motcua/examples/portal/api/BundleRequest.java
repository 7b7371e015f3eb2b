package vn.motcua.examples.portal.api;

import jakarta.validation.constraints.NotNull;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.motcua.onestop.BundleSubmission;
import vn.motcua.onestop.Submission;

/**
 * A bundle as a client files it: typed once, for several agencies.
 *
 * @param agencies the legs that are asked for, each with the code of the agency that decides it
 * @param filing what a single dossier would be filed with; its case and its agency are not heard
 */
record BundleRequest(
        @Nullable Map<String, String> agencies, @NotNull FilingRequest filing) {

    /** The submission that it stands for, still to be validated. */
    BundleSubmission submission(Submission typed) {
        return new BundleSubmission(
                typed.procedure(),
                agencies == null ? Map.of() : agencies,
                typed.applicant(),
                typed.form(),
                typed.documents(),
                typed.facts(),
                typed.groups());
    }
}
