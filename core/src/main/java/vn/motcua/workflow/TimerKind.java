package vn.motcua.workflow;

/** A moment for which a dossier asked to be woken. There is at most one timer of a kind per dossier. */
public enum TimerKind {
    /** The morning of the last working day before the due date. */
    DUE_SOON
}
