package vn.motcua.report;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import vn.motcua.error.InvalidInputException;

/**
 * The counts that dossiers do not tell: procedures published, services offered, petitions, satisfaction.
 *
 * @param counts numerator and denominator by the code of the indicator
 * @param complaints how many of the dossiers in the report were complained about or disliked (indicator 5.4), without those
 *     that were late anyway; empty if nobody knows
 */
public record GivenCounts(Map<String, Rate> counts, Optional<Long> complaints) {

    /**
     * Copies the map and refuses a negative number of complaints.
     *
     * @throws InvalidInputException with {@link ReportReason#NEGATIVE}
     */
    public GivenCounts {
        counts = Map.copyOf(counts);
        Objects.requireNonNull(complaints, "complaints");
        if (complaints.filter(count -> count < 0).isPresent()) {
            throw new InvalidInputException(ReportReason.NEGATIVE.with("complaints"));
        }
    }

    /**
     * Nothing given.
     *
     * @return counts to add to
     */
    public static GivenCounts none() {
        return new GivenCounts(Map.of(), Optional.empty());
    }

    /**
     * The same counts with those of one more indicator.
     *
     * @param indicator its code, for example {@code 1.1}
     * @param numerator the part
     * @param denominator the whole
     * @return a copy
     * @throws InvalidInputException if the counts are negative or the part exceeds the whole
     */
    public GivenCounts with(String indicator, long numerator, long denominator) {
        Map<String, Rate> more = new HashMap<>(counts);
        more.put(indicator, new Rate(numerator, denominator));
        return new GivenCounts(more, complaints);
    }

    /**
     * The same counts with the complaints.
     *
     * @param count how many dossiers were complained about or disliked
     * @return a copy
     */
    public GivenCounts withComplaints(long count) {
        return new GivenCounts(counts, Optional.of(count));
    }
}
