package vn.motcua.form;

import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import vn.motcua.deadline.OnTime;

/**
 * A hand-over on the control sheet. The result judges the step of the one who gives: against the limit that was said for
 * that step, else against the appointment.
 *
 * @param sequence the number of the event in the dossier's log
 * @param from who gives
 * @param to who takes
 * @param at when
 * @param due the limit that the result was judged by, empty where none ran
 * @param result early, on time or late; empty where no limit ran or none is on record
 * @param openConflict what the sources disagreed on about that limit at receipt, in Vietnamese: the result is then printed as
 *     unconfirmed; empty if they agree, and where a step has a limit of its own
 * @param note the event in one sentence, in Vietnamese; may hold personal data
 */
public record HandOverRow(
        long sequence,
        Party from,
        Party to,
        Instant at,
        Optional<Instant> due,
        Optional<OnTime> result,
        Optional<String> openConflict,
        String note) {

    /** Refuses missing parts. */
    public HandOverRow {
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(to, "to");
        Objects.requireNonNull(at, "at");
        Objects.requireNonNull(due, "due");
        Objects.requireNonNull(result, "result");
        Objects.requireNonNull(openConflict, "openConflict");
        Objects.requireNonNull(note, "note");
    }

    Map<String, String> cells() {
        return Map.of(
                "from", from.unit(),
                "to", to.unit(),
                "at", FormText.moment(at),
                "giver", from.person(),
                "taker", to.person(),
                "result",
                        result.map(judged -> FormText.judged(judged, openConflict))
                                .orElse(""),
                "note", note);
    }

    @Override
    public String toString() {
        return "HandOverRow[#" + sequence + " " + from + " -> " + to + "]";
    }
}
