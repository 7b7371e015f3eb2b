package vn.motcua.event;

import java.time.Instant;
import java.util.Optional;
import vn.motcua.deadline.DueDate;
import vn.motcua.dossier.Holder;
import vn.motcua.identity.AgencyCode;

/**
 * A move of the dossier inside the administration (luân chuyển) that left its status alone: hand-overs, delegations and
 * consultations. The control sheet is written out of these. They are stored under names of their own, as every event is.
 */
public sealed interface RoutingEvent extends DossierEvent {

    /**
     * The dossier went from hand to hand.
     *
     * @param from who had it, empty if nobody had
     * @param to who has it now
     * @param due until when the next step should be done, if that was said
     * @param note what the one who handed it over added, may be empty
     */
    record HandedOver(
            Optional<Holder> from,
            Holder to,
            Optional<Instant> due,
            @Personal String note) implements RoutingEvent {
        @Override
        public String toString() {
            return "HandedOver[" + to + "]";
        }
    }

    /**
     * A hand-over was taken back.
     *
     * @param from who had it
     * @param to who has it again
     * @param reason why
     */
    record TakenBack(
            Optional<Holder> from, Holder to, @Personal String reason) implements RoutingEvent {
        @Override
        public String toString() {
            return "TakenBack[" + to + "]";
        }
    }

    /**
     * An officer was let to act on the dossier.
     *
     * @param to the officer
     * @param until to when, empty until it is ended
     * @param reason why
     */
    record Delegated(
            Holder to, Optional<Instant> until, @Personal String reason) implements RoutingEvent {
        @Override
        public String toString() {
            return "Delegated[" + to + "]";
        }
    }

    /**
     * A delegation was ended.
     *
     * @param to the officer who may not act any more
     */
    record DelegationEnded(Holder to) implements RoutingEvent {}

    /**
     * Another agency was asked.
     *
     * @param id the consultation's id
     * @param agency the agency asked
     * @param due when its answer is due
     * @param question what it is asked
     */
    record ConsultationAsked(
            String id,
            AgencyCode agency,
            DueDate due,
            @Personal String question) implements RoutingEvent {
        @Override
        public String toString() {
            return "ConsultationAsked[" + id + " " + agency + "]";
        }
    }

    /**
     * The agency that was asked answered.
     *
     * @param id the consultation's id
     * @param agency the agency
     * @param late whether its own limit was over
     * @param answer what it answered
     */
    record ConsultationAnswered(
            String id,
            AgencyCode agency,
            boolean late,
            @Personal String answer) implements RoutingEvent {
        @Override
        public String toString() {
            return "ConsultationAnswered[" + id + " " + agency + "]";
        }
    }

    /**
     * A question to another agency was taken back.
     *
     * @param id the consultation's id
     * @param agency the agency
     * @param reason why
     */
    record ConsultationWithdrawn(
            String id, AgencyCode agency, @Personal String reason) implements RoutingEvent {
        @Override
        public String toString() {
            return "ConsultationWithdrawn[" + id + " " + agency + "]";
        }
    }
}
