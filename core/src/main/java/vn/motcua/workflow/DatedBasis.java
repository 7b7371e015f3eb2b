package vn.motcua.workflow;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.motcua.law.Confidence;
import vn.motcua.law.LegalBasis;

/**
 * The text that a row rests on, as it changed over time.
 *
 * @param first the text before any other took its place
 * @param later the texts that took its place, by the day from which they hold
 */
record DatedBasis(LegalBasis first, SortedMap<LocalDate, LegalBasis> later) {

    @JsonCreator
    static DatedBasis of(
            @JsonProperty("citation") String citation,
            @JsonProperty("confidence") Confidence confidence,
            @JsonProperty("later") @Nullable SortedMap<LocalDate, LegalBasis> later) {
        return new DatedBasis(new LegalBasis(citation, confidence), later == null ? new TreeMap<>() : later);
    }

    /** The text in force on a day. */
    LegalBasis on(LocalDate day) {
        return later.headMap(day.plusDays(1)).values().stream()
                .reduce((earlier, newer) -> newer)
                .orElse(first);
    }

    /** The text in force by the last change that is known. */
    LegalBasis latest() {
        return later.values().stream().reduce((earlier, newer) -> newer).orElse(first);
    }
}
