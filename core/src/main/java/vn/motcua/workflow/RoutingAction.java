package vn.motcua.workflow;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import vn.motcua.deadline.TimeLimit;
import vn.motcua.dossier.Holder;
import vn.motcua.identity.AgencyCode;

/**
 * What moves a dossier inside the administration (luân chuyển) without changing its status: hand-overs, delegations and
 * consultations. Each becomes an event, so that the control sheet writes itself.
 */
public sealed interface RoutingAction extends DossierAction {

    /**
     * Passes the dossier on inside the deciding agency: to the officer of the field, to a leader, back to the one-stop.
     *
     * @param to who has it then
     * @param due until when the next step should be done, if that is said
     * @param note what goes along, may be empty
     */
    record HandOver(Holder to, Optional<Instant> due, String note) implements RoutingAction {

        /** Refuses missing parts. */
        public HandOver {
            Objects.requireNonNull(to, "to");
            Objects.requireNonNull(due, "due");
            Objects.requireNonNull(note, "note");
        }

        @Override
        public String toString() {
            return "HandOver[" + to + "]";
        }
    }

    /**
     * Takes the last hand-over back.
     *
     * @param reason why
     */
    record TakeBack(String reason) implements RoutingAction, DossierAction.Reasoned {

        /** Refuses missing parts. */
        public TakeBack {
            Objects.requireNonNull(reason, "reason");
        }

        @Override
        public String toString() {
            return "TakeBack[***]";
        }
    }

    /**
     * Lets an officer, of whatever agency, act on the dossier.
     *
     * @param to the officer
     * @param until to when, empty until it is ended
     * @param reason why
     */
    record Delegate(Holder to, Optional<Instant> until, String reason)
            implements RoutingAction, DossierAction.Reasoned {

        /** Refuses missing parts. */
        public Delegate {
            Objects.requireNonNull(to, "to");
            Objects.requireNonNull(until, "until");
            Objects.requireNonNull(reason, "reason");
        }

        @Override
        public String toString() {
            return "Delegate[" + to + "]";
        }
    }

    /**
     * Ends a delegation.
     *
     * @param to the officer who may not act any more
     */
    record EndDelegation(Holder to) implements RoutingAction {

        /** Refuses missing parts. */
        public EndDelegation {
            Objects.requireNonNull(to, "to");
        }
    }

    /**
     * Asks another agency, which has a limit of its own; the dossier's clock goes on.
     *
     * @param agency the agency
     * @param question what it is asked
     * @param limit how long it may take
     */
    record Consult(AgencyCode agency, String question, TimeLimit limit) implements RoutingAction {

        /** Refuses missing parts. */
        public Consult {
            Objects.requireNonNull(agency, "agency");
            Objects.requireNonNull(question, "question");
            Objects.requireNonNull(limit, "limit");
        }

        @Override
        public String toString() {
            return "Consult[" + agency + "]";
        }
    }

    /**
     * Answers a consultation, as the agency that was asked.
     *
     * @param id the consultation
     * @param answer the answer
     */
    record AnswerConsultation(String id, String answer) implements RoutingAction {

        /** Refuses missing parts. */
        public AnswerConsultation {
            Objects.requireNonNull(id, "id");
            Objects.requireNonNull(answer, "answer");
        }

        @Override
        public String toString() {
            return "AnswerConsultation[" + id + "]";
        }
    }

    /**
     * Takes a question back, since the answer is not needed any more or does not come.
     *
     * @param id the consultation
     * @param reason why
     */
    record WithdrawConsultation(String id, String reason) implements RoutingAction, DossierAction.Reasoned {

        /** Refuses missing parts. */
        public WithdrawConsultation {
            Objects.requireNonNull(id, "id");
            Objects.requireNonNull(reason, "reason");
        }

        @Override
        public String toString() {
            return "WithdrawConsultation[" + id + "]";
        }
    }
}
