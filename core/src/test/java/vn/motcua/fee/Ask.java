package vn.motcua.fee;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import vn.motcua.identity.Territory;

/** Asks the shipped schedule for prices. */
final class Ask {

    static final FeeSchedule SHIPPED = FeeSchedule.shipped();

    private Ask() {}

    static GroupEvidence verified(ApplicantGroup group) {
        return new GroupEvidence(group, GroupEvidence.Source.VERIFIED, "doc", Instant.EPOCH);
    }

    static GroupEvidence claimed(ApplicantGroup group) {
        return new GroupEvidence(group, GroupEvidence.Source.CLAIMED, "doc", Instant.EPOCH);
    }

    static GroupEvidence vneid(ApplicantGroup group) {
        return new GroupEvidence(group, GroupEvidence.Source.VNEID, "msg-1", Instant.EPOCH);
    }

    static FeeRequest request(String fee, String date, Channel channel, GroupEvidence... groups) {
        return new FeeRequest(
                fee, channel, Territory.ofProvince("96"), LocalDate.parse(date), Map.of(), Arrays.asList(groups));
    }

    static FeeRequest copies(FeeRequest request, long copies) {
        return new FeeRequest(
                request.fee(),
                request.channel(),
                request.territory(),
                request.date(),
                Map.of("copies", copies),
                request.groups());
    }

    static FeeQuote quote(FeeRequest request) {
        FeePricing pricing = SHIPPED.price(request);
        assertThat(pricing).as(request.toString()).isInstanceOf(FeePricing.Priced.class);
        return ((FeePricing.Priced) pricing).quote();
    }

    static FeeQuote quote(String fee, String date, Channel channel, GroupEvidence... groups) {
        return quote(request(fee, date, channel, groups));
    }

    static String refusal(FeeRequest request) {
        FeePricing pricing = SHIPPED.price(request);
        assertThat(pricing).as(request.toString()).isInstanceOf(FeePricing.NotPriced.class);
        return ((FeePricing.NotPriced) pricing).reason().code();
    }

    static List<String> setAside(FeeQuote quote) {
        return quote.setAside().stream()
                .map(each -> each.rule() + " " + each.reason().code())
                .toList();
    }

    static List<String> rules(FeeQuote quote) {
        return quote.lines().stream().map(FeeLine::rule).toList();
    }
}
