package vn.motcua.fee;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.motcua.fee.FeePack.Addition;
import vn.motcua.fee.FeePack.Fee;
import vn.motcua.fee.FeePack.Rate;
import vn.motcua.fee.FeePack.Relief;
import vn.motcua.law.yaml.YamlPack;

/**
 * The fees that are in force, by day (biểu phí, lệ phí). Immutable and thread-safe.
 *
 * <p>Of the reliefs that an applicant may have, the single most favourable one applies, never a product of several (TT
 * 117/2026/TT-BTC Đ2(2), NQ 66.22/2026/NQ-CP Đ5(2)).
 */
public final class FeeSchedule {

    private final String version;
    private final Map<String, Priceable> fees;

    /** A fee with everything that may lower it. */
    private record Priceable(Fee fee, List<Relief> reliefs) {}

    FeeSchedule(FeePack pack) {
        this.version = pack.version();
        this.fees = pack.fees().stream()
                .collect(Collectors.toUnmodifiableMap(
                        Fee::id, fee -> new Priceable(fee, pack.reliefsOf(fee).toList())));
    }

    /**
     * The schedule that ships with the SDK.
     *
     * @return the central fees and those of the provinces that we have facts for
     */
    public static FeeSchedule shipped() {
        return new FeeSchedule(YamlPack.shipped("fees.yaml", FeePack.class));
    }

    /**
     * A schedule of one's own, for a province's resolutions.
     *
     * @param file a YAML file of the same shape as the shipped one
     * @return the schedule
     * @throws vn.motcua.error.IntegrityException if the file is missing or malformed, with the place
     */
    public static FeeSchedule from(Path file) {
        return new FeeSchedule(YamlPack.in(file, FeePack.class));
    }

    /**
     * The version of the pack.
     *
     * @return the version that quotes name
     */
    public String version() {
        return version;
    }

    /**
     * The fact that a fee is counted in, such as {@code persons}.
     *
     * @param fee the fee's id
     * @return the fact's name, or empty if the fee counts once
     */
    public Optional<String> countedIn(String fee) {
        return Optional.ofNullable(fees.get(fee)).map(entry -> entry.fee().per());
    }

    /**
     * Prices a fee. One that is counted in units is priced for one unit where the request does not say how many.
     *
     * @param request the case
     * @return the explained price, or why there is none
     */
    public FeePricing price(FeeRequest request) {
        Priceable entry = fees.get(request.fee());
        if (entry == null) {
            return new FeePricing.NotPriced(FeeReason.UNKNOWN_FEE.with(request.fee()));
        }
        if (entry.fee().notPriced() != null) {
            var why = entry.fee().notPriced();
            return new FeePricing.NotPriced(FeeReason.NOT_PRICED.with(request.fee(), why.vi(), why.en()));
        }
        try {
            return priced(entry, request);
        } catch (ArithmeticException e) {
            return new FeePricing.NotPriced(FeeReason.AMOUNT_TOO_LARGE.with(request.fee()));
        }
    }

    private FeePricing priced(Priceable entry, FeeRequest request) {
        Optional<Assessment> assessed = assess(entry, request);
        if (assessed.isEmpty()) {
            return new FeePricing.NotPriced(FeeReason.NO_RATE_THAT_DAY.with(
                    request.fee(),
                    request.date(),
                    request.channel().vi(),
                    request.channel().en()));
        }
        Assessment today = assessed.get();
        return new FeePricing.Priced(new FeeQuote(
                request.fee(),
                entry.fee().name(),
                entry.fee().kind(),
                version,
                request.date(),
                request.channel(),
                today.lines(),
                today.setAside(),
                today.total(),
                lastDayOfSamePrice(entry, request, today.total()),
                today.unproven()));
    }

    private record Assessment(List<FeeLine> lines, List<ReliefSetAside> setAside, Set<ApplicantGroup> unproven) {

        Dong total() {
            return lines.stream().map(FeeLine::amount).reduce(Dong.ZERO, Dong::plus);
        }
    }

    private static Optional<Assessment> assess(Priceable entry, FeeRequest request) {
        return entry.fee().rates().stream()
                .filter(rate -> rate.channels().contains(request.channel()))
                .filter(rate -> rate.window().holds(request.date()))
                .findFirst()
                .map(rate -> assess(entry, rate, request));
    }

    private static Assessment assess(Priceable entry, Rate rate, FeeRequest request) {
        List<FeeLine> lines = new ArrayList<>();
        List<ReliefSetAside> setAside = new ArrayList<>();
        long units = entry.fee().units(request);
        lines.add(FeeTexts.rate(entry.fee(), rate, units, request.channel()));
        List<Relief> fitting = new ArrayList<>();
        for (Relief relief : entry.reliefs()) {
            if (!relief.window().holds(request.date()) || !ReliefCheck.concerns(relief, request)) {
                continue;
            }
            ReliefCheck.obstacle(relief, request)
                    .ifPresentOrElse(
                            reason -> setAside.add(new ReliefSetAside(relief.id(), reason)), () -> fitting.add(relief));
        }
        fitting.sort(Comparator.comparingLong(Relief::pay).thenComparing(Relief::id));
        boolean applied = false;
        Set<ApplicantGroup> unproven = Set.of();
        for (Relief relief : fitting) {
            if (!applied && relief.pay() < rate.amount()) {
                lines.add(FeeTexts.relief(relief, rate, units, request));
                unproven = ReliefCheck.unproven(relief, request);
                applied = true;
            } else {
                setAside.add(new ReliefSetAside(relief.id(), FeeReason.LESS_FAVOURABLE.with()));
            }
        }
        for (Addition addition : entry.fee().additions()) {
            long extra = request.fact(addition.fact(), 0) - addition.above();
            if (extra > 0 && addition.window().holds(request.date())) {
                lines.add(FeeTexts.addition(addition, extra));
            }
        }
        return new Assessment(List.copyOf(lines), List.copyOf(setAside), unproven);
    }

    private static Optional<LocalDate> lastDayOfSamePrice(Priceable entry, FeeRequest request, Dong total) {
        Stream<Window> windows = Stream.of(
                        entry.fee().rates().stream().map(Rate::window),
                        entry.reliefs().stream().map(Relief::window),
                        entry.fee().additions().stream().map(Addition::window))
                .flatMap(Function.identity());
        return windows.flatMap(Window::edges)
                .filter(day -> day.isAfter(request.date()))
                .distinct()
                .sorted()
                .filter(day ->
                        !assess(entry, request.on(day)).map(Assessment::total).equals(Optional.of(total)))
                .findFirst()
                .map(day -> day.minusDays(1));
    }
}
