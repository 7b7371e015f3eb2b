package vn.motcua.onestop;

import java.util.List;
import vn.motcua.error.Reason;

/** What became of a bundle that was filed. */
public sealed interface BundleOutcome {

    /**
     * It is filed: the legs that depend on nothing are open.
     *
     * @param bundle where its legs stand now
     * @param repeated whether an earlier request with the same key had filed it
     */
    record Filed(BundleView bundle, boolean repeated) implements BundleOutcome {}

    /**
     * Nothing was done.
     *
     * @param reasons every reason, at least one
     */
    record Rejected(List<Reason> reasons) implements BundleOutcome {

        /** Copies the list. */
        public Rejected {
            reasons = List.copyOf(reasons);
        }
    }
}
