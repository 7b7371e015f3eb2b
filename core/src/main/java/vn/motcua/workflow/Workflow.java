package vn.motcua.workflow;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import vn.motcua.deadline.Deadlines;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierStatus;
import vn.motcua.error.InvalidInputException;
import vn.motcua.error.Reason;
import vn.motcua.identity.Actor;
import vn.motcua.identity.ActorRole;
import vn.motcua.identity.AgencyCode;
import vn.motcua.procedure.Procedure;
import vn.motcua.procedure.ProcedureCatalog;
import vn.motcua.procedure.ProcedureCode;
import vn.motcua.procedure.ProcedureReason;

/**
 * Decides what may happen to a dossier. Pure and total: it reads no clock, calls nobody, and answers every action by
 * acceptance or by rejection with coded reasons. Immutable and thread-safe.
 */
public final class Workflow {

    private static final Instant EARLIEST = Instant.parse("1999-12-31T17:00:00Z");
    private static final Instant LATEST = Instant.parse("9999-12-31T17:00:00Z");

    /** By how much the clocks of two nodes may differ. */
    private static final Duration CLOCK_DIFFERENCE = Duration.ofDays(1);

    private final TransitionTable table;
    private final ProcedureCatalog procedures;
    private final Function<AgencyCode, Deadlines> deadlines;

    /**
     * Creates the workflow on the shipped transition table.
     *
     * @param procedures the procedures that may be filed
     * @param deadlines the calendar and hours of each agency
     */
    public Workflow(ProcedureCatalog procedures, Function<AgencyCode, Deadlines> deadlines) {
        this.table = TransitionTable.shipped();
        this.procedures = procedures;
        this.deadlines = deadlines;
    }

    /**
     * Decides an action that opens a dossier.
     *
     * @param action what is filed
     * @param actor who files it
     * @param at when
     * @return accepted with the first snapshot, or rejected
     */
    public Decision decide(OpeningAction action, Actor actor, Instant at) {
        return table.opening(action.name())
                .map(row -> decide(OpeningRules.blank(action), row, action, actor, at))
                .orElseGet(() -> notInTable(action, DossierStatus.DRAFT));
    }

    /**
     * Decides an action on a dossier.
     *
     * @param dossier the present snapshot
     * @param action what is to be done
     * @param actor who wants to do it
     * @param at when
     * @return accepted with the next snapshot, events and timers, or rejected with every reason
     */
    public Decision decide(Dossier dossier, DossierAction action, Actor actor, Instant at) {
        return table.from(dossier.status(), action.name())
                .filter(row -> dossier.status() != DossierStatus.DRAFT)
                .map(row -> decide(dossier, row, action, actor, at))
                .orElseGet(() -> notInTable(action, dossier.status()));
    }

    /**
     * Whether someone may begin, change or throw away a draft. A draft has no dossier yet, so nothing but who acts is judged.
     *
     * @param action what is to be done
     * @param actor who wants to do it
     * @return every reason against it, none if he may
     */
    public List<Reason> refusals(DraftAction action, Actor actor) {
        Transition row = table.opening(action.name()).orElseThrow();
        List<Reason> reasons = new ArrayList<>(role(row, actor));
        if (actor.role() == ActorRole.CITIZEN && !actor.id().equals(action.account())) {
            reasons.add(WorkflowReason.OTHER_APPLICANT.with());
        }
        if (actor.agency().isPresent() && !actor.agency().equals(action.desk())) {
            reasons.add(WorkflowReason.NOT_THIS_DESKS_DRAFT.with());
        }
        return reasons;
    }

    /**
     * The statuses and what leads from one to another, as a state diagram.
     *
     * @return Mermaid text ({@code stateDiagram-v2}), with names and actions in Vietnamese
     */
    public static String diagram() {
        return TransitionText.mermaid(TransitionTable.shipped());
    }

    /**
     * The whole transition table for a reader.
     *
     * @return a Markdown table: from, action, to, who may, guards, clock, text
     */
    public static String table() {
        return TransitionText.markdown(TransitionTable.shipped());
    }

    private Decision decide(Dossier dossier, Transition row, DossierAction action, Actor actor, Instant at) {
        if (!at.isAfter(EARLIEST) || !at.isBefore(LATEST)) {
            return rejected(WorkflowReason.MOMENT_UNUSABLE.with());
        }
        List<Reason> refused = refusedActor(row, actor, dossier, at);
        if (!refused.isEmpty()) {
            return new Decision.Rejected(refused);
        }
        if (at.isBefore(dossier.filing().submittedAt().minus(CLOCK_DIFFERENCE))) {
            return rejected(WorkflowReason.BEFORE_SUBMISSION.with());
        }
        ProcedureCode code = dossier.filing().procedure();
        Optional<Procedure> procedure = procedures.find(code);
        if (procedure.isEmpty() && row.action() != ActionName.SETTLE_OBLIGATION) {
            // money that arrived counts even for a procedure that the catalogue has lost
            return rejected(ProcedureReason.UNKNOWN.with(code));
        }
        Situation situation = new Situation(dossier, procedure, deadlines, row, actor, at);
        List<Reason> reasons = Stream.concat(
                        ActionTexts.faults(action).stream(),
                        row.guards().stream().flatMap(guard -> guard.reasons(situation, action).stream()))
                .distinct()
                .toList();
        if (!reasons.isEmpty()) {
            return new Decision.Rejected(reasons);
        }
        try {
            return accepted(situation, action);
        } catch (InvalidInputException e) {
            // a due date in a year without a calendar
            return rejected(e.reason());
        } catch (DateTimeException | ArithmeticException e) {
            return rejected(WorkflowReason.MOMENT_UNUSABLE.with());
        }
    }

