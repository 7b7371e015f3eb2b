package vn.motcua.onestop;

import java.util.List;
import java.util.Map;
import vn.motcua.dossier.DossierCode;
import vn.motcua.error.Reason;

/**
 * What a run over everything that was due did.
 *
 * @param purged the dossiers whose personal data were deleted, each in a transaction of its own
 * @param refused the dossiers whose retention is over and that were left all the same, with every reason
 */
public record PurgeRun(List<DossierCode> purged, Map<DossierCode, List<Reason>> refused) {

    /** Copies the collections. */
    public PurgeRun {
        purged = List.copyOf(purged);
        refused = Map.copyOf(refused);
    }
}
