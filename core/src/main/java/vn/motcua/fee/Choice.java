package vn.motcua.fee;

import org.jspecify.annotations.Nullable;
import vn.motcua.error.Reason;

/**
 * What the rules of a day come to for a case, before anything is put into words: cheap to make, so that the days after can be
 * tried too.
 */
final class Choice {

    final @Nullable Reason refusal;
    final @Nullable RateRule rate;
    final long units;
    final long base;
    final @Nullable ReliefRule relief;
    final long rest;
    final long[] extras;
    final @Nullable SupportRule support;
    final long supported;
    final long total;

    private Choice(
            @Nullable Reason refusal,
            @Nullable RateRule rate,
            long units,
            long base,
            @Nullable ReliefRule relief,
            long rest,
            long[] extras,
            @Nullable SupportRule support,
            long supported,
            long total) {
        this.refusal = refusal;
        this.rate = rate;
        this.units = units;
        this.base = base;
        this.relief = relief;
        this.rest = rest;
        this.extras = extras;
        this.support = support;
        this.supported = supported;
        this.total = total;
    }

    static Choice refused(Reason reason) {
        return new Choice(reason, null, 0, 0, null, 0, new long[0], null, 0, 0);
    }

    static Choice priced(
            RateRule rate,
            long units,
            long base,
            @Nullable ReliefRule relief,
            long rest,
            long[] extras,
            @Nullable SupportRule support,
            long supported,
            long total) {
        return new Choice(null, rate, units, base, relief, rest, extras, support, supported, total);
    }

    /** Whether the citizen would owe the same; another text for the same amount changes nothing for him. */
    boolean costsTheSameAs(Choice other) {
        if (refusal == null || other.refusal == null) {
            return refusal == null && other.refusal == null && total == other.total;
        }
        return refusal.code().equals(other.refusal.code());
    }
}
