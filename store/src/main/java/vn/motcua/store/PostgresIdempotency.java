package vn.motcua.store;

import static vn.motcua.store.StorableText.storable;

import java.util.Optional;
import vn.motcua.dossier.DossierCode;
import vn.motcua.error.ConflictException;
import vn.motcua.onestop.Idempotency;
import vn.motcua.onestop.OneStopReason;

/** The keys of requests that were done. Keeping one waits for whoever is keeping the same one at the moment. */
record PostgresIdempotency(Session session) implements Idempotency {

    private static final String FIND = "select request, dossier from motcua.idempotency where key = :key";

    private static final String KEEP = """
            insert into motcua.idempotency (key, request, dossier)
            values (:key, :request, :dossier)
            on conflict (key) do nothing
            """;

    @Override
    public Optional<Done> find(String key) {
        String wanted = storable(key);
        return session.call(database -> database.createQuery(FIND)
                .bind("key", wanted)
                .map((row, context) -> new Done(row.getString("request"), new DossierCode(row.getString("dossier"))))
                .findOne());
    }

    @Override
    public void keep(String key, Done done) {
        String name = storable(key);
        String request = storable(done.request());
        int rows = session.call(database -> database.createUpdate(KEEP)
                .bind("key", name)
                .bind("request", request)
                .bind("dossier", done.dossier().value())
                .execute());
        if (rows == 0) {
            throw new ConflictException(OneStopReason.KEY_REUSED.with());
        }
    }

    @Override
    public void forget(DossierCode dossier) {
        session.call(database -> database.createUpdate("delete from motcua.idempotency where dossier = :dossier")
                .bind("dossier", dossier.value())
                .execute());
    }
}
