package vn.motcua.report;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.DossierStatus;
import vn.motcua.fee.Channel;
import vn.motcua.fee.Dong;
import vn.motcua.identity.AgencyCode;
import vn.motcua.procedure.ProcedureCode;

/**
 * Puts the figures of one dossier together. What is not told is not known, not true or 0; a dossier of which nothing is
 * told is new, and was handed in at the counter of its deciding agency. Not thread-safe.
 */
public final class DossierFiguresBuilder {

    private final DossierCode code;
    private final AgencyCode agency;
    private final ProcedureCode procedure;
    private final String field;
    private final Instant submittedAt;
    private final Set<Mark> marks = EnumSet.noneOf(Mark.class);
    private int officerRequests;
    private int registryRequests;
    private AgencyCode intakeAgency;
    private Optional<String> officer = Optional.empty();
    private Channel channel = Channel.DIRECT;
    private DossierStatus status = DossierStatus.NEW;
    private Optional<Instant> receivedAt = Optional.empty();
    private Optional<Instant> indicatorDue = Optional.empty();
    private Optional<Instant> originalDue = Optional.empty();
    private Optional<Instant> due = Optional.empty();
    private Optional<Instant> finishedAt = Optional.empty();
    private Optional<Instant> returnedAt = Optional.empty();
    private Optional<Instant> waitingSince = Optional.empty();
    private Optional<Duration> worked = Optional.empty();
    private Optional<Duration> maximum = Optional.empty();
    private Dong quoted = Dong.ZERO;
    private OnlinePayment onlinePayment = OnlinePayment.NONE;

    DossierFiguresBuilder(
            DossierCode code, AgencyCode agency, ProcedureCode procedure, String field, Instant submittedAt) {
        this.code = code;
        this.agency = agency;
        this.procedure = procedure;
        this.field = field;
        this.submittedAt = submittedAt;
        this.intakeAgency = agency;
    }

    /**
     * Another agency than the deciding one took it in.
     *
     * @param intake the agency that took it in
     * @return this builder
     */
    public DossierFiguresBuilder takenInBy(AgencyCode intake) {
        this.intakeAgency = intake;
        return this;
    }

    /**
     * Who decided.
     *
     * @param account the opaque account
     * @return this builder
     */
    public DossierFiguresBuilder officer(String account) {
        this.officer = Optional.of(account);
        return this;
    }

    /**
     * The way it came in.
     *
     * @param way the channel
     * @return this builder
     */
    public DossierFiguresBuilder channel(Channel way) {
        this.channel = way;
        return this;
    }

    /**
     * Where it stands.
     *
     * @param now the status
     * @return this builder
     */
    public DossierFiguresBuilder status(DossierStatus now) {
        this.status = now;
        return this;
    }

    /**
     * When it was first received.
     *
     * @param at the moment
     * @return this builder
     */
    public DossierFiguresBuilder receivedAt(Instant at) {
        this.receivedAt = Optional.of(at);
        return this;
    }

    /**
     * The appointment before an apology gave a new one.
     *
     * @param at the moment
     * @return this builder
     */
    public DossierFiguresBuilder originalDue(Instant at) {
        this.originalDue = Optional.of(at);
        return this;
    }

    /**
     * The appointment as it stands.
     *
     * @param at the moment
     * @return this builder
     */
    public DossierFiguresBuilder due(Instant at) {
        this.due = Optional.of(at);
        return this;
    }

    /**
     * The end event.
     *
     * @param at the moment, see {@link ProcessingEnd}
     * @return this builder
     */
    public DossierFiguresBuilder finishedAt(Instant at) {
        this.finishedAt = Optional.of(at);
        return this;
    }

    /**
     * When the result was handed over.
     *
     * @param at the moment
     * @return this builder
     */
    public DossierFiguresBuilder returnedAt(Instant at) {
        this.returnedAt = Optional.of(at);
        return this;
    }

    /**
     * Since when it waits for the citizen.
     *
     * @param at the moment of the request
     * @return this builder
     */
    public DossierFiguresBuilder waitingSince(Instant at) {
        this.waitingSince = Optional.of(at);
        return this;
    }

    /**
     * The first appointment moved by the working time of the waits, as the clock reads it by the indicator. Unless it is
     * told, it is the appointment before any apology; once a supplement came it is then not known.
     *
     * @param at the moment
     * @return this builder
     */
    public DossierFiguresBuilder indicatorDue(Instant at) {
        this.indicatorDue = Optional.of(at);
        return this;
    }

    /**
     * The working time spent on it, without waits.
     *
     * @param length working time
     * @return this builder
     */
    public DossierFiguresBuilder worked(Duration length) {
        this.worked = Optional.of(length);
        return this;
    }

    /**
     * The longest working time allowed, for a dossier without an appointment.
     *
     * @param length working time
     * @return this builder
     */
    public DossierFiguresBuilder maximum(Duration length) {
        this.maximum = Optional.of(length);
        return this;
    }

    /**
     * What it costs in all.
     *
     * @param total the amount
     * @return this builder
     */
    public DossierFiguresBuilder quoted(Dong total) {
        this.quoted = total;
        return this;
    }

    /**
     * How it was paid online.
     *
     * @param how the way
     * @return this builder
     */
    public DossierFiguresBuilder onlinePayment(OnlinePayment how) {
        this.onlinePayment = how;
        return this;
    }

    /**
     * What is true of it, besides what was said before.
     *
     * @param more the marks
     * @return this builder
     */
    public DossierFiguresBuilder marked(Mark... more) {
        marks.addAll(List.of(more));
        return this;
    }

    /**
     * How many supplement requests were made.
     *
     * @param byOfficers by officers
     * @param byRegistries by registries
     * @return this builder
     */
    public DossierFiguresBuilder supplementRequests(int byOfficers, int byRegistries) {
        this.officerRequests = byOfficers;
        this.registryRequests = byRegistries;
        return this;
    }

    /**
     * The figures.
     *
     * @return the finished figures
     * @throws vn.motcua.error.InvalidInputException if no dossier can have them, see {@link DossierFigures}
     */
    public DossierFigures build() {
        return new DossierFigures(
                code,
                agency,
                intakeAgency,
                field,
                procedure,
                officer,
                channel,
                status,
                marks,
                submittedAt,
                receivedAt,
                indicatorDue.or(this::unmoved),
                originalDue,
                due,
                finishedAt,
                returnedAt,
                waitingSince,
                worked,
                maximum,
                officerRequests,
                registryRequests,
                quoted,
                onlinePayment);
    }

    private Optional<Instant> unmoved() {
        int open = status == DossierStatus.SUPPLEMENT_REQUESTED ? 1 : 0;
        boolean waited = (long) officerRequests + registryRequests > open;
        return waited ? Optional.empty() : originalDue.or(() -> due);
    }
}
