package vn.motcua.store;

import vn.motcua.onestop.Attention;
import vn.motcua.onestop.Companions;
import vn.motcua.onestop.Deliveries;
import vn.motcua.onestop.Dossiers;
import vn.motcua.onestop.Drafts;
import vn.motcua.onestop.Idempotency;
import vn.motcua.onestop.Numbers;
import vn.motcua.onestop.Timers;
import vn.motcua.onestop.Transaction;

/** The ports on one session. */
record PostgresTransaction(Session session) implements Transaction {

    @Override
    public Dossiers dossiers() {
        return new PostgresDossiers(session);
    }

    @Override
    public Drafts drafts() {
        return new PostgresDrafts(session);
    }

    @Override
    public Companions companions() {
        return new PostgresCompanions(session);
    }

    @Override
    public Idempotency idempotency() {
        return new PostgresIdempotency(session);
    }

    @Override
    public Numbers numbers() {
        return new PostgresNumbers(session);
    }

    @Override
    public Timers timers() {
        return new PostgresTimers(session);
    }

    @Override
    public Deliveries deliveries() {
        return new PostgresDeliveries(session);
    }

    @Override
    public Attention attention() {
        return new PostgresAttention(session);
    }
}
