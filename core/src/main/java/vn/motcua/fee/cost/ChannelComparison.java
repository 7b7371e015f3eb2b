package vn.motcua.fee.cost;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import vn.motcua.fee.Channel;
import vn.motcua.fee.Dong;
import vn.motcua.fee.FeePricing;

/**
 * What a case costs at the counter, online and by post, side by side, so that nobody pays more online without being told.
 * Immutable and thread-safe.
 *
 * @param channels the channels, each with its cost
 */
public record ChannelComparison(List<ChannelCost> channels) {

    /** Copies the list. */
    public ChannelComparison {
        channels = List.copyOf(channels);
    }

    /**
     * A way of paying online that costs the citizen more than the counter.
     *
     * @param way the way
     * @param more by how much, above 0
     */
    public record Dearer(CitizenCost way, Dong more) {}

    /**
     * Compares the channels.
     *
     * @param prices prices the case through a channel, for example {@code channel -> oneStop.quote(question.through(channel))}
     * @param tariff what intermediaries charge
     * @param day the day of the payment, in Vietnam
     * @return the comparison
     */
    public static ChannelComparison of(
            Function<Channel, List<FeePricing>> prices, SurchargeTariff tariff, LocalDate day) {
        return new ChannelComparison(Arrays.stream(Channel.values())
                .map(channel -> cost(channel, prices.apply(channel), tariff, day))
                .toList());
    }

    private static ChannelCost cost(Channel channel, List<FeePricing> prices, SurchargeTariff tariff, LocalDate day) {
        Dong fees = Dong.ZERO;
        for (FeePricing price : prices) {
            if (!(price instanceof FeePricing.Priced priced)) {
                return new ChannelCost(channel, prices, List.of());
            }
            fees = fees.plus(priced.quote().total());
        }
        return new ChannelCost(channel, prices, ways(channel, fees, tariff, day));
    }

    /** Where there is nothing to pay, nobody stands between. */
    private static List<CitizenCost> ways(Channel channel, Dong fees, SurchargeTariff tariff, LocalDate day) {
        List<CitizenCost> ways = new ArrayList<>();
        if (!fees.isZero()) {
            for (String intermediary : tariff.intermediaries(channel, day)) {
                ways.add(new CitizenCost(
                        Optional.of(intermediary), fees, tariff.charges(intermediary, channel, day, fees)));
            }
        }
        if (channel == Channel.DIRECT || ways.isEmpty()) {
            ways.add(0, new CitizenCost(Optional.empty(), fees, List.of()));
        }
        return ways;
    }

    /**
     * One channel of the comparison.
     *
     * @param channel the channel
     * @return its cost
     */
    public ChannelCost through(Channel channel) {
        return channels.stream()
                .filter(each -> each.channel() == channel)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no channel " + channel));
    }

    /**
     * The ways of paying online that cost the citizen more than the cheapest way at the counter.
     *
     * @return the ways with the difference, none if online is never dearer or one of the two channels is not priced
     */
    public List<Dearer> dearerOnline() {
        Optional<Dong> counter = through(Channel.DIRECT).cheapest().map(CitizenCost::total);
        return through(Channel.ONLINE).ways().stream()
                .flatMap(way -> counter
                        .map(total -> way.total().minus(total))
                        .filter(more -> more.value() > 0)
                        .map(more -> new Dearer(way, more))
                        .stream())
                .toList();
    }

    /**
     * The intermediary through which paying online costs least.
     *
     * @return its id, empty if nothing has to be paid, nothing is priced or no tariff names an intermediary
     */
    public Optional<String> cheapestIntermediary() {
        return through(Channel.ONLINE).cheapest().flatMap(CitizenCost::intermediary);
    }
}
