package vn.motcua.fee;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.motcua.error.Reason;

/** The days on which a rule holds, both ends included; open where nothing is given. */
record Window(
        @JsonProperty("from") @Nullable LocalDate from,
        @JsonProperty("to") @Nullable LocalDate to) {

    /** As a day is written in Vietnam. */
    static final DateTimeFormatter SAID = DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.ROOT);

    boolean holds(LocalDate day) {
        return (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
    }

    boolean isReversed() {
        return from != null && to != null && to.isBefore(from);
    }

    /** Why a day is none of these, in words; the day is before the first or after the last. */
    Reason otherDays(LocalDate day) {
        return from != null && day.isBefore(from)
                ? FeeReason.NOT_YET_IN_FORCE.with(SAID.format(from), from)
                : FeeReason.NO_LONGER_IN_FORCE.with(to == null ? "…" : SAID.format(to), to == null ? "…" : to);
    }

    /** Whether there is a day in both. */
    boolean meets(Window other) {
        return (to == null || other.from == null || !other.from.isAfter(to))
                && (other.to == null || from == null || !from.isAfter(other.to));
    }

    /** The days on which the answer may change: the first day, and the day after the last. */
    Stream<LocalDate> edges() {
        return Stream.concat(Stream.ofNullable(from), Stream.ofNullable(to).map(day -> day.plusDays(1)));
    }
}
