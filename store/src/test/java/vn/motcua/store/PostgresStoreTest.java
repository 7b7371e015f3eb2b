package vn.motcua.store;

import vn.motcua.onestop.DossierQueries;
import vn.motcua.onestop.UnitOfWork;
import vn.motcua.testkit.contract.StoreContract;

/** PostgreSQL keeps what the contract promises. */
class PostgresStoreTest extends StoreContract {

    private final PostgresStore store = new PostgresStore(TestDatabase.emptied());

    @Override
    protected UnitOfWork work() {
        return store;
    }

    @Override
    protected DossierQueries queries() {
        return store;
    }
}
