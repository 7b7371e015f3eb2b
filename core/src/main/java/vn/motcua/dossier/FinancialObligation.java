package vn.motcua.dossier;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import vn.motcua.fee.Dong;
import vn.motcua.fee.FeeQuote;

/**
 * What the citizen owes for a dossier (nghĩa vụ tài chính), with the amount frozen in its quotes.
 *
 * @param id its id within the dossier, for example {@code 1}
 * @param quotes the quotes that make up the amount
 * @param guard what may not happen while it is open
 * @param raisedAt when it came to be
 * @param settlements the money that arrived for it
 * @param payBy when the payer's silence ends the handling, empty if the procedure sets no such limit
 */
public record FinancialObligation(
        String id,
        List<FeeQuote> quotes,
        Guard guard,
        Instant raisedAt,
        List<Settlement> settlements,
        Optional<Instant> payBy) {

    /** What an open obligation holds back. */
    public enum Guard {
        /** The one-stop may not receive the dossier. */
        RECEIVE,
        /** The dossier stands in status 6 until it is settled. */
        PROCESSING,
        /** The result may not be handed over. */
        RETURN
    }

    /** Copies the lists. */
    public FinancialObligation {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(guard, "guard");
        Objects.requireNonNull(raisedAt, "raisedAt");
        quotes = List.copyOf(quotes);
        settlements = List.copyOf(settlements);
        Objects.requireNonNull(payBy, "payBy");
    }

    /**
     * An obligation for which nobody has paid yet, without a limit of its own.
     *
     * @param id its id within the dossier
     * @param quotes the quotes that make up the amount
     * @param guard what may not happen while it is open
     * @param raisedAt when it came to be
     * @return the open obligation
     */
    public static FinancialObligation open(String id, List<FeeQuote> quotes, Guard guard, Instant raisedAt) {
        return new FinancialObligation(id, quotes, guard, raisedAt, List.of(), Optional.empty());
    }

    /**
     * What is owed in all.
     *
     * @return the sum of the quotes
     */
    public Dong amount() {
        return quotes.stream().map(FeeQuote::total).reduce(Dong.ZERO, Dong::plus);
    }

    /**
     * What has arrived so far.
     *
     * @return the sum of the settlements
     */
    public Dong paid() {
        return settlements.stream().map(Settlement::amount).reduce(Dong.ZERO, Dong::plus);
    }

    /**
     * Whether enough has arrived.
     *
     * @return true once the settlements reach the amount
     */
    public boolean isSettled() {
        return paid().compareTo(amount()) >= 0;
    }

    /**
     * Whether that very payment is already recorded.
     *
     * @param settlement the payment
     * @return true if the same intermediary's reference is among the settlements
     */
    public boolean holds(Settlement settlement) {
        return settlements.stream()
                .anyMatch(each -> each.intermediary().equals(settlement.intermediary())
                        && each.reference().equals(settlement.reference()));
    }

    /**
     * The obligation with another end of the time to pay it.
     *
     * @param end when the payer's silence ends the handling now
     * @return a copy
     */
    public FinancialObligation payableBy(Instant end) {
        return new FinancialObligation(id, quotes, guard, raisedAt, settlements, Optional.of(end));
    }

    /**
     * What has arrived beyond what is owed, and is to be refunded.
     *
     * @return the excess, 0 if there is none
     */
    public Dong excess() {
        Dong more = paid().minus(amount());
        return more.value() > 0 ? more : Dong.ZERO;
    }

    /**
     * The obligation at another price.
     *
     * @param next the quotes that make up the amount now
     * @return a copy; what was paid stays
     */
    public FinancialObligation withQuotes(List<FeeQuote> next) {
        return new FinancialObligation(id, next, guard, raisedAt, settlements, payBy);
    }

    /**
     * The obligation with one more payment.
     *
     * @param settlement the payment
     * @return a copy that holds it
     */
    public FinancialObligation with(Settlement settlement) {
        List<Settlement> all = new ArrayList<>(settlements);
        all.add(settlement);
        return new FinancialObligation(id, quotes, guard, raisedAt, all, payBy);
    }
}
