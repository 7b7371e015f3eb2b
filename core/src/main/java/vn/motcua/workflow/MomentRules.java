package vn.motcua.workflow;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.motcua.dossier.DossierStatus;
import vn.motcua.dossier.Moment;
import vn.motcua.error.Reason;
import vn.motcua.event.DossierEvent;
import vn.motcua.event.Occurrence;
import vn.motcua.identity.ActorRole;
import vn.motcua.law.LegalBasis;

/** What the system does when a moment comes: it reminds somebody, or ends what nobody answered. */
final class MomentRules {

    private static final Map<Moment, WorkflowReason> ATTENTION = Map.of(
            Moment.REPLY_DUE, WorkflowReason.REPLY_DUE,
            Moment.DUE_SOON, WorkflowReason.DUE_SOON,
            Moment.APOLOGY_DUE, WorkflowReason.APOLOGY_DUE,
            Moment.CONSULTATION_DUE, WorkflowReason.CONSULTATION_DUE);

    private MomentRules() {}

    /** An officer may end the waiting by his own judgement; the system only when the time is over. */
    static List<Reason> silenceOver(Situation situation, DossierAction.Stop action) {
        if (situation.actor().role() != ActorRole.SYSTEM) {
            return List.of();
        }
        Moment silence = situation.dossier().status() == DossierStatus.SUPPLEMENT_REQUESTED
                ? Moment.SUPPLEMENT_LAPSE
                : Moment.PAYMENT_EXPIRY;
        return come(situation, silence) ? List.of() : List.of(WorkflowReason.SILENCE_NOT_OVER.with());
    }

    static List<Reason> hasCome(Situation situation, DossierAction.Warn action) {
        Moment moment = action.moment();
        return !moment.isLapse() && come(situation, moment) && !stale(situation, moment)
                ? List.of()
                : List.of(WorkflowReason.MOMENT_NOT_COME.with(moment.vi(), moment.en()));
    }

    /** Once the result is overdue, it is not due soon, and no apology is in time. */
    private static boolean stale(Situation situation, Moment moment) {
        return (moment == Moment.DUE_SOON || moment == Moment.APOLOGY_DUE)
                && situation
                        .dossier()
                        .clock()
                        .due()
                        .filter(due -> !situation.at().isBefore(due.at()))
                        .isPresent();
    }

    private static boolean come(Situation situation, Moment moment) {
        Optional<Instant> planned = new Moments(situation).planned(moment);
        return planned.filter(when -> !situation.at().isBefore(when)).isPresent();
    }

    /** The law names the last day for an apology; the other reminders are practice. */
    private static LegalBasis basis(Situation situation, Moment moment) {
        return moment == Moment.APOLOGY_DUE ? situation.basis() : LegalBasis.practice();
    }

    static Decision warn(Situation situation, DossierAction.Warn action) {
        return new Decision.Accepted(
                situation.moved(),
                List.of(new Occurrence(new DossierEvent.Warned(action.moment()), basis(situation, action.moment()))),
                new Moments(situation).following(action.moment()),
                Optional.ofNullable(ATTENTION.get(action.moment())).stream()
                        .map(reason -> reason.with())
                        .toList());
    }
}
