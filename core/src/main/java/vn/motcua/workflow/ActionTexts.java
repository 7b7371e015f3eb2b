package vn.motcua.workflow;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.motcua.dossier.DossierResult;
import vn.motcua.dossier.FormFields;
import vn.motcua.error.Reason;
import vn.motcua.identity.TextCheck;

/** What people and registries write into an action: it has to be plain text, so that it can be kept, shown and printed. */
final class ActionTexts {

    private static final TextCheck PLAIN = new TextCheck(4_000, true);
    /** A result may hold a whole electronic certificate. */
    private static final TextCheck RESULT = new TextCheck(100_000, true);

    private static final int MOST = 500;

    private ActionTexts() {}

    /** What is wrong with the texts of an action, each sort of fault once; none over a list that is too long. */
    static List<Reason> faults(DossierAction action) {
        List<String> texts = of(action);
        if (texts.size() > MOST) {
            return List.of(WorkflowReason.TOO_MANY_TEXTS.with(MOST));
        }
        TextCheck check = action instanceof DossierAction.Complete || action instanceof OpeningAction.OpenFromRegister
                ? RESULT
                : PLAIN;
        return texts.stream()
                .flatMap(text -> check.fault(text).stream())
                .distinct()
                .toList();
    }

    private static List<String> of(DossierAction action) {
        List<String> texts = new ArrayList<>();
        if (action instanceof DossierAction.Reasoned reasoned) {
            texts.add(reasoned.reason());
        }
        if (action instanceof RoutingAction routing) {
            addRouting(routing, texts);
        } else if (action instanceof DossierAction.Refuse refuse) {
            refuse.approvedBy().ifPresent(texts::add);
        } else if (action instanceof DossierAction.RequestSupplement request) {
            texts.addAll(request.items());
            request.override().ifPresent(texts::add);
        } else if (action instanceof DossierAction.AcceptSupplement supplement) {
            supplement.documents().forEach(document -> texts.add(document.key()));
            add(supplement.corrections(), texts);
        } else if (action instanceof DossierAction.RequestWithdrawal withdrawal) {
            texts.add(withdrawal.reason());
        } else if (action instanceof DossierAction.StartProcessing start) {
            start.officer().ifPresent(texts::add);
        } else if (action instanceof DossierAction.Complete complete) {
            add(complete.result(), texts);
        } else if (action instanceof OpeningAction.OpenFromRegister opening) {
            add(opening.result(), texts);
            texts.add(opening.link().reference());
        } else if (action instanceof DossierAction.LinkRegistry link) {
            texts.add(link.link().reference());
        } else if (action instanceof DossierAction.Note note) {
            texts.addAll(List.of(note.namespace(), note.kind(), note.text()));
        }
        return texts;
    }

    private static void addRouting(RoutingAction action, List<String> texts) {
        if (action instanceof RoutingAction.HandOver handOver) {
            texts.add(handOver.note());
            handOver.to().officer().ifPresent(texts::add);
        } else if (action instanceof RoutingAction.Delegate delegate) {
            delegate.to().officer().ifPresent(texts::add);
        } else if (action instanceof RoutingAction.Consult consult) {
            texts.add(consult.question());
        } else if (action instanceof RoutingAction.AnswerConsultation answer) {
            texts.add(answer.answer());
        }
    }

    private static void add(DossierResult result, List<String> texts) {
        texts.add(result.title());
        add(result.fields(), texts);
    }

    private static void add(FormFields fields, List<String> texts) {
        for (Map.Entry<String, String> field : fields.values().entrySet()) {
            texts.add(field.getKey());
            texts.add(field.getValue());
        }
    }
}
