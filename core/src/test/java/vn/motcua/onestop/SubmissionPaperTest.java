package vn.motcua.onestop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static vn.motcua.Sample.CITIZEN;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.motcua.error.InvalidInputException;

/** The papers of a submission. */
class SubmissionPaperTest extends TypedSubmission {

    @Test
    void aPaperIsGivenOnce() {
        Submission base = Counter.birth();
        Submission twice = parts(
                base,
                base.form(),
                List.of(
                        Counter.file("to-khai"),
                        Counter.register("giay-chung-sinh", "E_BIRTH_NOTICE"),
                        Counter.paper("to-khai")),
                Map.of(),
                List.of());

        assertThat(violations(twice)).isEqualTo(Map.of("documents[2].key", "onestop.document-twice"));
    }

    @Test
    void aPaperIsAFileOrARegistersDataButNotBoth() {
        Submission base = Counter.birth();
        Submission twofold =
                parts(base, base.form(), List.of(new Submission.Paper("to-khai", KNOWN, "VNEID")), Map.of(), List.of());

        InvalidInputException fault = catchThrowableOfType(
                InvalidInputException.class,
                () -> new Counter().builder().build().submit(twofold, CITIZEN, Counter.key("1")));

        assertThat(fault.violations())
                .extracting(violation -> violation.reason().code())
                .contains("dossier.document-twofold");
    }

    @Test
    void aFileThatWasNeverUploadedIsAViolation() {
        Counter upstairs = new Counter();
        OneStop checking = upstairs.builder().contents(new OneFile()).build();
        Submission base = Counter.birth();
        Submission wrong = parts(
                base,
                base.form(),
                List.of(
                        new Submission.Paper("to-khai", KNOWN, ""),
                        new Submission.Paper("giay-chung-sinh", UNKNOWN, "")),
                Map.of(),
                List.of());

        InvalidInputException fault = catchThrowableOfType(
                InvalidInputException.class, () -> checking.submit(wrong, CITIZEN, Counter.key("1")));

        assertThat(fault.violations()).singleElement().satisfies(violation -> {
            assertThat(violation.path()).isEqualTo("documents[1].content");
            assertThat(violation.reason().code()).isEqualTo("dossier.content-unknown");
        });
    }

    @Test
    void theStateOfThePapersIsAnOutcomeAndNoFault() {
        Submission base = Counter.birth();
        Submission papers = parts(
                base,
                Map.of(),
                List.of(Counter.file("to-khai"), Counter.register("giay-chung-sinh", "VNEID"), Counter.file("anh-the")),
                Map.of(),
                List.of());

        Outcome outcome = counter.oneStop.submit(papers, CITIZEN, Counter.key("1"));

        assertThat(((Outcome.Rejected) outcome).reasons())
                .extracting(vn.motcua.error.Reason::code)
                .containsExactly(
                        "dossier.evidence-not-accepted",
                        "dossier.document-unknown",
                        "dossier.field-missing",
                        "dossier.field-missing",
                        "dossier.field-missing",
                        "dossier.field-missing",
                        "dossier.field-missing");
    }
}
