package vn.motcua.fee;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.motcua.error.Reason;
import vn.motcua.identity.Territory;
import vn.motcua.law.LegalBasis;
import vn.motcua.law.yaml.YamlPack.Placed;

/** Finds everything that is wrong with packs that are to be loaded together, each with file, line and column. */
final class PackCheck {

    private static final Pattern ID = Pattern.compile("[A-Z0-9][A-Z0-9_]*(\\.[A-Z0-9_]+)*");
    private static final LocalDate EARLIEST = LocalDate.of(1945, 9, 2);
    private static final LocalDate LATEST = LocalDate.of(2999, 12, 31);

    private final List<Placed<FeePack>> packs;
    private final List<Reason> found = new ArrayList<>();
    private final Map<String, FactSpec> facts = new HashMap<>();
    private final Set<String> parameters = new HashSet<>();
    private final Set<String> fees = new HashSet<>();

    private PackCheck(List<Placed<FeePack>> packs) {
        this.packs = packs;
    }

    /** What is wrong, in the order of the files; nothing if the packs may be used. */
    static List<Reason> of(List<Placed<FeePack>> packs) {
        PackCheck check = new PackCheck(packs);
        check.declarations();
        packs.forEach(pack -> new OnePack(check, pack).check());
        if (check.found.isEmpty()) {
            check.found.addAll(ReplacementCheck.of(packs));
        }
        return List.copyOf(check.found);
    }

    private void declarations() {
        Set<String> names = new HashSet<>();
        for (Placed<FeePack> each : packs) {
            FeePack pack = each.value();
            if (!names.add(pack.pack())) {
                found.add(each.places().at(FeeReason.DUPLICATE_PACK.with(pack.pack()), "pack"));
            }
            pack.facts().forEach((name, spec) -> {
                FactSpec before = facts.putIfAbsent(name, spec);
                if (!spec.isWhole() || (before != null && !before.equals(spec))) {
                    found.add(each.places().at(FeeReason.FACT_SPEC_WRONG.with(name), "facts", name));
                }
            });
            parameters.addAll(pack.parameters().keySet());
            pack.fees().forEach(fee -> fees.add(fee.id()));
        }
    }

    /** The walk through one pack. */
    private static final class OnePack {

        private final PackCheck all;
        private final FeePack pack;
        private final Placed<FeePack> placed;

        OnePack(PackCheck all, Placed<FeePack> placed) {
            this.all = all;
            this.placed = placed;
            this.pack = placed.value();
        }

        void check() {
            id(pack.pack(), "pack");
            pack.parameters().forEach((name, parameter) -> {
                for (int i = 0; i < parameter.values().size(); i++) {
                    FeePack.ParameterSpec.Value value = parameter.values().get(i);
                    Object[] at = {"parameters", name, "values", i};
                    window(name, value.window(), at);
                    amount(name, value.amount(), at);
                    source(name, value.source(), at);
                }
            });
            for (int i = 0; i < pack.replaces().size(); i++) {
                FeePack.Replacement each = pack.replaces().get(i);
                String what = each.fee() == null ? String.valueOf(each.rule()) : each.fee();
                source(what, each.source(), "replaces", i);
                one(
                        what,
                        "fee, rule",
                        List.of(Optional.ofNullable(each.fee()), Optional.ofNullable(each.rule())),
                        "replaces",
                        i);
            }
            for (int i = 0; i < pack.fees().size(); i++) {
                new OneFee(this, pack.fees().get(i), i).check();
            }
            for (int i = 0; i < pack.reliefs().size(); i++) {
                ReliefSpec relief = pack.reliefs().get(i);
                relief(relief, "reliefs", i);
                scope(relief.id(), relief.scope(), "reliefs", i, "scope");
                // for everyone in every province: someone forgot which one
                boolean needed = relief.groups() == null && reachesProvinces(relief.scope());
                place(relief.id(), relief.territory(), needed, "reliefs", i);
            }
            for (int i = 0; i < pack.supports().size(); i++) {
                support(pack.supports().get(i), i);
            }
        }

        private static boolean reachesProvinces(@Nullable ScopeSpec scope) {
            return scope != null && scope.setBy() != null && scope.setBy().equals(Set.of(FeeAuthority.PROVINCE));
        }

