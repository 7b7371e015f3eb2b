package vn.motcua.workflow;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.motcua.dossier.DossierStatus;
import vn.motcua.identity.ActorRole;

/**
 * One row of the transition table.
 *
 * @param from the status it leaves, empty for a dossier that does not exist yet
 * @param action the action
 * @param target where it leads
 * @param actors who may
 * @param of whose officers may
 * @param guards what must hold besides
 * @param clock what it does to the clock
 * @param basis the text, or practice
 */
record Transition(
        Optional<DossierStatus> from,
        ActionName action,
        Target target,
        Set<ActorRole> actors,
        Competence of,
        List<Guard> guards,
        ClockEffect clock,
        DatedBasis basis) {

    /** Where a row leads: a fixed status, back to what was interrupted, nowhere, or to the end of a draft. */
    sealed interface Target {

        record To(DossierStatus status) implements Target {}

        record Origin() implements Target {}

        record Stay() implements Target {}

        record Gone() implements Target {}
    }
}
