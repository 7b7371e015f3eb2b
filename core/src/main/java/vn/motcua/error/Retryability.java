package vn.motcua.error;

/** What trying the same call again would mean. */
public enum Retryability {
    /** The same call will fail again. */
    NEVER,
    /** Nothing has happened yet: the same call may be sent again. */
    SAFE,
    /** The other side may have acted: ask before sending again. */
    OUTCOME_UNKNOWN
}
