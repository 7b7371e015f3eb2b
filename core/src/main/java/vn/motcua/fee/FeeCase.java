package vn.motcua.fee;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import vn.motcua.error.Reason;
import vn.motcua.law.Confidence;

/**
 * A worked case: what a citizen owes as someone worked it out from the legal texts, and not from the packs, so that the packs
 * can be held to it. Immutable and thread-safe.
 *
 * @param id the case's id, unique within its file
 * @param request the case
 * @param expected what the texts say
 * @param text the text that the case rests on
 */
public record FeeCase(String id, FeeRequest request, Expected expected, String text) {

    /** Refuses missing parts. */
    public FeeCase {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(request, "request");
        Objects.requireNonNull(expected, "expected");
        Objects.requireNonNull(text, "text");
    }

    /** What the texts say of a case. */
    public sealed interface Expected {

        /**
         * There is a price. What is left empty is not compared.
         *
         * @param total what the citizen owes
         * @param supported what a budget pays for him
         * @param unconfirmed whether the price is less than confirmed
         * @param validUntil the last day on which the case owes the same
         */
        record Owed(Dong total, Optional<Dong> supported, Optional<Boolean> unconfirmed, Optional<LocalDate> validUntil)
                implements Expected {

            /** Refuses missing parts. */
            public Owed {
                Objects.requireNonNull(total, "total");
                Objects.requireNonNull(supported, "supported");
                Objects.requireNonNull(unconfirmed, "unconfirmed");
                Objects.requireNonNull(validUntil, "validUntil");
            }
        }

        /**
         * There is no price.
         *
         * @param code the code of the reason
         */
        record NotPriced(String code) implements Expected {

            /** Refuses a missing code. */
            public NotPriced {
                Objects.requireNonNull(code, "code");
            }
        }
    }

    /**
     * Prices the case and compares.
     *
     * @param schedule the fees to hold to the case
     * @return what differs, with the case's id; nothing if the schedule says what the texts say
     */
    public List<Reason> differences(FeeSchedule schedule) {
        FeePricing priced = schedule.price(request);
        if (expected instanceof Expected.Owed owed) {
            return priced instanceof FeePricing.Priced is
                    ? differences(owed, is.quote())
                    : List.of(FeeCaseReason.NO_PRICE.with(id, owed.total(), code(priced)));
        }
        String wanted = ((Expected.NotPriced) expected).code();
        if (priced instanceof FeePricing.Priced is) {
            return List.of(FeeCaseReason.PRICED.with(id, is.quote().total(), wanted));
        }
        return code(priced).equals(wanted)
                ? List.of()
                : List.of(FeeCaseReason.OTHER_REASON.with(id, code(priced), wanted));
    }

    private static String code(FeePricing priced) {
        return priced instanceof FeePricing.NotPriced not ? not.reason().code() : "";
    }

    private List<Reason> differences(Expected.Owed owed, FeeQuote quote) {
        List<Reason> found = new ArrayList<>();
        if (!quote.total().equals(owed.total())) {
            found.add(FeeCaseReason.OTHER_TOTAL.with(id, quote.total(), owed.total()));
        }
        Dong supported = quote.lines().stream()
                .filter(line -> line.kind() == FeeLine.Kind.SUPPORT)
                .map(FeeLine::amount)
                .reduce(Dong.ZERO, Dong::minus);
        owed.supported()
                .filter(wanted -> !wanted.equals(supported))
                .ifPresent(wanted -> found.add(FeeCaseReason.OTHER_SUPPORT.with(id, supported, wanted)));
        Confidence sure = quote.confidence();
        owed.unconfirmed()
                .filter(wanted -> wanted == (sure == Confidence.CONFIRMED))
                .ifPresent(wanted -> found.add(
                        (wanted ? FeeCaseReason.TOO_SURE : FeeCaseReason.UNSURE).with(id, sure.vi(), sure.en())));
        owed.validUntil()
                .filter(wanted -> !quote.validUntil().equals(Optional.of(wanted)))
                .ifPresent(wanted -> found.add(FeeCaseReason.OTHER_VALIDITY.with(
                        id, quote.validUntil().map(LocalDate::toString).orElse("…"), wanted)));
        return found;
    }

    @Override
    public String toString() {
        return id + " " + request.fee() + " " + request.date() + " " + request.channel() + ": " + text;
    }
}
