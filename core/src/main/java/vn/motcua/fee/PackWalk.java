package vn.motcua.fee;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.motcua.identity.Territory;
import vn.motcua.law.yaml.YamlPack.Placed;

/** The walk through one pack: its head, and what it says of more than one fee. */
final class PackWalk {

    private final FeePack pack;
    private final Spot top;
    private final RuleCheck rules;
    private final Set<String> fees;
    private final Set<String> parameters;

    PackWalk(Placed<FeePack> placed, RuleCheck rules, Set<String> fees, Set<String> parameters) {
        this.pack = placed.value();
        this.top = Spot.top(placed.places());
        this.rules = rules;
        this.fees = fees;
        this.parameters = parameters;
    }

    void check() {
        rules.id(pack.pack(), top.in("pack"));
        rules.words(pack.pack(), pack.version(), pack.version(), top.in("version"));
        pack.facts().forEach((name, fact) -> fact(name, fact, top.in("facts", name)));
        pack.parameters().forEach((name, parameter) -> parameter(name, parameter, top.in("parameters", name)));
        for (int i = 0; i < pack.replaces().size(); i++) {
            replacement(pack.replaces().get(i), top.in("replaces", i));
        }
        for (int i = 0; i < pack.fees().size(); i++) {
            new FeeWalk(this, rules, pack.fees().get(i), top.in("fees", i)).check();
        }
        for (int i = 0; i < pack.reliefs().size(); i++) {
            ReliefSpec relief = pack.reliefs().get(i);
            Spot at = top.in("reliefs", i);
            relief(relief, at);
            scope(relief.id(), relief.scope(), at.in("scope"));
            // for everyone in every province: someone forgot which one
            boolean needed = relief.groups() == null && reachesProvinces(relief.scope());
            place(relief.id(), relief.territory(), needed, at.in("territory"));
        }
        for (int i = 0; i < pack.supports().size(); i++) {
            support(pack.supports().get(i), top.in("supports", i));
        }
    }

    private void fact(String name, FactSpec fact, Spot at) {
        rules.words(name, fact.vi(), fact.en(), at);
        if (fact.values() != null) {
            fact.values().forEach((value, words) -> rules.words(value, words.vi(), words.en(), at.in("values", value)));
        }
    }

    private void parameter(String name, FeePack.ParameterSpec parameter, Spot at) {
        rules.words(name, parameter.vi(), parameter.en(), at);
        for (int i = 0; i < parameter.values().size(); i++) {
            FeePack.ParameterSpec.Value value = parameter.values().get(i);
            Spot here = at.in("values", i);
            rules.window(name, value.window(), here);
            rules.amount(name, value.amount(), here.in("amount"));
            rules.source(name, value.source(), here);
        }
    }

    private void replacement(FeePack.Replacement each, Spot at) {
        String what = Stream.of(Optional.ofNullable(each.fee()), Optional.ofNullable(each.rule()))
                .flatMap(Optional::stream)
                .findFirst()
                .orElse("replaces");
        rules.source(what, each.source(), at);
        rules.one(what, "fee, rule", List.of(Optional.ofNullable(each.fee()), Optional.ofNullable(each.rule())), at);
    }

    private static boolean reachesProvinces(@Nullable ScopeSpec scope) {
        return scope != null && scope.setBy() != null && scope.setBy().equals(Set.of(FeeAuthority.PROVINCE));
    }

    private void support(SupportSpec support, Spot at) {
        String id = support.id();
        rules.id(id, at.in("id"));
        rules.words(id, support.vi(), support.en(), at);
        rules.window(id, support.window(), at);
        rules.named(id, "channels", support.channels(), at);
        rules.percent(id, support.percent(), at.in("percent"));
        rules.rounding(id, support.rounding(), at.in("rounding"));
        rules.source(id, support.source(), at);
        scope(id, support.scope(), at.in("scope"));
        place(id, support.territory(), true, at.in("territory"));
    }

    void relief(ReliefSpec relief, Spot at) {
        String id = relief.id();
        rules.id(id, at.in("id"));
        rules.window(id, relief.window(), at);
        rules.named(id, "channels", relief.channels(), at);
        if (relief.groups() != null) {
            rules.named(id, "groups", relief.groups(), at);
        } else if (relief.evidence() != null) {
            // evidence of nothing would never be there
            rules.named(id, "groups", Set.of(), at);
        }
        rules.conditions(id, relief.when(), at);
        rules.one(
                id,
                "exempt: true, pay, percentOff, unknown",
                List.of(
                        Optional.ofNullable(relief.exempt()).filter(yes -> yes),
                        Optional.ofNullable(relief.pay()),
                        Optional.ofNullable(relief.percentOff()),
                        Optional.ofNullable(relief.unknown())),
                at);
        if (relief.pay() != null) {
            rules.amount(id, relief.pay(), at.in("pay"));
        }
        if (relief.percentOff() != null) {
            percentOff(id, relief.percentOff(), at.in("percentOff"));
        }
        if (relief.unknown() == null) {
            rules.source(id, relief.source(), at);
        } else {
            rules.words(id, relief.unknown().vi(), relief.unknown().en(), at.in("unknown"));
        }
    }

    private void percentOff(String id, ReliefSpec.PercentOff off, Spot at) {
        rules.percent(id, off.percent(), at.in("percent"));
        rules.rounding(id, off.rounding(), at.in("rounding"));
        rules.bounds(id, off.payAtLeast(), "payAtLeast", off.payAtMost(), "payAtMost", at);
        ReliefSpec.Multiple most = off.offAtMost();
        if (most != null) {
            rules.amount(id, most.times(), at.in("offAtMost", "times"));
            if (!parameters.contains(most.parameter())) {
                rules.report(FeeReason.PARAMETER_UNKNOWN.with(id, most.parameter()), at.in("offAtMost", "parameter"));
            }
        }
    }

    private void scope(String id, @Nullable ScopeSpec scope, Spot at) {
        if (scope == null) {
            rules.report(FeeReason.SCOPE_WRONG.with(id), at);
            return;
        }
        List<Set<?>> lists = Stream.<@Nullable Set<?>>of(scope.fees(), scope.procedures(), scope.setBy(), scope.kinds())
                .<Set<?>>flatMap(Stream::ofNullable)
                .toList();
        if (lists.isEmpty() || lists.stream().anyMatch(Set::isEmpty)) {
            rules.report(FeeReason.NOTHING_NAMED.with(id, "scope"), at);
        }
        unknown(id, scope.fees(), at.in("fees"));
        unknown(id, scope.except(), at.in("except"));
    }

    private void unknown(String id, @Nullable Set<String> named, Spot at) {
        new TreeSet<>(named == null ? Set.of() : named)
                .stream()
                        .filter(fee -> !fees.contains(fee))
                        .forEach(fee -> rules.report(FeeReason.FEE_UNKNOWN_IN_SCOPE.with(id, fee), at));
    }

    /** A province's rule has a place, within that of its pack. */
    void place(String id, @Nullable Territory own, boolean needed, Spot at) {
        Territory whole = pack.territory();
        boolean outside = own != null && whole != null && !whole.contains(own);
        if (outside || (needed && own == null && whole == null)) {
            rules.report(FeeReason.TERRITORY_WRONG.with(id), at);
        }
    }
}
