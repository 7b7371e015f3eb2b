package vn.motcua.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.Sample.CITIZEN;
import static vn.motcua.Sample.ONE_STOP;
import static vn.motcua.Sample.at;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.motcua.Sample;
import vn.motcua.dossier.Document;
import vn.motcua.dossier.Filing;
import vn.motcua.dossier.FormFields;
import vn.motcua.error.Reason;
import vn.motcua.fee.Channel;
import vn.motcua.procedure.ProcedureCode;

class IntakeCheckTest {

    @Test
    void everythingThatIsMissingIsNamedAtOnce() {
        Decision answer = Journey.open(
                filing(Sample.BIRTH, Channel.DIRECT, List.of(), Map.of("nksHoTen", "  ")), ONE_STOP, false);

        List<Reason> reasons = ((Decision.Rejected) answer).reasons();
        assertThat(reasons.stream().filter(reason -> reason.code().equals("dossier.document-missing")))
                .extracting(Reason::en)
                .containsExactly(
                        "A mandatory document is missing: Application form.",
                        "A mandatory document is missing: Birth notice of the clinic.",
                        "A mandatory document is missing: Identity paper.");
        assertThat(reasons.stream().filter(reason -> reason.code().equals("dossier.field-missing")))
                .hasSize(5);
    }

    @Test
    void whichPapersAreMandatoryDependsOnTheChannel() {
        List<Document> papers = List.of(Sample.file("to-khai"), Sample.file("giay-chung-sinh"));

        assertThat(Journey.open(filing(Sample.BIRTH, Channel.ONLINE, papers, Sample.birthForm()), CITIZEN, false))
                .isInstanceOf(Decision.Accepted.class);
        assertThat(Journey.codes(
                        Journey.open(filing(Sample.BIRTH, Channel.DIRECT, papers, Sample.birthForm()), ONE_STOP, true)))
                .containsExactly("dossier.document-missing");
    }

    @Test
    void aCounterIntakeCannotClaimTheOnlinePrice() {
        Decision answer =
                Journey.open(Sample.filing(Sample.RESIDENCE, Channel.ONLINE, at(Journey.FILED)), ONE_STOP, true);

        assertThat(Journey.codes(answer)).containsExactly("workflow.counter-is-direct");
    }

    @Test
    void aRegisterStandsForAPaperOnlyWhereTheProcedureSaysSo() {
        List<Document> good = List.of(Sample.file("to-khai"), Document.evidence("giay-chung-sinh", "E_BIRTH_NOTICE"));
        List<Document> bad = List.of(Sample.file("to-khai"), Document.evidence("giay-chung-sinh", "VNEID"));
        List<Document> never =
                List.of(Document.evidence("to-khai", "VNEID"), Document.evidence("giay-chung-sinh", "E_BIRTH_NOTICE"));

        assertThat(Journey.open(filing(Sample.BIRTH, Channel.ONLINE, good, Sample.birthForm()), CITIZEN, false))
                .isInstanceOf(Decision.Accepted.class);
        assertThat(Journey.codes(
                        Journey.open(filing(Sample.BIRTH, Channel.ONLINE, bad, Sample.birthForm()), CITIZEN, false)))
                .containsExactly("dossier.evidence-not-accepted");
        assertThat(Journey.codes(
                        Journey.open(filing(Sample.BIRTH, Channel.ONLINE, never, Sample.birthForm()), CITIZEN, false)))
                .containsExactly("dossier.evidence-not-accepted");
    }

    @Test
    void aPaperThatTheProcedureDoesNotKnowIsRejected() {
        List<Document> papers = List.of(Sample.file("to-khai"), Sample.file("giay-chung-sinh"), Sample.file("anh-the"));

        assertThat(Journey.codes(
                        Journey.open(filing(Sample.BIRTH, Channel.ONLINE, papers, Sample.birthForm()), CITIZEN, false)))
                .containsExactly("dossier.document-unknown");
    }

    @Test
    void onlineNobodyHasSeenAPaperThatIsMerelyNamed() {
        List<Document> named = List.of(Document.paper("to-khai"), Sample.file("giay-chung-sinh"));

        assertThat(Journey.codes(
                        Journey.open(filing(Sample.BIRTH, Channel.ONLINE, named, Sample.birthForm()), CITIZEN, false)))
                .containsExactly("dossier.document-missing");
        for (Channel seen : List.of(Channel.DIRECT, Channel.POST)) {
            List<Document> papers = List.of(
                    Document.paper("to-khai"),
                    Document.paper("giay-chung-sinh"),
                    Document.evidence("giay-to-tuy-than", "VNEID"));
            assertThat(Journey.open(filing(Sample.BIRTH, seen, papers, Sample.birthForm()), ONE_STOP, false))
                    .isInstanceOf(Decision.Accepted.class);
        }
    }

    @Test
    void aFilingWhoseFeeHasNoPriceIsRejectedAndNotFree() {
        Filing filing = Sample.filing(Sample.BIRTH, Channel.ONLINE, at(Journey.FILED));

        Decision answer = Journey.open(
                filing, List.of(Acts.price("XE.DOI_TAM", Channel.ONLINE, at(Journey.FILED))), CITIZEN, false);

        assertThat(Journey.codes(answer)).containsExactly("fee.not-priced");
    }

    @Test
    void aSupplementIsCheckedLikeAFiling() {
        Journey journey = Journey.submitted(Sample.BIRTH).then(ONE_STOP, Acts.ask("uy-quyen"), Journey.FILED);

        assertThat(journey.refusal(ONE_STOP, Acts.supplement(Document.paper("anh-the")), Journey.RECEIVED))
                .containsExactly("dossier.document-unknown");
        assertThat(journey.refusal(ONE_STOP, Acts.supplement(Document.evidence("uy-quyen", "VNEID")), Journey.RECEIVED))
                .containsExactly("dossier.evidence-not-accepted");
        journey.then(ONE_STOP, Acts.supplement(Document.paper("uy-quyen")), Journey.RECEIVED);
        assertThat(journey.dossier().filing().documents()).contains(Document.paper("uy-quyen"));
    }

    private static Filing filing(
            ProcedureCode procedure, Channel channel, List<Document> papers, Map<String, String> form) {
        Filing whole = Sample.filing(procedure, channel, at(Journey.FILED));
        return new Filing(
                whole.procedure(),
                whole.caseId(),
                whole.agency(),
                channel,
                whole.applicant(),
                new FormFields(form),
                papers,
                whole.facts(),
                whole.groups(),
                whole.submittedAt());
    }
}
