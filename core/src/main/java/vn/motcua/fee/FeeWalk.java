package vn.motcua.fee;

import java.util.List;
import java.util.Optional;

/** The walk through one fee: its rates, the cases without price, its own reliefs and additions. */
final class FeeWalk {

    private final PackWalk pack;
    private final RuleCheck rules;
    private final FeeSpec fee;
    private final Spot at;

    FeeWalk(PackWalk pack, RuleCheck rules, FeeSpec fee, Spot at) {
        this.pack = pack;
        this.rules = rules;
        this.fee = fee;
        this.at = at;
    }

    void check() {
        int before = rules.found().size();
        rules.id(fee.id(), at.in("id"));
        rules.words(fee.id(), fee.vi(), fee.en(), at);
        rules.window(fee.id(), fee.window(), at);
        pack.place(fee.id(), fee.territory(), fee.setBy() == FeeAuthority.PROVINCE, at.in("territory"));
        if (fee.per() != null) {
            rules.figure(fee.id(), fee.per(), at.in("per"));
        }
        refund();
        for (int i = 0; i < fee.rates().size(); i++) {
            rate(fee.rates().get(i), at.in("rates", i));
        }
        for (int i = 0; i < fee.notPriced().size(); i++) {
            gap(fee.notPriced().get(i), at.in("notPriced", i));
        }
        for (int i = 0; i < fee.reliefs().size(); i++) {
            relief(fee.reliefs().get(i), at.in("reliefs", i));
        }
        for (int i = 0; i < fee.additions().size(); i++) {
            addition(fee.additions().get(i), at.in("additions", i));
        }
        // what is wrong in a rule would show again as a gap or an overlap
        if (rules.found().size() == before) {
            partition();
        }
    }

    private void refund() {
        boolean answered = fee.refund().refused() != RefundRule.Answer.UNKNOWN
                || fee.refund().withdrawn() != RefundRule.Answer.UNKNOWN;
        if (answered) {
            rules.source(fee.id(), fee.refund().source(), at.in("refund"));
        }
    }

    private void rate(RateSpec rate, Spot here) {
        String id = rate.id();
        rules.id(id, here.in("id"));
        rules.window(id, rate.window(), here);
        if (!rate.window().isReversed() && !rate.window().meets(fee.window())) {
            rules.report(FeeReason.RATE_NEVER.with(id, fee.id()), here);
        }
        rules.named(id, "channels", rate.channels(), here);
        rules.conditions(id, rate.when(), here);
        rules.source(id, rate.source(), here);
        rules.one(
                id,
                "amount, steps, percentOf",
                List.of(
                        Optional.ofNullable(rate.amount()),
                        Optional.ofNullable(rate.steps()),
                        Optional.ofNullable(rate.percentOf())),
                here);
        if (rate.amount() != null) {
            rules.amount(id, rate.amount(), here.in("amount"));
        }
        if (rate.steps() != null) {
            steps(id, rate.steps(), here.in("steps"));
        }
        if (rate.percentOf() != null) {
            percentOf(id, rate.percentOf(), here.in("percentOf"));
        }
    }

    private void percentOf(String id, RateSpec.PercentOf part, Spot here) {
        rules.figure(id, part.fact(), here.in("fact"));
        rules.percent(id, part.percent(), here.in("percent"));
        rules.rounding(id, part.rounding(), here.in("rounding"));
        rules.bounds(id, part.atLeast(), "atLeast", part.atMost(), "atMost", here);
    }

    private void steps(String id, RateSpec.Steps steps, Spot here) {
        rules.figure(id, steps.fact(), here.in("fact"));
        rules.amount(id, steps.atMost() == null ? 0 : steps.atMost(), here.in("atMost"));
        if (steps.each().isEmpty()) {
            rules.report(FeeReason.STEPS_WRONG.with(id), here);
        }
        long last = 0;
        for (int i = 0; i < steps.each().size(); i++) {
            RateSpec.Steps.Step step = steps.each().get(i);
            boolean end = i == steps.each().size() - 1;
            rules.amount(id, step.amount(), here.in("each", i, "amount"));
            if (end != (step.upTo() == null) || (step.upTo() != null && step.upTo() <= last)) {
                rules.report(FeeReason.STEPS_WRONG.with(id), here.in("each", i));
            }
            last = step.upTo() == null ? last : step.upTo();
        }
    }

    private void gap(FeeSpec.GapSpec gap, Spot here) {
        rules.words(fee.id(), gap.vi(), gap.en(), here);
        rules.window(fee.id(), gap.window(), here);
        rules.named(fee.id(), "channels", gap.channels(), here);
        rules.conditions(fee.id(), gap.when(), here);
    }

    private void relief(ReliefSpec relief, Spot here) {
        pack.relief(relief, here);
        pack.place(relief.id(), relief.territory(), false, here.in("territory"));
        if (relief.scope() != null) {
            rules.report(FeeReason.SCOPE_WRONG.with(relief.id()), here.in("scope"));
        }
    }

    private void addition(FeeSpec.AdditionSpec addition, Spot here) {
        rules.id(addition.id(), here.in("id"));
        rules.words(addition.id(), addition.vi(), addition.en(), here);
        rules.window(addition.id(), addition.window(), here);
        rules.figure(addition.id(), addition.fact(), here.in("fact"));
        rules.amount(addition.id(), addition.above(), here.in("above"));
        rules.amount(addition.id(), addition.each(), here.in("each"));
        rules.source(addition.id(), addition.source(), here);
    }

    private void partition() {
        if (fee.rates().isEmpty() && fee.notPriced().isEmpty()) {
            rules.report(FeeReason.RATES_MISSING.with(fee.id()), at);
            return;
        }
        Partition partition = new Partition(fee, rules.facts());
        if (partition.cells() > Partition.MOST) {
            rules.report(FeeReason.TOO_MANY_CASES.with(fee.id(), Partition.MOST), at);
            return;
        }
        partition.fault().ifPresent(fault -> {
            Partition.Part second = fault.second();
            Partition.Part first = fault.first();
            if (second == null || first == null) {
                rules.report(FeeReason.RATES_GAP.with(fee.id(), fault.cell()), at.in("rates"));
            } else {
                rules.report(
                        FeeReason.RATES_OVERLAP.with(fee.id(), first.id(), second.id(), fault.cell()),
                        at.in(second.rate() ? "rates" : "notPriced", second.index()));
            }
        });
    }
}
