package vn.motcua.examples.portal.api;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import vn.motcua.deadline.VietnamTime;
import vn.motcua.error.Violation;
import vn.motcua.onestop.Draft;
import vn.motcua.onestop.Submission;

/**
 * A draft as its owner gets it back.
 *
 * @param id its id
 * @param version its version, to be given with the next change
 * @param changedAt when it was last changed, Vietnamese time
 * @param filing what is there so far, in the shape in which it was sent
 * @param toMend what would keep it from being filed; told only when it is kept
 */
public record DraftView(
        UUID id, long version, OffsetDateTime changedAt, FilingRequest filing, List<FaultView.Told> toMend) {

    static DraftView of(Draft draft, List<Violation> toMend) {
        Submission submission = draft.submission();
        Submission.Person person = submission.applicant();
        FilingRequest filing = new FilingRequest(
                submission.procedure(),
                submission.caseId(),
                submission.agency(),
                person.name(),
                person.personalId(),
                person.birthDate(),
                person.phone(),
                person.email(),
                person.address(),
                submission.form(),
                submission.documents().stream()
                        .map(paper -> new FilingRequest.Upload(paper.key(), paper.content()))
                        .toList(),
                submission.facts(),
                submission.choices(),
                FilingRequest.claimsIn(submission.groups()),
                null,
                null);
        return new DraftView(
                draft.id(),
                draft.version(),
                VietnamTime.at(draft.changedAt()).toOffsetDateTime(),
                filing,
                toMend.stream().map(FaultView.Told::of).toList());
    }

    @Override
    public String toString() {
        return "DraftView[" + id + " v" + version + "]";
    }
}
