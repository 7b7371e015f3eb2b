package vn.motcua.deadline;

import java.time.LocalTime;

/** What receipt after 15:00 means for the clock. */
public enum CutoffRule {
    /**
     * Nothing: only the hand-over to the deciding unit may wait until the next working day, see {@link
     * Deadlines#transferBy} (NĐ 61/2018 Đ18(2)(3), NĐ 118/2025 Đ18(2)).
     */
    TRANSFER_ONLY,
    /**
     * The dossier is deemed received on the next working day, at its opening (Luật Hộ tịch 60/2014 Đ5(3), NĐ 301/2026);
     * day 1 is the working day after that.
     *
     * <p>The texts do not speak of days off. We read them by the letter ({@link vn.motcua.law.Confidence#UNCONFIRMED}): what
     * comes after 15:00 on a Saturday is deemed received on Monday, and Tuesday is day 1; what comes earlier on that
     * Saturday stays received on it, and Monday is day 1. So within one day a later receipt is never due earlier. From one
     * day to the next it may be: Friday after 15:00 is deemed received on Monday, Saturday morning is not. A limit of the
     * same day is due on Monday in all three cases.
     */
    MOVES_CLOCK;

    /** Three in the afternoon; what comes at 15:00 sharp still belongs to the day. */
    public static final LocalTime CUTOFF = LocalTime.of(15, 0);
}
