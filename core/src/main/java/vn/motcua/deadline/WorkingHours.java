package vn.motcua.deadline;

import java.time.LocalTime;

/**
 * The hours of a desk, Vietnamese time. No national text fixes them (NĐ 118/2025/NĐ-CP leaves them to the agency).
 *
 * @param opens when the desk opens
 * @param closes when it closes; a result is due by then
 */
public record WorkingHours(LocalTime opens, LocalTime closes) {

    /** 07:30 to 17:00, the commonest pattern seen. */
    public static final WorkingHours USUAL = new WorkingHours(LocalTime.of(7, 30), LocalTime.of(17, 0));

    /** Refuses hours that end before they begin. */
    public WorkingHours {
        if (!opens.isBefore(closes)) {
            throw new IllegalArgumentException("a desk closes after it opens");
        }
    }
}
