package vn.motcua.workflow;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.FinancialObligation;
import vn.motcua.dossier.FinancialObligation.Guard;
import vn.motcua.error.Reason;
import vn.motcua.event.DossierEvent;
import vn.motcua.event.Occurrence;
import vn.motcua.fee.ApplicantGroup;
import vn.motcua.fee.Dong;
import vn.motcua.fee.FeeQuote;
import vn.motcua.fee.GroupEvidence;
import vn.motcua.procedure.PaymentMoment;

/** A new price for a dossier: what was paid stays, and the difference is owed or to be refunded. */
final class RepricingRules {

    private RepricingRules() {}

    /** The same fees, and another price or other groups. */
    static List<Reason> differs(Situation situation, DossierAction.Reprice action) {
        Dossier dossier = situation.dossier();
        if (!fees(action.quotes()).equals(fees(dossier.quotes()))
                || action.quotes().size() != dossier.quotes().size()) {
            return List.of(WorkflowReason.OTHER_FEES.with());
        }
        boolean same = total(action.quotes()).equals(dossier.quotedTotal())
                && action.struck().isEmpty()
                && action.seen().isEmpty();
        return same ? List.of(WorkflowReason.PRICE_UNCHANGED.with()) : List.of();
    }

    private static Set<String> fees(List<FeeQuote> quotes) {
        return quotes.stream().map(FeeQuote::fee).collect(Collectors.toSet());
    }

    /** Only an officer judges claims, and only one that was made and not proven can be struck. */
    static List<Reason> claimsKnown(Situation situation, DossierAction.Reprice action) {
        boolean judged = !action.struck().isEmpty() || !action.seen().isEmpty();
        if (judged && situation.actor().agency().isEmpty()) {
            return List.of(WorkflowReason.CLAIMS_BY_OFFICER.with());
        }
        Set<ApplicantGroup> claimed = situation.dossier().filing().groups().stream()
                .filter(evidence -> evidence.source() == GroupEvidence.Source.CLAIMED)
                .map(GroupEvidence::group)
                .collect(Collectors.toSet());
        return action.struck().stream()
                .filter(group -> !claimed.contains(group) || action.seen().contains(group))
                .sorted()
                .map(group -> WorkflowReason.CLAIM_NOT_MADE.with(group.vi(), group.en()))
                .toList();
    }

    static Decision reprice(Situation situation, DossierAction.Reprice action) {
        Dossier before = situation.dossier();
        Map<String, FeeQuote> prices = new LinkedHashMap<>();
        action.quotes().forEach(quote -> prices.put(quote.fee(), quote));
        Dossier next = situation
                .moved()
                .with(before.filing().withGroups(action.struck(), action.seen(), situation.at()))
                .withQuotes(action.quotes());
        List<Occurrence> occurrences = new ArrayList<>();
        occurrences.add(new Occurrence(
                new DossierEvent.Repriced(
                        before.quotedTotal(),
                        next.quotedTotal(),
                        action.struck().stream().sorted().toList(),
                        action.seen().stream().sorted().toList(),
                        action.reason(),
                        OpeningRules.why(next)),
                situation.basis()));
        List<Reason> attention = new ArrayList<>();
        for (FinancialObligation each : before.obligations()) {
            if (each.guard() == Guard.PROCESSING) {
                // demanded by notice, which stands
                each.quotes().forEach(quote -> prices.remove(quote.fee()));
                continue;
            }
            FinancialObligation repriced = each.withQuotes(each.quotes().stream()
                    .map(quote -> prices.getOrDefault(quote.fee(), quote))
                    .toList());
            each.quotes().forEach(quote -> prices.remove(quote.fee()));
            next = next.with(repriced);
            if (repriced.excess().compareTo(each.excess()) > 0) {
                attention.add(WorkflowReason.REFUND_DUE.with(repriced.excess(), each.id()));
            }
        }
        PaymentMoment moment = situation.procedure().payment();
        List<FeeQuote> unasked = prices.values().stream()
                .filter(quote -> !quote.total().isZero())
                .toList();
        if (moment.isRaisedAtSubmission() && !unasked.isEmpty()) {
            String id = Integer.toString(before.obligations().size() + 1);
            Guard guard = moment.guardsReceive() ? Guard.RECEIVE : Guard.RETURN;
            FinancialObligation raised = FinancialObligation.open(id, unasked, guard, situation.at());
            next = next.with(raised);
            occurrences.add(ObligationRules.raised(raised));
        }
        return situation.accept(next, occurrences, attention);
    }

    private static Dong total(List<FeeQuote> quotes) {
        return quotes.stream().map(FeeQuote::total).reduce(Dong.ZERO, Dong::plus);
    }
}
