package vn.motcua.onestop;

import java.util.List;
import vn.motcua.dossier.Dossier;
import vn.motcua.error.Reason;

/** What became of a request: the dossier as it stands now, or every reason why nothing was done. */
public sealed interface Outcome {

    /**
     * It is done and committed.
     *
     * @param dossier the dossier as it stands now
     * @param repeated whether an earlier request with the same key had done it
     */
    record Done(Dossier dossier, boolean repeated) implements Outcome {}

    /**
     * Nothing was done.
     *
     * @param reasons every reason, at least one
     */
    record Rejected(List<Reason> reasons) implements Outcome {

        /** Copies the list. */
        public Rejected {
            reasons = List.copyOf(reasons);
        }
    }
}
