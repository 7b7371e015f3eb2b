package vn.motcua.fee;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.motcua.identity.Territory;
import vn.motcua.law.LegalBasis;

/** What a budget pays for the citizen, out of what remains after reliefs and additions. */
record SupportSpec(
        String id,
        String vi,
        String en,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        Set<Channel> channels,
        @Nullable Territory territory,
        @Nullable ScopeSpec scope,
        Percent percent,
        @Nullable Rounding rounding,
        @Nullable LegalBasis source) {

    SupportSpec {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(vi, "vi");
        Objects.requireNonNull(en, "en");
        channels = FeePack.channels(channels);
        Objects.requireNonNull(percent, "percent");
    }

    Window window() {
        return new Window(from, to);
    }
}
