package vn.motcua.workflow;

import java.util.Optional;
import java.util.Set;
import vn.motcua.dossier.DossierStatus;
import vn.motcua.event.ActorRole;
import vn.motcua.law.LegalBasis;

/**
 * One row of the transition table.
 *
 * @param from the status it leaves, empty for a dossier that does not exist yet
 * @param action the action
 * @param target where it leads
 * @param actors who may
 * @param clock what it does to the clock
 * @param basis the text, or practice
 */
record Transition(
        Optional<DossierStatus> from,
        ActionName action,
        Target target,
        Set<ActorRole> actors,
        ClockEffect clock,
        LegalBasis basis) {

    /** Where a row leads: a fixed status, back to what was interrupted, or nowhere. */
    sealed interface Target {

        record To(DossierStatus status) implements Target {}

        record Origin() implements Target {}

        record Stay() implements Target {}
    }
}
