package vn.motcua.fee;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.motcua.identity.Territory;
import vn.motcua.law.LegalBasis;

/** One fee as written. */
record FeeSpec(
        String id,
        String vi,
        String en,
        FeeKind kind,
        FeeAuthority setBy,
        @Nullable String unit,
        @Nullable String per,
        @Nullable String note,
        Set<String> procedures,
        @Nullable Territory territory,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        RefundSpec refund,
        List<RateSpec> rates,
        List<GapSpec> notPriced,
        List<ReliefSpec> reliefs,
        List<AdditionSpec> additions) {

    FeeSpec {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(vi, "vi");
        Objects.requireNonNull(en, "en");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(setBy, "setBy");
        procedures = procedures == null ? Set.of() : Set.copyOf(procedures);
        refund = refund == null ? RefundSpec.NOT_FOUND : refund;
        rates = FeePack.list(rates);
        notPriced = FeePack.list(notPriced);
        reliefs = FeePack.list(reliefs);
        additions = FeePack.list(additions);
    }

    /** The days for which the pack knows the fee. */
    Window window() {
        return new Window(from, to);
    }

    /** Whether money comes back. */
    record RefundSpec(
            RefundRule.Answer refused,
            RefundRule.Answer withdrawn,
            @Nullable LegalBasis source) {

        static final RefundSpec NOT_FOUND = new RefundSpec(RefundRule.Answer.UNKNOWN, RefundRule.Answer.UNKNOWN, null);

        RefundSpec {
            Objects.requireNonNull(refused, "refused");
            Objects.requireNonNull(withdrawn, "withdrawn");
        }
    }

    /** Cases of which we lack the data: declared, so that they are no gap by mistake. */
    record GapSpec(
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            Set<Channel> channels,
            Map<String, FactTest> when,
            String vi,
            String en) {

        GapSpec {
            channels = FeePack.channels(channels);
            when = FeePack.map(when);
            Objects.requireNonNull(vi, "vi");
            Objects.requireNonNull(en, "en");
        }

        Window window() {
            return new Window(from, to);
        }
    }

    /** An amount for each unit of a figure above a threshold; no relief touches it. */
    record AdditionSpec(
            String id,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            String fact,
            long above,
            long each,
            @Nullable LegalBasis source,
            String vi,
            String en) {

        AdditionSpec {
            Objects.requireNonNull(id, "id");
            Objects.requireNonNull(fact, "fact");
            Objects.requireNonNull(vi, "vi");
            Objects.requireNonNull(en, "en");
        }

        Window window() {
            return new Window(from, to);
        }
    }
}
