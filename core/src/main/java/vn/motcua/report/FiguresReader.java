package vn.motcua.report;

import java.time.Instant;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.motcua.deadline.Deadlines;
import vn.motcua.deadline.DueDate;
import vn.motcua.deadline.Measure;
import vn.motcua.deadline.ProcessingClock;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.DossierStatus;
import vn.motcua.dossier.FinancialObligation;
import vn.motcua.dossier.SupplementRequest.Source;
import vn.motcua.error.InvalidInputException;
import vn.motcua.event.LoggedEvent;
import vn.motcua.fee.Dong;
import vn.motcua.fee.FeeQuote;
import vn.motcua.identity.AgencyCode;
import vn.motcua.procedure.Procedure;
import vn.motcua.procedure.ProcedureCatalog;

/**
 * Reads what reports count out of a dossier and its log. Pure: the same dossier and log always give the same figures, a purge
 * of personal data changes none of them. Immutable and thread-safe if what it is given is.
 *
 * <p>Waiting takes no working time, in status 5, 6 or 7 alike, as {@link Measure#INDICATOR} has it. A wait that is still open
 * is judged as the formula document of QĐ 766/QĐ-TTg, 2.1, has it (single source): one for papers (5) at its request, anything
 * else unfinished when the report closes; {@link #waitingIn} says otherwise.
 *
 * <p>What neither dossier nor log can tell is taken for untrue until {@link #marking} says how to find out: {@link
 * Mark#VNEID_VERIFIED} and {@link Mark#PAPER_RESULT}.
 */
public final class FiguresReader {

    /** The id of the national portal as a registry or as the name space of a note, unless a portal says otherwise. */
    public static final String NATIONAL_PORTAL = "dvcqg";

    private static final Set<DossierStatus> WAITS = Set.of(
            DossierStatus.SUPPLEMENT_REQUESTED, DossierStatus.PAYMENT_REQUESTED, DossierStatus.WITHDRAWAL_REQUESTED);

    private final ProcedureCatalog procedures;
    private final Function<AgencyCode, Deadlines> deadlines;
    private final Function<String, OnlinePayment> payments;
    private final Set<DossierStatus> waits;
    private final Map<Mark, BiPredicate<Dossier, List<LoggedEvent>>> marks;

    private FiguresReader(
            ProcedureCatalog procedures,
            Function<AgencyCode, Deadlines> deadlines,
            Function<String, OnlinePayment> payments,
            Set<DossierStatus> waits,
            Map<Mark, BiPredicate<Dossier, List<LoggedEvent>>> marks) {
        this.procedures = Objects.requireNonNull(procedures, "procedures");
        this.deadlines = Objects.requireNonNull(deadlines, "deadlines");
        this.payments = Objects.requireNonNull(payments, "payments");
        this.waits = Set.copyOf(waits);
        this.marks = Map.copyOf(marks);
    }

    /**
     * A reader with the usual answers: intermediaries as {@link OnlinePayment#through} knows them, the national portal by
     * {@link #NATIONAL_PORTAL}, the national vault by {@link vn.motcua.procedure.EvidenceSource#DATA_VAULT}.
     *
     * @param procedures the procedures, for their fields, fees and service levels
     * @param deadlines the calendar and hours of each agency, for working time
     * @return the reader
     */
    public static FiguresReader of(ProcedureCatalog procedures, Function<AgencyCode, Deadlines> deadlines) {
        UsualMarks usual = new UsualMarks(procedures);
        Map<Mark, BiPredicate<Dossier, List<LoggedEvent>>> marks = new EnumMap<>(Mark.class);
        for (Mark mark : Mark.values()) {
            marks.put(mark, (dossier, log) -> usual.has(mark, dossier, log));
        }
        return new FiguresReader(procedures, deadlines, OnlinePayment::through, WAITS, marks);
    }

    /**
     * The same reader for a portal that names its payment intermediaries otherwise.
     *
     * @param kinds what a settlement through an intermediary is, by the intermediary's id; {@link OnlinePayment#NONE} for the
     *     counter
     * @return a copy
     */
    public FiguresReader paying(Function<String, OnlinePayment> kinds) {
        return new FiguresReader(procedures, deadlines, kinds, waits, marks);
    }

    /**
     * The same reader with an answer of the portal's own to a mark, in place of the usual one.
     *
     * @param mark the mark
     * @param rule whether a dossier with its log carries it; pure
     * @return a copy
     */
    public FiguresReader marking(Mark mark, BiPredicate<Dossier, List<LoggedEvent>> rule) {
        Map<Mark, BiPredicate<Dossier, List<LoggedEvent>>> all = new EnumMap<>(marks);
        all.put(mark, rule);
        return new FiguresReader(procedures, deadlines, payments, waits, all);
    }

    /**
     * The same reader for a portal that knows the national portal by another id: {@link Mark#SYNCHRONISED} is what has a link
     * to that registry, or a note in that name space.
     *
     * @param system the registry's id, which is the name space of its notes, too
     * @return a copy
     */
    public FiguresReader synchronisedTo(String system) {
        Objects.requireNonNull(system, "system");
        return marking(Mark.SYNCHRONISED, (dossier, log) -> UsualMarks.isKnownTo(system, dossier, log));
    }

