package vn.motcua.event;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import vn.motcua.deadline.DueDate;
import vn.motcua.dossier.DossierStatus;
import vn.motcua.dossier.Moment;
import vn.motcua.dossier.SupplementRequest;
import vn.motcua.fee.ApplicantGroup;
import vn.motcua.fee.Channel;
import vn.motcua.fee.Dong;
import vn.motcua.procedure.ProcedureCode;

/**
 * Something that happened to a dossier. The set is closed but for {@link ExternalNote}, with which others may add facts of
 * their own.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
public sealed interface DossierEvent
        permits RoutingEvent,
                DossierEvent.Submitted,
                DossierEvent.OpenedFromRegister,
                DossierEvent.ObligationRaised,
                DossierEvent.Repriced,
                DossierEvent.PaymentReceived,
                DossierEvent.PaidLate,
                DossierEvent.Received,
                DossierEvent.ReliefVerified,
                DossierEvent.Refused,
                DossierEvent.SupplementRequested,
                DossierEvent.SupplementAccepted,
                DossierEvent.WithdrawalRequested,
                DossierEvent.WithdrawalRejected,
                DossierEvent.WithdrawalAccepted,
                DossierEvent.ProcessingStarted,
                DossierEvent.Apologised,
                DossierEvent.Stopped,
                DossierEvent.Completed,
                DossierEvent.ResultReturned,
                DossierEvent.CorrectionOpened,
                DossierEvent.RegistryLinked,
                DossierEvent.Warned,
                DossierEvent.ExternalNote,
                DossierEvent.Purged {

    /**
     * Whether nothing follows any more once it happened (status 3, 8 or 10): from then on a dossier's retention counts.
     *
     * @return true for a refusal, a stop, an accepted withdrawal and the hand-over of the result
     */
    default boolean endsHandling() {
        return this instanceof Refused
                || this instanceof Stopped
                || this instanceof WithdrawalAccepted
                || this instanceof ResultReturned;
    }

    /**
     * The dossier was filed.
     *
     * @param procedure the procedure
     * @param channel the way it came in
     * @param quoted what it costs
     * @param why how the amount came about, in Vietnamese
     */
    record Submitted(ProcedureCode procedure, Channel channel, Dong quoted, String why) implements DossierEvent {}

    /**
     * The dossier was taken over from a registry's software, where it was first made.
     *
     * @param procedure the procedure
     * @param registry which registry
     * @param reference how it knows the dossier
     */
    record OpenedFromRegister(
            ProcedureCode procedure,
            String registry,
            @Personal String reference) implements DossierEvent {
        @Override
        public String toString() {
            return "OpenedFromRegister[" + procedure + " " + registry + "]";
        }
    }

    /**
     * An obligation to pay came to be.
     *
     * @param obligation its id
     * @param amount how much
     */
    record ObligationRaised(String obligation, Dong amount) implements DossierEvent {}

    /**
     * The dossier was priced anew.
     *
     * @param before what it cost
     * @param after what it costs now
     * @param struck the claimed groups that the applicant does not belong to
     * @param seen the groups whose proof was seen
     * @param reason why
     * @param why how the amount came about, in Vietnamese
     */
    record Repriced(
            Dong before,
            Dong after,
            List<ApplicantGroup> struck,
            List<ApplicantGroup> seen,
            @Personal String reason,
            String why)
            implements DossierEvent {

        /** Copies the lists. */
        public Repriced {
            struck = List.copyOf(struck);
            seen = List.copyOf(seen);
        }

        @Override
        public String toString() {
            return "Repriced[" + before + " -> " + after + "]";
        }
    }

    /**
     * Money arrived for an obligation.
     *
     * @param obligation its id
     * @param amount how much
     * @param intermediary through whom
     * @param reference the intermediary's number of the transaction
     * @param settled whether the obligation is settled by it
     */
    record PaymentReceived(String obligation, Dong amount, String intermediary, String reference, boolean settled)
            implements DossierEvent {}

    /**
     * Money arrived that nobody waited for any more: to be refunded.
     *
     * @param obligation its id
     * @param amount how much
     * @param intermediary through whom
     * @param reference the intermediary's number of the transaction
     */
    record PaidLate(String obligation, Dong amount, String intermediary, String reference) implements DossierEvent {}

    /**
     * The one-stop accepted the complete dossier: the limit runs.
     *
     * @param due when the result is due
     * @param openConflict what the sources still disagree on about the limit, in Vietnamese
     */
    record Received(DueDate due, Optional<String> openConflict) implements DossierEvent {}

    /**
     * An officer saw the proof of what the applicant had claimed.
     *
     * @param groups the groups
     */
    record ReliefVerified(List<ApplicantGroup> groups) implements DossierEvent {}

    /**
     * The one-stop refused the dossier.
     *
     * @param reason why
     * @param approvedBy the account of the head who approved it, for a refusal after a supplement
     */
    record Refused(@Personal String reason, Optional<String> approvedBy) implements DossierEvent {

        /**
         * A refusal that needed nobody's approval.
         *
         * @param reason why
         */
        public Refused(String reason) {
            this(reason, Optional.empty());
        }

        @Override
        public String toString() {
            return "Refused[***]";
        }
    }

    /**
     * Missing papers were asked for.
     *
     * @param items what is missing
     * @param reason why it is needed
     * @param override why a second request was made against the rule
     * @param source who asks: an officer, or a registry from outside
     * @param lapsesAt when the applicant's silence ends the handling, if it does
     */
    record SupplementRequested(
            @Personal List<String> items,
            @Personal String reason,
            @Personal Optional<String> override,
            SupplementRequest.Source source,
            Optional<Instant> lapsesAt)
            implements DossierEvent {

        /**
         * A request of an officer without an end of its own.
         *
         * @param items what is missing
         * @param reason why it is needed
         * @param override why a second request was made against the rule
         */
        public SupplementRequested(List<String> items, String reason, Optional<String> override) {
            this(items, reason, override, SupplementRequest.Source.OFFICER, Optional.empty());
        }

        @Override
        public String toString() {
            return "SupplementRequested[***]";
        }
    }

    /**
     * The missing papers were accepted.
     *
     * @param backTo the status that goes on
     * @param due when the result is due now, empty if the limit had not begun
     */
    record SupplementAccepted(DossierStatus backTo, Optional<DueDate> due) implements DossierEvent {}

    /**
     * The citizen asks to withdraw.
     *
     * @param reason why
     */
    record WithdrawalRequested(@Personal String reason) implements DossierEvent {
        @Override
        public String toString() {
            return "WithdrawalRequested[***]";
        }
    }

    /**
     * The withdrawal was rejected.
     *
     * @param reason why
     * @param backTo the status that goes on
     * @param due when the result is due now, empty if the limit does not run
     */
    record WithdrawalRejected(@Personal String reason, DossierStatus backTo, Optional<DueDate> due)
            implements DossierEvent {
        @Override
        public String toString() {
            return "WithdrawalRejected[***]";
        }
    }

    /** The withdrawal was accepted. */
    record WithdrawalAccepted() implements DossierEvent {}

    /**
     * The dossier went to the deciding unit.
     *
     * @param officer the officer there, if one was named
     */
    record ProcessingStarted(Optional<String> officer) implements DossierEvent {

        /** A hand-over to the unit as a whole. */
        public ProcessingStarted() {
            this(Optional.empty());
        }
    }

    /**
     * The agency apologised in writing for a result that will be late.
     *
     * @param missed the appointment that cannot be kept
     * @param appointed the new one
     * @param reason why
     */
    record Apologised(
            DueDate missed, DueDate appointed, @Personal String reason) implements DossierEvent {
        @Override
        public String toString() {
            return "Apologised[" + appointed + "]";
        }
    }

    /**
     * The handling ended without a result.
     *
     * @param reason why
     */
    record Stopped(@Personal String reason) implements DossierEvent {
        @Override
        public String toString() {
            return "Stopped[***]";
        }
    }

    /**
     * The result is signed.
     *
     * @param title what it is
     * @param fields which fields it has; their values stay in the snapshot
     */
    record Completed(@Personal String title, @Personal List<String> fields) implements DossierEvent {
        @Override
        public String toString() {
            return "Completed[***]";
        }
    }

    /**
     * The result is with the citizen.
     *
     * @param how the way it was handed over
     */
    record ResultReturned(Channel how) implements DossierEvent {}

    /**
     * The result went back for correction before it was handed over.
     *
     * @param reason why
     */
    record CorrectionOpened(@Personal String reason) implements DossierEvent {
        @Override
        public String toString() {
            return "CorrectionOpened[***]";
        }
    }

    /**
     * A registry confirmed that it has the dossier.
     *
     * @param registry which one
     * @param reference how it knows the dossier
     */
    record RegistryLinked(String registry, @Personal String reference) implements DossierEvent {
        @Override
        public String toString() {
            return "RegistryLinked[" + registry + "]";
        }
    }

    /**
     * A moment came at which somebody has to look.
     *
     * @param moment which one
     */
    record Warned(Moment moment) implements DossierEvent {}

    /**
     * A fact of someone else's, in a name space of its own.
     *
     * @param namespace whose it is, for example {@code vn.example.sms}
     * @param kind what it is
     * @param text what it says, without personal data
     */
    record ExternalNote(
            String namespace, String kind, @Personal String text) implements DossierEvent {
        @Override
        public String toString() {
            return "ExternalNote[***]";
        }
    }

    /**
     * The personal data of the dossier and of its earlier events were deleted when its retention was over.
     *
     * @param retention the id of the retention class
     * @param resealed the digests by which entries hold that had kept texts in the clear, before texts were salted
     */
    record Purged(String retention, List<Resealed> resealed) implements DossierEvent {

        /** Copies the list. */
        public Purged {
            resealed = List.copyOf(resealed);
        }
    }
}
