package vn.motcua.dossier;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import vn.motcua.fee.Channel;
import vn.motcua.fee.GroupEvidence;
import vn.motcua.identity.Agency;
import vn.motcua.procedure.ProcedureCode;

/**
 * What was filed: who asks whom for what, with which papers.
 *
 * @param procedure the procedure
 * @param caseId the case of the procedure
 * @param agency the deciding agency, whose clock counts
 * @param channel the way it came in
 * @param applicant the person who asks
 * @param form the interactive form
 * @param documents the papers
 * @param facts figures of the case on which fees depend
 * @param groups the applicant's groups with their evidence
 * @param submittedAt when the system acknowledged the submission (NĐ 310/2026)
 */
public record Filing(
        ProcedureCode procedure,
        String caseId,
        Agency agency,
        Channel channel,
        Applicant applicant,
        FormFields form,
        List<Document> documents,
        Map<String, Long> facts,
        List<GroupEvidence> groups,
        Instant submittedAt) {

    /** Copies the collections. */
    public Filing {
        Objects.requireNonNull(procedure, "procedure");
        Objects.requireNonNull(caseId, "caseId");
        Objects.requireNonNull(agency, "agency");
        Objects.requireNonNull(channel, "channel");
        Objects.requireNonNull(applicant, "applicant");
        Objects.requireNonNull(form, "form");
        documents = List.copyOf(documents);
        facts = Map.copyOf(facts);
        groups = List.copyOf(groups);
        Objects.requireNonNull(submittedAt, "submittedAt");
    }

    /**
     * The filing with more papers.
     *
     * @param more the papers of a supplement
     * @return a copy that holds both
     */
    public Filing withMore(List<Document> more) {
        List<Document> all = new ArrayList<>(documents);
        all.addAll(more);
        return new Filing(procedure, caseId, agency, channel, applicant, form, all, facts, groups, submittedAt);
    }
}
