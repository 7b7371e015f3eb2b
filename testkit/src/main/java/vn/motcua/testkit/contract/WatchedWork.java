package vn.motcua.testkit.contract;

import java.util.function.Function;
import vn.motcua.onestop.Transaction;
import vn.motcua.onestop.UnitOfWork;

/**
 * A unit of work that knows whether the present thread is inside it, so that a test can prove that nothing calls the network
 * there: let the stand-in for the outside ask {@link #isInside()}. Thread-safe.
 */
public final class WatchedWork implements UnitOfWork {

    private final UnitOfWork store;
    private final ThreadLocal<Integer> depth = ThreadLocal.withInitial(() -> 0);

    /**
     * Watches a store.
     *
     * @param store the store that does the work
     */
    public WatchedWork(UnitOfWork store) {
        this.store = store;
    }

    @Override
    public <T> T run(Function<Transaction, T> work) {
        depth.set(depth.get() + 1);
        try {
            return store.run(work);
        } finally {
            depth.set(depth.get() - 1);
        }
    }

    /**
     * Whether the present thread is inside a transaction, its begin and commit included.
     *
     * @return true where no call may leave
     */
    public boolean isInside() {
        return depth.get() > 0;
    }
}
