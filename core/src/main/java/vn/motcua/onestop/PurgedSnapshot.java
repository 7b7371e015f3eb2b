package vn.motcua.onestop;

import java.util.List;
import java.util.Optional;
import vn.motcua.dossier.Apology;
import vn.motcua.dossier.Applicant;
import vn.motcua.dossier.Consultation;
import vn.motcua.dossier.ContentDigest;
import vn.motcua.dossier.Document;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierResult;
import vn.motcua.dossier.Filing;
import vn.motcua.dossier.FormFields;
import vn.motcua.dossier.RegistryLink;
import vn.motcua.dossier.Routing;
import vn.motcua.dossier.SupplementRequest;
import vn.motcua.event.EventLog;
import vn.motcua.fee.GroupEvidence;
import vn.motcua.identity.PersonName;
import vn.motcua.identity.PersonalId;

/**
 * What a purge leaves of a snapshot: everything that statistics count (procedure, agency, channel, times, groups, amounts,
 * statuses), and a mark wherever something personal stood, so that it reads as before. Of forms nothing is left, not even which
 * fields they had. The account stays: it is opaque, and
 * stands in the evidence of who acted.
 */
public final class PurgedSnapshot {

    /** Stands for the applicant's name. */
    public static final PersonName NAME = PersonName.parse("Đã xóa");

    /** Stands for the personal number; nobody has it. */
    public static final PersonalId PERSONAL_ID = PersonalId.parse("000000000000");

    /** Stands for the digest of a file; no content has it. */
    public static final ContentDigest CONTENT = new ContentDigest("0".repeat(64));

    /** Stands for a reason, an item, a reference or the title of a result. */
    public static final String TEXT = EventLog.PURGED;

    private PurgedSnapshot() {}

    /**
     * Whether a snapshot was purged. All its marks together say so; nobody files them, since a number of zeros is refused in
     * a submission.
     *
     * @param dossier the snapshot
     * @return true if neither its applicant nor what he wrote is in it any more
     */
    public static boolean is(Dossier dossier) {
        Filing filing = dossier.filing();
        // the keys of a form stayed when purges were younger
        return filing.applicant().equals(nobody(filing.applicant()))
                && filing.form().values().values().stream().allMatch(TEXT::equals);
    }

    static Dossier of(Dossier dossier) {
        Dossier bare = dossier.with(filing(dossier.filing()))
                .withSupplements(dossier.supplements().stream()
                        .map(PurgedSnapshot::request)
                        .toList())
                .withRegistryLinks(dossier.registryLinks().stream()
                        .map(link -> new RegistryLink(link.registry(), TEXT, link.linkedAt()))
                        .toList());
        Dossier unsaid = dossier.apology()
                .map(apology -> bare.with(apology(apology)))
                .orElse(bare)
                .with(routing(dossier.routing()));
        return dossier.result()
                .map(result -> unsaid.with(new DossierResult(
                        TEXT, FormFields.EMPTY, result.content().map(any -> CONTENT))))
                .orElse(unsaid);
    }

    private static Filing filing(Filing filing) {
        return new Filing(
                filing.procedure(),
                filing.caseId(),
                filing.agency(),
                filing.channel(),
                nobody(filing.applicant()),
                FormFields.EMPTY,
                filing.documents().stream().map(PurgedSnapshot::document).toList(),
                filing.facts(),
                filing.groups().stream()
                        .map(group -> new GroupEvidence(group.group(), group.source(), TEXT, group.at()))
                        .toList(),
                filing.submittedAt(),
                filing.intake(),
                filing.bundle());
    }

    private static Applicant nobody(Applicant applicant) {
        return new Applicant(
                applicant.account(),
                NAME,
                PERSONAL_ID,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    private static Document document(Document document) {
        return new Document(
                document.key(), document.kind(), document.content().map(any -> CONTENT), document.evidence());
    }

    private static SupplementRequest request(SupplementRequest request) {
        return new SupplementRequest(
                List.of(TEXT),
                TEXT,
                request.requestedAt(),
                request.overrideReason().map(any -> TEXT),
                request.acceptedAt(),
                request.source(),
                request.lapsesAt());
    }

    private static Routing routing(Routing routing) {
        Routing bare = routing;
        for (Consultation each : routing.consultations()) {
            bare = bare.with(new Consultation(
                    each.id(),
                    each.agency(),
                    TEXT,
                    each.askedAt(),
                    each.due(),
                    each.answer().map(any -> TEXT),
                    each.closedAt()));
        }
        return bare;
    }

    private static Apology apology(Apology apology) {
        return new Apology(TEXT, apology.issuedAt(), apology.missed(), apology.appointed());
    }
}
