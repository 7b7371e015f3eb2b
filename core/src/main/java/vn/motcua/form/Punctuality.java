package vn.motcua.form;

import java.time.Instant;
import vn.motcua.deadline.VietnamTime;

/** How a step stands to its limit, as the control sheet says it. */
public enum Punctuality {
    /** On an earlier Vietnamese day than the one of the limit. */
    EARLY("trước hạn", "early"),
    /** On the day of the limit, and not after its moment. */
    ON_TIME("đúng hạn", "on time"),
    /** After the limit. */
    LATE("quá hạn", "late");

    private final String vi;
    private final String en;

    Punctuality(String vi, String en) {
        this.vi = vi;
        this.en = en;
    }

    /**
     * Compares a moment with a limit.
     *
     * @param at when the step was done
     * @param due until when it should have been
     * @return early, on time or late
     */
    public static Punctuality of(Instant at, Instant due) {
        if (at.isAfter(due)) {
            return LATE;
        }
        return VietnamTime.dayOf(at).isBefore(VietnamTime.dayOf(due)) ? EARLY : ON_TIME;
    }

    /**
     * The words of the form.
     *
     * @return for example {@code đúng hạn}
     */
    public String vi() {
        return vi;
    }

    /**
     * The words for an integrator.
     *
     * @return for example {@code on time}
     */
    public String en() {
        return en;
    }
}
