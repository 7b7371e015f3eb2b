package vn.motcua.onestop;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import vn.motcua.dossier.ContentDigest;
import vn.motcua.dossier.Document;
import vn.motcua.dossier.DossierReason;
import vn.motcua.dossier.DossierResult;
import vn.motcua.error.Reason;
import vn.motcua.workflow.DossierAction;
import vn.motcua.workflow.OpeningAction;

/**
 * The files that somebody holds. A dossier may refer to no other: what it names by a digest has to be there when an officer, a
 * court or an archive asks for it.
 *
 * @param held whether content is kept, which may be asked over a network
 */
record HeldFiles(Predicate<ContentDigest> held) {

    /** Why a file that a paper names cannot be taken; empty if it is held. */
    Optional<Reason> fault(String paper, ContentDigest content) {
        String shown = ConstraintText.shown(paper);
        return held.test(content) ? Optional.empty() : Optional.of(DossierReason.CONTENT_UNKNOWN.with(shown, shown));
    }

    /**
     * Why the files that an action brings cannot be taken; an action without files asks nobody. Those of a submission are
     * not among them: {@link SubmissionReader} names each by its place there.
     */
    List<Reason> faults(DossierAction action) {
        if (action instanceof DossierAction.AcceptSupplement supplement) {
            return supplement.documents().stream()
                    .flatMap(document -> fault(document).stream())
                    .distinct()
                    .toList();
        } else if (action instanceof DossierAction.Complete complete) {
            return fault(complete.result());
        } else if (action instanceof OpeningAction.OpenFromRegister opening) {
            return fault(opening.result());
        }
        return List.of();
    }

    private Optional<Reason> fault(Document document) {
        return document.content().flatMap(content -> fault(document.key(), content));
    }

    /** Named as what it is, since its title may name a person. */
    private List<Reason> fault(DossierResult result) {
        return result.content().filter(content -> !held.test(content)).stream()
                .map(unknown -> DossierReason.CONTENT_UNKNOWN.with("kết quả giải quyết", "result"))
                .toList();
    }
}
