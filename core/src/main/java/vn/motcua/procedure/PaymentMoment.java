package vn.motcua.procedure;

/** When a procedure's fee falls due, and so what the obligation guards. */
public enum PaymentMoment {
    /** Before the one-stop takes the dossier: guards <em>receive</em>. */
    BEFORE_INTAKE,
    /** Together with the submission: guards <em>receive</em>. */
    AT_SUBMISSION,
    /** At the desk once the dossier is accepted: status 6, and guards the start of processing. */
    AT_INTAKE,
    /**
     * Told to the citizen after the submission, on the portal, in VNeID or at the desk: status 6, and guards what follows
     * it, never the receipt (NĐ 63/2024 Đ9(3) as amended by NĐ 301/2026).
     */
    ON_NOTICE_AFTER_SUBMISSION,
    /** Raised while the dossier is processed: status 6. */
    DURING_PROCESSING,
    /** At the latest when the result is handed over: guards <em>return</em>. */
    AT_RETURN,
    /** Nothing to pay. */
    NONE;

    /**
     * Whether the obligation exists from submission on.
     *
     * @return true for the moments that guard receive, and for {@link #AT_RETURN}
     */
    public boolean isRaisedAtSubmission() {
        return this == BEFORE_INTAKE || this == AT_SUBMISSION || this == AT_RETURN;
    }

    /**
     * Whether an open obligation keeps the one-stop from receiving.
     *
     * @return true for {@link #BEFORE_INTAKE} and {@link #AT_SUBMISSION}
     */
    public boolean guardsReceive() {
        return this == BEFORE_INTAKE || this == AT_SUBMISSION;
    }
}
