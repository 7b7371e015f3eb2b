package vn.motcua.onestop;

import java.util.List;
import java.util.TreeMap;

/** One text per submission, whatever the order of its maps, to tell a repeated request from another one. */
final class SubmissionDigest {

    private SubmissionDigest() {}

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
                List.of());
        List<String> groups = submission.groups().stream()
                .map(evidence -> evidence.group() + "/" + evidence.source() + "/" + evidence.reference())
                .sorted()
                .toList();
        return SubmissionJson.text(timeless) + SubmissionJson.text(groups);
    }
}
