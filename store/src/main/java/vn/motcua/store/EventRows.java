package vn.motcua.store;

import static vn.motcua.store.StorableText.storable;
import static vn.motcua.store.StorableText.storableJson;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jdbi.v3.core.statement.SqlStatement;
import org.jdbi.v3.core.statement.Update;
import vn.motcua.dossier.DossierCode;
import vn.motcua.event.DossierJson;
import vn.motcua.event.LoggedEvent;
import vn.motcua.identity.Actor;
import vn.motcua.identity.ActorRole;
import vn.motcua.identity.AgencyCode;
import vn.motcua.law.Confidence;
import vn.motcua.law.LegalBasis;

/** Events as rows: written exactly as they were closed into their chain, so that the chain still holds when read back. */
final class EventRows {

    /** The end of a statement whose first part names the row that it stored {@code stored (code)}. */
    static final String APPEND = """
            insert into motcua.event
                (dossier, seq, at, actor_role, actor_id, actor_agency, basis, confidence, body, personal,
                 previous_digest, digest)
            select stored.code, e.seq, e.at, e.actor_role, e.actor_id, nullif(e.actor_agency, ''),
                   e.basis, e.confidence, e.body, e.personal, e.previous_digest, e.digest
            from stored,
                 unnest(cast(:seqs as bigint[]), cast(:ats as timestamptz[]),
                        :roles, :actors, :agencies, :bases, :confidences, :bodies, :texts, :previous, :digests)
                 as e (seq, at, actor_role, actor_id, actor_agency, basis, confidence, body, personal,
                       previous_digest, digest)
            """;

    /** Leaves everything that the digests of other entries rest on as it is. */
    static final String PURGE = """
            update motcua.event
            set body = e.body, personal = e.personal
            from unnest(cast(:seqs as bigint[]), :bodies, :texts) as e (seq, body, personal)
            where event.dossier = :code and event.seq = e.seq
            """;

    private EventRows() {}

    static <S extends SqlStatement<S>> S bind(S statement, List<LoggedEvent> events) {
        bind(statement, "ats", events, event -> exact(event.at()).toString());
        bind(statement, "roles", events, event -> event.actor().role().name());
        bind(statement, "actors", events, event -> event.actor().id());
        bind(statement, "agencies", events, event -> event.actor()
                .agency()
                .map(AgencyCode::value)
                .orElse(""));
        bind(statement, "bases", events, event -> event.basis().citation());
        bind(statement, "confidences", events, event -> event.basis()
                .confidence()
                .name());
        bind(statement, "bodies", events, LoggedEvent::body);
        bind(statement, "texts", events, event -> storableJson(event.personal()));
        bind(statement, "previous", events, LoggedEvent::previousDigest);
        bind(statement, "digests", events, LoggedEvent::digest);
        return statement.bindArray(
                "seqs", Long.class, events.stream().map(LoggedEvent::sequence).toList());
    }

    static Update bindPurged(Update update, List<LoggedEvent> entries) {
        bind(update, "bodies", entries, LoggedEvent::body);
        bind(update, "texts", entries, LoggedEvent::personal);
        return update.bindArray(
                "seqs", Long.class, entries.stream().map(LoggedEvent::sequence).toList());
    }

    private static void bind(
            SqlStatement<?> statement, String name, List<LoggedEvent> events, Function<LoggedEvent, String> part) {
        statement.bindArray(
                name,
                String.class,
                events.stream().map(event -> storable(part.apply(event))).toList());
    }

    /** The digest was taken over the time, so a time that the column would shorten breaks the chain. */
    private static Instant exact(Instant at) {
        if (!at.equals(at.truncatedTo(ChronoUnit.MICROS))) {
            throw new IllegalArgumentException("the time of an event is in whole microseconds");
        }
        return at;
    }

    static LoggedEvent read(ResultSet row) throws SQLException {
        String body = row.getString("body");
        String personal = row.getString("personal");
        return new LoggedEvent(
                new DossierCode(row.getString("dossier")),
                row.getLong("seq"),
                Moments.read(row, "at"),
                new Actor(
                        ActorRole.valueOf(row.getString("actor_role")),
                        row.getString("actor_id"),
                        Optional.ofNullable(row.getString("actor_agency")).map(AgencyCode::new)),
                DossierJson.readEvent(body, personal),
                new LegalBasis(row.getString("basis"), Confidence.valueOf(row.getString("confidence"))),
                body,
                personal,
                row.getString("previous_digest"),
                row.getString("digest"));
    }
}
