package vn.motcua.fee.cost;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import vn.motcua.fee.Dong;

/**
 * What one way of paying costs the citizen.
 *
 * @param intermediary the intermediary's id, empty where nobody stands between, as with cash
 * @param fees what is owed to the State
 * @param surcharges what is charged for the payment, whoever bears it
 */
public record CitizenCost(Optional<String> intermediary, Dong fees, List<Surcharge> surcharges) {

    /** Copies the list and refuses missing parts. */
    public CitizenCost {
        Objects.requireNonNull(intermediary, "intermediary");
        Objects.requireNonNull(fees, "fees");
        surcharges = List.copyOf(surcharges);
    }

    /**
     * What leaves the citizen's pocket.
     *
     * @return the fees and the surcharges that he bears
     */
    public Dong total() {
        return fees.plus(borne(true));
    }

    /**
     * What the citizen is spared.
     *
     * @return the surcharges that someone else bears or waives, a figure of benefit for reports
     */
    public Dong spared() {
        return borne(false);
    }

    private Dong borne(boolean byCitizen) {
        return surcharges.stream()
                .filter(each -> (each.payer() == PayerPolicy.CITIZEN) == byCitizen)
                .map(Surcharge::amount)
                .reduce(Dong.ZERO, Dong::plus);
    }
}
