package vn.motcua.workflow;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import vn.motcua.deadline.Deadlines;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierStatus;
import vn.motcua.error.InvalidInputException;
import vn.motcua.error.Reason;
import vn.motcua.event.Actor;
import vn.motcua.event.ActorRole;
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
    public Decision decide(DossierAction.Opening action, Actor actor, Instant at) {
        Optional<Transition> row = table.opening(action.name());
        if (row.isEmpty()) {
            return rejected(WorkflowReason.NOT_IN_TABLE.with(
                    action.name().vi(), "-", action.name().en(), "-"));
        }
        Optional<Reason> refused = refusedActor(
                row.get(),
                actor,
                action.filing().agency().code(),
                action.filing().applicant().account());
        if (refused.isPresent()) {
            return rejected(refused.get());
        }
        DossierStatus start = ((Transition.Target.To) row.get().target()).status();
        Dossier blank = OpeningRules.blank(action, start);
        return withLaw(blank, row.get(), at, situation -> OpeningRules.decide(situation, action));
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
        Optional<Transition> row = table.from(dossier.status(), action.name());
        if (row.isEmpty()) {
            DossierStatus status = dossier.status();
            return rejected(WorkflowReason.NOT_IN_TABLE.with(
                    action.name().vi(), status.vi(), action.name().en(), status.en()));
        }
        Optional<Reason> refused = refusedActor(
                row.get(),
                actor,
                dossier.filing().agency().code(),
                dossier.filing().applicant().account());
        return refused.map(Workflow::rejected)
                .orElseGet(() -> withLaw(dossier, row.get(), at, situation -> rule(situation, action)));
    }

    private static Decision rule(Situation situation, DossierAction action) {
        return switch (action.name()) {
            case SUBMIT, RECEIVE_AT_COUNTER -> throw new IllegalStateException("openings have no row of their own");
            case RECEIVE -> IntakeRules.receive(situation, (DossierAction.Receive) action);
            case REFUSE -> IntakeRules.refuse(situation, (DossierAction.Refuse) action);
            case REQUEST_SUPPLEMENT -> SupplementRules.request(situation, (DossierAction.RequestSupplement) action);
            case ACCEPT_SUPPLEMENT -> SupplementRules.accept(situation, (DossierAction.AcceptSupplement) action);
            case RAISE_OBLIGATION -> ObligationRules.raise(situation, (DossierAction.RaiseObligation) action);
            case SETTLE_OBLIGATION -> ObligationRules.settle(situation, (DossierAction.SettleObligation) action);
            case REQUEST_WITHDRAWAL -> WithdrawalRules.request(situation, (DossierAction.RequestWithdrawal) action);
            case REJECT_WITHDRAWAL -> WithdrawalRules.reject(situation, (DossierAction.RejectWithdrawal) action);
            case ACCEPT_WITHDRAWAL -> WithdrawalRules.accept(situation);
            case START_PROCESSING -> ProcessingRules.start(situation);
            case STOP -> ProcessingRules.stop(situation, (DossierAction.Stop) action);
            case COMPLETE -> ProcessingRules.complete(situation, (DossierAction.Complete) action);
            case RETURN_RESULT -> ProcessingRules.returnResult(situation, (DossierAction.ReturnResult) action);
            case CORRECT_RESULT -> ProcessingRules.correct(situation, (DossierAction.CorrectResult) action);
            case LINK_REGISTRY -> FactRules.link(situation, (DossierAction.LinkRegistry) action);
            case WARN_DUE -> FactRules.warnDue(situation);
            case NOTE -> FactRules.note(situation, (DossierAction.Note) action);
        };
    }

    private Decision withLaw(Dossier dossier, Transition row, Instant at, Function<Situation, Decision> judge) {
        ProcedureCode code = dossier.filing().procedure();
        Optional<Procedure> procedure = procedures.find(code);
        if (procedure.isEmpty()) {
            return rejected(ProcedureReason.UNKNOWN.with(code));
        }
        try {
            Deadlines desk = deadlines.apply(dossier.filing().agency().code());
            return judge.apply(new Situation(dossier, procedure.get(), desk, row, at));
        } catch (InvalidInputException e) {
            // a due date in a year without a calendar
            return rejected(e.reason());
        }
    }

    private static Optional<Reason> refusedActor(Transition row, Actor actor, AgencyCode agency, String applicant) {
        if (!row.actors().contains(actor.role())) {
            return Optional.of(WorkflowReason.ROLE_NOT_ALLOWED.with(
                    actor.role().vi(),
                    row.action().vi(),
                    actor.role().en(),
                    row.action().en()));
        }
        if (actor.agency().isPresent() && !actor.agency().get().equals(agency)) {
            return Optional.of(WorkflowReason.OTHER_AGENCY.with(agency));
        }
        if (actor.role() == ActorRole.CITIZEN && !actor.id().equals(applicant)) {
            return Optional.of(WorkflowReason.OTHER_APPLICANT.with());
        }
        return Optional.empty();
    }

    static Decision rejected(Reason... reasons) {
        return new Decision.Rejected(List.of(reasons));
    }
}
