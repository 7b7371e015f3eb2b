package vn.motcua.onestop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static vn.motcua.Sample.CITIZEN;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.motcua.Sample;
import vn.motcua.error.InvalidInputException;
import vn.motcua.error.Violation;
import vn.motcua.fee.Channel;
import vn.motcua.fee.GroupEvidence;

/** Everything that is wrong with a submission is named by its place, and nothing of it is repeated. */
class SubmissionCheckTest extends TypedSubmission {

    @Test
    void everythingThatIsWrongIsReportedAtOnceWithItsPlace() {
        Submission.Person nobody =
                new Submission.Person("", "R2-D2", "12345", "1985-13", "call me", "no mail", "x".repeat(501));
        Map<String, String> found = violations(new Submission(
                "x",
                "no-such-case",
                "nowhere",
                Channel.ONLINE,
                nobody,
                Map.of("nksHoTen", "x".repeat(2001)),
                List.of(new Submission.Paper("", "", ""), new Submission.Paper("to-khai", "zz", "")),
                Map.of("copies", -1L),
                List.of()));

        assertThat(found.keySet())
                .contains(
                        "procedure",
                        "agency",
                        "applicant.account",
                        "applicant.name",
                        "applicant.personalId",
                        "applicant.birthDate",
                        "applicant.phone",
                        "applicant.email",
                        "applicant.address",
                        "documents[0].key",
                        "documents[1].content")
                .anyMatch(path -> path.startsWith("form[nksHoTen]"))
                .anyMatch(path -> path.startsWith("facts[copies]"));
    }

    @Test
    void aViolationStatesNoValueThatWasTyped() {
        Submission.Person nobody = new Submission.Person(
                "acc-1", "MARKER 1", "MARKER", "MARKER", "MARKER", "MARKER", "MARKER".repeat(100));

        InvalidInputException fault = fault(withApplicant(nobody));

        assertThat(fault).message().doesNotContain("MARKER");
        assertThat(fault.violations()).hasSizeGreaterThan(5).allSatisfy(violation -> assertThat(violation.toString())
                .doesNotContain("MARKER"));
    }

    @Test
    void unknownCodesAreNamedByTheirPlace() {
        assertThat(violations(with("9.999999", "", "H12.40"))).isEqualTo(Map.of("procedure", "procedure.unknown"));
        assertThat(violations(with("khai sinh", "", "H12.40")))
                .isEqualTo(Map.of("procedure", "procedure.code-malformed"));
        assertThat(violations(with("1.001193", "chưa biết", "H12.40")))
                .isEqualTo(Map.of("caseId", "procedure.case-unknown"));
        assertThat(violations(with("1.001193", "", "H99"))).isEqualTo(Map.of("agency", "dossier.agency-unknown"));
        assertThat(violations(with("1.001193", "", "h12.40")))
                .isEqualTo(Map.of("agency", "identity.agency-code-malformed"));
        assertThat(violations(with("9.999999", "", "H99"))).hasSize(2);
    }

