package vn.motcua.workflow;

import java.util.Objects;
import java.util.Optional;
import vn.motcua.identity.AgencyCode;

/**
 * What is done to a draft (bản nháp), which is nobody's business but its owner's and the desk's that typed it. A draft is no
 * dossier yet: {@link Workflow#refusals} judges who acts, and nothing else is decided.
 */
public sealed interface DraftAction extends DossierAction {

    /**
     * Whose draft it is.
     *
     * @return the portal account
     */
    String account();

    /**
     * The desk that typed it for the citizen.
     *
     * @return the agency, empty if the citizen began it himself
     */
    Optional<AgencyCode> desk();

    /**
     * Begins a draft.
     *
     * @param account whose it is
     * @param desk the desk that types it, if one does
     */
    record CreateDraft(String account, Optional<AgencyCode> desk) implements DraftAction {

        /** Refuses missing parts. */
        public CreateDraft {
            Objects.requireNonNull(account, "account");
            Objects.requireNonNull(desk, "desk");
        }
    }

    /**
     * Changes a draft.
     *
     * @param account whose it is
     * @param desk the desk that typed it, if one did
     */
    record ChangeDraft(String account, Optional<AgencyCode> desk) implements DraftAction {

        /** Refuses missing parts. */
        public ChangeDraft {
            Objects.requireNonNull(account, "account");
            Objects.requireNonNull(desk, "desk");
        }
    }

    /**
     * Throws a draft away.
     *
     * @param account whose it is
     * @param desk the desk that typed it, if one did
     */
    record DiscardDraft(String account, Optional<AgencyCode> desk) implements DraftAction {

        /** Refuses missing parts. */
        public DiscardDraft {
            Objects.requireNonNull(account, "account");
            Objects.requireNonNull(desk, "desk");
        }
    }
}
