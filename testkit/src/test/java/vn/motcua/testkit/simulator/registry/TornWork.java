package vn.motcua.testkit.simulator.registry;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import vn.motcua.onestop.Transaction;
import vn.motcua.onestop.UnitOfWork;

/** A store before one of whose transactions something happens: the process dies, or another node is faster. */
final class TornWork implements UnitOfWork {

    private final UnitOfWork whole;
    private final AtomicInteger left = new AtomicInteger(-1);
    private volatile Runnable event = () -> {};

    TornWork(UnitOfWork whole) {
        this.whole = whole;
    }

    /** The n-th transaction from now does not come about, and whoever asked for it is dead. */
    void dieAt(int transactions) {
        before(transactions, () -> {
            throw new Death();
        });
    }

    /** Something happens just before the n-th transaction from now. */
    void before(int transactions, Runnable what) {
        event = what;
        left.set(transactions);
    }

    @Override
    public <T> T run(Function<Transaction, T> work) {
        if (left.getAndUpdate(count -> count > 0 ? count - 1 : -1) == 1) {
            left.set(-1);
            event.run();
        }
        return whole.run(work);
    }

    /** The end of the process. */
    static final class Death extends Error {
        private static final long serialVersionUID = 1L;

        Death() {
            super("the process died");
        }
    }
}