        private void support(SupportSpec support, int i) {
            id(support.id(), "supports", i, "id");
            window(support.id(), support.window(), "supports", i);
            named(support.id(), "channels", support.channels(), "supports", i);
            percent(support.id(), support.percent(), "supports", i, "percent");
            rounding(support.id(), support.rounding(), "supports", i);
            source(support.id(), support.source(), "supports", i);
            scope(support.id(), support.scope(), "supports", i, "scope");
            place(support.id(), support.territory(), true, "supports", i);
        }

        void relief(ReliefSpec relief, Object... at) {
            String id = relief.id();
            id(id, with(at, "id"));
            window(id, relief.window(), at);
            named(id, "channels", relief.channels(), at);
            if (relief.groups() != null) {
                named(id, "groups", relief.groups(), at);
            }
            conditions(id, relief.when(), at);
            one(
                    id,
                    "exempt: true, pay, percentOff, unknown",
                    List.of(
                            Optional.ofNullable(relief.exempt()).filter(yes -> yes),
                            Optional.ofNullable(relief.pay()),
                            Optional.ofNullable(relief.percentOff()),
                            Optional.ofNullable(relief.unknown())),
                    at);
            if (relief.pay() != null) {
                amount(id, relief.pay(), with(at, "pay"));
            }
            if (relief.percentOff() != null) {
                percentOff(id, relief.percentOff(), with(at, "percentOff"));
            }
            if (relief.unknown() == null) {
                source(id, relief.source(), at);
            }
        }

        private void percentOff(String id, ReliefSpec.PercentOff off, Object... at) {
            percent(id, off.percent(), with(at, "percent"));
            rounding(id, off.rounding(), at);
            bounds(id, off.payAtLeast(), off.payAtMost(), at);
            ReliefSpec.Multiple most = off.offAtMost();
            if (most != null) {
                amount(id, most.times(), with(at, "offAtMost"));
                if (!all.parameters.contains(most.parameter())) {
                    report(FeeReason.PARAMETER_UNKNOWN.with(id, most.parameter()), with(at, "offAtMost"));
                }
            }
        }

        private void scope(String id, @Nullable ScopeSpec scope, Object... at) {
            if (scope == null) {
                report(FeeReason.SCOPE_WRONG.with(id), at);
                return;
            }
            List<@Nullable Set<?>> lists = new ArrayList<>();
            lists.add(scope.fees());
            lists.add(scope.procedures());
            lists.add(scope.setBy());
            lists.add(scope.kinds());
            if (lists.stream().allMatch(list -> list == null)
                    || lists.stream().anyMatch(list -> list != null && list.isEmpty())) {
                report(FeeReason.NOTHING_NAMED.with(id, "scope"), at);
            }
            Set<String> named = new TreeSet<>(scope.fees() == null ? Set.of() : scope.fees());
            named.addAll(scope.except() == null ? Set.of() : scope.except());
            named.stream()
                    .filter(fee -> !all.fees.contains(fee))
                    .forEach(fee -> report(FeeReason.FEE_UNKNOWN_IN_SCOPE.with(id, fee), at));
        }

        /** A province's rule has a place, within that of its pack. */
        void place(String id, @Nullable Territory own, boolean needed, Object... at) {
            Territory pack = this.pack.territory();
            boolean outside = own != null && pack != null && !pack.contains(own);
            if (outside || (needed && own == null && pack == null)) {
                report(FeeReason.TERRITORY_WRONG.with(id), at);
            }
        }

        void id(String id, Object... at) {
            if (!ID.matcher(id).matches() || id.length() > 80) {
                report(FeeReason.ID_MALFORMED.with(id.length() > 80 ? id.substring(0, 80) : id), at);
            }
        }

        void window(String id, Window window, Object... at) {
            if (window.isReversed()) {
                report(FeeReason.WINDOW_REVERSED.with(id), with(at, "to"));
            }
            if (window.reachesBeyond(EARLIEST, LATEST)) {
                report(FeeReason.DAY_BEYOND.with(id, EARLIEST, LATEST), at);
            }
        }

        void amount(String id, long amount, Object... at) {
            if (amount < 0) {
                report(FeeReason.AMOUNT_NEGATIVE.with(id), at);
            }
        }

        void bounds(String id, @Nullable Long least, @Nullable Long most, Object... at) {
            amount(id, least == null ? 0 : least, with(at, "atLeast"));
            amount(id, most == null ? 0 : most, with(at, "atMost"));
            if (least != null && most != null && least > most) {
                report(FeeReason.BOUNDS_REVERSED.with(id), at);
            }
        }

