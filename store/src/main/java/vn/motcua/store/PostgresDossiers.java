package vn.motcua.store;

import static vn.motcua.store.StorableText.storable;
import static vn.motcua.store.StorableText.storableJson;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import vn.motcua.deadline.DueDate;
import vn.motcua.deadline.ProcessingClock;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierCode;
import vn.motcua.error.ConflictException;
import vn.motcua.event.DossierEvent;
import vn.motcua.event.DossierJson;
import vn.motcua.event.EventHead;
import vn.motcua.event.LoggedEvent;
import vn.motcua.onestop.Dossiers;
import vn.motcua.onestop.OneStopReason;
import vn.motcua.onestop.StoredDossier;

/** Dossiers with their events. A snapshot and the events that led to it go in by one statement. */
record PostgresDossiers(Session session) implements Dossiers {

    private static final String FIND = """
            select cast(snapshot as text) as snapshot, event_count, last_digest
            from motcua.dossier
            where code = :code
            """;

    private static final String INSERT = """
            with stored as (
                insert into motcua.dossier
                    (code, version, agency, account, procedure, status, submitted_at, due_at,
                     ended_at, snapshot, event_count, last_digest)
                values
                    (:code, :version, :agency, :account, :procedure, :status, :submittedAt, :dueAt,
                     case when :staysEnded then null else cast(:endedAt as timestamptz) end, cast(:snapshot as jsonb), :eventCount, :lastDigest)
                on conflict (code) do nothing
                returning code)
            """ + EventRows.APPEND;

    private static final String UPDATE = """
            with stored as (
                update motcua.dossier
                set version = :version, agency = :agency, account = :account, procedure = :procedure,
                    status = :status, submitted_at = :submittedAt, due_at = :dueAt,
                    ended_at = case when :staysEnded then ended_at else cast(:endedAt as timestamptz) end,
                    snapshot = cast(:snapshot as jsonb), event_count = :eventCount, last_digest = :lastDigest
                where code = :code and version = :version - 1
                returning code)
            """ + EventRows.APPEND;

    @Override
    public Optional<StoredDossier> find(DossierCode code) {
        return read(FIND, code);
    }

    @Override
    public Optional<StoredDossier> lock(DossierCode code) {
        return read(FIND + "for update", code);
    }

    @Override
    public void insert(Dossier dossier, List<LoggedEvent> events) {
        if (write(INSERT, dossier, events) == 0) {
            throw new ConflictException(OneStopReason.VERSION_CONFLICT.with(dossier.code(), dossier.version()));
        }
    }

    @Override
    public void update(Dossier dossier, List<LoggedEvent> events) {
        if (write(UPDATE, dossier, events) == 0) {
            long stored =
                    find(dossier.code()).map(each -> each.dossier().version()).orElse(0L);
            throw new ConflictException(OneStopReason.VERSION_CONFLICT.with(dossier.code(), stored));
        }
    }

    @Override
    public void purge(List<LoggedEvent> entries) {
        if (entries.isEmpty()) {
            return;
        }
        session.call(database -> EventRows.bindPurged(database.createUpdate(EventRows.PURGE), entries)
                .bind("code", entries.get(0).dossier().value())
                .execute());
    }

    @Override
    public List<LoggedEvent> history(DossierCode code) {
        return session.call(
                database -> database.createQuery("select * from motcua.event where dossier = :code order by seq")
                        .bind("code", code.value())
                        .map((row, context) -> EventRows.read(row))
                        .list());
    }

    private Optional<StoredDossier> read(String sql, DossierCode code) {
        return session.call(database -> database.createQuery(sql)
                .bind("code", code.value())
                .map((row, context) -> stored(row))
                .findOne());
    }

    private static StoredDossier stored(ResultSet row) throws SQLException {
        return new StoredDossier(
                DossierJson.readDossier(row.getString("snapshot")),
                new EventHead(row.getLong("event_count"), row.getString("last_digest")));
    }

    /** How many events were written; none if the dossier was not as the statement expects. */
    private int write(String sql, Dossier dossier, List<LoggedEvent> events) {
        if (events.isEmpty()) {
            throw new IllegalArgumentException("a snapshot is kept with the events that led to it");
        }
        LoggedEvent last = events.get(events.size() - 1);
        EventHead head = last.head();
        String account = storable(dossier.filing().applicant().account());
        String snapshot = storableJson(DossierJson.write(dossier));
        return session.call(database -> EventRows.bind(database.createUpdate(sql), events)
                .bind("staysEnded", staysEnded(dossier, events))
                .bind("code", dossier.code().value())
                .bind("version", dossier.version())
                .bind("agency", dossier.filing().agency().code().value())
                .bind("account", account)
                .bind("procedure", dossier.filing().procedure().value())
                .bind("status", dossier.status().name())
                .bind("submittedAt", Moments.column(dossier.filing().submittedAt()))
                .bind("dueAt", Moments.column(due(dossier.clock())))
                .bind("endedAt", Moments.column(ended(dossier, events)))
                .bind("snapshot", snapshot)
                .bind("eventCount", head.sequence())
                .bind("lastDigest", head.digest())
                .execute());
    }

    /** When the handling ended, if it did so with these events and no purge came after. */
    private static Optional<Instant> ended(Dossier dossier, List<LoggedEvent> events) {
        return events.stream()
                .filter(event -> event.event().endsHandling() || event.event() instanceof DossierEvent.Purged)
                .reduce((first, second) -> second)
                .filter(event ->
                        event.event().endsHandling() && dossier.status().isTerminal())
                .map(LoggedEvent::at);
    }

    /** What is noted or paid after the end moves it no further. */
    private static boolean staysEnded(Dossier dossier, List<LoggedEvent> events) {
        return dossier.status().isTerminal()
                && events.stream()
                        .noneMatch(
                                event -> event.event().endsHandling() || event.event() instanceof DossierEvent.Purged);
    }

    private static Optional<Instant> due(ProcessingClock clock) {
        return clock.endedAt().isPresent() ? Optional.empty() : clock.due().map(DueDate::at);
    }
}
