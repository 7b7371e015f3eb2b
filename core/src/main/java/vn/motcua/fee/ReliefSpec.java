package vn.motcua.fee;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.motcua.identity.Territory;
import vn.motcua.law.LegalBasis;

/**
 * What someone pays instead: exactly one of nothing, an amount for each unit, a percentage off, or what nobody has read. For
 * certain groups, or for everyone.
 */
record ReliefSpec(
        String id,
        @Nullable String vi,
        @Nullable String en,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        Set<Channel> channels,
        @Nullable Set<ApplicantGroup> groups,
        GroupEvidence.@Nullable Source evidence,
        Map<String, FactTest> when,
        @Nullable Territory territory,
        @Nullable ScopeSpec scope,
        @Nullable Boolean exempt,
        @Nullable Long pay,
        @Nullable PercentOff percentOff,
        FactSpec.@Nullable Words unknown,
        @Nullable LegalBasis source) {

    ReliefSpec {
        Objects.requireNonNull(id, "id");
        channels = FeePack.channels(channels);
        groups = groups == null ? null : Set.copyOf(groups);
        when = FeePack.map(when);
    }

    Window window() {
        return new Window(from, to);
    }

    /** So many percent less; what remains to be paid and what is taken off may be bounded. */
    record PercentOff(
            Percent percent,
            @Nullable Rounding rounding,
            @Nullable Long payAtLeast,
            @Nullable Long payAtMost,
            @Nullable Multiple offAtMost) {

        PercentOff {
            Objects.requireNonNull(percent, "percent");
        }
    }

    /** So many times a figure of the law. */
    record Multiple(long times, String parameter) {

        Multiple {
            Objects.requireNonNull(parameter, "parameter");
        }
    }
}