    private static Decision accepted(Situation situation, DossierAction action) {
        return switch (action.name()) {
            case CREATE_DRAFT, CHANGE_DRAFT, DISCARD_DRAFT ->
                throw new IllegalStateException("a draft is no dossier yet");
            case SUBMIT -> OpeningRules.submit(situation, (OpeningAction.Submit) action);
            case RECEIVE_AT_COUNTER ->
                OpeningRules.receiveAtCounter(situation, (OpeningAction.ReceiveAtCounter) action);
            case OPEN_FROM_REGISTER ->
                OpeningRules.openFromRegister(situation, (OpeningAction.OpenFromRegister) action);
            case RECEIVE -> IntakeRules.receive(situation, (DossierAction.Receive) action);
            case REFUSE -> IntakeRules.refuse(situation, (DossierAction.Refuse) action);
            case REQUEST_SUPPLEMENT -> SupplementRules.request(situation, (DossierAction.RequestSupplement) action);
            case ACCEPT_SUPPLEMENT -> SupplementRules.accept(situation, (DossierAction.AcceptSupplement) action);
            case RAISE_OBLIGATION -> ObligationRules.raise(situation, (DossierAction.RaiseObligation) action);
            case REPRICE -> RepricingRules.reprice(situation, (DossierAction.Reprice) action);
            case SETTLE_OBLIGATION -> ObligationRules.settle(situation, (DossierAction.SettleObligation) action);
            case REQUEST_WITHDRAWAL -> WithdrawalRules.request(situation, (DossierAction.RequestWithdrawal) action);
            case REJECT_WITHDRAWAL -> WithdrawalRules.reject(situation, (DossierAction.RejectWithdrawal) action);
            case ACCEPT_WITHDRAWAL -> WithdrawalRules.accept(situation);
            case START_PROCESSING -> ProcessingRules.start(situation, (DossierAction.StartProcessing) action);
            case HAND_OVER -> RoutingRules.handOver(situation, (RoutingAction.HandOver) action);
            case TAKE_BACK -> RoutingRules.takeBack(situation, (RoutingAction.TakeBack) action);
            case DELEGATE -> RoutingRules.delegate(situation, (RoutingAction.Delegate) action);
            case END_DELEGATION -> RoutingRules.endDelegation(situation, (RoutingAction.EndDelegation) action);
            case CONSULT -> ConsultationRules.consult(situation, (RoutingAction.Consult) action);
            case ANSWER_CONSULTATION -> ConsultationRules.answer(situation, (RoutingAction.AnswerConsultation) action);
            case WITHDRAW_CONSULTATION ->
                ConsultationRules.withdraw(situation, (RoutingAction.WithdrawConsultation) action);
            case APOLOGISE -> ApologyRules.apologise(situation, (DossierAction.Apologise) action);
            case STOP -> ProcessingRules.stop(situation, (DossierAction.Stop) action);
            case COMPLETE -> ProcessingRules.complete(situation, (DossierAction.Complete) action);
            case RETURN_RESULT -> ProcessingRules.returnResult(situation, (DossierAction.ReturnResult) action);
            case CORRECT_RESULT -> ProcessingRules.correct(situation, (DossierAction.CorrectResult) action);
            case LINK_REGISTRY -> FactRules.link(situation, (DossierAction.LinkRegistry) action);
            case WARN -> MomentRules.warn(situation, (DossierAction.Warn) action);
            case NOTE -> FactRules.note(situation, (DossierAction.Note) action);
        };
    }

    private static List<Reason> refusedActor(Transition row, Actor actor, Dossier dossier, Instant at) {
        List<Reason> role = role(row, actor);
        if (!role.isEmpty()) {
            return role;
        }
        if (actor.agency().isPresent() && !row.of().admits(actor, dossier, at)) {
            return List.of(row.of().refusal(dossier));
        }
        if (actor.role() == ActorRole.CITIZEN
                && !actor.id().equals(dossier.filing().applicant().account())) {
            return List.of(WorkflowReason.OTHER_APPLICANT.with());
        }
        return List.of();
    }

    private static List<Reason> role(Transition row, Actor actor) {
        return row.actors().contains(actor.role())
                ? List.of()
                : List.of(WorkflowReason.ROLE_NOT_ALLOWED.with(
                        actor.role().vi(),
                        row.action().vi(),
                        actor.role().en(),
                        row.action().en()));
    }

    private static Decision notInTable(DossierAction action, DossierStatus status) {
        return rejected(WorkflowReason.NOT_IN_TABLE.with(
                action.name().vi(), status.vi(), action.name().en(), status.en()));
    }

    static Decision rejected(Reason... reasons) {
        return new Decision.Rejected(List.of(reasons));
    }
}
