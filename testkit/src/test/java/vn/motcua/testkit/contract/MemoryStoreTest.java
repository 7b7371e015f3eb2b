package vn.motcua.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.motcua.onestop.DossierQueries;
import vn.motcua.onestop.UnitOfWork;
import vn.motcua.onestop.memory.MemoryStore;

/** The twin in memory keeps what the contract promises. */
class MemoryStoreTest extends StoreContract {

    private final MemoryStore store = new MemoryStore();

    @Override
    protected UnitOfWork work() {
        return store;
    }

    @Override
    protected DossierQueries queries() {
        return store;
    }

    @Test
    void a_watched_store_knows_who_is_inside() {
        WatchedWork watched = new WatchedWork(store);

        boolean inside = watched.run(outer -> watched.run(inner -> watched.isInside()) && watched.isInside());

        assertThat(inside).isTrue();
        assertThat(watched.isInside()).isFalse();
    }
}
