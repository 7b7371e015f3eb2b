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
     * The dossier is deemed received on the next working day, at its opening (Luật Hộ tịch 60/2014 Đ5(3), NĐ 301/2026). A
     * receipt on a day off stays on that day: day 1 is the next working day either way.
     */
    MOVES_CLOCK;

    /** Three in the afternoon; what comes at 15:00 sharp still belongs to the day. */
    public static final LocalTime CUTOFF = LocalTime.of(15, 0);
}
