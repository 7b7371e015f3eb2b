package vn.motcua.fee;

import java.util.Locale;
import java.util.stream.Collectors;
import vn.motcua.fee.FeePack.Addition;
import vn.motcua.fee.FeePack.Fee;
import vn.motcua.fee.FeePack.Rate;
import vn.motcua.fee.FeePack.Relief;

/** Says in words why a line stands in a quote. */
final class FeeTexts {

    private FeeTexts() {}

    static FeeLine rate(Fee fee, Rate rate, long units, Channel channel) {
        String note = rate.note() == null ? "" : " (" + rate.note() + ")";
        return new FeeLine(
                FeeLine.Kind.RATE,
                rate.id(),
                "%s, nộp %s%s".formatted(fee.name(), channel.vi(), note),
                "%s, filed %s".formatted(fee.id(), channel.en()),
                Dong.of(rate.amount()).times(units),
                rate.source());
    }

    static FeeLine relief(Relief relief, Rate rate, long units, FeeRequest request) {
        String groups = request.groups().stream()
                .filter(evidence -> relief.groups().contains(evidence.group()))
                .map(evidence -> evidence.group().vi() + source(evidence))
                .distinct()
                .sorted()
                .collect(Collectors.joining(", "));
        String until = relief.to() == null ? "" : ", đến hết ngày " + relief.to();
        String untilEn = relief.to() == null ? "" : ", until " + relief.to();
        String verb = relief.pay() == 0 ? "Miễn" : "Giảm còn " + Dong.of(relief.pay());
        String verbEn = relief.pay() == 0 ? "Exempt" : "Reduced to " + Dong.of(relief.pay());
        return new FeeLine(
                FeeLine.Kind.RELIEF,
                relief.id(),
                "%s: %s%s".formatted(verb, groups, until),
                "%s: %s%s".formatted(verbEn, groups, untilEn),
                Dong.of(relief.pay()).minus(Dong.of(rate.amount())).times(units),
                relief.source());
    }

    static FeeLine addition(Addition addition, long units) {
        return new FeeLine(
                FeeLine.Kind.ADDITION,
                addition.id(),
                String.format(Locale.ROOT, addition.vi(), units),
                String.format(Locale.ROOT, addition.en(), units),
                Dong.of(addition.each()).times(units),
                addition.source());
    }

    private static String source(GroupEvidence evidence) {
        return switch (evidence.source()) {
            case CLAIMED -> " (tự khai, sẽ kiểm tra khi tiếp nhận)";
            case VERIFIED -> " (đã kiểm tra)";
            case VNEID -> " (VNeID xác nhận)";
        };
    }
}
