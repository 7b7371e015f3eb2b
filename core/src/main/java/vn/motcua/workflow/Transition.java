package vn.motcua.workflow;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
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
 * @param later the texts that took its place, by the day from which they hold, the earliest first
 */
record Transition(
        Optional<DossierStatus> from,
        ActionName action,
        Target target,
        Set<ActorRole> actors,
        ClockEffect clock,
        LegalBasis basis,
        SortedMap<LocalDate, LegalBasis> later) {

    /** The text in force on a day. */
    LegalBasis basisOn(LocalDate day) {
        return later.headMap(day.plusDays(1)).values().stream()
                .reduce((earlier, newer) -> newer)
                .orElse(basis);
    }

    /** Where a row leads: a fixed status, back to what was interrupted, or nowhere. */
    sealed interface Target {

        record To(DossierStatus status) implements Target {}

        record Origin() implements Target {}

        record Stay() implements Target {}
    }
}
