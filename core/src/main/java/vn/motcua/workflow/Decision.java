package vn.motcua.workflow;

import java.util.List;
import vn.motcua.dossier.Dossier;
import vn.motcua.error.Reason;
import vn.motcua.event.Occurrence;

/** The answer to an action: accepted with everything that follows, or rejected with every reason. */
public sealed interface Decision {

    /**
     * The action is lawful.
     *
     * @param next the next snapshot
     * @param occurrences what happened, at least one
     * @param timers the timers to set or take away
     * @param attention what an officer should look at because of it
     */
    record Accepted(Dossier next, List<Occurrence> occurrences, List<TimerChange> timers, List<Reason> attention)
            implements Decision {

        /** Copies the lists. */
        public Accepted {
            occurrences = List.copyOf(occurrences);
            timers = List.copyOf(timers);
            attention = List.copyOf(attention);
        }
    }

    /**
     * The action is not lawful now.
     *
     * @param reasons every reason, at least one
     */
    record Rejected(List<Reason> reasons) implements Decision {

        /** Copies the list. */
        public Rejected {
            reasons = List.copyOf(reasons);
        }
    }
}
