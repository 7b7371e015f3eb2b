package vn.motcua.dossier;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import vn.motcua.fee.ApplicantGroup;
import vn.motcua.fee.CaseFacts;
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
 * @param facts what else fees depend on
 * @param groups the applicant's groups with their evidence
 * @param submittedAt when the system acknowledged the submission (NĐ 310/2026)
 * @param intake where and by whose hand it came in
 * @param bundle its place in a bundle, for a leg of one
 */
public record Filing(
        ProcedureCode procedure,
        String caseId,
        Agency agency,
        Channel channel,
        Applicant applicant,
        FormFields form,
        List<Document> documents,
        CaseFacts facts,
        List<GroupEvidence> groups,
        Instant submittedAt,
        Intake intake,
        Optional<BundlePart> bundle) {

    /** Copies the collections. */
    public Filing {
        Objects.requireNonNull(procedure, "procedure");
        Objects.requireNonNull(caseId, "caseId");
        Objects.requireNonNull(agency, "agency");
        Objects.requireNonNull(channel, "channel");
        Objects.requireNonNull(applicant, "applicant");
        Objects.requireNonNull(form, "form");
        documents = List.copyOf(documents);
        Objects.requireNonNull(facts, "facts");
        groups = List.copyOf(groups);
        Objects.requireNonNull(submittedAt, "submittedAt");
        Objects.requireNonNull(intake, "intake");
        Objects.requireNonNull(bundle, "bundle");
    }

    /**
     * A filing on its own with the usual intake of its channel.
     *
     * @param procedure the procedure
     * @param caseId the case of the procedure
     * @param agency the deciding agency, whose clock counts
     * @param channel the way it came in
     * @param applicant the person who asks
     * @param form the interactive form
     * @param documents the papers
     * @param facts what else fees depend on
     * @param groups the applicant's groups with their evidence
     * @param submittedAt when the system acknowledged the submission (NĐ 310/2026)
     */
    public Filing(
            ProcedureCode procedure,
            String caseId,
            Agency agency,
            Channel channel,
            Applicant applicant,
            FormFields form,
            List<Document> documents,
            CaseFacts facts,
            List<GroupEvidence> groups,
            Instant submittedAt) {
        this(
                procedure,
                caseId,
                agency,
                channel,
                applicant,
                form,
                documents,
                facts,
                groups,
                submittedAt,
                Intake.of(channel),
                Optional.empty());
    }

    /**
     * The filing with the way it really came in.
     *
     * @param way where and by whose hand
     * @return a copy
     */
    public Filing with(Intake way) {
        return copy(form, documents, groups, way, bundle);
    }

    /**
     * The filing as a leg of a bundle.
     *
     * @param part its place there
     * @return a copy
     */
    public Filing with(BundlePart part) {
        return copy(form, documents, groups, intake, Optional.of(part));
    }

    /**
     * The filing with more papers and corrections of the form.
     *
     * @param more the papers of a supplement
     * @param corrections the fields of the form that are different now
     * @return a copy that holds both
     */
    public Filing withMore(List<Document> more, FormFields corrections) {
        List<Document> all = new ArrayList<>(documents);
        all.addAll(more);
        Map<String, String> fields = new HashMap<>(form.values());
        fields.putAll(corrections.values());
        return copy(new FormFields(fields), all, groups, intake, bundle);
    }

    /**
     * The filing once an officer has seen the proof of what the applicant had claimed.
     *
     * @param seen the groups
     * @param at when
     * @return a copy in which those claims are verified
     */
    public Filing withVerified(Set<ApplicantGroup> seen, Instant at) {
        List<GroupEvidence> proven = groups.stream()
                .map(evidence -> evidence.source() == GroupEvidence.Source.CLAIMED && seen.contains(evidence.group())
                        ? new GroupEvidence(evidence.group(), GroupEvidence.Source.VERIFIED, evidence.reference(), at)
                        : evidence)
                .toList();
        return copy(form, documents, proven, intake, bundle);
    }

    /**
     * The filing after claims proved wrong, and proofs were seen.
     *
     * @param struck the groups that the applicant had only claimed and does not belong to
     * @param seen the groups whose proof was seen, claimed before or not
     * @param at when
     * @return a copy with the groups that the applicant belongs to as far as is known
     */
    public Filing withGroups(Set<ApplicantGroup> struck, Set<ApplicantGroup> seen, Instant at) {
        List<GroupEvidence> left = groups.stream()
                .filter(evidence ->
                        evidence.source() != GroupEvidence.Source.CLAIMED || !struck.contains(evidence.group()))
                .toList();
        Filing proven = copy(form, documents, left, intake, bundle).withVerified(seen, at);
        List<GroupEvidence> all = new ArrayList<>(proven.groups());
        seen.stream()
                .filter(group -> all.stream().noneMatch(evidence -> evidence.group() == group))
                .sorted()
                .forEach(group -> all.add(new GroupEvidence(group, GroupEvidence.Source.VERIFIED, SEEN_AT_DESK, at)));
        return copy(form, documents, all, intake, bundle);
    }

    private static final String SEEN_AT_DESK = "desk";

    private Filing copy(
            FormFields newForm,
            List<Document> newDocuments,
            List<GroupEvidence> newGroups,
            Intake newIntake,
            Optional<BundlePart> newBundle) {
        return new Filing(
                procedure,
                caseId,
                agency,
                channel,
                applicant,
                newForm,
                newDocuments,
                facts,
                newGroups,
                submittedAt,
                newIntake,
                newBundle);
    }
}
