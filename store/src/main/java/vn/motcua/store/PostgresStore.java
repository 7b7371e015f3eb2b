package vn.motcua.store;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import javax.sql.DataSource;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import vn.motcua.dossier.BundleId;
import vn.motcua.dossier.DossierStatus;
import vn.motcua.identity.AgencyCode;
import vn.motcua.identity.PersonalId;
import vn.motcua.onestop.DossierQueries;
import vn.motcua.onestop.Transaction;
import vn.motcua.onestop.UnitOfWork;
import vn.motcua.procedure.ProcedureCode;

/**
 * Keeps everything in PostgreSQL, in the schema {@code motcua} of a database that the application owns. Thread-safe; as many
 * nodes as you like may share a database.
 *
 * <p>A {@link #run} inside another on the same thread and store joins it by a savepoint: if the inner one throws, nothing of
 * it is kept, and the outer one may catch that and go on. A connection is held while the work runs, so the pool needs one per
 * thread that works at the same time. The data source must hand out connections in isolation level READ COMMITTED, the
 * default of PostgreSQL.
 */
public final class PostgresStore implements UnitOfWork, DossierQueries {

    private final Jdbi jdbi;
    // not static: each store has transactions of its own
    @SuppressWarnings("ThreadLocalUsage")
    private final ThreadLocal<@Nullable PostgresTransaction> running = new ThreadLocal<>();

    /**
     * Creates a store. Neither connects nor changes anything.
     *
     * @param dataSource where connections come from; the application owns and closes it
     */
    public PostgresStore(DataSource dataSource) {
        jdbi = Jdbi.create(dataSource);
        jdbi.registerArrayType(String.class, "text");
        jdbi.registerArrayType(Long.class, "bigint");
    }

    /**
     * Makes the tables, or brings them up to date. Several nodes may call it at once; it does nothing if all is well.
     *
     * @param dataSource a data source whose user may create the schema {@code motcua}, or owns it
     * @throws vn.motcua.error.IntegrityException if the tables cannot be made, or were changed by someone else
     */
    public static void migrate(DataSource dataSource) {
        SchemaMigration.run(dataSource);
    }

    /**
     * {@inheritDoc}
     *
     * @throws StoreUnavailableException if the database cannot serve; its retryability says whether the work may have been
     *     kept all the same
     * @throws vn.motcua.error.IntegrityException if the database refuses what it should not refuse
     */
    @Override
    public <T> T run(Function<Transaction, T> work) {
        return inTransaction(work::apply);
    }

    @Override
    public List<Line> inbox(AgencyCode agency, Set<DossierStatus> statuses, int limit) {
        return inTransaction(transaction -> new PostgresQueries(transaction.session()).inbox(agency, statuses, limit));
    }

    @Override
    public List<Line> ofAccount(String account, int limit) {
        return inTransaction(transaction -> new PostgresQueries(transaction.session()).ofAccount(account, limit));
    }

    @Override
    public List<Line> ofBundle(BundleId bundle) {
        return inTransaction(transaction -> new PostgresQueries(transaction.session()).ofBundle(bundle));
    }

    @Override
    public List<Line> ofPerson(PersonalId person, int limit) {
        return inTransaction(transaction -> new PostgresQueries(transaction.session()).ofPerson(person, limit));
    }

    @Override
    public List<Ended> ended(ProcedureCode procedure, Instant before, Optional<Ended> after, int limit) {
        return inTransaction(
                transaction -> new PostgresQueries(transaction.session()).ended(procedure, before, after, limit));
    }

    private <T> T inTransaction(Function<PostgresTransaction, T> work) {
        PostgresTransaction outer = running.get();
        if (outer != null) {
            return outer.session().inSavepoint(() -> work.apply(outer));
        }
        Session session = Session.begin(jdbi);
        PostgresTransaction transaction = new PostgresTransaction(session);
        running.set(transaction);
        try {
            T result = work.apply(transaction);
            session.commit();
            return result;
        } finally {
            running.remove();
            session.end();
        }
    }
}
