package vn.motcua.onestop;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.TreeMap;
import vn.motcua.dossier.ContentDigest;
import vn.motcua.dossier.DossierResult;
import vn.motcua.dossier.RegistryLink;

/** One text per submission, whatever the order of its maps, to tell a repeated request from another one. */
final class SubmissionDigest {

    private SubmissionDigest() {}

    /** What a register adds to a submission, without when it was linked, which differs between two tries. */
    static String text(RegistryLink link, DossierResult result) {
        return SubmissionJson.text(List.of(
                link.registry(),
                link.reference(),
                result.title(),
                result.fields().values(),
                result.content().map(ContentDigest::value).orElse("")));
    }

    /** The key of an entry of a register. Digested, since a reference may be personal. */
    static String entryKey(RegistryLink link) {
        String entry = SubmissionJson.text(
                List.of(link.registry().strip(), link.reference().strip()));
        return "register "
                + ContentDigest.of(entry.getBytes(StandardCharsets.UTF_8)).value();
    }

    /**
     * A map that sorts its own way is sorted again. The groups' moments of receipt differ between two tries of the same
     * request, so the groups count without them.
     */
    static String text(Submission submission) {
        Submission timeless = new Submission(
                submission.procedure(),
                submission.caseId(),
                submission.agency(),
                submission.channel(),
                submission.applicant(),
                new TreeMap<>(submission.form()),
                submission.documents(),
                new TreeMap<>(submission.facts()),
                new TreeMap<>(submission.choices()),
                List.of());
        List<String> groups = submission.groups().stream()
                .map(evidence -> evidence.group() + "/" + evidence.source() + "/" + evidence.reference())
                .sorted()
                .toList();
        return SubmissionJson.text(timeless) + SubmissionJson.text(groups);
    }
}
