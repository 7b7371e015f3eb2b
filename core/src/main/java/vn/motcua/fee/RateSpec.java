package vn.motcua.fee;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.motcua.law.LegalBasis;

/** Which amount applies: exactly one of an amount, an amount by steps of a figure, or a percentage of one. */
record RateSpec(
        String id,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        Set<Channel> channels,
        Map<String, FactTest> when,
        @Nullable Long amount,
        @Nullable Steps steps,
        @Nullable PercentOf percentOf,
        @Nullable LegalBasis source,
        @Nullable String note) {

    RateSpec {
        Objects.requireNonNull(id, "id");
        channels = FeePack.channels(channels);
        when = FeePack.map(when);
    }

    Window window() {
        return new Window(from, to);
    }

    /** So much for each unit of a figure, step by step, and never more than a cap. */
    record Steps(String fact, List<Step> each, @Nullable Long atMost) {

        Steps {
            Objects.requireNonNull(fact, "fact");
            each = FeePack.list(each);
        }

        /** Up to and with that unit; the last step is open. */
        record Step(@Nullable Long upTo, long amount) {}
    }

    /** A percentage of a declared figure in đồng, between a floor and a cap. */
    record PercentOf(
            String fact,
            Percent percent,
            @Nullable Long atLeast,
            @Nullable Long atMost,
            @Nullable Rounding rounding) {

        PercentOf {
            Objects.requireNonNull(fact, "fact");
            Objects.requireNonNull(percent, "percent");
        }
    }
}
