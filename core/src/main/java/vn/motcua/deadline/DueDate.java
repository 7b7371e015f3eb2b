package vn.motcua.deadline;

import java.time.Instant;
import java.util.Objects;

/**
 * When the result is due.
 *
 * @param at the moment: the end of the deciding agency's working day
 * @param provisional whether the count touches a year whose off days are not official yet
 */
public record DueDate(Instant at, boolean provisional) {

    /** Refuses a missing moment. */
    public DueDate {
        Objects.requireNonNull(at, "at");
    }
}
