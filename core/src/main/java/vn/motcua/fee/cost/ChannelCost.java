package vn.motcua.fee.cost;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import vn.motcua.error.Reason;
import vn.motcua.fee.Channel;
import vn.motcua.fee.FeePricing;

/**
 * What a case costs through one channel.
 *
 * @param channel the channel
 * @param prices the fees with their explanation, or why there is no price
 * @param ways the ways to pay them, each with its cost; none if a fee is not priced
 */
public record ChannelCost(Channel channel, List<FeePricing> prices, List<CitizenCost> ways) {

    /** Copies the lists and refuses missing parts. */
    public ChannelCost {
        Objects.requireNonNull(channel, "channel");
        prices = List.copyOf(prices);
        ways = List.copyOf(ways);
    }

    /**
     * The way that costs the citizen least.
     *
     * @return the first of the cheapest ways, empty if a fee is not priced
     */
    public Optional<CitizenCost> cheapest() {
        return ways.stream().min(Comparator.comparing(CitizenCost::total));
    }

    /**
     * Why nobody can say what it costs.
     *
     * @return the reasons, none if all fees are priced
     */
    public List<Reason> notPriced() {
        return prices.stream()
                .filter(FeePricing.NotPriced.class::isInstance)
                .map(price -> ((FeePricing.NotPriced) price).reason())
                .toList();
    }
}
