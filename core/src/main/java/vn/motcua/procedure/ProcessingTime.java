package vn.motcua.procedure;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.motcua.deadline.CutoffRule;
import vn.motcua.deadline.StartRule;
import vn.motcua.deadline.TimeLimit;
import vn.motcua.error.Reason;
import vn.motcua.law.LegalBasis;

/**
 * How long a procedure, or one case of it, takes by law (thời hạn giải quyết), and what moves its clock.
 *
 * @param limit the limit
 * @param start what the limit begins with
 * @param cutoff what receipt after 15:00 does to it
 * @param supplement what a supplement does to it
 * @param supplementNotice within what time a supplement has to be asked for; empty if no text says
 * @param noticeConflict what the sources disagree on about that; shown wherever it shows, empty if they agree
 * @param supplementLapse how long the citizen has to complete the dossier, after which the handling stops (status 8);
 *     empty if it never lapses
 * @param verification what a verification does to the limit
 * @param otherFigures limits that other sources give, or sub-cases that nobody has told apart; empty if all agree
 * @param basis the text, with how sure we are
 * @param openConflict what the sources still disagree on; shown wherever the due date shows
 * @param openConflictFrom from which day on, empty for always
 */
public record ProcessingTime(
        TimeLimit limit,
        StartRule start,
        CutoffRule cutoff,
        SupplementRule supplement,
        Optional<TimeLimit> supplementNotice,
        Optional<Reason> noticeConflict,
        Optional<TimeLimit> supplementLapse,
        Optional<VerificationExtension> verification,
        List<TimeLimit> otherFigures,
        LegalBasis basis,
        Optional<Reason> openConflict,
        Optional<LocalDate> openConflictFrom) {

    /** Refuses missing parts. */
    public ProcessingTime {
        Objects.requireNonNull(limit, "limit");
        Objects.requireNonNull(start, "start");
        Objects.requireNonNull(cutoff, "cutoff");
        Objects.requireNonNull(supplement, "supplement");
        Objects.requireNonNull(supplementNotice, "supplementNotice");
        Objects.requireNonNull(noticeConflict, "noticeConflict");
        Objects.requireNonNull(supplementLapse, "supplementLapse");
        Objects.requireNonNull(verification, "verification");
        otherFigures = List.copyOf(otherFigures);
        Objects.requireNonNull(basis, "basis");
        Objects.requireNonNull(openConflict, "openConflict");
        Objects.requireNonNull(openConflictFrom, "openConflictFrom");
    }

    @JsonCreator
    static ProcessingTime written(
            @JsonProperty("limit") TimeLimit limit,
            @JsonProperty("start") StartRule start,
            @JsonProperty("cutoff") CutoffRule cutoff,
            @JsonProperty("supplement") SupplementRule supplement,
            @JsonProperty("supplementNotice") Optional<TimeLimit> supplementNotice,
            @JsonProperty("noticeConflict") Optional<Reason> noticeConflict,
            @JsonProperty("supplementLapse") Optional<TimeLimit> supplementLapse,
            @JsonProperty("verification") Optional<VerificationExtension> verification,
            @JsonProperty("otherFigures") @Nullable List<TimeLimit> otherFigures,
            @JsonProperty("basis") LegalBasis basis,
            @JsonProperty("openConflict") Optional<Reason> openConflict,
            @JsonProperty("openConflictFrom") Optional<LocalDate> openConflictFrom) {
        return new ProcessingTime(
                limit,
                start,
                cutoff,
                supplement,
                supplementNotice,
                noticeConflict,
                supplementLapse,
                verification,
                otherFigures == null ? List.of() : otherFigures,
                basis,
                openConflict,
                openConflictFrom);
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

    /**
     * The limit of a dossier that has to be verified.
     *
     * @return the limit of the whole handling, or empty if a verification does not change it
     */
    public Optional<TimeLimit> verifiedLimit() {
        return verification.flatMap(extension -> extension.of(limit));
    }

    /** The same rules with a limit that another text sets, which also settles what was open. */
    ProcessingTime withLimit(TimeLimit other, LegalBasis text) {
        return new ProcessingTime(
                other,
                start,
                cutoff,
                supplement,
                supplementNotice,
                noticeConflict,
                supplementLapse,
                verification,
                List.of(),
                text,
                Optional.empty(),
                Optional.empty());
    }
}
