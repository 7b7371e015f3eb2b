package vn.motcua.store;

import static vn.motcua.store.StorableText.storable;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.jdbi.v3.core.statement.Update;
import vn.motcua.event.LoggedEvent;
import vn.motcua.onestop.Deliveries;

/**
 * The queue of deliveries. While a row is there, those behind it of the same dossier and handler stay back, whether it is
 * claimed, locked by another claimer, or waiting to be tried again; so nothing overtakes.
 */
record PostgresDeliveries(Session session) implements Deliveries {

    private static final String ENQUEUE = """
            insert into motcua.delivery (handler, dossier, seq, attempts, claimable_at)
            select h.handler, :dossier, e.seq, 0, '-infinity'
            from unnest(:seqs) as e (seq), unnest(:handlers) as h (handler)
            order by e.seq
            on conflict (handler, dossier, seq) do nothing
            """;

    private static final String CLAIM = """
            with head as (
                select d.handler, d.dossier, d.seq
                from motcua.delivery d
                where d.handler = :handler
                  and d.claimable_at <= :now
                  and not exists (
                      select 1
                      from motcua.delivery earlier
                      where earlier.handler = d.handler and earlier.dossier = d.dossier and earlier.seq < d.seq)
                order by d.queued
                limit :limit
                for update of d skip locked),
            taken as (
                update motcua.delivery d
                set claimable_at = :until
                from head
                where d.handler = head.handler and d.dossier = head.dossier and d.seq = head.seq
                returning d.dossier, d.seq, d.attempts, d.queued)
            select taken.attempts, event.*
            from taken join motcua.event using (dossier, seq)
            order by taken.queued
            """;

    private static final String ONE = "where handler = :handler and dossier = :dossier and seq = :seq";

    @Override
    public void enqueue(List<LoggedEvent> events, Collection<String> handlers) {
        if (events.isEmpty() || handlers.isEmpty()) {
            return;
        }
        List<String> ids = handlers.stream().map(StorableText::storable).toList();
        List<Long> sequences = events.stream().map(LoggedEvent::sequence).toList();
        session.call(database -> database.createUpdate(ENQUEUE)
                .bind("dossier", events.get(0).dossier().value())
                .bindArray("seqs", Long.class, sequences)
                .bindArray("handlers", String.class, ids)
                .execute());
    }

    @Override
    public List<Delivery> claim(String handler, Instant now, Duration lease, int limit) {
        String id = storable(handler);
        return session.call(database -> database.createQuery(CLAIM)
                .bind("handler", id)
                .bind("now", Moments.column(now))
                .bind("until", Moments.column(now.plus(lease)))
                .bind("limit", limit)
                .map((row, context) -> new Delivery(id, EventRows.read(row), row.getInt("attempts")))
                .list());
    }

    @Override
    public void done(Delivery delivery) {
        session.call(database -> at(database.createUpdate("delete from motcua.delivery " + ONE), delivery)
                .execute());
    }

    @Override
    public void retry(Delivery delivery, Instant notBefore) {
        String sql = "update motcua.delivery set attempts = :attempts, claimable_at = :notBefore " + ONE;
        session.call(database -> at(database.createUpdate(sql), delivery)
                .bind("attempts", delivery.attempts() + 1)
                .bind("notBefore", Moments.column(notBefore))
                .execute());
    }

    private static Update at(Update update, Delivery delivery) {
        return update.bind("handler", delivery.handler())
                .bind("dossier", delivery.event().dossier().value())
                .bind("seq", delivery.event().sequence());
    }
}
