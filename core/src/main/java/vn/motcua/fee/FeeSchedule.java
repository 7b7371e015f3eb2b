package vn.motcua.fee;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.motcua.error.IntegrityException;
import vn.motcua.error.Reason;
import vn.motcua.law.yaml.YamlPack;
import vn.motcua.law.yaml.YamlPack.Placed;

/**
 * The fees that are in force, by day and place (biểu phí, lệ phí), with everything that lowers or adds to them. Immutable and
 * thread-safe.
 *
 * <p>Of the reliefs that an applicant may have, the single most favourable one applies, never a product of several (TT
 * 117/2026/TT-BTC Đ2(2), NQ 66.22/2026/NQ-CP Đ5(2)). Additions, such as extra copies, and what a budget pays for the citizen
 * are lines of their own.
 */
public final class FeeSchedule {

    private final List<Placed<FeePack>> packs;
    private final Map<String, List<FeeTable>> tables;
    private final String version;

    private FeeSchedule(List<Placed<FeePack>> packs) {
        List<Reason> found = PackCheck.of(packs);
        if (!found.isEmpty()) {
            throw new IntegrityException(summed(found));
        }
        this.packs = List.copyOf(packs);
        this.tables = new FeeBook(packs.stream().map(Placed::value).toList()).tables();
        this.version = version(packs.stream().map(Placed::value).toList());
    }

    /** The first fault in full, and how many more there are. */
    private static Reason summed(List<Reason> found) {
        Reason first = found.get(0);
        if (found.size() == 1) {
            return first;
        }
        Reason more = FeeReason.AND_MORE.with(first.vi(), found.size() - 1, first.en());
        return new Reason(first.code(), more.vi(), more.en());
    }

    /** One version where all packs share it, as those that ship do; else each pack with its own. */
    private static String version(List<FeePack> packs) {
        Map<String, List<String>> byVersion = packs.stream()
                .collect(Collectors.groupingBy(
                        FeePack::version, TreeMap::new, Collectors.mapping(FeePack::pack, Collectors.toList())));
        if (byVersion.size() == 1) {
            return packs.get(0).version();
        }
        return byVersion.entrySet().stream()
                .map(each -> each.getKey()
                        + (each.getValue().size() > 3
                                ? ""
                                : " " + each.getValue().stream().sorted().collect(Collectors.joining(", "))))
                .collect(Collectors.joining("; "));
    }

    /** The names of the packs that ship. */
    record Shelf(List<String> packs) {
        Shelf {
            packs = List.copyOf(packs);
        }
    }

    /**
     * The packs that ship with the SDK.
     *
     * @return the central fees and those of the provinces that we have facts for
     */
    public static FeeSchedule shipped() {
        return Shipped.SCHEDULE;
    }

    /** Read once: the shipped packs do not change while the program runs. */
    private static final class Shipped {
        static final FeeSchedule SCHEDULE = new FeeSchedule(YamlPack.shipped("fees.yaml", Shelf.class).packs().stream()
                .map(name -> YamlPack.shippedPlaced("fees/" + name + ".yaml", FeePack.class))
                .toList());
    }

    /**
     * Packs of one's own and nothing else.
     *
     * @param files YAML files of the same shape as the shipped ones
     * @return the schedule
     * @throws IntegrityException if a file is missing, malformed or wrong, with file, line and column
     */
    public static FeeSchedule from(Path... files) {
        return new FeeSchedule(read(Arrays.asList(files)));
    }

    /**
     * This schedule and packs of one's own: new fees and reliefs, and what takes the place of another pack's within a
     * territory, which has to cite its text. The order of the files means nothing.
     *
     * @param files YAML files of the same shape as the shipped ones
     * @return a new schedule; this one stays as it is
     * @throws IntegrityException if a file is missing, malformed or wrong, or contradicts another pack, with file, line and
     *     column
     */
    public FeeSchedule with(Path... files) {
        return with(Arrays.asList(files));
    }

    FeeSchedule with(Collection<Path> files) {
        List<Placed<FeePack>> all = new ArrayList<>(packs);
        all.addAll(read(files));
        return new FeeSchedule(all);
    }

    /**
     * Everything that is wrong with packs that someone would add to this schedule.
     *
     * @param files YAML files of the same shape as the shipped ones
     * @return what is wrong, each with file, line and column; nothing if {@link #with(Path...)} would take them
     */
    public List<Reason> faults(Path... files) {
        List<Placed<FeePack>> all = new ArrayList<>(packs);
        List<Reason> unreadable = new ArrayList<>();
        for (Path file : files) {
            try {
                all.add(YamlPack.placedIn(file, FeePack.class));
            } catch (IntegrityException e) {
                unreadable.add(e.reason());
            }
        }
        return unreadable.isEmpty() ? PackCheck.of(all) : List.copyOf(unreadable);
    }

    private static List<Placed<FeePack>> read(Collection<Path> files) {
        return files.stream()
                .map(file -> YamlPack.placedIn(file, FeePack.class))
                .toList();
    }

