package vn.motcua.fee;

import java.util.Objects;
import vn.motcua.error.Reason;

/** The answer to a {@link FeeRequest}: a price with its explanation, or the reason why there is none. */
public sealed interface FeePricing {

    /**
     * The fee is priced.
     *
     * @param quote the explained price
     */
    record Priced(FeeQuote quote) implements FeePricing {

        /** Refuses missing parts. */
        public Priced {
            Objects.requireNonNull(quote, "quote");
        }
    }

    /**
     * The fee is not priced: data are missing, and a guess or a silent 0 would be wrong.
     *
     * @param reason what is missing
     */
    record NotPriced(Reason reason) implements FeePricing {

        /** Refuses missing parts. */
        public NotPriced {
            Objects.requireNonNull(reason, "reason");
        }
    }
}
