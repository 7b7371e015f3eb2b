package vn.motcua.onestop;

import java.util.List;
import vn.motcua.error.Reason;
import vn.motcua.error.Violation;

/** What became of a draft. */
public sealed interface DraftOutcome {

    /**
     * It is kept.
     *
     * @param draft the draft as it is now
     * @param toMend what would keep it from being submitted; nothing that it must not be kept with
     */
    record Kept(Draft draft, List<Violation> toMend) implements DraftOutcome {

        /** Copies the list. */
        public Kept {
            toMend = List.copyOf(toMend);
        }
    }

    /** It is gone. */
    record Discarded() implements DraftOutcome {}

    /**
     * Nothing was done.
     *
     * @param reasons every reason, at least one
     */
    record Refused(List<Reason> reasons) implements DraftOutcome {

        /** Copies the list. */
        public Refused {
            reasons = List.copyOf(reasons);
        }
    }
}
