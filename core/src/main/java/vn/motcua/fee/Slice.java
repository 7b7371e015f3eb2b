package vn.motcua.fee;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import vn.motcua.error.Reason;

/** The rules of one fee through one channel from a day on, as long as none of them begins or ends. */
record Slice(
        LocalDate from,
        FeeSpec fee,
        List<RateRule> rates,
        List<Gap> gaps,
        List<ReliefRule> reliefs,
        List<AdditionRule> additions,
        List<SupportRule> supports,
        List<AskedFact> facts) {

    Slice {
        rates = List.copyOf(rates);
        gaps = List.copyOf(gaps);
        reliefs = List.copyOf(reliefs);
        additions = List.copyOf(additions);
        supports = List.copyOf(supports);
        facts = List.copyOf(facts);
    }

    /** A case that is declared to have no price. */
    record Gap(FeeSpec.GapSpec spec, List<Predicate<CaseFacts>> tests) {

        Gap {
            tests = List.copyOf(tests);
        }

        boolean fits(CaseFacts facts) {
            return tests.stream().allMatch(test -> test.test(facts));
        }
    }

    /**
     * What the rules come to.
     *
     * @throws ArithmeticException if an amount is no number any more
     */
    Choice choose(FeeRequest request, LocalDate day) {
        for (int i = 0; i < facts.size(); i++) {
            Reason fault = facts.get(i).fault(fee.id(), request.facts());
            if (fault != null) {
                return Choice.refused(fault);
            }
        }
        RateRule rate = rate(request.facts());
        return rate == null ? Choice.refused(noRate(request, day)) : choose(rate, request, day);
    }

    private @Nullable RateRule rate(CaseFacts known) {
        for (int i = 0; i < rates.size(); i++) {
            if (rates.get(i).fits(known)) {
                return rates.get(i);
            }
        }
        return null;
    }

    private Reason noRate(FeeRequest request, LocalDate day) {
        return gaps.stream()
                .filter(gap -> gap.fits(request.facts()))
                .findFirst()
                .map(gap -> FeeReason.NOT_PRICED.with(
                        fee.id(), gap.spec().vi(), gap.spec().en()))
                .orElseGet(() -> FeeReason.NO_RATE_THAT_DAY.with(
                        fee.id(), day, request.channel().vi(), request.channel().en()));
    }

    private Choice choose(RateRule rate, FeeRequest request, LocalDate day) {
        long units = fee.per() == null ? 1 : request.facts().figure(fee.per()).orElse(1);
        long base = rate.amount(request.facts(), units);
        ReliefRule best = null;
        ReliefRule unknown = null;
        long rest = base;
        for (int i = 0; i < reliefs.size(); i++) {
            ReliefRule relief = reliefs.get(i);
            if (!relief.concerns(request) || relief.hindrance(request) != null) {
                continue;
            }
            long remains = relief.remains(base, units, day);
            if (remains < 0) {
                unknown = relief;
            } else if (remains < rest || (best != null && remains == rest && relief.isSurerThan(best, request))) {
                best = relief;
                rest = remains;
            }
        }
        if (unknown != null && rest > 0) {
            // it may be the most favourable one, and nobody can say
            return Choice.refused(unknown.unknown(fee.id()));
        }
        return total(rate, units, base, best, rest, request);
    }

    private Choice total(
            RateRule rate, long units, long base, @Nullable ReliefRule relief, long rest, FeeRequest request) {
        long[] extras = new long[additions.size()];
        long owed = rest;
        for (int i = 0; i < extras.length; i++) {
            extras[i] = additions.get(i).extras(request.facts());
            owed = Math.addExact(
                    owed, Math.multiplyExact(extras[i], additions.get(i).spec().each()));
        }
        SupportRule support = null;
        long supported = 0;
        for (int i = 0; i < supports.size(); i++) {
            if (supports.get(i).holds(request) && supports.get(i).pays(owed) > supported) {
                support = supports.get(i);
                supported = support.pays(owed);
            }
        }
        return Choice.priced(rate, units, base, relief, rest, extras, support, supported, owed - supported);
    }
}
