package vn.motcua.store;

import java.sql.SQLException;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.motcua.error.ConflictException;
import vn.motcua.error.IntegrityException;
import vn.motcua.error.MotCuaException;
import vn.motcua.error.Retryability;

/**
 * Tells by the SQLSTATE what a fault of the database means for the caller. The database's own words may quote a row, which
 * holds personal data, so they go along only where they cannot.
 */
final class DatabaseFaults {

    private static final String UNIQUE_VIOLATION = "23505";
    private static final String LOCK_NOT_AVAILABLE = "55P03";
    private static final String COMPLETION_UNKNOWN = "40003";
    private static final Set<String> NO_SUCH_TABLE = Set.of("42P01", "3F000");
    private static final Set<String> READ_ONLY = Set.of("25006");

    /** Connection, login, no such database, resources, operator's intervention, system. None of them speaks of rows. */
    private static final Set<String> UNAVAILABLE_CLASSES = Set.of("", "08", "28", "3D", "53", "57", "58");

    private DatabaseFaults() {}

    /** A fault before the commit: whatever it is, nothing is kept. */
    static MotCuaException duringWork(Throwable fault) {
        SQLException cause = sqlCause(fault);
        String state = state(cause);
        if (state.equals(UNIQUE_VIOLATION)) {
            return new ConflictException(StoreReason.COLLISION.with());
        }
        if (state.startsWith("40") || state.equals(LOCK_NOT_AVAILABLE)) {
            return new ConflictException(StoreReason.CONCURRENT.with());
        }
        if (cause != null && (UNAVAILABLE_CLASSES.contains(classOf(state)) || READ_ONLY.contains(state))) {
            return new StoreUnavailableException(StoreReason.UNAVAILABLE.with(), Retryability.SAFE, cause);
        }
        if (NO_SUCH_TABLE.contains(state)) {
            return new IntegrityException(StoreReason.SCHEMA_MISSING.with(), bare(fault, state));
        }
        return new IntegrityException(StoreReason.UNEXPECTED.with(state), bare(fault, state));
    }

    /** A fault in answer to the commit: unless the database says that it rolled back, the outcome is unknown. */
    static MotCuaException duringCommit(Throwable fault) {
        SQLException cause = sqlCause(fault);
        String state = state(cause);
        boolean rolledBack = Set.of("23", "25", "40").contains(classOf(state)) && !state.equals(COMPLETION_UNKNOWN);
        return rolledBack
                ? duringWork(fault)
                : new StoreUnavailableException(
                        StoreReason.OUTCOME_UNKNOWN.with(), Retryability.OUTCOME_UNKNOWN, bare(fault, state));
    }

    private static @Nullable SQLException sqlCause(Throwable fault) {
        for (Throwable each = fault; each != null; each = each.getCause()) {
            if (each instanceof SQLException found) {
                return found;
            }
        }
        return null;
    }

    private static String state(@Nullable SQLException fault) {
        return fault == null ? "" : Objects.requireNonNullElse(fault.getSQLState(), "");
    }

    private static String classOf(String state) {
        return state.length() < 2 ? "" : state.substring(0, 2);
    }

    /** Where it happened, without what was said. */
    private static SQLException bare(Throwable fault, String state) {
        SQLException bare = new SQLException("SQLSTATE " + state, state);
        bare.setStackTrace(fault.getStackTrace());
        return bare;
    }
}