        void percent(String id, Percent percent, Object... at) {
            if (!percent.isPossible()) {
                report(FeeReason.PERCENT_IMPOSSIBLE.with(id, percent.value().toPlainString()), at);
            }
        }

        void rounding(String id, @Nullable Rounding rounding, Object... at) {
            if (rounding != null && rounding.to() < 1) {
                report(FeeReason.AMOUNT_NEGATIVE.with(id), with(at, "rounding"));
            }
        }

        void source(String id, @Nullable LegalBasis source, Object... at) {
            if (source == null) {
                report(FeeReason.SOURCE_MISSING.with(id), at);
            }
        }

        void named(String id, String what, Collection<?> values, Object... at) {
            if (values.isEmpty()) {
                report(FeeReason.NOTHING_NAMED.with(id, what), with(at, what));
            }
        }

        void one(String id, String choices, List<Optional<?>> given, Object... at) {
            if (given.stream().filter(Optional::isPresent).count() != 1) {
                report(FeeReason.ONE_AMOUNT.with(id, choices), at);
            }
        }

        /** Each condition tests a declared fact in the way that the fact is declared. */
        void conditions(String id, Map<String, FactTest> when, Object... at) {
            when.forEach((name, test) -> {
                Object[] place = with(with(at, "when"), name);
                FactSpec spec = all.facts.get(name);
                if (spec == null) {
                    report(FeeReason.FACT_UNDECLARED.with(id, name), place);
                } else if (!fits(spec, test)) {
                    report(FeeReason.CONDITION_WRONG.with(id, name), place);
                }
            });
        }

        private static boolean fits(FactSpec spec, FactTest test) {
            Set<String> values = test.oneOf();
            if (spec.values() != null) {
                return values != null
                        && !values.isEmpty()
                        && test.min() == null
                        && test.max() == null
                        && spec.values().keySet().containsAll(values);
            }
            Predicate<@Nullable Long> within =
                    bound -> bound == null || (bound >= spec.least() && bound <= spec.most());
            return values == null
                    && (test.min() != null || test.max() != null)
                    && within.test(test.min())
                    && within.test(test.max())
                    && (test.min() == null || test.max() == null || test.min() <= test.max());
        }

        void figure(String id, String name, Object... at) {
            FactSpec spec = all.facts.get(name);
            if (spec == null) {
                report(FeeReason.FACT_UNDECLARED.with(id, name), at);
            } else if (!spec.isFigure()) {
                report(FeeReason.CONDITION_WRONG.with(id, name), at);
            }
        }

        void report(Reason what, Object... at) {
            all.found.add(placed.places().at(what, at));
        }

        static Object[] with(Object[] at, Object step) {
            Object[] longer = new Object[at.length + 1];
            System.arraycopy(at, 0, longer, 0, at.length);
            longer[at.length] = step;
            return longer;
        }
    }

    /** The walk through one fee. */
    private static final class OneFee {

        private final OnePack pack;
        private final FeeSpec fee;
        private final Object[] at;

        OneFee(OnePack pack, FeeSpec fee, int index) {
            this.pack = pack;
            this.fee = fee;
            this.at = new Object[] {"fees", index};
        }

        void check() {
            int before = pack.all.found.size();
            pack.id(fee.id(), at("id"));
            pack.window(fee.id(), fee.window(), at);
            pack.place(fee.id(), fee.territory(), fee.setBy() == FeeAuthority.PROVINCE, at);
            if (fee.per() != null) {
                pack.figure(fee.id(), fee.per(), at("per"));
            }
            refund();
            for (int i = 0; i < fee.rates().size(); i++) {
                rate(fee.rates().get(i), at("rates", i));
            }
            for (int i = 0; i < fee.notPriced().size(); i++) {
                FeeSpec.GapSpec gap = fee.notPriced().get(i);
                Object[] place = at("notPriced", i);
                pack.window(fee.id(), gap.window(), place);
                pack.named(fee.id(), "channels", gap.channels(), place);
                pack.conditions(fee.id(), gap.when(), place);
            }
            for (int i = 0; i < fee.reliefs().size(); i++) {
                ReliefSpec relief = fee.reliefs().get(i);
                pack.relief(relief, at("reliefs", i));
                pack.place(relief.id(), relief.territory(), false, at("reliefs", i));
                if (relief.scope() != null) {
                    pack.report(FeeReason.SCOPE_WRONG.with(relief.id()), at("reliefs", i));
                }
            }
            for (int i = 0; i < fee.additions().size(); i++) {
                addition(fee.additions().get(i), at("additions", i));
            }
            if (pack.all.found.size() == before) {
                partition();
            }
        }

