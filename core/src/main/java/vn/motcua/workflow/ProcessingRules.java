package vn.motcua.workflow;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.FinancialObligation;
import vn.motcua.dossier.FinancialObligation.Guard;
import vn.motcua.error.Reason;
import vn.motcua.event.DossierEvent;
import vn.motcua.fee.Dong;
import vn.motcua.fee.FeeQuote;
import vn.motcua.procedure.PaymentMoment;

/** From the hand-over to the deciding unit until the result is with the citizen. */
final class ProcessingRules {

    private ProcessingRules() {}

    static Decision start(Situation situation) {
        List<Reason> obstacles = new ArrayList<>(ObligationRules.open(situation, Guard.PROCESSING));
        Dong notRaised = notRaised(situation);
        if (!notRaised.isZero()) {
            obstacles.add(WorkflowReason.OBLIGATION_NOT_RAISED.with(notRaised));
        }
        return obstacles.isEmpty()
                ? situation.accept(situation.moved(), new DossierEvent.ProcessingStarted())
                : new Decision.Rejected(obstacles);
    }

    /** What falls due at intake and was not asked for yet; a fee counts as asked for under whatever quote. */
    private static Dong notRaised(Situation situation) {
        Dossier dossier = situation.dossier();
        if (situation.procedure().payment() != PaymentMoment.AT_INTAKE) {
            return Dong.ZERO;
        }
        Set<String> raised = dossier.obligations().stream()
                .map(FinancialObligation::quotes)
                .flatMap(List::stream)
                .map(FeeQuote::fee)
                .collect(Collectors.toSet());
        return dossier.quotes().stream()
                .filter(quote -> !raised.contains(quote.fee()))
                .map(FeeQuote::total)
                .reduce(Dong.ZERO, Dong::plus);
    }

    static Decision stop(Situation situation, DossierAction.Stop action) {
        if (action.reason().isBlank()) {
            return Workflow.rejected(WorkflowReason.REASON_MISSING.with());
        }
        return situation.end(new DossierEvent.Stopped(action.reason()));
    }

    static Decision complete(Situation situation, DossierAction.Complete action) {
        List<String> fields = List.copyOf(action.result().fields().values().keySet());
        return situation.accept(
                situation.moved().with(action.result()),
                new DossierEvent.Completed(action.result().title(), fields));
    }

    static Decision returnResult(Situation situation, DossierAction.ReturnResult action) {
        List<Reason> open = ObligationRules.open(situation, Guard.RETURN);
        return open.isEmpty()
                ? situation.accept(situation.moved(), new DossierEvent.ResultReturned(action.how()))
                : new Decision.Rejected(open);
    }

    static Decision correct(Situation situation, DossierAction.CorrectResult action) {
        if (action.reason().isBlank()) {
            return Workflow.rejected(WorkflowReason.REASON_MISSING.with());
        }
        return situation.accept(situation.moved(), new DossierEvent.CorrectionOpened(action.reason()));
    }
}
