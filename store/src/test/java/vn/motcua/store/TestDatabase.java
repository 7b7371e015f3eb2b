package vn.motcua.store;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;
import vn.motcua.store.embedded.EmbeddedDatabase;

/** A real PostgreSQL, started once for all tests of a virtual machine and emptied for each of them. */
final class TestDatabase {

    private static final EmbeddedDatabase SERVER = server();
    private static final HikariDataSource POOL = pool();

    /** Those that refer to others first. */
    private static final List<String> TABLES = List.of(
            "delivery",
            "event",
            "dossier",
            "idempotency",
            "counter",
            "companion",
            "timer",
            "attention",
            "draft",
            "background");

    private TestDatabase() {}

    static DataSource emptied() {
        for (String table : TABLES) {
            execute(POOL, "delete from motcua." + table);
        }
        return POOL;
    }

    /** The same database without a pool, and the means to break its connections off. */
    static DataSource fragile() {
        PGSimpleDataSource database = new PGSimpleDataSource();
        database.setUrl(SERVER.jdbcUrl());
        database.setApplicationName("fragile");
        return database;
    }

    static void breakOffFragile() {
        execute("select pg_terminate_backend(pid, 10000) from pg_stat_activity where application_name = 'fragile'");
    }

    /** Another database on the same server, without our tables. */
    static HikariDataSource withoutTables(String name) {
        execute("drop database if exists " + name);
        execute("create database " + name);
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(SERVER.jdbcUrl().replace("/postgres?", "/" + name + "?"));
        config.setMinimumIdle(0);
        return new HikariDataSource(config);
    }

    static void execute(String sql) {
        execute(SERVER.dataSource(), sql);
    }

    static void execute(DataSource database, String sql) {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The first column of the last statement's answer. */
    static List<String> texts(DataSource database, String sql) {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            boolean rows = statement.execute(sql);
            while (!rows) {
                rows = statement.getMoreResults();
            }
            List<String> texts = new ArrayList<>();
            try (ResultSet row = statement.getResultSet()) {
                while (row.next()) {
                    texts.add(row.getString(1));
                }
            }
            return texts;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    static boolean isTrue(String sql) {
        try (Connection connection = SERVER.dataSource().getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            return row.next() && row.getBoolean(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static EmbeddedDatabase server() {
        try {
            Path folder = Files.createTempDirectory(Files.createDirectories(Path.of("target", "embedded")), "db-");
            EmbeddedDatabase server = EmbeddedDatabase.start(folder);
            Runtime.getRuntime().addShutdownHook(new Thread(() -> {
                server.close();
                delete(folder);
            }));
            return server;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void delete(Path folder) {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(each);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static HikariDataSource pool() {
        HikariConfig config = new HikariConfig();
        config.setDataSource(SERVER.dataSource());
        config.setMaximumPoolSize(16);
        HikariDataSource pool = new HikariDataSource(config);
        PostgresStore.migrate(pool);
        return pool;
    }
}
