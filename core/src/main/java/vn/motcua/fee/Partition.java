package vn.motcua.fee;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Decides whether the rates of a fee, together with the cases declared to have no price, cover every case exactly once. Since
 * conditions are intervals and enumerations, it is enough to try one case out of every cell that their ends cut.
 */
final class Partition {

    /** More cells than any text has cases. */
    static final int MOST = 200_000;

    private final FeeSpec fee;
    private final Map<String, FactSpec> facts;
    private final Window reach;

    /** A case that two rules cover, or none. */
    record Fault(
            String cell, @Nullable Part first, @Nullable Part second) {}

    /** A rate or a declared gap. */
    record Part(String id, Window window, Set<Channel> channels, Map<String, FactTest> when, boolean rate, int index) {}

    Partition(FeeSpec fee, Map<String, FactSpec> facts) {
        this.fee = fee;
        this.facts = facts;
        this.reach = fee.window();
    }

    /** The first fault, empty if there is none. */
    Optional<Fault> fault() {
        List<Part> parts = parts();
        for (Channel channel : Channel.values()) {
            List<Part> mine = parts.stream()
                    .filter(part -> part.channels().contains(channel))
                    .toList();
            for (LocalDate day : days(mine)) {
                List<Part> today =
                        mine.stream().filter(part -> part.window().holds(day)).toList();
                Optional<Fault> fault = faultOn(channel, day, today);
                if (fault.isPresent()) {
                    return fault;
                }
            }
        }
        return Optional.empty();
    }

    /** How many cells there are at most; a figure that no rule tests cuts none. */
    long cells() {
        List<Part> parts = parts();
        long cells = (long) days(parts).size() * Channel.values().length;
        for (Map.Entry<String, List<String>> cut : cuts(parts).entrySet()) {
            cells = cells > MOST ? cells : cells * cut.getValue().size();
        }
        return cells;
    }

    private List<Part> parts() {
        List<Part> parts = new ArrayList<>();
        for (int i = 0; i < fee.rates().size(); i++) {
            RateSpec rate = fee.rates().get(i);
            parts.add(new Part(rate.id(), rate.window(), rate.channels(), rate.when(), true, i));
        }
        for (int i = 0; i < fee.notPriced().size(); i++) {
            FeeSpec.GapSpec gap = fee.notPriced().get(i);
            parts.add(new Part("notPriced", gap.window(), gap.channels(), gap.when(), false, i));
        }
        return parts;
    }

    /** A day out of every span within the fee's reach on which nothing begins or ends. */
    private Collection<LocalDate> days(List<Part> parts) {
        LocalDate first = first();
        Set<LocalDate> days = new TreeSet<>();
        days.add(first);
        parts.stream()
                .flatMap(part -> part.window().edges())
                .filter(day -> day.isAfter(first) && reach.holds(day))
                .forEach(days::add);
        return days;
    }

    /** The first day that the fee is known for: as written, or that of its first rule. */
    private LocalDate first() {
        LocalDate written = fee.from();
        if (written != null) {
            return written;
        }
        List<Part> parts = parts();
        if (parts.stream().anyMatch(part -> part.window().from() == null)) {
            return LocalDate.MIN;
        }
        return parts.stream()
                .flatMap(part -> Stream.ofNullable(part.window().from()))
                .min(LocalDate::compareTo)
                .orElse(LocalDate.MIN);
    }

    private Optional<Fault> faultOn(Channel channel, LocalDate day, List<Part> today) {
        for (Map<String, String> cell : product(cuts(today))) {
            List<Part> covering =
                    today.stream().filter(part -> covers(part, cell)).toList();
            if (covering.size() != 1) {
                return Optional.of(new Fault(
                        said(channel, day, cell),
                        covering.isEmpty() ? null : covering.get(0),
                        covering.size() < 2 ? null : covering.get(1)));
            }
        }
        return Optional.empty();
    }

    private static String said(Channel channel, LocalDate day, Map<String, String> cell) {
        return Stream.concat(
                        Stream.of(channel.name(), day.equals(LocalDate.MIN) ? "…" : day.toString()),
                        cell.entrySet().stream().map(fact -> fact.getKey() + " = " + fact.getValue()))
                .collect(Collectors.joining(", "));
    }

    private boolean covers(Part part, Map<String, String> cell) {
        return part.when().entrySet().stream().allMatch(test -> {
            String value = cell.get(test.getKey());
            return value != null
                    && (test.getValue().isInterval()
                            ? test.getValue().holds(Long.parseLong(value))
                            : test.getValue().holds(value));
        });
    }

    /** For each fact that is tested, a value out of every stretch that no test tells apart. */
    private Map<String, List<String>> cuts(List<Part> parts) {
        Map<String, List<String>> cuts = new LinkedHashMap<>();
        Map<String, List<FactTest>> tests = new TreeMap<>();
        parts.forEach(part -> part.when().forEach((fact, test) -> tests.computeIfAbsent(fact, f -> new ArrayList<>())
                .add(test)));
        tests.forEach((fact, all) -> {
            FactSpec spec = facts.get(fact);
            if (spec != null && spec.values() != null) {
                cuts.put(fact, spec.values().keySet().stream().sorted().toList());
            } else if (spec != null) {
                Set<Long> starts = new TreeSet<>(Set.of(spec.least()));
                all.forEach(test -> {
                    if (test.min() != null) {
                        starts.add(test.min());
                    }
                    if (test.max() != null && test.max() < spec.most()) {
                        starts.add(test.max() + 1);
                    }
                });
                cuts.put(
                        fact,
                        starts.stream()
                                .filter(start -> start >= spec.least() && start <= spec.most())
                                .map(String::valueOf)
                                .toList());
            }
        });
        return cuts;
    }

    private static List<Map<String, String>> product(Map<String, List<String>> cuts) {
        List<Map<String, String>> cells = List.of(Map.of());
        for (Map.Entry<String, List<String>> cut : cuts.entrySet()) {
            List<Map<String, String>> more = new ArrayList<>();
            for (Map<String, String> cell : cells) {
                for (String value : cut.getValue()) {
                    Map<String, String> next = new LinkedHashMap<>(cell);
                    next.put(cut.getKey(), value);
                    more.add(next);
                }
            }
            cells = more;
        }
        return cells;
    }
}
