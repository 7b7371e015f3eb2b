package vn.motcua.payment;

import java.util.Optional;
import java.util.Set;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierCode;
import vn.motcua.error.Reason;
import vn.motcua.fee.Dong;
import vn.motcua.identity.Actor;
import vn.motcua.onestop.OneStop;
import vn.motcua.onestop.Outcome;

/** Looks at the price again before money is taken: a rule that changed since the quote makes a new quote, never a silent one. */
record PriceCheck(OneStop oneStop) {

    private static final String WHY = "quy định về mức thu đã thay đổi sau khi báo phí";

    /** What the payer has to be told before he pays, empty if the price is the same; the dossier gets its new price. */
    Optional<Reason> changed(DossierCode code, String intermediary) {
        if (oneStop.changedPrice(code).isEmpty()) {
            return Optional.empty();
        }
        Dong before = oneStop.find(code).map(Dossier::quotedTotal).orElse(Dong.ZERO);
        // rejected where the status lets no price change any more: what was agreed stands then
        return oneStop.reprice(code, Set.of(), Set.of(), WHY, Actor.payment(intermediary)) instanceof Outcome.Done done
                ? Optional.of(PaymentReason.PRICE_CHANGED.with(
                        code, before, done.dossier().quotedTotal()))
                : Optional.empty();
    }
}
