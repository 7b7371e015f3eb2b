package vn.motcua.store;

import static vn.motcua.store.StorableText.storable;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.statement.Update;
import vn.motcua.error.ConflictException;
import vn.motcua.identity.AgencyCode;
import vn.motcua.onestop.Draft;
import vn.motcua.onestop.Drafts;
import vn.motcua.onestop.OneStopReason;
import vn.motcua.onestop.SubmissionJson;

/** Drafts; each change holds the row to the version that was seen. */
record PostgresDrafts(Session session) implements Drafts {

    private static final String INSERT = """
            insert into motcua.draft (id, version, account, desk, body, created_at, changed_at)
            values (:id, :version, :account, :desk, :body, :createdAt, :changedAt)
            on conflict do nothing
            """;

    private static final String UPDATE = """
            update motcua.draft
            set version = :version, account = :account, desk = :desk, body = :body, changed_at = :changedAt
            where id = :id and version = :version - 1
            """;

    @Override
    public Optional<Draft> find(UUID id) {
        return session.call(database -> database.createQuery("select * from motcua.draft where id = :id")
                .bind("id", id)
                .map((row, context) -> read(row))
                .findOne());
    }

    @Override
    public List<Draft> ofAccount(String account, int limit) {
        String owner = storable(account);
        return session.call(database -> database.createQuery(
                        "select * from motcua.draft where account = :account order by changed_at desc, id limit :limit")
                .bind("account", owner)
                .bind("limit", limit)
                .map((row, context) -> read(row))
                .list());
    }

    @Override
    public void insert(Draft draft) {
        changed(session.call(
                database -> bind(database.createUpdate(INSERT), draft).execute()));
    }

    @Override
    public void update(Draft draft) {
        changed(session.call(
                database -> bind(database.createUpdate(UPDATE), draft).execute()));
    }

    @Override
    public void delete(Draft draft) {
        changed(session.call(
                database -> database.createUpdate("delete from motcua.draft where id = :id and version = :version")
                        .bind("id", draft.id())
                        .bind("version", draft.version())
                        .execute()));
    }

    @Override
    public int deleteUnchangedSince(Instant before) {
        return session.call(database -> database.createUpdate("delete from motcua.draft where changed_at < :before")
                .bind("before", Moments.column(before))
                .execute());
    }

    private static void changed(int rows) {
        if (rows == 0) {
            throw new ConflictException(OneStopReason.DRAFT_CONFLICT.with());
        }
    }

    private static Update bind(Update update, Draft draft) {
        return update.bind("id", draft.id())
                .bind("version", draft.version())
                .bind("account", storable(draft.account()))
                .bind("desk", storable(draft.desk().map(AgencyCode::value)))
                .bind("body", SubmissionJson.write(draft.submission()))
                .bind("createdAt", Moments.column(draft.createdAt()))
                .bind("changedAt", Moments.column(draft.changedAt()));
    }

    private static Draft read(ResultSet row) throws SQLException {
        return new Draft(
                row.getObject("id", UUID.class),
                row.getLong("version"),
                row.getString("account"),
                Optional.ofNullable(row.getString("desk")).map(AgencyCode::new),
                SubmissionJson.read(row.getString("body")),
                Moments.read(row, "created_at"),
                Moments.read(row, "changed_at"));
    }
}
