package vn.motcua.report;

import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.DossierStatus;
import vn.motcua.error.InvalidInputException;
import vn.motcua.fee.Channel;
import vn.motcua.fee.Dong;
import vn.motcua.identity.AgencyCode;
import vn.motcua.procedure.ProcedureCode;

/**
 * Everything that reports need of one dossier, flat and without personal data, so that a dossier with its log, or a row of
 * a database, can make it. Immutable. Make it with {@link #builder}.
 *
 * <p>Moments may contradict each other, since nodes have clocks of their own; {@link #arrivedAt()}, {@link #takenAt()} and
 * {@link #endedAt()} put them in order and {@link #isIrregular()} tells, so that no time is ever negative. The status
 * decides: a dossier in an open status has not ended, one in status 3 was never received, whatever the moments say.
 *
 * @param code the dossier's code
 * @param agency the deciding agency, whose clock counts (NĐ 118/2025 Đ14(4), Đ17(3))
 * @param intakeAgency the agency that took it in; another one where intake is not bound to a territory
 * @param field the field of the procedure (lĩnh vực)
 * @param procedure the procedure
 * @param officer the opaque account of who decided
 * @param channel the way it came in
 * @param status where it stands
 * @param marks what is true of it
 * @param submittedAt when the system acknowledged the submission
 * @param receivedAt when it was first received (status 2), empty if it was not
 * @param indicatorDue the first appointment moved by the working time of the waits, as the clock reads it by {@link
 *     vn.motcua.deadline.Measure#INDICATOR}; empty if there is no appointment, or if it is not known what the waits make of it
 * @param originalDue the appointment before an apology gave a new one, empty if none did
 * @param due the appointment as it stands, after restarts and a re-appointment
 * @param finishedAt the end event: see {@link ProcessingEnd}
 * @param returnedAt when the result was handed over
 * @param waitingSince since when the dossier waits for the citizen, empty while nothing is waited for
 * @param worked the working time spent on it, without waits; of what ended before it was received, the time at the desk
 * @param maximum the longest working time allowed, for a dossier without an appointment
 * @param officerRequests how many supplement requests officers made
 * @param registryRequests how many supplement requests came from a registry
 * @param quoted what it costs in all; 0 where every price is 0
 * @param onlinePayment how it was paid online
 */
