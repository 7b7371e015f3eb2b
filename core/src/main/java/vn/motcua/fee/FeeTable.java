package vn.motcua.fee;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One fee in one place, ready to be asked: its rules by channel and day. */
final class FeeTable {

    private final FeeSpec fee;
    private final Place place;
    private final String pack;
    private final RefundRule refund;
    private final List<ReliefRule> reliefs;
    private final List<SupportRule> supports;
    private final List<AskedFact> facts;
    private final Map<Channel, List<Slice>> slices;

    FeeTable(
            FeeSpec fee,
            Place place,
            String pack,
            RefundRule refund,
            List<ReliefRule> reliefs,
            List<SupportRule> supports,
            List<AskedFact> facts,
            Map<Channel, List<Slice>> slices) {
        this.fee = fee;
        this.place = place;
        this.pack = pack;
        this.refund = refund;
        this.reliefs = List.copyOf(reliefs);
        this.supports = List.copyOf(supports);
        this.facts = List.copyOf(facts);
        this.slices = new EnumMap<>(slices);
    }

    FeeSpec fee() {
        return fee;
    }

    Place place() {
        return place;
    }

    List<ReliefRule> reliefs() {
        return reliefs;
    }

    List<SupportRule> supports() {
        return supports;
    }

    List<AskedFact> facts() {
        return facts;
    }

    /** The rules of the day, null if the pack does not reach so far back or ahead. */
    @Nullable
    Slice at(Channel channel, LocalDate day) {
        int index = index(channel, day);
        return index < 0 || !fee.window().holds(day) ? null : slices(channel).get(index);
    }

    private List<Slice> slices(Channel channel) {
        return slices.getOrDefault(channel, List.of());
    }

    private int index(Channel channel, LocalDate day) {
        List<Slice> all = slices(channel);
        int low = 0;
        int high = all.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            if (all.get(middle).from().isAfter(day)) {
                high = middle - 1;
            } else {
                low = middle + 1;
            }
        }
        return high;
    }

    Choice choose(FeeRequest request, LocalDate day) {
        Slice slice = at(request.channel(), day);
        if (slice == null) {
            return Choice.refused(FeeReason.NO_RATE_THAT_DAY.with(
                    fee.id(), day, request.channel().vi(), request.channel().en()));
        }
        try {
            return slice.choose(request, day);
        } catch (ArithmeticException e) {
            // of that day only: that of another day may be a number
            return Choice.refused(FeeReason.AMOUNT_TOO_LARGE.with(fee.id()));
        }
    }

    FeePricing price(FeeRequest request) {
        Choice choice = choose(request, request.date());
        return choice.refusal != null
                ? new FeePricing.NotPriced(choice.refusal)
                : new FeePricing.Priced(quote(choice, request));
    }

    private FeeQuote quote(Choice choice, FeeRequest request) {
        return new FeeQuote(
                fee.id(),
                fee.vi(),
                fee.en(),
                fee.kind(),
                packs(choice),
                request.date(),
                request.channel(),
                lines(choice, request),
                setAside(choice, request),
                Dong.of(choice.total),
                nextChange(request, choice).map(day -> day.minusDays(1)),
                choice.relief == null ? Set.of() : choice.relief.unproven(request),
                refund);
    }

    /** The packs whose rules made the price. */
    private String packs(Choice choice) {
        String all = pack;
        if (choice.relief != null && !choice.relief.pack().equals(pack)) {
            all += ", " + choice.relief.pack();
        }
        if (choice.support != null && !all.contains(choice.support.pack())) {
            all += ", " + choice.support.pack();
        }
        return all;
    }

    private List<FeeLine> lines(Choice choice, FeeRequest request) {
        RateRule rate = choice.rate;
        Slice slice = at(request.channel(), request.date());
        if (rate == null || slice == null) {
            throw new IllegalStateException(fee.id());
        }
        FeeLine first = rate.line(request.facts(), choice.units, request.channel(), choice.base);
        if (choice.relief == null && choice.extras.length == 0 && choice.support == null) {
            return List.of(first);
        }
        List<FeeLine> lines = new ArrayList<>(4);
        lines.add(first);
        if (choice.relief != null) {
            lines.add(choice.relief.line(request, choice.base - choice.rest));
        }
        for (int i = 0; i < choice.extras.length; i++) {
            if (choice.extras[i] > 0) {
                lines.add(slice.additions().get(i).line(choice.extras[i]));
            }
        }
        if (choice.support != null) {
            lines.add(choice.support.line(choice.supported));
        }
        return List.copyOf(lines);
    }

    /** The reliefs that the applicant might have thought of, and what became of them. */
    private List<ReliefSetAside> setAside(Choice choice, FeeRequest request) {
        List<ReliefSetAside> aside = List.of();
        for (int i = 0; i < reliefs.size(); i++) {
            ReliefRule relief = reliefs.get(i);
            boolean inForce = relief.isInForce(request.date());
            if (relief == choice.relief || !relief.concerns(request) || (relief.isForEveryone() && !inForce)) {
                continue;
            }
            if (aside.isEmpty()) {
                aside = new ArrayList<>(2);
            }
            FeeReason hindrance = inForce ? relief.hindrance(request) : null;
            if (!inForce) {
                aside.add(new ReliefSetAside(relief.id(), relief.notInForce(request.date())));
            } else if (hindrance != null) {
                aside.add(new ReliefSetAside(relief.id(), AsideReasons.said(hindrance, request)));
            } else {
                aside.add(new ReliefSetAside(relief.id(), AsideReasons.LESS_FAVOURABLE));
            }
        }
        return aside;
    }

    /** The next day on which the answer is another one, empty if none is known. */
    Optional<LocalDate> nextChange(FeeRequest request) {
        return nextChange(request, choose(request, request.date()));
    }

    private Optional<LocalDate> nextChange(FeeRequest request, Choice today) {
        List<Slice> all = slices(request.channel());
        for (int i = index(request.channel(), request.date()) + 1; i < all.size(); i++) {
            LocalDate day = all.get(i).from();
            if (!day.isAfter(request.date())) {
                continue;
            }
            if (!choose(request, day).costsTheSameAs(today)) {
                return Optional.of(day);
            }
        }
        return Optional.empty();
    }
}
