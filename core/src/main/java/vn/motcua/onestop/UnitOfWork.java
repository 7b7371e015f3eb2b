package vn.motcua.onestop;

import java.util.function.Function;

/**
 * Runs work as one transaction: all of it is kept, or none. Joins the caller's transaction if there is one. Thread-safe.
 * Never call the network inside.
 */
public interface UnitOfWork {

    /**
     * Runs work and commits. If the work throws, nothing is kept and the exception goes on to the caller.
     *
     * @param work what to do
     * @param <T> what it gives
     * @return what the work gave
     * @throws vn.motcua.error.ConflictException if someone else changed the same thing first
     */
    <T> T run(Function<Transaction, T> work);
}
