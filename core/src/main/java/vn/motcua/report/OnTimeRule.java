package vn.motcua.report;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import vn.motcua.deadline.OnTime;

/**
 * By what a dossier counts as on time. The texts disagree: by NĐ 61/2018 Đ19(4) the limit restarts once the supplement is
 * complete, by the formula of QĐ 766/QĐ-TTg the waiting time is subtracted. So every report names its rule.
 *
 * @param waiting what waiting for the citizen does
 * @param appointment which appointment counts after an apology
 * @param secondRequestIsLate whether more than one supplement request makes a dossier late (QĐ 766, indicator 2.1)
 * @param registryRequestsCount whether a registry's requests count for that, too
 * @param unreceived what becomes of dossiers that ended before they were received
 */
public record OnTimeRule(
        Waiting waiting,
        Appointment appointment,
        boolean secondRequestIsLate,
        boolean registryRequestsCount,
        Unreceived unreceived) {

    /** What waiting for the citizen does to the measure. */
    public enum Waiting {
        /** The appointment as it stood after each restart is compared with the end. */
        RESTART,
        /** The appointment given at receipt, moved by the working time of the waits, is compared with the end. */
        SUBTRACT
    }

    /** Which appointment counts after an apology (NĐ 61/2018 Đ19(9)). */
    public enum Appointment {
        /** The one before the apology: no apology makes a report look better. */
        ORIGINAL,
        /** The one new appointment that the law allows; waiting time is not subtracted, since it was set with the wait in view. */
        REAPPOINTED
    }

    /**
     * What becomes of a dossier that ended before it was received: refused at intake (status 3), or stopped or withdrawn at
     * the desk. It has no appointment. The formula document of QĐ 766/QĐ-TTg, 2.1 (single source), names 3 and 8, and 7 once
     * it is accepted, among the ends, and compares what has no appointment (NgayHenTra) with the longest time allowed;
     * likewise a refusal is due within the processing time by NĐ 61/2018 Đ19(8). From when that time runs for what nobody
     * received it leaves open: here from the submission, without the waits for the citizen. The replies that some texts want
     * sooner (NĐ 216/2026 Đ23, NĐ 45/2020 Đ11) are duties of their own, which the formula does not know. What still waits
     * to be received has not ended, and its limit has not begun (NĐ 118/2025 Đ17(3)): no rule judges it.
     */
    public enum Unreceived {
        /** It is judged by the longest time allowed. */
        JUDGED,
        /** It is not judged. */
        LEFT_OUT
    }

    /** Refuses missing parts. */
    public OnTimeRule {
        Objects.requireNonNull(waiting, "waiting");
        Objects.requireNonNull(appointment, "appointment");
        Objects.requireNonNull(unreceived, "unreceived");
    }

    /**
     * The indicator of QĐ 766: waiting subtracted, the original appointment, a second request of an officer is late, what
     * ended unreceived is judged. For what was received, and asked for papers once at most, it agrees with {@link
     * vn.motcua.deadline.Measure#INDICATOR}.
     *
     * @return the rule, which rests on a single source
     */
    public static OnTimeRule indicator() {
        return new OnTimeRule(Waiting.SUBTRACT, Appointment.ORIGINAL, true, false, Unreceived.JUDGED);
    }

    /**
     * By the appointment as it stands, exactly as {@link vn.motcua.deadline.Measure#APPOINTMENT} is: it restarts after a
     * supplement (NĐ 61/2018 Đ19(4)), and the one new appointment that the law allows with an apology in time takes the place
     * of the old one (Đ19(9)). The text does not say that a dossier done by the new one was late, nor that it was on time:
     * {@code by(Appointment.ORIGINAL)} holds the agency to the one before the apology, and {@link Count#REAPPOINTED} shows how
     * many there were in any case.
     *
     * @return the rule of NĐ 61/2018
     */
    public static OnTimeRule appointed() {
        return new OnTimeRule(Waiting.RESTART, Appointment.REAPPOINTED, false, false, Unreceived.LEFT_OUT);
    }

    /**
     * The same rule by another appointment.
     *
     * @param which the appointment that counts after an apology
     * @return a copy
     */
    public OnTimeRule by(Appointment which) {
        return new OnTimeRule(waiting, which, secondRequestIsLate, registryRequestsCount, unreceived);
    }

    /**
     * The same rule, with a registry's supplement requests counted like an officer's.
     *
     * @return a copy
     */
    public OnTimeRule countingRegistryRequests() {
        return new OnTimeRule(waiting, appointment, secondRequestIsLate, true, unreceived);
    }

    /**
     * The same rule with another answer to what ended before it was received.
     *
     * @param answer the answer
     * @return a copy
     */
    public OnTimeRule with(Unreceived answer) {
        return new OnTimeRule(waiting, appointment, secondRequestIsLate, registryRequestsCount, answer);
    }

    /**
     * Judges an end, with the second request and what ended unreceived as the rule says.
     *
     * @param figures the dossier
     * @param end when its handling ended, or the moment that stands for it
     * @return how it compares; empty if there is nothing to measure by, or the rule leaves it out
     */
    public Optional<OnTime> judge(DossierFigures figures, Instant end) {
        if (unreceived == Unreceived.LEFT_OUT && figures.takenAt().isEmpty()) {
            return Optional.empty();
        }
        long requests = (long) figures.officerRequests() + (registryRequestsCount ? figures.registryRequests() : 0);
        return secondRequestIsLate && requests > 1 ? Optional.of(OnTime.LATE) : compare(figures, end);
    }

    /**
     * Compares an end with the appointment, or the working time with the maximum where there is no appointment: that is never
     * early.
     *
     * @param figures the dossier
     * @param end when its handling ended, or the moment that stands for it
     * @return how it compares; empty if there is nothing to measure by
     */
    public Optional<OnTime> compare(DossierFigures figures, Instant end) {
        return dueOf(figures).map(due -> OnTime.of(end, due)).or(() -> byMaximum(figures));
    }

    /**
     * The appointment by which this rule measures a dossier.
     *
     * @param figures the dossier
     * @return the appointment, or empty if it has none or what the waits make of it is not known
     */
    public Optional<Instant> dueOf(DossierFigures figures) {
        if (appointment == Appointment.REAPPOINTED && figures.isReappointed()) {
            return figures.due();
        }
        return waiting == Waiting.SUBTRACT
                ? figures.indicatorDue()
                : figures.originalDue().or(figures::due);
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
                        : "; theo hạn hẹn lại sau khi xin lỗi (NĐ 61/2018 Đ19(9))")
                + (secondRequestIsLate
                        ? "; yêu cầu bổ sung quá 1 lần là quá hạn"
                                + (registryRequestsCount ? " (tính cả yêu cầu từ cơ sở dữ liệu)" : "")
                        : "")
                + (unreceived == Unreceived.JUDGED
                        ? "; hồ sơ bị từ chối, dừng hoặc rút khi chưa tiếp nhận so với thời hạn tối đa, tính từ lúc nộp"
                                + " [mốc tính: chưa xác nhận]"
                        : "; không xét hồ sơ kết thúc khi chưa tiếp nhận");
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
                        : "; by the new appointment after an apology (NĐ 61/2018 Đ19(9))")
                + (secondRequestIsLate
                        ? "; more than one supplement request is late"
                                + (registryRequestsCount ? " (a registry's count, too)" : "")
                        : "")
                + (unreceived == Unreceived.JUDGED
                        ? "; what was refused, stopped or withdrawn before receipt by the longest time allowed, from the"
                                + " submission [from when: unconfirmed]"
                        : "; what ended before receipt is not judged");
    }

    private static Optional<OnTime> byMaximum(DossierFigures figures) {
        return figures.worked().flatMap(worked -> figures.maximum()
                .map(maximum -> worked.compareTo(maximum) > 0 ? OnTime.LATE : OnTime.ON_TIME));
    }
}
