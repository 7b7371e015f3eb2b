package vn.motcua.workflow;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierStatus;
import vn.motcua.dossier.Filing;
import vn.motcua.dossier.FinancialObligation;
import vn.motcua.dossier.FinancialObligation.Guard;
import vn.motcua.error.Reason;
import vn.motcua.event.DossierEvent;
import vn.motcua.event.Occurrence;
import vn.motcua.fee.Channel;
import vn.motcua.fee.FeePricing;
import vn.motcua.fee.FeeQuote;
import vn.motcua.procedure.PaymentMoment;

/** Opens a dossier: by submission (status 1), or by receipt at the counter (status 2). */
final class OpeningRules {

    private OpeningRules() {}

    /** A dossier before its first version, so that the rules of {@link Situation} hold for openings too. */
    static Dossier blank(DossierAction.Opening action, DossierStatus start) {
        Dossier first = Dossier.opened(action.code(), start, action.filing(), quotes(action), action.packVersion());
        return new Dossier(
                first.code(),
                0,
                start,
                List.of(),
                first.filing(),
                first.clock(),
                first.quotes(),
                List.of(),
                List.of(),
                List.of(),
                first.result(),
                first.packVersion());
    }

    static Decision decide(Situation situation, DossierAction.Opening action) {
        List<Reason> obstacles = new ArrayList<>(
                DocumentCheck.missing(situation.procedure(), situation.dossier().filing()));
        CaseCheck.contradiction(situation.procedure(), situation.dossier().filing())
                .ifPresent(obstacles::add);
        action.prices().stream()
                .filter(FeePricing.NotPriced.class::isInstance)
                .map(price -> ((FeePricing.NotPriced) price).reason())
                .forEach(obstacles::add);
        PaymentMoment moment = situation.procedure().payment();
        boolean atCounter = action instanceof DossierAction.ReceiveAtCounter;
        if (atCounter) {
            IntakeRules.unproven(situation.dossier())
                    .forEach(group -> obstacles.add(WorkflowReason.RELIEF_UNVERIFIED.with(group.vi(), group)));
        }
        if (atCounter && action.filing().channel() != Channel.DIRECT) {
            obstacles.add(WorkflowReason.COUNTER_IS_DIRECT.with());
        }
        if (atCounter
                && moment.guardsReceive()
                && !situation.dossier().quotedTotal().isZero()) {
            obstacles.add(
                    WorkflowReason.PAY_BEFORE_RECEIPT.with(situation.dossier().quotedTotal()));
        }
        if (!obstacles.isEmpty()) {
            return new Decision.Rejected(obstacles);
        }
        Filing filing = action.filing();
        Dossier next = situation.moved();
        List<Occurrence> occurrences = new ArrayList<>();
        occurrences.add(new Occurrence(
                new DossierEvent.Submitted(filing.procedure(), filing.channel(), next.quotedTotal(), why(next)),
                situation.basis()));
        if (moment.isRaisedAtSubmission() && !next.quotedTotal().isZero()) {
            Guard guard = moment.guardsReceive() ? Guard.RECEIVE : Guard.RETURN;
            next = next.with(new FinancialObligation("1", owed(next), guard, situation.at(), List.of()));
            occurrences.add(ObligationRules.raised(next.obligations().get(0)));
        }
        if (atCounter) {
            occurrences.add(IntakeRules.received(situation, next));
        }
        return situation.accept(next, occurrences, List.of());
    }

    private static List<FeeQuote> owed(Dossier dossier) {
        return dossier.quotes().stream()
                .filter(quote -> !quote.total().isZero())
                .toList();
    }

    private static List<FeeQuote> quotes(DossierAction.Opening action) {
        return action.prices().stream()
                .filter(FeePricing.Priced.class::isInstance)
                .map(price -> ((FeePricing.Priced) price).quote())
                .toList();
    }

    private static String why(Dossier dossier) {
        return dossier.quotes().stream()
                .map(quote ->
                        quote.decisive().vi() + " (" + quote.decisive().basis().marked() + ")")
                .collect(Collectors.joining("; "));
    }
}
