package vn.motcua.procedure;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import vn.motcua.deadline.CutoffRule;
import vn.motcua.deadline.TimeLimit;
import vn.motcua.error.Reason;
import vn.motcua.law.LegalBasis;

/**
 * How long a procedure takes by law (thời hạn giải quyết).
 *
 * @param limit the limit
 * @param cutoff what receipt after 15:00 does to it
 * @param supplement what a supplement does to it
 * @param basis the text, with how sure we are
 * @param openConflict what the sources still disagree on; shown wherever the due date shows
 * @param openConflictFrom from which day on, empty for always
 */
public record ProcessingTime(
        TimeLimit limit,
        CutoffRule cutoff,
        SupplementRule supplement,
        LegalBasis basis,
        Optional<Reason> openConflict,
        Optional<LocalDate> openConflictFrom) {

    /** Refuses missing parts. */
    public ProcessingTime {
        Objects.requireNonNull(limit, "limit");
        Objects.requireNonNull(cutoff, "cutoff");
        Objects.requireNonNull(supplement, "supplement");
        Objects.requireNonNull(basis, "basis");
        Objects.requireNonNull(openConflict, "openConflict");
        Objects.requireNonNull(openConflictFrom, "openConflictFrom");
    }

    /**
     * What the sources disagree on for a dossier of that day.
     *
     * @param day the Vietnamese day of receipt
     * @return the disagreement, or empty if there is none
     */
    public Optional<Reason> conflictOn(LocalDate day) {
        return openConflict.filter(
                reason -> openConflictFrom.map(from -> !day.isBefore(from)).orElse(true));
    }
}
