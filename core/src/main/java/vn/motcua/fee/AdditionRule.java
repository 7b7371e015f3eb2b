package vn.motcua.fee;

import vn.motcua.law.LegalBasis;

/** An addition that is ready to be applied. */
record AdditionRule(FeeSpec.AdditionSpec spec, LegalBasis basis) {

    /** How many units of its figure lie above the threshold. */
    long extras(CaseFacts facts) {
        return Math.max(0, facts.figure(spec.fact()).orElse(0) - spec.above());
    }

    FeeLine line(long extras) {
        return new FeeLine(
                FeeLine.Kind.ADDITION,
                spec.id(),
                spec.vi().replace("{n}", Long.toString(extras)),
                spec.en().replace("{n}", Long.toString(extras)),
                Dong.of(spec.each()).times(extras),
                basis);
    }
}
