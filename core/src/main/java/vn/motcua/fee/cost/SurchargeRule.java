package vn.motcua.fee.cost;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.motcua.error.Reason;
import vn.motcua.fee.Channel;
import vn.motcua.fee.Dong;
import vn.motcua.fee.FeeReason;
import vn.motcua.law.LegalBasis;

/** One line of a tariff: a fixed amount and a percentage of what is paid, for payments between two amounts. */
record SurchargeRule(
        String id,
        String intermediary,
        String payee,
        PayerPolicy payer,
        Set<Channel> channels,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable Long above,
        @Nullable Long upTo,
        @Nullable Long amount,
        @Nullable BigDecimal percent,
        @Nullable Long atLeast,
        @Nullable Long atMost,
        LegalBasis source) {

    SurchargeRule {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(intermediary, "intermediary");
        Objects.requireNonNull(payee, "payee");
        Objects.requireNonNull(payer, "payer");
        Objects.requireNonNull(source, "source");
        channels = channels == null ? Set.of(Channel.ONLINE) : Set.copyOf(channels);
    }

    boolean holds(LocalDate day) {
        return (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
    }

    boolean reaches(Dong paid) {
        return (above == null || paid.value() > above) && (upTo == null || paid.value() <= upTo);
    }

    /** To the nearest đồng, half up. */
    Surcharge on(Dong paid) {
        BigDecimal part = percent == null
                ? BigDecimal.ZERO
                : percent.multiply(BigDecimal.valueOf(paid.value())).movePointLeft(2);
        long charged = part.setScale(0, RoundingMode.HALF_UP).longValueExact() + (amount == null ? 0 : amount);
        long capped = atMost == null ? charged : Math.min(charged, atMost);
        return new Surcharge(id, Dong.of(atLeast == null ? capped : Math.max(capped, atLeast)), payee, payer, source);
    }

    List<Reason> faults(List<SurchargeRule> before) {
        List<Reason> found = new ArrayList<>();
        if (before.stream().anyMatch(other -> other.id().equals(id))) {
            found.add(FeeReason.DUPLICATE_ID.with(id));
        }
        if (from != null && to != null && to.isBefore(from)) {
            found.add(FeeReason.WINDOW_REVERSED.with(id));
        }
        if (isNegative(above) || isNegative(upTo) || isNegative(amount) || isNegative(atLeast) || isNegative(atMost)) {
            found.add(FeeReason.AMOUNT_NEGATIVE.with(id));
        }
        if ((atLeast != null && atMost != null && atLeast > atMost)
                || (above != null && upTo != null && above >= upTo)) {
            found.add(FeeReason.BOUNDS_REVERSED.with(id));
        }
        if (percent != null && (percent.signum() < 0 || percent.compareTo(BigDecimal.valueOf(100)) > 0)) {
            found.add(FeeReason.PERCENT_IMPOSSIBLE.with(id, percent.toPlainString()));
        }
        if (amount == null && percent == null) {
            found.add(FeeReason.ONE_AMOUNT.with(id, "amount, percent"));
        }
        if (channels.isEmpty()) {
            found.add(FeeReason.NOTHING_NAMED.with(id, "channels"));
        }
        return found;
    }

    private static boolean isNegative(@Nullable Long value) {
        return value != null && value < 0;
    }
}
