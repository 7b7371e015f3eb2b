package vn.motcua.workflow;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import vn.motcua.dossier.Document;
import vn.motcua.dossier.DossierResult;
import vn.motcua.dossier.FormFields;
import vn.motcua.dossier.Moment;
import vn.motcua.dossier.RegistryLink;
import vn.motcua.dossier.Settlement;
import vn.motcua.fee.ApplicantGroup;
import vn.motcua.fee.Channel;
import vn.motcua.fee.FeeQuote;

/**
 * Something that someone wants to do to a dossier. There is no other door: whatever is needed from outside (a code, a price,
 * a registry's answer) arrives inside the action.
 */
public sealed interface DossierAction
        permits DraftAction,
                OpeningAction,
                RoutingAction,
                DossierAction.Receive,
                DossierAction.Refuse,
                DossierAction.RequestSupplement,
                DossierAction.AcceptSupplement,
                DossierAction.RaiseObligation,
                DossierAction.Reprice,
                DossierAction.SettleObligation,
                DossierAction.RequestWithdrawal,
                DossierAction.RejectWithdrawal,
                DossierAction.AcceptWithdrawal,
                DossierAction.StartProcessing,
                DossierAction.Apologise,
                DossierAction.Stop,
                DossierAction.Complete,
                DossierAction.ReturnResult,
                DossierAction.CorrectResult,
                DossierAction.LinkRegistry,
                DossierAction.Warn,
                DossierAction.Note {

    /**
     * The name under which the transition table knows the action.
     *
     * @return the name
     */
    default ActionName name() {
        return ActionName.of(this);
    }

    /** An action that must say why. */
    interface Reasoned {

        /**
         * Why it is done.
         *
         * @return the reason in the words of who does it, personal
         */
        String reason();
    }

    /**
     * Accepts a complete dossier.
     *
     * @param verified the groups that the applicant had only claimed and whose proof the officer has seen
     */
    record Receive(Set<ApplicantGroup> verified) implements DossierAction {

        /** Copies the set. */
        public Receive {
            verified = Set.copyOf(verified);
        }

        /** Accepts a dossier in which no claim has to be verified. */
        public Receive() {
            this(Set.of());
        }
    }

    /**
     * Refuses at intake.
     *
     * @param reason why, for form 03
     * @param approvedBy the account of the head of the one-stop, who has to approve a refusal after a supplement
     */
    record Refuse(String reason, Optional<String> approvedBy) implements DossierAction, Reasoned {

        /** Refuses missing parts. */
        public Refuse {
            Objects.requireNonNull(reason, "reason");
            Objects.requireNonNull(approvedBy, "approvedBy");
        }

        /**
         * Refuses what was never asked to be supplemented.
         *
         * @param reason why
         */
        public Refuse(String reason) {
            this(reason, Optional.empty());
        }

        @Override
        public String toString() {
            return "Refuse[***]";
        }
    }

    /**
     * Asks for all missing papers in one go.
     *
     * @param items what is missing
     * @param reason why, for form 02
     * @param override why a second request is made against the rule
     */
    record RequestSupplement(List<String> items, String reason, Optional<String> override)
            implements DossierAction, Reasoned {

        /** Copies the list and refuses missing parts. */
        public RequestSupplement {
            items = List.copyOf(items);
            Objects.requireNonNull(reason, "reason");
            Objects.requireNonNull(override, "override");
        }

        @Override
        public String toString() {
            return "RequestSupplement[***]";
        }
    }

    /**
     * Accepts the missing papers, and corrections of the form that came with them.
     *
     * @param documents the papers
     * @param corrections the fields of the form that are different now
     */
    record AcceptSupplement(List<Document> documents, FormFields corrections) implements DossierAction {

        /** Copies the list and refuses missing parts. */
        public AcceptSupplement {
            documents = List.copyOf(documents);
            Objects.requireNonNull(corrections, "corrections");
        }

        /**
         * Accepts papers that change nothing on the form.
         *
         * @param documents the papers
         */
        public AcceptSupplement(List<Document> documents) {
            this(documents, FormFields.EMPTY);
        }
    }

    /**
     * Asks the citizen to pay.
     *
     * @param quotes what for; together more than 0
     */
    record RaiseObligation(List<FeeQuote> quotes) implements DossierAction {

        /** Copies the list. */
        public RaiseObligation {
            quotes = List.copyOf(quotes);
        }
    }

    /**
     * Prices the dossier anew: because a claim proved wrong, because a proof was seen, or because the rule changed since the
     * quote. What was paid stays; the difference is owed or to be refunded.
     *
     * @param quotes the new price of every fee of the dossier
     * @param struck the groups that the applicant had claimed and that he does not belong to
     * @param seen the groups whose proof the officer has seen, claimed or not
     * @param reason why
     */
    record Reprice(List<FeeQuote> quotes, Set<ApplicantGroup> struck, Set<ApplicantGroup> seen, String reason)
            implements DossierAction, Reasoned {

        /** Copies the collections and refuses missing parts. */
        public Reprice {
            quotes = List.copyOf(quotes);
            struck = Set.copyOf(struck);
            seen = Set.copyOf(seen);
            Objects.requireNonNull(reason, "reason");
        }

        @Override
        public String toString() {
            return "Reprice[***]";
        }
    }

    /**
     * Records money that arrived. Accepted in every status, since money that has arrived cannot be refused.
     *
     * @param obligation the obligation's id
     * @param settlement the payment
     */
    record SettleObligation(String obligation, Settlement settlement) implements DossierAction {

        /** Refuses missing parts. */
        public SettleObligation {
            Objects.requireNonNull(obligation, "obligation");
            Objects.requireNonNull(settlement, "settlement");
        }
    }

    /**
     * Asks to withdraw.
     *
     * @param reason why
     */
    record RequestWithdrawal(String reason) implements DossierAction {

        /** Refuses missing parts. */
        public RequestWithdrawal {
            Objects.requireNonNull(reason, "reason");
        }

        @Override
        public String toString() {
            return "RequestWithdrawal[***]";
        }
    }

    /**
     * Rejects the withdrawal.
     *
     * @param reason why
     */
    record RejectWithdrawal(String reason) implements DossierAction, Reasoned {

        /** Refuses missing parts. */
        public RejectWithdrawal {
            Objects.requireNonNull(reason, "reason");
        }

        @Override
        public String toString() {
            return "RejectWithdrawal[***]";
        }
    }

    /** Accepts the withdrawal. */
    record AcceptWithdrawal() implements DossierAction {}

    /**
     * Hands the dossier over to the deciding unit.
     *
     * @param officer the officer of that field, empty to leave it to the unit
     */
    record StartProcessing(Optional<String> officer) implements DossierAction {

        /** Refuses missing parts. */
        public StartProcessing {
            Objects.requireNonNull(officer, "officer");
        }

        /** Hands it over to the unit, which assigns it. */
        public StartProcessing() {
            this(Optional.empty());
        }
    }

    /**
     * Apologises for a result that will be late, with the one new appointment that the law allows.
     *
     * @param reason why, for form 04
     * @param newDay the new day, a working day after the one that is missed
     */
    record Apologise(String reason, LocalDate newDay) implements DossierAction, Reasoned {

        /** Refuses missing parts. */
        public Apologise {
            Objects.requireNonNull(reason, "reason");
            Objects.requireNonNull(newDay, "newDay");
        }

        @Override
        public String toString() {
            return "Apologise[" + newDay + "]";
        }
    }

    /**
     * Ends the handling without a result.
     *
     * @param reason why, for form 05
     */
    record Stop(String reason) implements DossierAction, Reasoned {

        /** Refuses missing parts. */
        public Stop {
            Objects.requireNonNull(reason, "reason");
        }

        @Override
        public String toString() {
            return "Stop[***]";
        }
    }

    /**
     * Records the signed result, or what a registry brought.
     *
     * @param result the result
     */
    record Complete(DossierResult result) implements DossierAction {

        /** Refuses missing parts. */
        public Complete {
            Objects.requireNonNull(result, "result");
        }
    }

    /**
     * Hands the result to the citizen.
     *
     * @param how the way it is handed over
     */
    record ReturnResult(Channel how) implements DossierAction {

        /** Refuses missing parts. */
        public ReturnResult {
            Objects.requireNonNull(how, "how");
        }
    }

    /**
     * Takes a result back for correction before it is handed over.
     *
     * @param reason why
     */
    record CorrectResult(String reason) implements DossierAction, Reasoned {

        /** Refuses missing parts. */
        public CorrectResult {
            Objects.requireNonNull(reason, "reason");
        }

        @Override
        public String toString() {
            return "CorrectResult[***]";
        }
    }

    /**
     * Records that a registry has the dossier.
     *
     * @param link its counterpart there
     */
    record LinkRegistry(RegistryLink link) implements DossierAction {

        /** Refuses missing parts. */
        public LinkRegistry {
            Objects.requireNonNull(link, "link");
        }
    }

    /**
     * Reminds of a moment that has come.
     *
     * @param moment which one; the end of someone's silence is a {@link Stop} instead
     */
    record Warn(Moment moment) implements DossierAction {

        /** Refuses missing parts. */
        public Warn {
            Objects.requireNonNull(moment, "moment");
        }
    }

    /**
     * Adds a fact of someone else's.
     *
     * @param namespace whose it is
     * @param kind what it is
     * @param text what it says, without personal data
     */
    record Note(String namespace, String kind, String text) implements DossierAction {

        /** Refuses missing parts. */
        public Note {
            Objects.requireNonNull(namespace, "namespace");
            Objects.requireNonNull(kind, "kind");
            Objects.requireNonNull(text, "text");
        }

        @Override
        public String toString() {
            return "Note[***]";
        }
    }
}