    @Test
    void hostileTextIsNamedByItsPlaceEverywhereAtOnce() {
        String bad = "x\u0000";
        Submission base = Counter.birth();
        Map<String, String> form = new HashMap<>(base.form());
        form.put("nksHoTen", bad);
        form.put("nksNoiSinh", "dòng 1\r\ndòng 2");
        form.put("k\u202e", "value");
        form.put("k".repeat(300), "value");
        Submission hostile = new Submission(
                "1.001193",
                bad,
                "H12.40",
                Channel.ONLINE,
                new Submission.Person(bad, "Mẫu\u202e", "096000000001", "", "", "a\u0000@example.vn", "ấp \ud800"),
                form,
                List.of(new Submission.Paper(bad, "", ""), new Submission.Paper("to-khai", "", "VNEID\ue000")),
                Map.of("copies\n", 1L),
                List.of(new GroupEvidence(
                        vn.motcua.fee.ApplicantGroup.TRE_EM,
                        GroupEvidence.Source.CLAIMED,
                        bad,
                        Sample.at("2026-11-20T08:00"))));

        List<Violation> found = fault(hostile).violations();

        assertThat(found)
                .extracting(
                        violation -> violation.path() + " " + violation.reason().code())
                .contains(
                        "caseId identity.text-control-character",
                        "applicant.account identity.text-control-character",
                        "applicant.name identity.text-direction-mark",
                        "applicant.email identity.text-control-character",
                        "applicant.address identity.text-lone-surrogate",
                        "form[nksHoTen].<map value> identity.text-control-character",
                        "form<K>[***].<map key> identity.text-direction-mark",
                        "form<K>[***].<map key> identity.text-too-long",
                        "documents[0].key identity.text-control-character",
                        "documents[1].evidence identity.text-no-character",
                        "facts<K>[***].<map key> identity.text-line-break",
                        "groups[0].reference identity.text-control-character");
        assertThat(found).noneMatch(violation -> violation.path().contains("nksNoiSinh"));
        assertThat(found.toString()).doesNotContain("\u0000", "\u202e", "\ud800", "\ue000");
        assertThat(found).allSatisfy(violation -> assertThat(violation.path()).hasSizeLessThan(125));
    }

    @Test
    void whatIsAbsentIsAViolationAndNoCrash() {
        Submission empty = new Submission(null, null, null, null, null, null, null, null, null);

        assertThat(violations(empty).keySet())
                .containsExactlyInAnyOrder(
                        "procedure",
                        "caseId",
                        "agency",
                        "channel",
                        "applicant",
                        "form",
                        "documents",
                        "facts",
                        "groups");
        assertThat(violations(withApplicant(new Submission.Person(null, null, null, null, null, null, null))))
                .hasSize(7);
    }

    @Test
    void holesInListsAndMapsAreViolationsAndNoCrash() {
        Submission base = Counter.birth();
        Map<String, String> form = new HashMap<>(base.form());
        form.put("empty", null);
        Map<String, String> keyless = new HashMap<>(base.form());
        keyless.put(null, "x");
        Map<String, Long> facts = new HashMap<>();
        facts.put(null, null);
        List<Submission.Paper> hole = Collections.singletonList(null);
        List<GroupEvidence> group = Collections.singletonList(null);

        for (Submission holed : List.of(
                parts(base, form, base.documents(), Map.of(), List.of()),
                parts(base, keyless, base.documents(), Map.of(), List.of()),
                parts(base, base.form(), hole, Map.of(), List.of()),
                parts(base, base.form(), base.documents(), facts, List.of()),
                parts(base, base.form(), base.documents(), Map.of(), group))) {
            assertThat(violations(holed)).isNotEmpty();
        }
    }

    @Test
    void figuresTooLargeForAnAmountAreAnOutcomeAndNoCrash() {
        Submission record = new Submission(
                Sample.CRIMINAL_RECORD.value(),
                "",
                "H12.40",
                Channel.ONLINE,
                Counter.person(),
                Map.of(),
                List.of(Counter.file("to-khai")),
                Map.of("copies", Long.MAX_VALUE),
                List.of());

        Outcome outcome = counter.oneStop.submit(record, CITIZEN, Counter.key("1"));

        assertThat(((Outcome.Rejected) outcome).reasons())
                .extracting(vn.motcua.error.Reason::code)
                .containsExactly("fee.fact-out-of-range");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1234567", "with blank", "chữ-có-dấu", "tab\tinside", "line\nbreak"})
    void aKeyThatIsNoKeyIsRefused(String value) {
        assertThat(catchThrowableOfType(InvalidInputException.class, () -> new IdempotencyKey(value))
                        .reason()
                        .code())
                .isEqualTo("onestop.key-malformed");
        assertThat(catchThrowableOfType(InvalidInputException.class, () -> new IdempotencyKey("x".repeat(101))))
                .isNotNull();
    }
}
