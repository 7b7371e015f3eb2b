package vn.motcua.fee;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import vn.motcua.law.LegalBasis;

/** A rate that is ready to be applied: its conditions, its amount and the line that explains it. */
final class RateRule {

    private final RateSpec spec;
    private final LegalBasis basis;
    private final List<Predicate<CaseFacts>> tests;
    private final Map<Channel, FeeLine> usual = new EnumMap<>(Channel.class);
    private final Map<Channel, Heading> headings = new EnumMap<>(Channel.class);

    private record Heading(String vi, String en) {}

    RateRule(FeeSpec fee, RateSpec spec, LegalBasis basis, Map<String, FactSpec> facts) {
        this.spec = spec;
        this.basis = basis;
        this.tests = spec.when().entrySet().stream()
                .map(test -> FactTest.on(test.getKey(), test.getValue(), facts))
                .toList();
        FactTexts words = new FactTexts(facts);
        String note = spec.note() == null ? "" : " (" + spec.note() + ")";
        for (Channel channel : spec.channels()) {
            Heading heading = new Heading(
                    fee.vi() + words.vi(spec.when()) + ", nộp " + channel.vi() + note,
                    fee.en() + words.en(spec.when()) + ", filed " + channel.en());
            headings.put(channel, heading);
            Long amount = spec.amount();
            if (amount != null) {
                usual.put(channel, line(heading.vi(), heading.en(), amount));
            }
        }
    }

    RateSpec spec() {
        return spec;
    }

    LegalBasis basis() {
        return basis;
    }

    boolean fits(CaseFacts facts) {
        for (int i = 0; i < tests.size(); i++) {
            if (!tests.get(i).test(facts)) {
                return false;
            }
        }
        return true;
    }

    /** The figure that the amount is computed from, if there is one. */
    @Nullable
    String figure() {
        if (spec.steps() != null) {
            return spec.steps().fact();
        }
        return spec.percentOf() == null ? null : spec.percentOf().fact();
    }

    /** The amount for so many units; the figure that it is computed from is known to be there. */
    long amount(CaseFacts facts, long units) {
        return Math.multiplyExact(each(facts), units);
    }

    private long each(CaseFacts facts) {
        Long fixed = spec.amount();
        if (fixed != null) {
            return fixed;
        }
        RateSpec.Steps steps = spec.steps();
        if (steps != null) {
            return bounded(stepped(steps, value(facts, steps.fact())), null, steps.atMost());
        }
        RateSpec.PercentOf part = percent();
        return bounded(part.percent().of(value(facts, part.fact()), rounding(part)), part.atLeast(), part.atMost());
    }

    private RateSpec.PercentOf percent() {
        RateSpec.PercentOf part = spec.percentOf();
        if (part == null) {
            throw new IllegalStateException(spec.id());
        }
        return part;
    }

    private static long stepped(RateSpec.Steps steps, long count) {
        long sum = 0;
        long done = 0;
        for (RateSpec.Steps.Step step : steps.each()) {
            long until = step.upTo() == null ? count : Math.min(count, step.upTo());
            sum = Math.addExact(sum, Math.multiplyExact(Math.max(0, until - done), step.amount()));
            done = Math.max(done, until);
        }
        return sum;
    }

    static long bounded(long amount, @Nullable Long atLeast, @Nullable Long atMost) {
        long capped = atMost == null ? amount : Math.min(amount, atMost);
        return atLeast == null ? capped : Math.max(capped, atLeast);
    }

    private static Rounding rounding(RateSpec.PercentOf part) {
        return part.rounding() == null ? Rounding.TO_THE_DONG : part.rounding();
    }

    private static long value(CaseFacts facts, String fact) {
        OptionalLong value = facts.figure(fact);
        return value.orElseThrow();
    }

    /** The line of a quote: the usual one if nothing is counted, else with how it was counted. */
    FeeLine line(CaseFacts facts, long units, Channel channel, long amount) {
        FeeLine ready = usual.get(channel);
        if (ready != null && units == 1) {
            return ready;
        }
        Heading heading = headings.get(channel);
        if (heading == null) {
            throw new IllegalStateException(spec.id());
        }
        String times = units == 1 ? "" : " × " + units;
        return line(heading.vi() + ": " + vi(facts) + times, heading.en() + ": " + en(facts) + times, amount);
    }

    private FeeLine line(String vi, String en, long amount) {
        return new FeeLine(FeeLine.Kind.RATE, spec.id(), vi, en, Dong.of(amount), basis);
    }

    private String vi(CaseFacts facts) {
        RateSpec.Steps steps = spec.steps();
        if (steps != null) {
            String cap = steps.atMost() == null ? "" : ", tối đa " + Dong.of(steps.atMost());
            return "(" + stepsText(steps, value(facts, steps.fact())) + cap + ")";
        }
        RateSpec.PercentOf part = spec.percentOf();
        if (part != null) {
            String floor = part.atLeast() == null ? "" : ", tối thiểu " + Dong.of(part.atLeast());
            String cap = part.atMost() == null ? "" : ", tối đa " + Dong.of(part.atMost());
            return part.percent().vi() + " của " + Dong.of(value(facts, part.fact())) + floor + cap + ", "
                    + rounding(part).vi();
        }
        return Dong.of(each(facts)).toString();
    }

    private String en(CaseFacts facts) {
        RateSpec.Steps steps = spec.steps();
        if (steps != null) {
            String cap = steps.atMost() == null ? "" : ", at most " + Dong.of(steps.atMost());
            return "(" + stepsText(steps, value(facts, steps.fact())) + cap + ")";
        }
        RateSpec.PercentOf part = spec.percentOf();
        if (part != null) {
            String floor = part.atLeast() == null ? "" : ", at least " + Dong.of(part.atLeast());
            String cap = part.atMost() == null ? "" : ", at most " + Dong.of(part.atMost());
            return part.percent().en() + " of " + Dong.of(value(facts, part.fact())) + floor + cap + ", "
                    + rounding(part).en();
        }
        return Dong.of(each(facts)).toString();
    }

    /** Such as {@code 2 × 2.000 đ + 3 × 1.000 đ}. */
    private static String stepsText(RateSpec.Steps steps, long count) {
        StringBuilder text = new StringBuilder();
        long done = 0;
        for (RateSpec.Steps.Step step : steps.each()) {
            long until = step.upTo() == null ? count : Math.min(count, step.upTo());
            if (until > done) {
                text.append(text.isEmpty() ? "" : " + ")
                        .append(until - done)
                        .append(" × ")
                        .append(Dong.of(step.amount()));
                done = until;
            }
        }
        return text.toString();
    }
}
