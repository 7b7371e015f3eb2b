package vn.motcua.fee;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.motcua.identity.Territory;
import vn.motcua.law.LegalBasis;

/** Makes of checked packs the tables that answer: each fee with all the rules, of whatever pack, that reach it. */
final class FeeBook {

    private final List<FeePack> packs;
    private final Map<String, FactSpec> facts = new HashMap<>();
    private final Parameters parameters;

    FeeBook(List<FeePack> packs) {
        this.packs = packs;
        packs.forEach(pack -> facts.putAll(pack.facts()));
        Map<String, FeePack.ParameterSpec> all = new HashMap<>();
        // the same figure may be declared by the pack that uses it and given its values by the one that knows them
        packs.forEach(pack -> pack.parameters().forEach((name, spec) -> all.merge(name, spec, FeeBook::joined)));
        this.parameters = new Parameters(all);
    }

    private static FeePack.ParameterSpec joined(FeePack.ParameterSpec one, FeePack.ParameterSpec other) {
        List<FeePack.ParameterSpec.Value> values = new ArrayList<>(one.values());
        values.addAll(other.values());
        return new FeePack.ParameterSpec(one.vi(), one.en(), values);
    }

    /** The tables by fee; more than one where a place has its own. */
    Map<String, List<FeeTable>> tables() {
        Map<String, List<FeeTable>> tables = new LinkedHashMap<>();
        for (FeePack pack : packs) {
            for (FeeSpec fee : pack.fees()) {
                Territory within = fee.territory() == null ? pack.territory() : fee.territory();
                place(pack, within, each -> fee.id().equals(each.fee()))
                        .ifPresent(place -> tables.computeIfAbsent(fee.id(), id -> new ArrayList<>())
                                .add(table(pack, fee, place)));
            }
        }
        tables.replaceAll((id, all) -> List.copyOf(all));
        return Map.copyOf(tables);
    }

    /** Where something of a pack holds, less where other packs replace it; empty if nowhere is left. */
    private Optional<Place> place(FeePack pack, @Nullable Territory within, Predicate<FeePack.Replacement> replaced) {
        List<FeePack> replacing = packs.stream()
                .filter(other -> !other.pack().equals(pack.pack())
                        && other.replaces().stream().anyMatch(replaced))
                .filter(other -> pack.replaces().stream().noneMatch(replaced))
                .toList();
        if (replacing.stream().anyMatch(other -> other.territory() == null)) {
            return Optional.empty();
        }
        return Optional.of(new Place(
                within,
                replacing.stream()
                        .map(other -> Objects.requireNonNull(other.territory()))
                        .toList()));
    }

    private FeeTable table(FeePack pack, FeeSpec fee, Place place) {
        List<ReliefRule> reliefs = new ArrayList<>();
        fee.reliefs().forEach(each -> relief(pack, each, each.territory(), reliefs));
        List<SupportRule> supports = new ArrayList<>();
        for (FeePack other : packs) {
            other.reliefs().stream()
                    .filter(each -> reaches(each.scope(), fee))
                    .forEach(each -> relief(
                            other, each, each.territory() == null ? other.territory() : each.territory(), reliefs));
            other.supports().stream().filter(each -> reaches(each.scope(), fee)).forEach(each -> {
                Territory within = each.territory() == null ? other.territory() : each.territory();
                place(other, within, replaced -> each.id().equals(replaced.rule()))
                        .ifPresent(where ->
                                supports.add(new SupportRule(each, where, cited(each.source()), other.label())));
            });
        }
        // so that neither the choice between equals nor what is told of them hangs on the order of the files
        reliefs.sort(Comparator.comparing(ReliefRule::id));
        supports.sort(Comparator.comparing(support -> support.spec().id()));
        List<RateRule> rates = fee.rates().stream()
                .map(rate -> new RateRule(fee, rate, cited(rate.source()), facts))
                .toList();
        Map<Channel, List<Slice>> slices = new EnumMap<>(Channel.class);
        Set<AskedFact> asked = new TreeSet<>(Comparator.comparing(AskedFact::name));
        for (Channel channel : Channel.values()) {
            List<Slice> ofChannel = slices(fee, channel, rates, reliefs, supports);
            slices.put(channel, ofChannel);
            ofChannel.forEach(slice -> slice.facts().forEach(fact -> {
                if (fact.decides()) {
                    asked.remove(fact);
                }
                asked.add(fact);
            }));
        }
        return new FeeTable(fee, place, pack.label(), refund(fee), reliefs, supports, List.copyOf(asked), slices);
    }

    private void relief(FeePack pack, ReliefSpec spec, @Nullable Territory within, List<ReliefRule> reliefs) {
        place(pack, within, replaced -> spec.id().equals(replaced.rule()))
                .ifPresent(where -> reliefs.add(
                        new ReliefRule(spec, where, cited(spec.source()), parameters, facts, pack.label())));
    }

