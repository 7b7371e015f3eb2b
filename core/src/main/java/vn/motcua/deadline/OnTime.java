package vn.motcua.deadline;

import java.time.Instant;

/** How an end compares with the due date (trước hạn, đúng hạn, quá hạn). */
public enum OnTime {
    /** On a Vietnamese day before the due day. */
    EARLY("trước hạn", "early"),
    /** On the due day, not after the due moment. */
    ON_TIME("đúng hạn", "on time"),
    /** After the due moment, be it by a second. */
    LATE("quá hạn", "late");

    private final String vi;
    private final String en;

    OnTime(String vi, String en) {
        this.vi = vi;
        this.en = en;
    }

    /**
     * Compares an end with a due date.
     *
     * @param ended when the processing ended
     * @param due when it was due
     * @return the judgement
     */
    public static OnTime of(Instant ended, DueDate due) {
        return of(ended, due.at());
    }

    /**
     * Compares the end of a step with its own limit.
     *
     * @param ended when the step was done
     * @param due by when it should have been
     * @return the judgement
     */
    public static OnTime of(Instant ended, Instant due) {
        if (ended.isAfter(due)) {
            return LATE;
        }
        return VietnamTime.dayOf(ended).isBefore(VietnamTime.dayOf(due)) ? EARLY : ON_TIME;
    }

    /**
     * Whether it is not late.
     *
     * @return true for {@link #EARLY} and {@link #ON_TIME}
     */
    public boolean isInTime() {
        return this != LATE;
    }

    /**
     * The word for it in Vietnamese.
     *
     * @return the word, as on the control sheet (mẫu 06 of TT 03/2025/TT-VPCP)
     */
    public String vi() {
        return vi;
    }

    /**
     * The word for it in English.
     *
     * @return the word
     */
    public String en() {
        return en;
    }
}
