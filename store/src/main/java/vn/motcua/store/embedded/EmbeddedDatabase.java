package vn.motcua.store.embedded;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.motcua.error.IntegrityException;
import vn.motcua.error.Retryability;
import vn.motcua.store.StoreReason;
import vn.motcua.store.StoreUnavailableException;

/**
 * A PostgreSQL server that lives as long as this object, on a folder that stays. It listens on the loopback address, on a
 * free port that changes with every start, and asks for no password. It starts as any user, root included, and only on Linux
 * on x86-64 or arm64. Commits are durable: the server is refused if it would not sync them to the disk. Thread-safe.
 *
 * <p>A start after a crash, of the machine, of the process or of the server, finds everything that was committed; a server
 * that a killed process left behind is stopped first.
 */
public final class EmbeddedDatabase implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(EmbeddedDatabase.class);

    /** Long enough to replay what a crash left in the write-ahead log. */
    private static final Duration LONGEST_START = Duration.ofSeconds(60);

    private static final List<String> DURABLE = List.of("fsync", "synchronous_commit", "full_page_writes");

    private final DataFolder folder;
    private final EmbeddedPostgres server;
    private final Thread atExit = new Thread(this::stop, "embedded-database-stop");

    private EmbeddedDatabase(DataFolder folder, EmbeddedPostgres server) {
        this.folder = folder;
        this.server = server;
    }

    /**
     * Starts a server on a folder. The first start on an empty folder takes a few seconds, later ones less than one.
     *
     * @param folder where everything is kept; made if missing; belongs to the account that made it, with mode 0700 inside
     * @return the running database, to be closed at the end; it also stops when the virtual machine ends in an orderly way
     * @throws StoreUnavailableException if another process uses the folder, or a server left behind does not stop
     * @throws IntegrityException if the folder belongs to another account, or the server does not start, or is not durable
     */
    public static EmbeddedDatabase start(Path folder) {
        DataFolder data = DataFolder.hold(folder);
        boolean started = false;
        try {
            ServerProcesses.stopAll(data.cluster());
            EmbeddedDatabase database = new EmbeddedDatabase(data, server(data));
            Runtime.getRuntime().addShutdownHook(database.atExit);
            try {
                database.requireDurable();
                data.markFinished();
                started = true;
                return database;
            } finally {
                if (!started) {
                    database.close();
                }
            }
        } finally {
            if (!started) {
                data.close();
            }
        }
    }

    private static EmbeddedPostgres server(DataFolder data) {
        try {
            return EmbeddedPostgres.builder()
                    .setOverrideWorkingDirectory(OwnFolder.forPrograms().toFile())
                    .setDataDirectory(data.cluster())
                    .setCleanDataDirectory(false)
                    .setPGStartupWait(LONGEST_START)
                    .setRegisterShutdownHook(false)
                    // the library's own defaults switch both off
                    .setServerConfig("fsync", "on")
                    .setServerConfig("synchronous_commit", "on")
                    .setServerConfig("listen_addresses", "localhost")
                    .setServerConfig("unix_socket_directories", "")
                    // statements and details of errors quote rows, which hold personal data
                    .setServerConfig("log_error_verbosity", "terse")
                    .setServerConfig("log_min_error_statement", "panic")
                    // the same order and case rules on every machine
                    .setLocaleConfig("locale", "C")
                    .setLocaleConfig("locale-provider", "builtin")
                    .setLocaleConfig("builtin-locale", "C.UTF-8")
                    .start();
        } catch (IOException | IllegalStateException e) {
            throw new IntegrityException(StoreReason.EMBEDDED_NOT_STARTING.with(data.path()), e);
        }
    }

    /**
     * The database. Each call for a connection opens a new one: put a pool before it where that matters.
     *
     * @return a data source that needs no closing
     */
    public DataSource dataSource() {
        return server.getPostgresDatabase();
    }

    /**
     * The address for whoever wants to make a data source of his own; it holds the user, and there is no password.
     *
     * @return the JDBC URL, valid until this database is closed
     */
    public String jdbcUrl() {
        return server.getJdbcUrl("postgres", "postgres");
    }

    /** Stops the server and frees the folder. Connections that are still open break off. Closing twice does nothing more. */
    @Override
    public void close() {
        try {
            Runtime.getRuntime().removeShutdownHook(atExit);
        } catch (IllegalStateException e) {
            LOG.debug("the virtual machine ends, and the database with it");
        }
        stop();
    }

    private synchronized void stop() {
        try {
            if (ServerProcesses.on(folder.cluster().toRealPath()).isEmpty()) {
                // else the library would signal whatever process has the number in the file that the dead server left
                ServerProcesses.stopAll(folder.cluster());
            }
            server.close();
        } catch (IOException e) {
            LOG.warn(
                    "the embedded database did not stop in an orderly way: {}",
                    e.getClass().getName());
        }
        folder.close();
    }

    private void requireDurable() {
        try (Connection connection = dataSource().getConnection();
                Statement statement = connection.createStatement()) {
            for (String setting : DURABLE) {
                try (ResultSet row = statement.executeQuery("show " + setting)) {
                    if (!row.next() || !row.getString(1).equals("on")) {
                        throw new IntegrityException(StoreReason.EMBEDDED_NOT_DURABLE.with(setting));
                    }
                }
            }
        } catch (SQLException e) {
            throw new StoreUnavailableException(StoreReason.UNAVAILABLE.with(), Retryability.SAFE, e);
        }
    }
}
