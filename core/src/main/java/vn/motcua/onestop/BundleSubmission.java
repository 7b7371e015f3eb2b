package vn.motcua.onestop;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import vn.motcua.fee.Channel;
import vn.motcua.fee.GroupEvidence;
import vn.motcua.identity.PlainText;
import vn.motcua.onestop.Submission.Paper;
import vn.motcua.onestop.Submission.Person;

/**
 * A bundle as it comes from outside (liên thông), typed once for all its legs, before anything about it is believed. A bundle
 * is filed online only (NĐ 63/2024/NĐ-CP), so no channel is named. Personal data: {@code toString} leaves it out.
 *
 * @param procedure the bundle's code
 * @param agencies the legs that are asked for, each with the code of the agency that decides it
 * @param applicant the person who asks
 * @param form the fields of the interactive form, which goes along to every leg
 * @param documents the papers of all legs; each leg gets those that it asks for
 * @param facts figures of the case, such as {@code copies}
 * @param groups the applicant's groups; the portal vouches for their source
 */
public record BundleSubmission(
        @NotBlank @PlainText(max = 40) String procedure,

        @NotNull @Size(max = 20)
        Map<@NotNull @PlainText(max = 40) String, @NotBlank @PlainText(max = 35) String> agencies,

        @NotNull @Valid Person applicant,

        @NotNull @Size(max = 200)
        Map<@NotNull @PlainText(max = 60) String, @NotNull @PlainText(max = 2000, lineBreaks = true) String> form,

        @NotNull @Size(max = 50) List<@NotNull @Valid Paper> documents,
        @NotNull @Size(max = 20) Map<@NotNull @PlainText(max = 60) String, @NotNull @PositiveOrZero Long> facts,
        @NotNull @Size(max = 20) List<@NotNull GroupEvidence> groups) {

    /** The whole as if it were filed for one leg, with the papers of all. */
    Submission as(String leg) {
        return new Submission(
                procedure,
                leg,
                agencies.getOrDefault(leg, ""),
                Channel.ONLINE,
                applicant,
                form,
                documents,
                facts,
                groups);
    }

    @Override
    public String toString() {
        return "BundleSubmission[" + procedure + "]";
    }
}
