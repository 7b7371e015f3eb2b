package vn.motcua.testkit.simulator.payment;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import vn.motcua.onestop.Transaction;
import vn.motcua.onestop.UnitOfWork;

/** A store whose commit fails when told to: the work was done, and nothing of it is kept. */
final class FailingWork implements UnitOfWork {

    private final UnitOfWork whole;
    private final AtomicInteger untilFailure = new AtomicInteger();

    FailingWork(UnitOfWork whole) {
        this.whole = whole;
    }

    /** The n-th transaction from now fails, and only that. */
    void failAt(int transaction) {
        untilFailure.set(transaction);
    }

    @Override
    public <T> T run(Function<Transaction, T> work) {
        boolean fails = untilFailure.getAndUpdate(left -> Math.max(0, left - 1)) == 1;
        return whole.run(transaction -> {
            T result = work.apply(transaction);
            if (fails) {
                throw new IllegalStateException("no space left for " + Portal.NAME);
            }
            return result;
        });
    }
}
