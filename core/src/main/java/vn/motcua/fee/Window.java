package vn.motcua.fee;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The days on which a rule holds, both ends included; open where nothing is given. */
record Window(
        @JsonProperty("from") @Nullable LocalDate from,
        @JsonProperty("to") @Nullable LocalDate to) {

    boolean holds(LocalDate day) {
        return (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
    }

    boolean isReversed() {
        return from != null && to != null && to.isBefore(from);
    }

    boolean reachesBeyond(LocalDate earliest, LocalDate latest) {
        return Stream.of(Optional.ofNullable(from), Optional.ofNullable(to))
                .flatMap(Optional::stream)
                .anyMatch(day -> day.isBefore(earliest) || day.isAfter(latest));
    }

    /** The days on which the answer may change: the first day, and the day after the last. */
    Stream<LocalDate> edges() {
        return Stream.concat(Stream.ofNullable(from), Stream.ofNullable(to).map(day -> day.plusDays(1)));
    }
}