    /**
     * The procedures that the packs speak of and that neither a pack declares nor a catalogue knows.
     *
     * @param known whether a catalogue knows a procedure by its code
     * @return what is wrong, each with file, line and column
     */
    public List<Reason> unknownProcedures(Predicate<String> known) {
        Predicate<String> declared = code ->
                packs.stream().anyMatch(pack -> pack.value().procedures().containsKey(code));
        return packs.stream()
                .flatMap(pack -> ProcedureMention.in(pack.value()).stream()
                        .filter(mention -> !known.test(mention.code()) && !declared.test(mention.code()))
                        .map(mention -> pack.places()
                                .at(
                                        FeeReason.PROCEDURE_UNKNOWN.with(mention.code()),
                                        mention.at().toArray())))
                .toList();
    }

    /**
     * The version of the packs together.
     *
     * @return the version that dossiers pin
     */
    public String version() {
        return version;
    }

    /**
     * The packs together.
     *
     * @return what each holds, in the order in which they were given
     */
    public List<PackSummary> packs() {
        return packs.stream().map(pack -> PackSummary.of(pack.value())).toList();
    }

    /**
     * The ids of all fees.
     *
     * @return the ids
     */
    public Collection<String> fees() {
        return tables.keySet();
    }

    /**
     * The fact that a fee is counted in, such as {@code persons}.
     *
     * @param fee the fee's id
     * @return the fact's name, or empty if the fee counts once
     */
    public Optional<String> countedIn(String fee) {
        return tables.getOrDefault(fee, List.of()).stream()
                .flatMap(table -> Stream.ofNullable(table.fee().per()))
                .findFirst();
    }

    /**
     * What a fee asks of a case.
     *
     * @param fee the fee's id
     * @return the facts, by name; none for a fee that is not known
     */
    public List<FeeFact> factsOf(String fee) {
        return tables.getOrDefault(fee, List.of()).stream()
                .flatMap(table -> table.facts().stream())
                .map(AskedFact::shown)
                .distinct()
                .toList();
    }

    /**
     * Prices a fee. One that is counted in units is priced for one unit where the request does not say how many.
     *
     * @param request the case
     * @return the explained price, or why there is none
     */
    public FeePricing price(FeeRequest request) {
        FeeTable table = table(request);
        return table == null ? new FeePricing.NotPriced(whyNoTable(request)) : table.price(request);
    }

    /**
     * The days on which a case changes its price, for a province's notice board.
     *
     * @param request the case; its date is the first day looked at
     * @param until the last day looked at
     * @return each change with what the case costs before and after, in the order of the days
     */
    public List<FeeChange> nextChanges(FeeRequest request, LocalDate until) {
        List<FeeChange> changes = new ArrayList<>();
        FeeTable table = table(request);
        if (table != null) {
            LocalDate day = request.date();
            for (Optional<LocalDate> next = table.nextChange(request.on(day));
                    next.isPresent() && !next.get().isAfter(until);
                    next = table.nextChange(request.on(day))) {
                changes.add(new FeeChange(next.get(), price(request.on(day)), price(request.on(next.get()))));
                day = next.get();
            }
        }
        return List.copyOf(changes);
    }

    /**
     * Prices a fee and tells how the price came about: slower than {@link #price}, for whoever has to explain it.
     *
     * @param request the case
     * @return every rule of the fee with what became of it, and the same answer as {@link #price}
     */
    public FeeTrace trace(FeeRequest request) {
        FeeTable table = table(request);
        FeePricing answer = price(request);
        return new FeeTrace(
                shown(request.fee()),
                request.date(),
                request.channel(),
                request.territory().province(),
                request.facts(),
                request.groups().stream()
                        .map(each -> each.group() + " " + each.source())
                        .toList(),
                packs.stream().map(pack -> pack.value().label()).toList(),
                table == null ? List.of() : new FeeTracer(table, request, answer).steps(),
                answer);
    }

    /** The fee as it holds in the place asked for, null if it holds nowhere there. */
    private @Nullable FeeTable table(FeeRequest request) {
        List<FeeTable> all = tables.getOrDefault(request.fee(), List.of());
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i).place().holds(request.territory()) == Place.Answer.YES) {
                return all.get(i);
            }
        }
        return null;
    }

    private Reason whyNoTable(FeeRequest request) {
        List<FeeTable> all = tables.get(request.fee());
        if (all == null) {
            return FeeReason.UNKNOWN_FEE.with(shown(request.fee()));
        }
        boolean perhaps =
                all.stream().anyMatch(table -> table.place().holds(request.territory()) == Place.Answer.PERHAPS);
        FeeReason why = perhaps ? FeeReason.FEE_TERRITORY_UNCLEAR : FeeReason.OTHER_TERRITORY;
        return why.with(request.fee(), request.territory().province());
    }

    /** What someone typed as a fee may be anything. */
    private static String shown(String fee) {
        return fee.length() <= 60 ? fee : fee.substring(0, 60) + "…";
    }
}
