package vn.motcua.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.motcua.dossier.Document;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierResult;
import vn.motcua.dossier.Intake;
import vn.motcua.event.DossierEvent;
import vn.motcua.event.LoggedEvent;
import vn.motcua.procedure.EvidenceSource;
import vn.motcua.procedure.Procedure;
import vn.motcua.procedure.ProcedureCase;
import vn.motcua.procedure.ProcedureCatalog;
import vn.motcua.procedure.ServiceLevel;

/** What a dossier and its log say of each mark; what they cannot say is taken for untrue. */
final class UsualMarks {

    private final ProcedureCatalog procedures;

    UsualMarks(ProcedureCatalog procedures) {
        this.procedures = procedures;
    }

    boolean has(Mark mark, Dossier dossier, List<LoggedEvent> log) {
        return switch (mark) {
            case AT_HOME -> dossier.filing().intake().place() == Intake.Place.HOME;
            case ASSISTED -> dossier.filing().intake().assisted();
            case FULL_ONLINE ->
                procedure(dossier)
                        .filter(known -> known.service().level() == ServiceLevel.TOAN_TRINH)
                        .isPresent();
            case BUNDLED -> dossier.filing().bundle().isPresent();
            case REAPPOINTED -> dossier.clock().reappointed();
            case FROM_REGISTER -> dossier.filing().intake().isFromRegister();
            case WITHDRAWN -> DossierTrail.of(log).isWithdrawn();
            case FEE_BEARING -> bearsFee(dossier);
            case E_RESULT -> dossier.result().flatMap(DossierResult::content).isPresent();
            case DIGITISED -> isDigitised(dossier.filing().documents());
            case REUSED -> dossier.filing().documents().stream().anyMatch(UsualMarks::isEvidence);
            case FROM_VAULT ->
                dossier.filing().documents().stream()
                        .anyMatch(each -> each.evidence().equals(Optional.of(EvidenceSource.DATA_VAULT.name())));
            case SYNCHRONISED -> isKnownTo(FiguresReader.NATIONAL_PORTAL, dossier, log);
            case RESULT_BY_POST -> DossierTrail.of(log).isReturnedByPost();
            case PAPER_RESULT, VNEID_VERIFIED -> false;
        };
    }

    /** Whether a system confirmed that it has the dossier: by a link, or by a note of its own. */
    static boolean isKnownTo(String system, Dossier dossier, List<LoggedEvent> log) {
        return dossier.registryLinks().stream().anyMatch(link -> link.registry().equals(system))
                || log.stream()
                        .map(LoggedEvent::event)
                        .anyMatch(event -> event instanceof DossierEvent.ExternalNote note
                                && note.namespace().equals(system));
    }

    private Optional<Procedure> procedure(Dossier dossier) {
        return procedures.find(dossier.filing().procedure());
    }

    private boolean bearsFee(Dossier dossier) {
        return !dossier.quotes().isEmpty()
                || !dossier.obligations().isEmpty()
                || procedure(dossier)
                        .filter(known -> known.cases().stream().anyMatch(UsualMarks::hasFee))
                        .isPresent();
    }

    private static boolean hasFee(ProcedureCase each) {
        return !each.fees().isEmpty() || each.provincialFees().isPresent();
    }

    /** A scan may follow its paper: the last of each part counts. */
    private static boolean isDigitised(List<Document> documents) {
        Map<String, Document> last = new LinkedHashMap<>();
        documents.forEach(each -> last.put(each.key(), each));
        return !last.isEmpty() && last.values().stream().noneMatch(each -> each.kind() == Document.Kind.PAPER);
    }

    private static boolean isEvidence(Document document) {
        return document.kind() == Document.Kind.EVIDENCE;
    }
}
