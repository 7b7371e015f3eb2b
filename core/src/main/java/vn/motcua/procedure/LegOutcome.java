package vn.motcua.procedure;

/** How the dossier of a leg ended. */
public enum LegOutcome {
    /** With a result (statuses 9 and 10): what depends on it may be opened. */
    COMPLETED,
    /** Without one (statuses 3 and 8): what depends on it can no longer be opened. */
    STOPPED
}
