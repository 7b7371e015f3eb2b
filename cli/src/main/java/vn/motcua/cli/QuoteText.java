package vn.motcua.cli;

import java.time.LocalDate;
import java.util.stream.Collectors;
import vn.motcua.fee.FeeLine;
import vn.motcua.fee.FeeQuote;
import vn.motcua.fee.ReliefSetAside;
import vn.motcua.identity.Territory;

/** A quote as a person reads it: the lines with their texts, what was set aside, the total, and how long and how sure. */
final class QuoteText {

    private final Console console;

    QuoteText(Console console) {
        this.console = console;
    }

    void print(FeeQuote quote, Territory territory) {
        console.say(quote.fee() + ": " + console.words(quote.name(), quote.nameEn()));
        console.say(
                "Ngày %s, nộp %s, tỉnh %s",
                "On %s, filed %s, province %s",
                quote.date(),
                console.words(quote.channel().vi(), quote.channel().en()),
                territory.province());
        console.say("");
        Columns lines = new Columns(
                console.words(">Số tiền", ">Amount"),
                console.words("Nội dung", "Line"),
                console.words("Căn cứ", "Text"));
        for (FeeLine line : quote.lines()) {
            lines.row(line.amount().toString(), console.words(line.vi(), line.en()), console.cited(line.basis()));
        }
        lines.row(quote.total().toString(), console.words("TỔNG", "TOTAL"), "");
        lines.print(console);
        setAside(quote);
        console.say("");
        ending(quote);
    }

    private void setAside(FeeQuote quote) {
        if (!quote.setAside().isEmpty()) {
            console.say("");
            console.say("Ưu đãi không áp dụng:", "Reliefs set aside:");
            for (ReliefSetAside each : quote.setAside()) {
                console.say("- " + each.rule() + ": " + console.words(each.reason()));
            }
        }
    }

    private void ending(FeeQuote quote) {
        console.say(
                "Giữ mức này đến hết ngày: %s",
                "Holds until: %s",
                quote.validUntil()
                        .map(LocalDate::toString)
                        .orElseGet(() -> console.words("chưa biết có thay đổi", "no change is known")));
        console.say("Mức độ chắc chắn: %s", "Confidence: %s", console.words(quote.confidence()));
        if (!quote.unproven().isEmpty()) {
            console.say(
                    "Phải kiểm tra khi tiếp nhận: %s",
                    "To be verified at receipt: %s",
                    quote.unproven().stream().map(Enum::name).sorted().collect(Collectors.joining(", ")));
        }
        console.say("Gói phí: %s", "Packs: %s", quote.packVersion());
    }
}
