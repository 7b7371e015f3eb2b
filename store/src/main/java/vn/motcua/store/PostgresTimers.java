package vn.motcua.store;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.Moment;
import vn.motcua.onestop.Timers;

/** Timers. A lease moves the moment from which a timer can be claimed, never the one for which it was set. */
record PostgresTimers(Session session) implements Timers {

    private static final String SET = """
            insert into motcua.timer (dossier, kind, at, claimable_at)
            values (:dossier, :kind, :at, :at)
            on conflict (dossier, kind) do update set at = excluded.at, claimable_at = excluded.at
            """;

    private static final String CLAIM = """
            with due as (
                select dossier, kind
                from motcua.timer
                where claimable_at <= :now
                order by at, dossier
                limit :limit
                for update skip locked),
            taken as (
                update motcua.timer t
                set claimable_at = :until
                from due
                where t.dossier = due.dossier and t.kind = due.kind
                returning t.dossier, t.kind, t.at)
            select * from taken order by at, dossier
            """;

    @Override
    public void set(Timer timer) {
        session.call(database -> database.createUpdate(SET)
                .bind("dossier", timer.dossier().value())
                .bind("kind", timer.kind().name())
                .bind("at", Moments.column(timer.at()))
                .execute());
    }

    @Override
    public void cancel(DossierCode dossier, Moment kind) {
        session.call(
                database -> database.createUpdate("delete from motcua.timer where dossier = :dossier and kind = :kind")
                        .bind("dossier", dossier.value())
                        .bind("kind", kind.name())
                        .execute());
    }

    @Override
    public List<Timer> claimDue(Instant now, Duration lease, int limit) {
        return session.call(database -> database.createQuery(CLAIM)
                .bind("now", Moments.column(now))
                .bind("until", Moments.column(now.plus(lease)))
                .bind("limit", limit)
                .map((row, context) -> new Timer(
                        new DossierCode(row.getString("dossier")),
                        Moment.valueOf(row.getString("kind")),
                        Moments.read(row, "at")))
                .list());
    }
}
