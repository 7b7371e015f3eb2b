package vn.motcua.workflow;

/** What a transition does to the processing clock. */
enum ClockEffect {
    /** Nothing. */
    NONE,
    /** The limit begins. */
    START,
    /** The clock stands still. */
    STOP,
    /** The clock goes on; the due date moves by the time it stood still. */
    RESUME,
    /** The limit begins again or goes on, as the procedure's law says. */
    RESTART_OR_RESUME,
    /** The processing has ended. */
    END,
    /** An end is taken back. */
    REOPEN
}