        private void refund() {
            boolean answered = fee.refund().refused() != RefundRule.Answer.UNKNOWN
                    || fee.refund().withdrawn() != RefundRule.Answer.UNKNOWN;
            if (answered) {
                pack.source(fee.id(), fee.refund().source(), at("refund"));
            }
        }

        private void rate(RateSpec rate, Object... place) {
            String id = rate.id();
            pack.id(id, OnePack.with(place, "id"));
            pack.window(id, rate.window(), place);
            pack.named(id, "channels", rate.channels(), place);
            pack.conditions(id, rate.when(), place);
            pack.source(id, rate.source(), place);
            pack.one(
                    id,
                    "amount, steps, percentOf",
                    List.of(
                            Optional.ofNullable(rate.amount()),
                            Optional.ofNullable(rate.steps()),
                            Optional.ofNullable(rate.percentOf())),
                    place);
            if (rate.amount() != null) {
                pack.amount(id, rate.amount(), OnePack.with(place, "amount"));
            }
            if (rate.steps() != null) {
                steps(id, rate.steps(), OnePack.with(place, "steps"));
            }
            RateSpec.PercentOf part = rate.percentOf();
            if (part != null) {
                Object[] here = OnePack.with(place, "percentOf");
                pack.figure(id, part.fact(), OnePack.with(here, "fact"));
                pack.percent(id, part.percent(), OnePack.with(here, "percent"));
                pack.rounding(id, part.rounding(), here);
                pack.bounds(id, part.atLeast(), part.atMost(), here);
            }
        }

        private void steps(String id, RateSpec.Steps steps, Object... place) {
            pack.figure(id, steps.fact(), OnePack.with(place, "fact"));
            pack.bounds(id, null, steps.atMost(), place);
            long last = 0;
            for (int i = 0; i < steps.each().size(); i++) {
                RateSpec.Steps.Step step = steps.each().get(i);
                boolean end = i == steps.each().size() - 1;
                pack.amount(id, step.amount(), OnePack.with(place, "each"));
                if (end != (step.upTo() == null) || (step.upTo() != null && step.upTo() <= last)) {
                    pack.report(FeeReason.STEPS_WRONG.with(id), OnePack.with(place, "each"));
                }
                last = step.upTo() == null ? last : step.upTo();
            }
            if (steps.each().isEmpty()) {
                pack.report(FeeReason.STEPS_WRONG.with(id), place);
            }
        }

        private void addition(FeeSpec.AdditionSpec addition, Object... place) {
            pack.id(addition.id(), OnePack.with(place, "id"));
            pack.window(addition.id(), addition.window(), place);
            pack.figure(addition.id(), addition.fact(), OnePack.with(place, "fact"));
            pack.amount(addition.id(), addition.above(), OnePack.with(place, "above"));
            pack.amount(addition.id(), addition.each(), OnePack.with(place, "each"));
            pack.source(addition.id(), addition.source(), place);
        }

        private void partition() {
            if (fee.rates().isEmpty() && fee.notPriced().isEmpty()) {
                pack.report(FeeReason.RATES_MISSING.with(fee.id()), at);
                return;
            }
            Partition partition = new Partition(fee, pack.all.facts);
            if (partition.cells() > Partition.MOST) {
                pack.report(FeeReason.TOO_MANY_CASES.with(fee.id(), Partition.MOST), at);
                return;
            }
            partition.fault().ifPresent(fault -> {
                Partition.Part second = fault.second();
                Partition.Part first = fault.first();
                if (second == null || first == null) {
                    pack.report(FeeReason.RATES_GAP.with(fee.id(), fault.cell()), at("rates"));
                } else {
                    pack.report(
                            FeeReason.RATES_OVERLAP.with(fee.id(), first.id(), second.id(), fault.cell()),
                            at(second.rate() ? "rates" : "notPriced", second.index()));
                }
            });
        }

        private Object[] at(Object... steps) {
            Object[] place = at;
            for (Object step : steps) {
                place = OnePack.with(place, step);
            }
            return place;
        }
    }
}
