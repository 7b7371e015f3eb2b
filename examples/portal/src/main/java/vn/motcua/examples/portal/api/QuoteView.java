package vn.motcua.examples.portal.api;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.motcua.fee.Channel;
import vn.motcua.fee.FeeLine;
import vn.motcua.fee.FeePricing;
import vn.motcua.fee.FeeQuote;
import vn.motcua.fee.FeeReason;

/**
 * A price with its explanation.
 *
 * @param fee the fee's id
 * @param name the fee's name
 * @param channel the channel in words
 * @param priced false if there is no price
 * @param total what is owed, in đồng
 * @param lines the lines
 * @param setAside the reliefs that did not apply, with why
 * @param validUntil the last day of this price
 * @param reason why there is no price
 * @param pack the version of the fee pack
 */
public record QuoteView(
        String fee,
        String name,
        String channel,
        boolean priced,
        long total,
        List<Line> lines,
        List<String> setAside,
        Optional<LocalDate> validUntil,
        Optional<FaultView.Told> reason,
        String pack) {

    /**
     * Whether the fee has a price, or will have one once the form says what it depends on.
     *
     * @return false if the packs have no price
     */
    public boolean canBePriced() {
        return priced
                || reason.filter(told -> told.code()
                                .equals(FeeReason.FACT_NEEDED.template().code()))
                        .isPresent();
    }

    /**
     * A line of a price.
     *
     * @param text why it is there
     * @param amount how much, in đồng
     * @param basis the legal text
     */
    public record Line(String text, long amount, String basis) {

        static Line of(FeeLine line) {
            return new Line(line.vi(), line.amount().value(), line.basis().marked());
        }
    }

    /**
     * Makes the view of a quote.
     *
     * @param quote the quote
     * @return the view
     */
    public static QuoteView of(FeeQuote quote) {
        return new QuoteView(
                quote.fee(),
                quote.name(),
                quote.channel().vi(),
                true,
                quote.total().value(),
                quote.lines().stream().map(Line::of).toList(),
                quote.setAside().stream()
                        .map(relief -> relief.rule() + ": " + relief.reason().vi())
                        .toList(),
                quote.validUntil(),
                Optional.empty(),
                quote.packVersion());
    }

    /**
     * Makes the view of an answer.
     *
     * @param pricing the answer
     * @param channel the channel that was asked about
     * @return the view
     */
    public static QuoteView of(FeePricing pricing, Channel channel) {
        if (pricing instanceof FeePricing.Priced priced) {
            return of(priced.quote());
        }
        FeePricing.NotPriced none = (FeePricing.NotPriced) pricing;
        return new QuoteView(
                "",
                "",
                channel.vi(),
                false,
                0,
                List.of(),
                List.of(),
                Optional.empty(),
                Optional.of(FaultView.Told.of(none.reason())),
                "");
    }
}
