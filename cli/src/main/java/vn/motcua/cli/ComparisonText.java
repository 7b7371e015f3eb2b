package vn.motcua.cli;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import vn.motcua.fee.FeePricing;
import vn.motcua.fee.FeeQuote;
import vn.motcua.fee.cost.ChannelComparison;
import vn.motcua.fee.cost.ChannelCost;
import vn.motcua.fee.cost.CitizenCost;
import vn.motcua.fee.cost.Surcharge;

/** The channels side by side as a person reads them, with what is dearer online said out loud. */
final class ComparisonText {

    private final Console console;

    ComparisonText(Console console) {
        this.console = console;
    }

    void print(ChannelComparison comparison) {
        Columns table = new Columns(
                console.words("Hình thức", "Channel"),
                console.words("Qua", "Through"),
                console.words(">Phí, lệ phí", ">Fees"),
                console.words(">Phụ thu", ">Surcharges"),
                console.words(">Người nộp trả", ">Citizen pays"));
        comparison.channels().forEach(channel -> rows(table, channel));
        table.print(console);
        console.say("");
        notes(comparison).forEach(console::say);
        comparison
                .dearerOnline()
                .forEach(dearer -> console.say(
                        "CẢNH BÁO: nộp trực tuyến qua %s đắt hơn tại quầy %s.",
                        "WARNING: online through %s is dearer than the counter by %s.",
                        through(dearer.way()),
                        dearer.more()));
        comparison
                .cheapestIntermediary()
                .ifPresent(id -> console.say("Trung gian rẻ nhất: %s", "Cheapest intermediary: %s", id));
    }

    private void rows(Columns table, ChannelCost channel) {
        String name = console.words(channel.channel().vi(), channel.channel().en());
        for (CitizenCost way : channel.ways()) {
            table.row(
                    name,
                    through(way),
                    way.fees().toString(),
                    way.total().minus(way.fees()).toString(),
                    way.total().toString());
        }
        if (channel.ways().isEmpty()) {
            table.row(name, "–", "–", "–", console.words("chưa có mức thu", "not priced"));
        }
    }

    private static String through(CitizenCost way) {
        return way.intermediary().orElse("–");
    }

    /** What the figures rest on, each text once. */
    private List<String> notes(ChannelComparison comparison) {
        Set<String> notes = new LinkedHashSet<>();
        for (ChannelCost channel : comparison.channels()) {
            for (FeePricing price : channel.prices()) {
                if (price instanceof FeePricing.Priced priced) {
                    notes.add(text(priced.quote()));
                }
            }
            channel.notPriced().forEach(why -> notes.add(console.words(why) + " [" + why.code() + "]"));
            channel.ways().forEach(way -> way.surcharges().forEach(each -> notes.add(text(way, each))));
        }
        return new ArrayList<>(notes);
    }

    private String text(FeeQuote quote) {
        return quote.fee() + ", "
                + console.words(quote.channel().vi(), quote.channel().en()) + ": " + quote.total() + " – "
                + console.cited(quote.decisive().basis());
    }

    private String text(CitizenCost way, Surcharge surcharge) {
        return through(way) + ": " + surcharge.amount() + ", "
                + console.words(surcharge.payer().vi(), surcharge.payer().en())
                + console.words(", bên thu: ", ", payee: ") + surcharge.payee()
                + " – " + console.cited(surcharge.basis());
    }
}
