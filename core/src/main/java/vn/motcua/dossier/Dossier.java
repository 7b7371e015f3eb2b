package vn.motcua.dossier;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import vn.motcua.deadline.ProcessingClock;
import vn.motcua.fee.Dong;
import vn.motcua.fee.FeeQuote;

/**
 * A dossier at one moment (hồ sơ): an immutable snapshot. Each accepted action makes the next one, with the version one
 * higher. The events beside it are the evidence of how it came to be.
 *
 * @param code the dossier's code
 * @param version 1 for the first snapshot
 * @param status where it stands
 * @param interrupted the statuses that wait for it to come back, the latest last; empty unless 5, 6 or 7
 * @param filing what was filed
 * @param clock the processing clock
 * @param quotes what it costs, as quoted on the governing date
 * @param obligations what is owed and what was paid
 * @param supplements the requests for missing papers
 * @param registryLinks its counterparts in registries
 * @param result the result, once there is one
 * @param routing who has it in hand, and who else may act or is asked
 * @param apology the apology for a late result with its new appointment, if there was one
 * @param packVersion the law packs by which it is judged
 */
public record Dossier(
        DossierCode code,
        long version,
        DossierStatus status,
        List<DossierStatus> interrupted,
        Filing filing,
        ProcessingClock clock,
        List<FeeQuote> quotes,
        List<FinancialObligation> obligations,
        List<SupplementRequest> supplements,
        List<RegistryLink> registryLinks,
        Optional<DossierResult> result,
        Routing routing,
        Optional<Apology> apology,
        String packVersion) {

    /** Copies the lists and checks that only an interrupting status has interrupted something. */
    public Dossier {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(filing, "filing");
        Objects.requireNonNull(clock, "clock");
        Objects.requireNonNull(result, "result");
        Objects.requireNonNull(routing, "routing");
        Objects.requireNonNull(apology, "apology");
        Objects.requireNonNull(packVersion, "packVersion");
        interrupted = List.copyOf(interrupted);
        quotes = List.copyOf(quotes);
        obligations = List.copyOf(obligations);
        supplements = List.copyOf(supplements);
        registryLinks = List.copyOf(registryLinks);
        if (status.isInterrupting() == interrupted.isEmpty()) {
            throw new IllegalArgumentException("5, 6 and 7 interrupt a status, the others do not: " + status);
        }
    }

    /**
     * The first snapshot of a dossier.
     *
     * @param code its code
     * @param status the status it begins in
     * @param filing what was filed
     * @param quotes what it costs
     * @param packVersion the law packs by which it is judged
     * @return version 1
     */
    public static Dossier opened(
            DossierCode code, DossierStatus status, Filing filing, List<FeeQuote> quotes, String packVersion) {
        return new Dossier(
                code,
                1,
                status,
                List.of(),
                filing,
                ProcessingClock.notStarted(),
                quotes,
                List.of(),
                List.of(),
                List.of(),
                Optional.empty(),
                Routing.NONE,
                Optional.empty(),
                packVersion);
    }

    /**
     * The state before the first version, from which an opening is decided.
     *
     * @return a copy with version 0
     */
    public Dossier unborn() {
        return edited(parts -> parts.version = 0);
    }

    /**
     * An obligation by its id.
     *
     * @param id the id
     * @return the obligation, or empty
     */
    public Optional<FinancialObligation> obligation(String id) {
        return obligations.stream().filter(each -> each.id().equals(id)).findFirst();
    }

    /**
     * The obligations that still hold something back.
     *
     * @param guard what they hold back
     * @return the open ones
     */
    public List<FinancialObligation> open(FinancialObligation.Guard guard) {
        return obligations.stream()
                .filter(each -> each.guard() == guard && !each.isSettled())
                .toList();
    }

    /**
     * What the quotes add up to.
     *
     * @return the total that the citizen owes
     */
    public Dong quotedTotal() {
        return quotes.stream().map(FeeQuote::total).reduce(Dong.ZERO, Dong::plus);
    }

    /**
     * The same snapshot in another status.
     *
     * @param next the status
     * @param waiting the statuses that wait for it to come back
     * @return a copy
     */
    public Dossier withStatus(DossierStatus next, List<DossierStatus> waiting) {
        return edited(parts -> {
            parts.status = next;
            parts.interrupted = waiting;
        });
    }

    /**
     * The next version of this snapshot.
     *
     * @return a copy with the version one higher
     */
    public Dossier nextVersion() {
        return edited(parts -> parts.version = version + 1);
    }

    /**
     * The same snapshot with another clock.
     *
     * @param next the clock
     * @return a copy
     */
    public Dossier withClock(ProcessingClock next) {
        return edited(parts -> parts.clock = next);
    }

    /**
     * The same snapshot with one more obligation, or with a newer state of one it has.
     *
     * @param obligation the obligation
     * @return a copy
     */
    public Dossier with(FinancialObligation obligation) {
        List<FinancialObligation> next = new ArrayList<>(obligations);
        int at = next.stream().map(FinancialObligation::id).toList().indexOf(obligation.id());
        if (at < 0) {
            next.add(obligation);
        } else {
            next.set(at, obligation);
        }
        return edited(parts -> parts.obligations = next);
    }

    /**
     * The same snapshot with other prices.
     *
     * @param next what it costs
     * @return a copy
     */
    public Dossier withQuotes(List<FeeQuote> next) {
        return edited(parts -> parts.quotes = next);
    }

    /**
     * The same snapshot with other supplement requests.
     *
     * @param next the requests
     * @return a copy
     */
    public Dossier withSupplements(List<SupplementRequest> next) {
        return edited(parts -> parts.supplements = next);
    }

    /**
     * The same snapshot with another state of what was filed.
     *
     * @param next the filing
     * @return a copy
     */
    public Dossier with(Filing next) {
        return edited(parts -> parts.filing = next);
    }

    /**
     * The same snapshot with one more counterpart in a registry.
     *
     * @param link the link
     * @return a copy
     */
    public Dossier with(RegistryLink link) {
        List<RegistryLink> next = new ArrayList<>(registryLinks);
        next.add(link);
        return edited(parts -> parts.registryLinks = next);
    }

    /**
     * The same snapshot with other counterparts in registries.
     *
     * @param next the links
     * @return a copy
     */
    public Dossier withRegistryLinks(List<RegistryLink> next) {
        return edited(parts -> parts.registryLinks = next);
    }

    /**
     * The same snapshot with a result.
     *
     * @param next the result
     * @return a copy
     */
    public Dossier with(DossierResult next) {
        return edited(parts -> parts.result = Optional.of(next));
    }

    /**
     * The same snapshot once its result was taken back.
     *
     * @return a copy without a result
     */
    public Dossier withoutResult() {
        return edited(parts -> parts.result = Optional.empty());
    }

    /**
     * The same snapshot in other hands.
     *
     * @param next who has it, and who else may act or is asked
     * @return a copy
     */
    public Dossier with(Routing next) {
        return edited(parts -> parts.routing = next);
    }

    /**
     * The same snapshot after an apology.
     *
     * @param next the apology
     * @return a copy
     */
    public Dossier with(Apology next) {
        return edited(parts -> parts.apology = Optional.of(next));
    }

    private Dossier edited(Consumer<DossierParts> edit) {
        DossierParts parts = new DossierParts(this);
        edit.accept(parts);
        return parts.dossier();
    }

    @Override
    public String toString() {
        return "Dossier[" + code + " v" + version + " " + status + "]";
    }
}
