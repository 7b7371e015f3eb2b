package vn.motcua.store;

import static vn.motcua.store.StorableText.storable;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.statement.Query;
import org.jdbi.v3.core.statement.Update;
import vn.motcua.dossier.DossierCode;
import vn.motcua.error.ConflictException;
import vn.motcua.onestop.Companion;
import vn.motcua.onestop.Companions;
import vn.motcua.onestop.OneStopReason;

/** Companions; the table's unique constraints hold keys, aliases and slots apart. */
record PostgresCompanions(Session session) implements Companions {

    private static final String INSERT = """
            insert into motcua.companion (kind, key, dossier, alias, slot, state, due_at, version, body)
            values (:kind, :key, :dossier, :alias, :slot, :state, :dueAt, :version, :body)
            on conflict do nothing
            """;

    private static final String UPDATE = """
            update motcua.companion
            set dossier = :dossier, alias = :alias, slot = :slot, state = :state, due_at = :dueAt,
                version = :version, body = :body
            where kind = :kind and key = :key and version = :version - 1
            """;

    private static final String OF_KIND = "select * from motcua.companion where kind = :kind and ";

    private static final String CLAIM = """
            with due as (
                select kind, key, due_at
                from motcua.companion
                where kind = :kind and due_at <= :now
                order by due_at, key
                limit :limit
                for update skip locked),
            taken as (
                update motcua.companion c
                set due_at = :until
                from due
                where c.kind = due.kind and c.key = due.key
                returning c.*, due.due_at as was_due_at)
            select * from taken order by was_due_at, key
            """;

    @Override
    public void insert(Companion companion) {
        int rows = session.call(
                database -> bind(database.createUpdate(INSERT), companion).execute());
        if (rows == 0) {
            throw taken(companion);
        }
    }

    @Override
    public void update(Companion companion) {
        int rows;
        try {
            // the slot may be held by another record, and finding that out must not break the transaction
            rows = session.inSavepoint(() -> session.call(
                    database -> bind(database.createUpdate(UPDATE), companion).execute()));
        } catch (ConflictException e) {
            throw taken(companion);
        }
        if (rows == 0) {
            throw taken(companion);
        }
    }

    @Override
    public Optional<Companion> lock(String kind, String key) {
        return one(OF_KIND + "key = :name for update", kind, key);
    }

    @Override
    public Optional<Companion> lockByAlias(String kind, String alias) {
        return one(OF_KIND + "alias = :name for update", kind, alias);
    }

    @Override
    public Optional<Companion> inSlot(String kind, String slot) {
        return one(OF_KIND + "slot = :name", kind, slot);
    }

    @Override
    public List<Companion> of(String kind, DossierCode dossier) {
        String name = storable(kind);
        return session.call(database -> list(database.createQuery(OF_KIND + "dossier = :dossier order by key")
                .bind("kind", name)
                .bind("dossier", dossier.value())));
    }

    @Override
    public List<Companion> of(DossierCode dossier) {
        String sql = "select * from motcua.companion where dossier = :dossier order by kind collate \"C\", key";
        return session.call(database -> list(database.createQuery(sql).bind("dossier", dossier.value())));
    }

    @Override
    public void delete(DossierCode dossier) {
        session.call(database -> database.createUpdate("delete from motcua.companion where dossier = :dossier")
                .bind("dossier", dossier.value())
                .execute());
    }

    @Override
    public List<Companion> claimDue(String kind, Instant now, Duration lease, int limit) {
        String name = storable(kind);
        return session.call(database -> list(database.createQuery(CLAIM)
                .bind("kind", name)
                .bind("now", Moments.column(now))
                .bind("until", Moments.column(now.plus(lease)))
                .bind("limit", limit)));
    }

    private Optional<Companion> one(String sql, String kind, String name) {
        String storableKind = storable(kind);
        String storableName = storable(name);
        return session.call(database -> database.createQuery(sql)
                .bind("kind", storableKind)
                .bind("name", storableName)
                .map((row, context) -> read(row))
                .findOne());
    }

    private static List<Companion> list(Query query) {
        return query.map((row, context) -> read(row)).list();
    }

    private static Update bind(Update update, Companion companion) {
        return update.bind("kind", storable(companion.kind()))
                .bind("key", storable(companion.key()))
                .bind("dossier", companion.dossier().value())
                .bind("alias", storable(companion.alias()))
                .bind("slot", storable(companion.slot()))
                .bind("state", storable(companion.state()))
                .bind("dueAt", Moments.column(companion.dueAt()))
                .bind("version", companion.version())
                .bind("body", storable(companion.body()));
    }

    private static Companion read(ResultSet row) throws SQLException {
        return new Companion(
                row.getString("kind"),
                row.getString("key"),
                new DossierCode(row.getString("dossier")),
                Optional.ofNullable(row.getString("alias")),
                Optional.ofNullable(row.getString("slot")),
                row.getString("state"),
                Moments.readOptional(row, "due_at"),
                row.getLong("version"),
                row.getString("body"));
    }

    private static ConflictException taken(Companion companion) {
        return new ConflictException(OneStopReason.COMPANION_TAKEN.with(companion.kind()));
    }
}
