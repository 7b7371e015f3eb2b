package vn.motcua.report;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import vn.motcua.deadline.VietnamTime;

/**
 * By what a dossier counts as on time. The texts disagree: by NĐ 61/2018 Đ19(4) the limit restarts once the supplement is
 * complete, by the formula of QĐ 766/QĐ-TTg the waiting time is subtracted. So every report names its rule.
 *
 * @param waiting what waiting for the citizen does
 * @param appointment which appointment counts after an apology
 * @param secondRequestIsLate whether more than one supplement request makes a dossier late (QĐ 766, indicator 2.1)
 * @param registryRequestsCount whether a registry's requests count for that, too
 */
public record OnTimeRule(
        Waiting waiting, Appointment appointment, boolean secondRequestIsLate, boolean registryRequestsCount) {

    /** What waiting for the citizen does to the measure. */
    public enum Waiting {
        /** The appointment as it stood after each restart is compared with the end. */
        RESTART,
        /** The appointment given at receipt is compared with the end less the waiting time, both by the wall clock. */
        SUBTRACT
    }

    /** Which appointment counts after an apology (NĐ 61/2018 Đ19(9)). */
    public enum Appointment {
        /** The one before the apology. */
        ORIGINAL,
        /** The new one; the waiting time is not subtracted from it, since it was set with the wait in view. */
        REAPPOINTED
    }

    /** Refuses missing parts. */
    public OnTimeRule {
        Objects.requireNonNull(waiting, "waiting");
        Objects.requireNonNull(appointment, "appointment");
    }

    /**
     * The indicator of QĐ 766: waiting subtracted, the original appointment, a second request of an officer is late.
     *
     * @return the rule, which rests on a single source
     */
    public static OnTimeRule indicator() {
        return new OnTimeRule(Waiting.SUBTRACT, Appointment.ORIGINAL, true, false);
    }

    /**
     * By the appointment, as {@link vn.motcua.deadline.Measure#APPOINTMENT} is, but for an apology: a new appointment with an
     * apology does not count here, so that no report looks better for it. With {@code by(Appointment.REAPPOINTED)} the two
     * agree.
     *
     * @return the rule of NĐ 61/2018
     */
    public static OnTimeRule appointed() {
        return new OnTimeRule(Waiting.RESTART, Appointment.ORIGINAL, false, false);
    }

    /**
     * The same rule by another appointment.
     *
     * @param which the appointment that counts after an apology
     * @return a copy
     */
    public OnTimeRule by(Appointment which) {
        return new OnTimeRule(waiting, which, secondRequestIsLate, registryRequestsCount);
    }

    /**
     * The same rule, with a registry's supplement requests counted like an officer's.
     *
     * @return a copy
     */
    public OnTimeRule countingRegistryRequests() {
        return new OnTimeRule(waiting, appointment, secondRequestIsLate, true);
    }

    /**
     * Judges an end, with the second request counted as the rule says.
     *
     * @param figures the dossier
     * @param end when its handling ended, or the moment that stands for it
     * @return how it compares
     */
    public Punctuality judge(DossierFigures figures, Instant end) {
        long requests = (long) figures.officerRequests() + (registryRequestsCount ? figures.registryRequests() : 0);
        return secondRequestIsLate && requests > 1 ? Punctuality.LATE : compare(figures, end);
    }

    /**
     * Compares an end with the appointment, or the working time with the maximum where there is no appointment.
     *
     * @param figures the dossier
     * @param end when its handling ended, or the moment that stands for it
     * @return how it compares
     */
    public Punctuality compare(DossierFigures figures, Instant end) {
        Optional<Instant> due = dueOf(figures);
        if (due.isEmpty()) {
            return byMaximum(figures);
        }
        Instant measured = measured(figures, end);
        if (measured.isAfter(due.get())) {
            return Punctuality.LATE;
        }
        LocalDate day = VietnamTime.dayOf(measured);
        return day.isBefore(VietnamTime.dayOf(due.get())) ? Punctuality.EARLY : Punctuality.ON_TIME;
    }

    /**
     * The appointment by which this rule measures a dossier.
     *
     * @param figures the dossier
     * @return the appointment, or empty if it has none
     */
    public Optional<Instant> dueOf(DossierFigures figures) {
        if (isReappointed(figures)) {
            return figures.due();
        }
        Optional<Instant> original = figures.originalDue().or(figures::due);
        return waiting == Waiting.SUBTRACT
                ? figures.indicatorDue().or(figures::firstDue).or(() -> original)
                : original;
    }

    /**
     * The rule in Vietnamese, for the head of a report.
     *
     * @return one line
     */
    public String vi() {
        return (waiting == Waiting.RESTART
                        ? "RESTART: theo ngày hẹn trả, thời hạn tính lại sau khi bổ sung (NĐ 61/2018 Đ19(4))"
                        : "SUBTRACT: theo chỉ số 2.1 QĐ 766/QĐ-TTg, trừ thời gian chờ bổ sung")
                + (appointment == Appointment.ORIGINAL
                        ? "; theo hạn trước khi xin lỗi"
                        : "; theo hạn hẹn lại sau khi xin lỗi")
                + (secondRequestIsLate
                        ? "; yêu cầu bổ sung quá 1 lần là quá hạn"
                                + (registryRequestsCount ? " (tính cả yêu cầu từ cơ sở dữ liệu)" : "")
                        : "");
    }

    /**
     * The rule in English, for the head of a report.
     *
     * @return one line
     */
    public String en() {
        return (waiting == Waiting.RESTART
                        ? "RESTART: by the appointment, which restarts after a supplement (NĐ 61/2018 Đ19(4))"
                        : "SUBTRACT: by indicator 2.1 of QĐ 766/QĐ-TTg, waiting time subtracted")
                + (appointment == Appointment.ORIGINAL
                        ? "; by the appointment before an apology"
                        : "; by the new appointment after an apology")
                + (secondRequestIsLate
                        ? "; more than one supplement request is late"
                                + (registryRequestsCount ? " (a registry's count, too)" : "")
                        : "");
    }

    private boolean isReappointed(DossierFigures figures) {
        return appointment == Appointment.REAPPOINTED
                && (figures.has(Mark.REAPPOINTED) || figures.originalDue().isPresent());
    }

    /** The end less the wait, but never before the handling began; the indicator's own due date has the wait in it. */
    private Instant measured(DossierFigures figures, Instant end) {
        if (waiting == Waiting.RESTART
                || isReappointed(figures)
                || figures.indicatorDue().isPresent()) {
            return end;
        }
        Instant begun = figures.takenAt().orElse(figures.arrivedAt());
        if (end.isBefore(begun)) {
            return end;
        }
        boolean swallowed = figures.waited().compareTo(Duration.between(begun, end)) > 0;
        return swallowed ? begun : end.minus(figures.waited());
    }

    private static Punctuality byMaximum(DossierFigures figures) {
        if (figures.worked().isEmpty() || figures.maximum().isEmpty()) {
            return Punctuality.UNMEASURED;
        }
        boolean late = figures.worked().get().compareTo(figures.maximum().get()) > 0;
        return late ? Punctuality.LATE : Punctuality.ON_TIME;
    }
}
