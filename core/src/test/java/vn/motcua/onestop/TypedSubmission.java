package vn.motcua.onestop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static vn.motcua.Sample.CITIZEN;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.motcua.dossier.ContentDigest;
import vn.motcua.error.InvalidInputException;
import vn.motcua.error.Violation;
import vn.motcua.fee.GroupEvidence;

/** A counter at which submissions are typed with something wrong in them. */
abstract class TypedSubmission {

    static final String KNOWN = "a".repeat(64);
    static final String UNKNOWN = "b".repeat(64);

    final Counter counter = new Counter();

    InvalidInputException fault(Submission submission) {
        InvalidInputException fault = catchThrowableOfType(
                InvalidInputException.class, () -> counter.oneStop.submit(submission, CITIZEN, Counter.key("1")));
        assertThat(fault).isNotNull();
        return fault;
    }

    Map<String, String> violations(Submission submission) {
        return fault(submission).violations().stream()
                .collect(Collectors.toMap(
                        Violation::path, violation -> violation.reason().code(), (one, other) -> one));
    }

    static Submission with(String procedure, String caseId, String agency) {
        Submission base = Counter.birth();
        return new Submission(
                procedure,
                caseId,
                agency,
                base.channel(),
                base.applicant(),
                base.form(),
                base.documents(),
                base.facts(),
                base.groups());
    }

    static Submission withApplicant(Submission.Person person) {
        Submission base = Counter.birth();
        return new Submission(
                base.procedure(),
                base.caseId(),
                base.agency(),
                base.channel(),
                person,
                base.form(),
                base.documents(),
                base.facts(),
                base.groups());
    }

    static Submission parts(
            Submission base,
            Map<String, String> form,
            List<Submission.Paper> documents,
            Map<String, Long> facts,
            List<GroupEvidence> groups) {
        return new Submission(
                base.procedure(),
                base.caseId(),
                base.agency(),
                base.channel(),
                base.applicant(),
                form,
                documents,
                facts,
                groups);
    }

    /** Holds the one file whose digest is {@link #KNOWN}. */
    static final class OneFile implements DocumentContents {

        @Override
        public ContentDigest put(byte[] content) {
            return ContentDigest.of(content);
        }

        @Override
        public java.util.Optional<byte[]> get(ContentDigest digest) {
            return java.util.Optional.empty();
        }

        @Override
        public boolean has(ContentDigest digest) {
            return digest.value().equals(KNOWN);
        }
    }
}
