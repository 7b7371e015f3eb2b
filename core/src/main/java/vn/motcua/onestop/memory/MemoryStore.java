package vn.motcua.onestop.memory;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import vn.motcua.deadline.DueDate;
import vn.motcua.deadline.ProcessingClock;
import vn.motcua.dossier.BundleId;
import vn.motcua.dossier.BundlePart;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierStatus;
import vn.motcua.event.DossierEvent;
import vn.motcua.event.LoggedEvent;
import vn.motcua.identity.AgencyCode;
import vn.motcua.identity.PersonalId;
import vn.motcua.onestop.DossierQueries;
import vn.motcua.onestop.StoredDossier;
import vn.motcua.onestop.Transaction;
import vn.motcua.onestop.UnitOfWork;
import vn.motcua.procedure.ProcedureCode;

/**
 * Keeps everything in memory. Transactions run one at a time, and one that throws leaves nothing behind, not even inside
 * another that goes on. Thread-safe.
 */
public final class MemoryStore implements UnitOfWork, DossierQueries {

    private final ReentrantLock turn = new ReentrantLock();
    private final MemoryTables tables = new MemoryTables();

    /** Creates an empty store. */
    public MemoryStore() {}

    @Override
    public <T> T run(Function<Transaction, T> work) {
        turn.lock();
        try {
            MemoryTables before = tables.copy();
            boolean done = false;
            try {
                T result = work.apply(new MemoryTransaction(tables));
                done = true;
                return result;
            } finally {
                if (!done) {
                    tables.restore(before);
                }
            }
        } finally {
            turn.unlock();
        }
    }

    @Override
    public List<Line> inbox(AgencyCode agency, Set<DossierStatus> statuses, int limit) {
        Comparator<Line> dueFirst =
                Comparator.comparing(line -> line.due().orElse(null), Comparator.nullsLast(Comparator.naturalOrder()));
        return lines(dossier -> dossier.filing().agency().code().equals(agency) && statuses.contains(dossier.status()))
                .sorted(dueFirst.thenComparing(Line::submittedAt).thenComparing(MemoryStore::text))
                .limit(limit)
                .toList();
    }

    @Override
    public List<Line> ofAccount(String account, int limit) {
        return lines(dossier -> dossier.filing().applicant().account().equals(account))
                .sorted(Comparator.comparing(Line::submittedAt).reversed().thenComparing(MemoryStore::text))
                .limit(limit)
                .toList();
    }

    /** A database orders codes by their characters, so ties are decided that way here as well. */
    private static String text(Line line) {
        return line.code().value();
    }

    @Override
    public List<Line> ofPerson(PersonalId person, int limit) {
        return lines(dossier -> dossier.filing().applicant().personalId().equals(person))
                .sorted(Comparator.comparing(Line::submittedAt).reversed().thenComparing(MemoryStore::text))
                .limit(limit)
                .toList();
    }

    @Override
    public List<Line> ofBundle(BundleId bundle) {
        return lines(dossier -> dossier.filing().bundle().map(BundlePart::id).equals(Optional.of(bundle)))
                .sorted(Comparator.comparing(Line::submittedAt).thenComparing(MemoryStore::text))
                .toList();
    }

    @Override
    public List<Ended> ended(ProcedureCode procedure, Instant before, Optional<Ended> after, int limit) {
        Comparator<Ended> longestFirst = Comparator.comparing(Ended::at)
                .thenComparing(each -> each.code().value());
        List<LoggedEvent> last = run(transaction -> tables.dossiers.values().stream()
                .map(StoredDossier::dossier)
                .filter(dossier -> dossier.filing().procedure().equals(procedure))
                .filter(dossier -> dossier.status().isTerminal())
                .map(dossier -> tables.events.get(dossier.code()))
                .flatMap(events -> MemoryStore.end(events).stream())
                .toList());
        return last.stream()
                .map(event -> new Ended(event.dossier(), event.at()))
                .filter(each -> each.at().isBefore(before))
                .filter(each -> after.filter(page -> longestFirst.compare(each, page) <= 0)
                        .isEmpty())
                .sorted(longestFirst)
                .limit(limit)
                .toList();
    }

    /** The event that ended the handling, unless a purge came after it. */
    private static Optional<LoggedEvent> end(List<LoggedEvent> events) {
        return events.stream()
                .filter(event -> event.event().endsHandling() || event.event() instanceof DossierEvent.Purged)
                .reduce((first, second) -> second)
                .filter(event -> event.event().endsHandling());
    }

    private Stream<Line> lines(Predicate<Dossier> wanted) {
        List<Dossier> all = run(transaction -> tables.dossiers.values().stream()
                .map(StoredDossier::dossier)
                .filter(wanted)
                .toList());
        return all.stream()
                .map(dossier -> new Line(
                        dossier.code(),
                        dossier.filing().procedure(),
                        dossier.status(),
                        dossier.filing().submittedAt(),
                        Optional.of(dossier.clock())
                                .filter(clock -> clock.endedAt().isEmpty())
                                .flatMap(ProcessingClock::due)
                                .map(DueDate::at)));
    }
}