public record DossierFigures(
        DossierCode code,
        AgencyCode agency,
        AgencyCode intakeAgency,
        String field,
        ProcedureCode procedure,
        Optional<String> officer,
        Channel channel,
        DossierStatus status,
        Set<Mark> marks,
        Instant submittedAt,
        Optional<Instant> receivedAt,
        Optional<Instant> indicatorDue,
        Optional<Instant> originalDue,
        Optional<Instant> due,
        Optional<Instant> finishedAt,
        Optional<Instant> returnedAt,
        Optional<Instant> waitingSince,
        Optional<Duration> worked,
        Optional<Duration> maximum,
        int officerRequests,
        int registryRequests,
        Dong quoted,
        OnlinePayment onlinePayment) {

    private static final Instant EARLIEST = Instant.parse("1900-01-01T00:00:00Z");
    private static final Instant LATEST = Instant.parse("9999-12-31T00:00:00Z");
    private static final Duration LONGEST = Duration.ofDays(36_500);

    /**
     * Refuses what no dossier can have.
     *
     * @throws InvalidInputException if a moment lies outside of 1900 to 9999, a duration outside of 0 to 36,500 days, a
     *     count or the amount is negative, or an ended dossier has no end
     */
    public DossierFigures {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(agency, "agency");
        Objects.requireNonNull(intakeAgency, "intakeAgency");
        Objects.requireNonNull(field, "field");
        Objects.requireNonNull(procedure, "procedure");
        Objects.requireNonNull(officer, "officer");
        Objects.requireNonNull(channel, "channel");
        Objects.requireNonNull(onlinePayment, "onlinePayment");
        marks = Set.copyOf(marks);
        checkMoment("submittedAt", Optional.of(submittedAt));
        checkMoment("receivedAt", receivedAt);
        checkMoment("indicatorDue", indicatorDue);
        checkMoment("originalDue", originalDue);
        checkMoment("due", due);
        checkMoment("finishedAt", finishedAt);
        checkMoment("returnedAt", returnedAt);
        checkMoment("waitingSince", waitingSince);
        checkDuration("worked", worked);
        checkDuration("maximum", maximum);
        checkCount("officerRequests", officerRequests);
        checkCount("registryRequests", registryRequests);
        checkCount("quoted", quoted.value());
        if (isEnding(status) && finishedAt.isEmpty() && (!hasResult(status) || returnedAt.isEmpty())) {
            throw new InvalidInputException(ReportReason.END_MISSING.with(status.code()));
        }
    }

    /**
     * Starts the figures of a dossier that was just submitted at the counter of its deciding agency.
     *
     * @param code its code
     * @param agency the deciding agency
     * @param procedure the procedure
     * @param field the field of the procedure
     * @param submittedAt when it was submitted
     * @return a builder for the rest
     */
    public static DossierFiguresBuilder builder(
            DossierCode code, AgencyCode agency, ProcedureCode procedure, String field, Instant submittedAt) {
        return new DossierFiguresBuilder(code, agency, procedure, field, submittedAt);
    }

    /**
     * Whether something is true of the dossier.
     *
     * @param mark what
     * @return true if it carries the mark
     */
    public boolean has(Mark mark) {
        return marks.contains(mark);
    }

    /**
     * Whether it was never submitted (code 0), and so counts nowhere.
     *
     * @return true for a draft
     */
    public boolean isDraft() {
        return status.code() < 1;
    }

    /**
     * When the dossier came to the desk: never after it was received or ended.
     *
     * @return the earliest of the moments known
     */
    public Instant arrivedAt() {
        return earlier(submittedAt, takenAt().or(this::end));
    }

    /**
     * When the one-stop received it, so that the limit began; empty in status 3. What is handled or has a result although
     * no receipt is known (a result given at once, NĐ 61/2018 Đ17(4)) was received when it was submitted.
     *
     * @return the moment, or empty if it was not received
     */
    public Optional<Instant> takenAt() {
        if (status == DossierStatus.NOT_RECEIVED) {
            return Optional.empty();
        }
        boolean received = status == DossierStatus.RECEIVED || status == DossierStatus.PROCESSING || isResolved();
        return received ? receivedAt.or(() -> Optional.of(submittedAt)) : receivedAt;
    }

    /**
     * When the handling ended; never before it began. Status 7 is an end only if an end is given, since then the
     * withdrawal was accepted.
     *
     * @return the end, or empty while the status is open
     */
    public Optional<Instant> endedAt() {
        return end().map(end -> later(end, takenAt().orElse(end)));
    }

    /**
     * Whether an apology gave a new appointment.
     *
     * @return true if it carries the mark, or an appointment before an apology is told
     */
    public boolean isReappointed() {
        return has(Mark.REAPPOINTED) || originalDue.isPresent();
    }

    /**
     * Whether the handling came to a result (status 9 or 10).
     *
     * @return true if there is a result
     */
    public boolean isResolved() {
        return hasResult(status);
    }

    /**
     * Since when the handling stands still (status 5, 6 or 7); never before it began.
     *
     * @return the moment, or empty if it does not stand still
     */
    public Optional<Instant> pausedAt() {
        boolean paused = status.isInterrupting() && endedAt().isEmpty();
        return paused ? waitingSince.map(since -> later(since, takenAt().orElse(since))) : Optional.empty();
    }

    /**
     * Whether the moments contradict each other: received before submitted, due or ended before received, returned before
     * ended. Such a dossier is counted all the same, and counted as irregular besides.
     *
     * @return true if someone should look at its clocks
     */
    public boolean isIrregular() {
        return isBefore(receivedAt, Optional.of(submittedAt))
                || isBefore(due, receivedAt)
                || isBefore(indicatorDue, receivedAt)
                || isBefore(originalDue, receivedAt)
                || isBefore(finishedAt, Optional.of(receivedAt.orElse(submittedAt)))
                || isBefore(
                        returnedAt, Optional.of(finishedAt.or(() -> receivedAt).orElse(submittedAt)))
                || isBefore(waitingSince, receivedAt);
    }

    private Optional<Instant> end() {
        boolean ended = isEnding(status) || status == DossierStatus.WITHDRAWAL_REQUESTED;
        return ended ? finishedAt.or(() -> isResolved() ? returnedAt : Optional.empty()) : Optional.empty();
    }

    private static boolean hasResult(DossierStatus status) {
        return status == DossierStatus.DONE || status == DossierStatus.RESULT_RETURNED;
    }

    private static boolean isEnding(DossierStatus status) {
        return status.isTerminal() || status == DossierStatus.DONE;
    }

    private static Instant earlier(Instant one, Optional<Instant> other) {
        return other.filter(each -> each.isBefore(one)).orElse(one);
    }

    private static Instant later(Instant one, Instant other) {
        return one.isBefore(other) ? other : one;
    }

    private static boolean isBefore(Optional<Instant> one, Optional<Instant> other) {
        return one.isPresent() && other.isPresent() && one.get().isBefore(other.get());
    }

    private static void checkMoment(String name, Optional<Instant> moment) {
        if (moment.filter(at -> at.isBefore(EARLIEST) || !at.isBefore(LATEST)).isPresent()) {
            throw new InvalidInputException(ReportReason.MOMENT_OUT_OF_RANGE.with(name));
        }
    }

    private static void checkDuration(String name, Optional<Duration> duration) {
        if (duration.filter(each -> each.isNegative() || each.compareTo(LONGEST) > 0)
                .isPresent()) {
            throw new InvalidInputException(ReportReason.DURATION_OUT_OF_RANGE.with(name));
        }
    }

    private static void checkCount(String name, long count) {
        if (count < 0) {
            throw new InvalidInputException(ReportReason.NEGATIVE.with(name));
        }
    }
}
