package vn.motcua.workflow;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.motcua.dossier.Document;
import vn.motcua.dossier.DossierReason;
import vn.motcua.dossier.Filing;
import vn.motcua.error.Reason;
import vn.motcua.fee.Channel;
import vn.motcua.procedure.Procedure;
import vn.motcua.procedure.RequiredDocument;
import vn.motcua.procedure.RequiredField;

/** Finds what a filing lacks: papers that neither a file nor a register covers, and empty fields of the form. */
final class DocumentCheck {

    private DocumentCheck() {}

    static List<Reason> missing(Procedure procedure, Filing filing) {
        List<Reason> reasons = new ArrayList<>(strange(procedure, filing.caseId(), filing.documents()));
        // nobody has seen a paper that an online filing merely names
        Set<String> present = filing.documents().stream()
                .filter(document -> filing.channel() != Channel.ONLINE || document.kind() != Document.Kind.PAPER)
                .map(Document::key)
                .collect(Collectors.toSet());
        procedure.documentsOf(filing.caseId()).stream()
                .filter(required -> required.isMandatory(filing.channel()) && !present.contains(required.key()))
                .map(required -> DossierReason.DOCUMENT_MISSING.with(required.vi(), required.en()))
                .forEach(reasons::add);
        reasons.addAll(emptyFields(procedure, filing));
        return reasons;
    }

    static List<Reason> emptyFields(Procedure procedure, Filing filing) {
        List<Reason> reasons = new ArrayList<>();
        for (RequiredField field : procedure.fields()) {
            if (filing.form().get(field.key()).isEmpty()) {
                reasons.add(DossierReason.FIELD_MISSING.with(field.vi(), field.en()));
            }
        }
        return reasons;
    }

    /** Papers that the procedure does not know, and registers that do not make a paper unnecessary. */
    static List<Reason> strange(Procedure procedure, String caseId, List<Document> documents) {
        List<Reason> reasons = new ArrayList<>();
        for (Document document : documents) {
            Optional<RequiredDocument> known = procedure.documentsOf(caseId).stream()
                    .filter(required -> required.key().equals(document.key()))
                    .findFirst();
            if (known.isEmpty()) {
                reasons.add(DossierReason.DOCUMENT_UNKNOWN.with(document.key()));
            } else {
                document.evidence()
                        .filter(register -> !known.get().evidence().contains(register))
                        .ifPresent(register ->
                                reasons.add(DossierReason.EVIDENCE_NOT_ACCEPTED.with(document.key(), register)));
            }
        }
        return reasons;
    }
}