    private static boolean reaches(@Nullable ScopeSpec scope, FeeSpec fee) {
        return scope != null && scope.reaches(fee);
    }

    private static LegalBasis cited(@Nullable LegalBasis source) {
        return source == null ? LegalBasis.practice() : source;
    }

    private static RefundRule refund(FeeSpec fee) {
        return new RefundRule(
                fee.refund().refused(),
                fee.refund().withdrawn(),
                Optional.ofNullable(fee.refund().source()));
    }

    private List<Slice> slices(
            FeeSpec fee, Channel channel, List<RateRule> rates, List<ReliefRule> reliefs, List<SupportRule> supports) {
        List<RateRule> myRates = rates.stream()
                .filter(rate -> rate.spec().channels().contains(channel))
                .toList();
        List<FeeSpec.GapSpec> myGaps = fee.notPriced().stream()
                .filter(gap -> gap.channels().contains(channel))
                .toList();
        List<ReliefRule> myReliefs = reliefs.stream()
                .filter(relief -> relief.spec().channels().contains(channel))
                .toList();
        List<SupportRule> mySupports = supports.stream()
                .filter(support -> support.spec().channels().contains(channel))
                .toList();
        Set<LocalDate> days = new TreeSet<>(Set.of(LocalDate.MIN));
        Stream.of(
                        Stream.of(fee.window()),
                        myRates.stream().map(rate -> rate.spec().window()),
                        myGaps.stream().map(FeeSpec.GapSpec::window),
                        myReliefs.stream().flatMap(this::windows),
                        fee.additions().stream().map(FeeSpec.AdditionSpec::window),
                        mySupports.stream().map(support -> support.spec().window()))
                .flatMap(windows -> windows)
                .flatMap(Window::edges)
                .forEach(days::add);
        return days.stream()
                .map(day -> slice(fee, day, myRates, myGaps, myReliefs, mySupports))
                .toList();
    }

    private Stream<Window> windows(ReliefRule relief) {
        ReliefSpec.PercentOff off = relief.spec().percentOff();
        FeePack.ParameterSpec parameter = off == null || off.offAtMost() == null
                ? null
                : parameters.known().get(off.offAtMost().parameter());
        Stream<Window> own = Stream.of(relief.spec().window());
        return parameter == null
                ? own
                : Stream.concat(own, parameter.values().stream().map(FeePack.ParameterSpec.Value::window));
    }

    private Slice slice(
            FeeSpec fee,
            LocalDate day,
            List<RateRule> rates,
            List<FeeSpec.GapSpec> gaps,
            List<ReliefRule> reliefs,
            List<SupportRule> supports) {
        List<RateRule> today =
                rates.stream().filter(rate -> rate.spec().window().holds(day)).toList();
        List<Slice.Gap> lacking = gaps.stream()
                .filter(gap -> gap.window().holds(day))
                .map(gap -> new Slice.Gap(
                        gap,
                        gap.when().entrySet().stream()
                                .map(test -> FactTest.on(test.getKey(), test.getValue(), facts))
                                .toList()))
                .toList();
        List<ReliefRule> inForce =
                reliefs.stream().filter(relief -> relief.isInForce(day)).toList();
        List<AdditionRule> additions = fee.additions().stream()
                .filter(addition -> addition.window().holds(day))
                .map(addition -> new AdditionRule(addition, cited(addition.source())))
                .toList();
        return new Slice(
                day,
                fee,
                today,
                lacking,
                inForce,
                additions,
                supports.stream()
                        .filter(support -> support.spec().window().holds(day))
                        .toList(),
                asked(fee, today, lacking, inForce, additions));
    }

    private List<AskedFact> asked(
            FeeSpec fee,
            List<RateRule> rates,
            List<Slice.Gap> gaps,
            List<ReliefRule> reliefs,
            List<AdditionRule> additions) {
        Set<String> deciding = new TreeSet<>();
        rates.forEach(rate -> {
            deciding.addAll(rate.spec().when().keySet());
            Stream.ofNullable(rate.figure()).forEach(deciding::add);
        });
        gaps.forEach(gap -> deciding.addAll(gap.spec().when().keySet()));
        Set<String> others = new HashSet<>();
        Stream.ofNullable(fee.per()).forEach(others::add);
        additions.forEach(addition -> others.add(addition.spec().fact()));
        reliefs.forEach(relief -> others.addAll(relief.spec().when().keySet()));
        others.removeAll(deciding);
        return Stream.concat(
                        deciding.stream().map(name -> asked(name, true)),
                        others.stream().sorted().map(name -> asked(name, false)))
                .toList();
    }

    private AskedFact asked(String name, boolean decides) {
        return new AskedFact(name, Objects.requireNonNull(facts.get(name)), decides);
    }
}