    /**
     * The same reader for a report in which only some open waits count as paused. It changes nothing about waits that are
     * over.
     *
     * @param statuses of 5, 6 and 7, those in which a dossier waits for the citizen; all three unless set
     * @return a copy
     */
    public FiguresReader waitingIn(Set<DossierStatus> statuses) {
        return new FiguresReader(procedures, deadlines, payments, statuses, marks);
    }

    /**
     * Counts dossiers, one after the other. For a leader's page: {@code reader.count(dossiers, oneStop::history,
     * PeriodReport.of(period, now, rule))}.
     *
     * @param dossiers the dossiers, read to the end and not closed
     * @param history the log of each
     * @param into the report or table that counts them
     * @param <T> what counts
     * @return what counts, once it has counted all
     * @throws InvalidInputException as {@link #figures} does
     */
    public <T extends Tally<T>> T count(
            Stream<Dossier> dossiers, Function<DossierCode, List<LoggedEvent>> history, T into) {
        dossiers.sequential()
                .map(dossier -> figures(dossier, history.apply(dossier.code())))
                .forEachOrdered(into::add);
        return into;
    }

    /**
     * The figures of one dossier. The procedure stands under its code in the catalogue; one that the catalogue does not know
     * stands under the code that was filed, with an empty field. The working time is known once the handling has ended, where
     * the calendar holds the years.
     *
     * @param dossier the snapshot
     * @param log its whole log, in order; may be purged
     * @return the figures
     * @throws InvalidInputException if the log is another dossier's ({@link ReportReason#OTHER_LOG}), or if no dossier can
     *     have these figures, see {@link DossierFigures}: one that ended needs the log of its end
     */
    public DossierFigures figures(Dossier dossier, List<LoggedEvent> log) {
        if (log.stream().anyMatch(entry -> !entry.dossier().equals(dossier.code()))) {
            throw new InvalidInputException(ReportReason.OTHER_LOG.with(dossier.code()));
        }
        DossierTrail trail = DossierTrail.of(log);
        ProcessingClock clock = dossier.clock();
        AgencyCode agency = dossier.filing().agency().code();
        DossierTimes times = new DossierTimes(dossier, deadlines.apply(agency));
        Optional<Procedure> procedure = procedures.find(dossier.filing().procedure());
        Optional<Instant> finished = trail.finishedAt().or(clock::endedAt);
        return new DossierFigures(
                dossier.code(),
                agency,
                dossier.filing().intake().desk().orElse(agency),
                procedure.map(Procedure::field).orElse(""),
                procedure.map(Procedure::code).orElse(dossier.filing().procedure()),
                trail.officer(),
                dossier.filing().channel(),
                dossier.status(),
                marks(dossier, log),
                dossier.filing().submittedAt(),
                clock.firstStartedAt(),
                times.indicatorDue(),
                clock.reappointed() ? clock.firstDue().map(DueDate::at) : Optional.empty(),
                clock.due().map(DueDate::at),
                finished,
                trail.returnedAt(),
                times.waitingSince(waits),
                times.worked(trail),
                procedure.flatMap(times::maximum),
                requests(dossier, Source.OFFICER),
                requests(dossier, Source.REGISTRY),
                quoted(dossier),
                onlinePayment(dossier, trail));
    }

    private Set<Mark> marks(Dossier dossier, List<LoggedEvent> log) {
        return Arrays.stream(Mark.values())
                .filter(mark ->
                        Optional.ofNullable(marks.get(mark)).orElseThrow().test(dossier, log))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Mark.class)));
    }

    private static int requests(Dossier dossier, Source source) {
        return (int) dossier.supplements().stream()
                .filter(each -> each.source() == source)
                .count();
    }

    /** What was asked for, and what was quoted for fees that were not asked for yet: a fee may be priced anew when it is. */
    private static Dong quoted(Dossier dossier) {
        Set<String> raised = dossier.obligations().stream()
                .flatMap(obligation -> obligation.quotes().stream())
                .map(FeeQuote::fee)
                .collect(Collectors.toSet());
        Stream<Dong> asked = dossier.obligations().stream().map(FinancialObligation::amount);
        Stream<Dong> open = dossier.quotes().stream()
                .filter(quote -> !raised.contains(quote.fee()))
                .map(FeeQuote::total);
        return Stream.concat(asked, open).reduce(Dong.ZERO, Dong::plus);
    }

    /** The national platform if anything came through it; what came too late and goes back paid for nothing. */
    private OnlinePayment onlinePayment(Dossier dossier, DossierTrail trail) {
        Set<OnlinePayment> ways = dossier.obligations().stream()
                .flatMap(obligation -> obligation.settlements().stream())
                .filter(trail::counts)
                .map(settlement -> payments.apply(settlement.intermediary()))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(OnlinePayment.class)));
        return Stream.of(OnlinePayment.NATIONAL_PLATFORM, OnlinePayment.OWN_PLATFORM)
                .filter(ways::contains)
                .findFirst()
                .orElse(OnlinePayment.NONE);
    }
}
