package vn.motcua.onestop;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import vn.motcua.deadline.DueDate;
import vn.motcua.dossier.BundleId;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.DossierStatus;
import vn.motcua.identity.AgencyCode;
import vn.motcua.procedure.BundleEnd;
import vn.motcua.procedure.BundleLeg;
import vn.motcua.procedure.ProcedureCode;

/**
 * Where a bundle stands, leg by leg. No personal data.
 *
 * @param id what its dossiers share
 * @param procedure the bundle's procedure
 * @param legs the legs that were asked for, in the order of the text
 * @param due when the whole is due, moved by every wait for the applicant that is over; empty before its first leg is
 *     received, and if only the legs have limits. A leg that has a limit of its own keeps its own date ({@link Open#due}),
 *     which may be a later one if a leg before it was late; an optional leg is no part of the whole
 * @param end how it ended; empty while a leg is open or can still be opened
 */
public record BundleView(
        BundleId id, ProcedureCode procedure, List<Leg> legs, Optional<DueDate> due, Optional<BundleEnd> end) {

    /** Copies the list. */
    public BundleView {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(procedure, "procedure");
        legs = List.copyOf(legs);
        Objects.requireNonNull(due, "due");
        Objects.requireNonNull(end, "end");
    }

    /**
     * A leg by its key.
     *
     * @param key the key
     * @return the leg, or empty if it was not asked for
     */
    public Optional<Leg> leg(String key) {
        return legs.stream().filter(each -> each.leg().key().equals(key)).findFirst();
    }

    /**
     * One leg.
     *
     * @param leg the leg of the bundle
     * @param agency the agency that decides it
     * @param state where it stands
     */
    public record Leg(BundleLeg leg, AgencyCode agency, State state) {}

    /** Where a leg stands. */
    public sealed interface State {

        /**
         * The dossier of the leg.
         *
         * @return its code, or empty unless it was opened
         */
        default Optional<DossierCode> dossier() {
            return Optional.empty();
        }
    }

    /**
     * It waits for other legs.
     *
     * @param legs the keys of those that it depends on and that are not completed
     */
    public record Waiting(List<String> legs) implements State {

        /** Copies the list. */
        public Waiting {
            legs = List.copyOf(legs);
        }
    }

    /** Nothing holds it back, and it is about to be opened; if it stays so, the attention list says why. */
    public record Opening() implements State {}

    /**
     * It is a dossier that is being handled.
     *
     * @param code the dossier's code
     * @param status where it stands
     * @param due when its result is due, empty before its limit begins
     */
    public record Open(DossierCode code, DossierStatus status, Optional<DueDate> due) implements State {
        @Override
        public Optional<DossierCode> dossier() {
            return Optional.of(code);
        }
    }

    /**
     * It has its result, whatever the other legs do.
     *
     * @param code the dossier's code
     * @param status 9, or 10 once the result is with the citizen
     */
    public record Completed(DossierCode code, DossierStatus status) implements State {
        @Override
        public Optional<DossierCode> dossier() {
            return Optional.of(code);
        }
    }

    /**
     * It ended without a result.
     *
     * @param code the dossier's code
     * @param status 3 or 8
     */
    public record Stopped(DossierCode code, DossierStatus status) implements State {
        @Override
        public Optional<DossierCode> dossier() {
            return Optional.of(code);
        }
    }

    /** It will never be opened, since a leg that it depends on, itself or by way of another, stopped. */
    public record Unreachable() implements State {}
}
