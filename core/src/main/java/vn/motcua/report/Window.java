package vn.motcua.report;

import java.time.Instant;
import java.util.Optional;

/** What of time a report sees: from the start of its period until it closes. One that closes before it starts sees nothing. */
record Window(Instant start, Instant close) {

    static Window of(Period period, Instant asOf) {
        return new Window(period.start(), asOf.isBefore(period.end()) ? asOf : period.end());
    }

    boolean isOpen() {
        return close.isAfter(start);
    }

    /** Whether it has happened when the report closes. */
    boolean sees(Instant moment) {
        return moment.isBefore(close);
    }

    /** Whether it was over when the period began. */
    boolean isPast(Optional<Instant> moment) {
        return moment.filter(at -> at.isBefore(start)).isPresent();
    }

    /** Whether it happened in the period. */
    boolean holds(Instant moment) {
        return !moment.isBefore(start) && sees(moment);
    }
}
