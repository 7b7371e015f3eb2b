package vn.motcua.examples.portal.api;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import vn.motcua.deadline.DueDate;
import vn.motcua.deadline.VietnamTime;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.DossierStatus;
import vn.motcua.onestop.BundleView;
import vn.motcua.procedure.BundleEnd;
import vn.motcua.procedure.Procedure;
import vn.motcua.procedure.ProcedureCase;

/**
 * A bundle as its owner gets it back. No personal data; what a leg's dossier holds is asked for by its code.
 *
 * @param id its id
 * @param procedure the procedure's code
 * @param procedureName the procedure's name
 * @param due when the whole is due, Vietnamese time; empty before its first leg is received, and if only the legs have limits
 * @param provisional whether that date touches a year without an official calendar
 * @param end how it ended, empty while a leg is open or can still be opened
 * @param legs the legs that were asked for, in the order of the text
 */
record BundleAnswer(
        String id,
        String procedure,
        String procedureName,
        Optional<OffsetDateTime> due,
        boolean provisional,
        Optional<BundleEnd> end,
        List<Leg> legs) {

    /** Where a leg stands. */
    enum State {
        /** It waits for other legs. */
        WAITING,
        /** It is about to be opened. */
        OPENING,
        /** It is a dossier that is being handled. */
        OPEN,
        /** It has its result. */
        COMPLETED,
        /** It ended without a result. */
        STOPPED,
        /** It will never be opened. */
        UNREACHABLE
    }

    /**
     * One leg.
     *
     * @param key its key
     * @param name its name
     * @param agency the code of the agency that decides it
     * @param state where it stands
     * @param waitsFor the keys of the legs that it waits for
     * @param dossier the code of its dossier, once it is opened
     * @param status the status of its dossier
     * @param due when its result is due, while it is handled
     */
    record Leg(
            String key,
            String name,
            String agency,
            State state,
            List<String> waitsFor,
            Optional<String> dossier,
            Optional<DossierView.Status> status,
            Optional<OffsetDateTime> due) {

        static Leg of(BundleView.Leg leg, Procedure procedure) {
            String key = leg.leg().key();
            BundleView.State state = leg.state();
            return new Leg(
                    key,
                    procedure.caseOf(key).map(ProcedureCase::vi).orElse(""),
                    leg.agency().value(),
                    stateOf(state),
                    state instanceof BundleView.Waiting waiting ? waiting.legs() : List.of(),
                    state.dossier().map(DossierCode::value),
                    statusOf(state).map(DossierView.Status::of),
                    state instanceof BundleView.Open open ? open.due().map(BundleAnswer::moment) : Optional.empty());
        }

        private static State stateOf(BundleView.State state) {
            if (state instanceof BundleView.Waiting) {
                return State.WAITING;
            } else if (state instanceof BundleView.Opening) {
                return State.OPENING;
            } else if (state instanceof BundleView.Open) {
                return State.OPEN;
            } else if (state instanceof BundleView.Completed) {
                return State.COMPLETED;
            }
            return state instanceof BundleView.Stopped ? State.STOPPED : State.UNREACHABLE;
        }

        private static Optional<DossierStatus> statusOf(BundleView.State state) {
            if (state instanceof BundleView.Open open) {
                return Optional.of(open.status());
            } else if (state instanceof BundleView.Completed completed) {
                return Optional.of(completed.status());
            }
            return state instanceof BundleView.Stopped stopped ? Optional.of(stopped.status()) : Optional.empty();
        }
    }

    static BundleAnswer of(BundleView bundle, Procedure procedure) {
        return new BundleAnswer(
                bundle.id().value(),
                procedure.code().value(),
                procedure.vi(),
                bundle.due().map(BundleAnswer::moment),
                bundle.due().map(DueDate::provisional).orElse(false),
                bundle.end(),
                bundle.legs().stream().map(leg -> Leg.of(leg, procedure)).toList());
    }

    private static OffsetDateTime moment(DueDate due) {
        return VietnamTime.at(due.at()).toOffsetDateTime();
    }
}
