package vn.motcua.report;

/** How the end of a dossier's handling compares with its appointment. */
public enum Punctuality {
    /** On a day before the appointed one. */
    EARLY,
    /** On the appointed day, not a second after the appointed moment. */
    ON_TIME,
    /** After the appointed moment. */
    LATE,
    /** There is neither an appointment nor a maximum to measure by. */
    UNMEASURED;

    /**
     * Whether it is neither late nor unmeasured.
     *
     * @return true for {@link #EARLY} and {@link #ON_TIME}
     */
    public boolean isInTime() {
        return this == EARLY || this == ON_TIME;
    }
}
