package vn.motcua.store;

import java.util.function.Function;
import java.util.function.Supplier;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.motcua.error.MotCuaException;

/**
 * A database transaction on one connection and one thread; every statement of the ports goes through {@link #call}. After a
 * fault PostgreSQL does nothing more in a transaction, so whoever swallows the fault meets it again at the next statement
 * and at the commit; only a savepoint survives it.
 */
final class Session {

    private static final Logger LOG = LoggerFactory.getLogger(Session.class);

    private final Handle handle;
    private final Thread owner = Thread.currentThread();
    private @Nullable MotCuaException broken;
    private boolean open = true;
    private boolean committed;
    private int savepoints;

    private Session(Handle handle) {
        this.handle = handle;
    }

    static Session begin(Jdbi jdbi) {
        try {
            Handle handle = jdbi.open();
            Session session = new Session(handle);
            try {
                handle.begin();
            } catch (JdbiException e) {
                session.end();
                throw e;
            }
            return session;
        } catch (JdbiException e) {
            throw DatabaseFaults.duringWork(e);
        }
    }

    /** Runs a statement. */
    <T> T call(Function<Handle, T> statement) {
        check();
        try {
            return statement.apply(handle);
        } catch (JdbiException e) {
            MotCuaException fault = DatabaseFaults.duringWork(e);
            broken = fault;
            throw fault;
        }
    }

    /** Runs work of which nothing is kept if it throws, while what was done before it stays. */
    <T> T inSavepoint(Supplier<T> work) {
        String name = "nested_" + savepoints;
        call(database -> database.savepoint(name));
        savepoints++;
        boolean done = false;
        try {
            T result = work.get();
            call(database -> database.releaseSavepoint(name));
            done = true;
            return result;
        } finally {
            savepoints--;
            if (!done) {
                rollbackTo(name);
            }
        }
    }

    private void rollbackTo(String savepoint) {
        try {
            handle.rollbackToSavepoint(savepoint);
            broken = null;
        } catch (JdbiException e) {
            broken = DatabaseFaults.duringWork(e);
        }
    }

    void commit() {
        check();
        try {
            handle.commit();
            committed = true;
        } catch (JdbiException e) {
            throw DatabaseFaults.duringCommit(e);
        }
    }

    /** Rolls back what was not committed and gives the connection back. Never throws: the outcome is decided by now. */
    void end() {
        open = false;
        try (handle) {
            if (!committed && handle.isInTransaction()) {
                handle.rollback();
            }
        } catch (JdbiException e) {
            LOG.debug(
                    "a transaction could not be rolled back, its connection is lost: {}",
                    e.getClass().getName());
        }
    }

    private void check() {
        if (!open || !owner.equals(Thread.currentThread())) {
            throw new IllegalStateException("a transaction is valid only inside its run, on its thread");
        }
        if (broken != null) {
            throw broken;
        }
    }
}
