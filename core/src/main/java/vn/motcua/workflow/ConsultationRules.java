package vn.motcua.workflow;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.motcua.deadline.CutoffRule;
import vn.motcua.deadline.DueDate;
import vn.motcua.dossier.Consultation;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.Routing;
import vn.motcua.error.Reason;
import vn.motcua.event.RoutingEvent;

/** Questions to other agencies. Each has a limit of its own, counted in the asked agency's hours. */
final class ConsultationRules {

    private ConsultationRules() {}

    static List<Reason> answersIn(Situation situation, DossierAction action) {
        return situation.dossier().routing().openConsultations().stream()
                .map(open -> WorkflowReason.ANSWER_AWAITED.with(open.id(), open.agency()))
                .toList();
    }

    static List<Reason> anotherAgency(Situation situation, RoutingAction.Consult action) {
        List<Reason> reasons = new ArrayList<>();
        if (action.agency().equals(situation.dossier().filing().agency().code())) {
            reasons.add(WorkflowReason.CONSULTS_ITSELF.with());
        }
        if (action.question().isBlank()) {
            reasons.add(WorkflowReason.REASON_MISSING.with());
        }
        return reasons;
    }

    /** The consultation is open; and it is answered by the agency that was asked, and by no other. */
    static List<Reason> awaited(Situation situation, RoutingAction action) {
        String id = action instanceof RoutingAction.AnswerConsultation answer
                ? answer.id()
                : ((RoutingAction.WithdrawConsultation) action).id();
        Optional<Consultation> open =
                situation.dossier().routing().consultation(id).filter(Consultation::isOpen);
        if (open.isEmpty()) {
            return List.of(WorkflowReason.NO_SUCH_CONSULTATION.with(id));
        }
        if (action instanceof RoutingAction.AnswerConsultation answer) {
            if (!situation.actor().agency().equals(Optional.of(open.get().agency()))) {
                return List.of(WorkflowReason.NOT_ASKED.with());
            }
            if (answer.answer().isBlank()) {
                return List.of(WorkflowReason.REASON_MISSING.with());
            }
        }
        return List.of();
    }

    static Decision consult(Situation situation, RoutingAction.Consult action) {
        Dossier next = situation.moved();
        Routing routing = next.routing();
        String id = Integer.toString(routing.consultations().size() + 1);
        DueDate due =
                situation.desks().apply(action.agency()).due(situation.at(), action.limit(), CutoffRule.TRANSFER_ONLY);
        Consultation asked = new Consultation(
                id, action.agency(), action.question(), situation.at(), due, Optional.empty(), Optional.empty());
        return situation.accept(
                next.with(routing.with(asked)),
                new RoutingEvent.ConsultationAsked(id, action.agency(), due, action.question()));
    }

    static Decision answer(Situation situation, RoutingAction.AnswerConsultation action) {
        Dossier next = situation.moved();
        Consultation asked = next.routing().consultation(action.id()).orElseThrow();
        boolean late = situation.at().isAfter(asked.due().at());
        return situation.accept(
                next.with(next.routing().with(asked.closed(Optional.of(action.answer()), situation.at()))),
                new RoutingEvent.ConsultationAnswered(asked.id(), asked.agency(), late, action.answer()));
    }

    static Decision withdraw(Situation situation, RoutingAction.WithdrawConsultation action) {
        Dossier next = situation.moved();
        Consultation asked = next.routing().consultation(action.id()).orElseThrow();
        return situation.accept(
                next.with(next.routing().with(asked.closed(Optional.empty(), situation.at()))),
                new RoutingEvent.ConsultationWithdrawn(asked.id(), asked.agency(), action.reason()));
    }
}
