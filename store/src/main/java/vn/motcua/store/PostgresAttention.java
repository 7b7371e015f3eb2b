package vn.motcua.store;

import static vn.motcua.store.StorableText.storable;

import java.time.Instant;
import java.util.List;
import vn.motcua.dossier.DossierCode;
import vn.motcua.error.Reason;
import vn.motcua.onestop.Attention;

/** The attention list. */
record PostgresAttention(Session session) implements Attention {

    private static final String RAISE = """
            insert into motcua.attention as a (dossier, topic, code, vi, en, since, times)
            values (:dossier, :topic, :code, :vi, :en, :since, 1)
            on conflict (dossier, topic) do update
            set code = excluded.code, vi = excluded.vi, en = excluded.en, times = a.times + 1
            """;

    private static final String OPEN = "select * from motcua.attention order by since, dossier, topic limit :limit";

    @Override
    public void raise(DossierCode dossier, String topic, Reason reason, Instant at) {
        String name = storable(topic);
        String code = storable(reason.code());
        String vi = storable(reason.vi());
        String en = storable(reason.en());
        session.call(database -> database.createUpdate(RAISE)
                .bind("dossier", dossier.value())
                .bind("topic", name)
                .bind("code", code)
                .bind("vi", vi)
                .bind("en", en)
                .bind("since", Moments.column(at))
                .execute());
    }

    @Override
    public void clear(DossierCode dossier, String topic) {
        String name = storable(topic);
        session.call(database -> database.createUpdate(
                        "delete from motcua.attention where dossier = :dossier and topic = :topic")
                .bind("dossier", dossier.value())
                .bind("topic", name)
                .execute());
    }

    @Override
    public List<Item> open(int limit) {
        return session.call(database -> database.createQuery(OPEN)
                .bind("limit", limit)
                .map((row, context) -> new Item(
                        new DossierCode(row.getString("dossier")),
                        row.getString("topic"),
                        new Reason(row.getString("code"), row.getString("vi"), row.getString("en")),
                        Moments.read(row, "since"),
                        row.getInt("times")))
                .list());
    }
}
