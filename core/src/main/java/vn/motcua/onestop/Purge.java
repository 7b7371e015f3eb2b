package vn.motcua.onestop;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import vn.motcua.deadline.VietnamTime;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.DossierReason;
import vn.motcua.error.ConflictException;
import vn.motcua.error.IntegrityException;
import vn.motcua.error.NotFoundException;
import vn.motcua.error.Reason;
import vn.motcua.event.DossierEvent;
import vn.motcua.event.EventLog;
import vn.motcua.event.LoggedEvent;
import vn.motcua.event.Occurrence;
import vn.motcua.event.PurgedChain;
import vn.motcua.identity.Actor;
import vn.motcua.law.LegalBasis;
import vn.motcua.onestop.DossierQueries.Ended;
import vn.motcua.procedure.ProcedureCode;
import vn.motcua.procedure.Retention;
import vn.motcua.procedure.RetentionClass;

/** Deletes the personal data of dossiers, one transaction each. */
record Purge(UnitOfWork work, DossierQueries queries, PurgeRules rules, Set<String> handlerIds) {

    private static final Actor JOB = Actor.system("retention");
    private static final int PAGE = 100;

    Outcome one(DossierCode code, Actor actor, Instant at) {
        return work.run(transaction -> one(transaction, code, actor, at));
    }

    private Outcome one(Transaction transaction, DossierCode code, Actor actor, Instant at) {
        StoredDossier stored = transaction
                .dossiers()
                .lock(code)
                .orElseThrow(() -> new NotFoundException(DossierReason.NOT_FOUND.with(code)));
        Dossier dossier = stored.dossier();
        List<LoggedEvent> history = transaction.dossiers().history(code);
        // what is broken is looked at first: a purge would take the proof away
        Optional<Reason> broken = EventLog.verify(code, stored.head(), history);
        if (broken.isPresent()) {
            return new Outcome.Rejected(List.of(broken.get()));
        }
        LoggedEvent last = history.get(history.size() - 1);
        boolean repeated = last.event() instanceof DossierEvent.Purged;
        List<Reason> refusals = repeated
                ? rules.unentitled(dossier, actor)
                : rules.refusals(
                        dossier, end(history), transaction.companions().of(code), actor, VietnamTime.dayOf(at));
        if (!refusals.isEmpty()) {
            return new Outcome.Rejected(refusals);
        }
        return new Outcome.Done(repeated ? dossier : purged(transaction, stored, history, actor, at), repeated);
    }

    /** When the handling ended; what was noted or paid afterwards lengthens no retention. */
    private static Instant end(List<LoggedEvent> history) {
        return history.stream()
                .filter(entry -> entry.event().endsHandling())
                .reduce((first, second) -> second)
                .orElse(history.get(history.size() - 1))
                .at();
    }

    private Dossier purged(
            Transaction transaction, StoredDossier stored, List<LoggedEvent> history, Actor actor, Instant at) {
        Dossier next = PurgedSnapshot.of(stored.dossier()).nextVersion();
        DossierCode code = next.code();
        RetentionClass setting =
                rules.setting(next.filing().procedure(), VietnamTime.dayOf(at)).orElseThrow();
        PurgedChain chain = EventLog.purge(history);
        List<LoggedEvent> events = EventLog.append(
                code, stored.head(), at, actor, List.of(occurrence(setting.id(), chain, setting.basis())));
        Set<LoggedEvent> unchanged = new HashSet<>(history);
        transaction
                .dossiers()
                .purge(chain.entries().stream()
                        .filter(entry -> !unchanged.contains(entry))
                        .toList());
        transaction.dossiers().update(next, events);
        transaction.companions().delete(code);
        transaction.idempotency().forget(code);
        transaction.deliveries().enqueue(events, handlerIds);
        return next;
    }

    private static Occurrence occurrence(String retention, PurgedChain chain, LegalBasis basis) {
        return new Occurrence(new DossierEvent.Purged(retention, chain.resealed()), basis);
    }

    PurgeRun due(Iterable<ProcedureCode> procedures, int limit, Instant at) {
        List<DossierCode> purged = new ArrayList<>();
        Map<DossierCode, List<Reason>> refused = new LinkedHashMap<>();
        for (ProcedureCode procedure : procedures) {
            Optional<Instant> before = over(procedure, VietnamTime.dayOf(at));
            Optional<Ended> after = Optional.empty();
            List<Ended> page = List.of();
            do {
                Optional<Ended> from = after;
                page = before.map(limitDay -> queries.ended(procedure, limitDay, from, PAGE))
                        .orElse(List.of());
                for (Ended each : page) {
                    if (purged.size() >= limit) {
                        return new PurgeRun(purged, refused);
                    }
                    attempt(each.code(), at)
                            .ifPresentOrElse(
                                    reasons -> refused.put(each.code(), reasons), () -> purged.add(each.code()));
                    after = Optional.of(each);
                }
            } while (!page.isEmpty());
        }
        return new PurgeRun(purged, refused);
    }

    SortedSet<String> withoutPeriod(List<ProcedureCode> procedures, Instant at) {
        LocalDate today = VietnamTime.dayOf(at);
        return procedures.stream()
                .filter(procedure -> rules.setting(procedure, today)
                        .map(RetentionClass::period)
                        .filter(period -> !(period instanceof Retention.NotSet))
                        .isEmpty())
                .map(rules::classId)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The reasons against it, or empty if it is done; one that cannot be read keeps no other one back. */
    private Optional<List<Reason>> attempt(DossierCode code, Instant at) {
        try {
            return one(code, JOB, at) instanceof Outcome.Rejected rejected
                    ? Optional.of(rejected.reasons())
                    : Optional.empty();
        } catch (IntegrityException | ConflictException e) {
            return Optional.of(List.of(e.reason()));
        }
    }

    /** Whose end was before this moment, its retention is over; empty if it never is. */
    private Optional<Instant> over(ProcedureCode procedure, LocalDate today) {
        return rules.setting(procedure, today)
                .map(RetentionClass::period)
                .filter(Retention.Years.class::isInstance)
                .map(period -> today.minusYears(((Retention.Years) period).years()))
                .map(day -> day.atStartOfDay(VietnamTime.ZONE).toInstant());
    }
}
