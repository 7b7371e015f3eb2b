package vn.motcua.store.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.postgresql.ds.PGSimpleDataSource;
import vn.motcua.error.IntegrityException;
import vn.motcua.error.Retryability;
import vn.motcua.store.StoreUnavailableException;

/** PostgreSQL inside the application: durable, one at a time on a folder, and back after every kind of crash. */
@Timeout(120)
class EmbeddedDatabaseTest {

    @TempDir
    private Path folder;

    @AfterEach
    void stopWhatAFailedTestLeavesBehind() {
        ServerProcesses.stopAll(cluster());
    }

    private Path cluster() {
        return folder.resolve("cluster");
    }

    private static String ask(EmbeddedDatabase database, String sql) throws SQLException {
        try (Connection connection = database.dataSource().getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            assertThat(row.next()).isTrue();
            return row.getString(1);
        }
    }

    private static void execute(EmbeddedDatabase database, String sql) throws SQLException {
        try (Connection connection = database.dataSource().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private List<ProcessHandle> servers() throws IOException {
        return ServerProcesses.on(cluster().toRealPath());
    }

    @Test
    void commits_are_synced_and_nothing_listens_beyond_the_loopback() throws SQLException {
        try (EmbeddedDatabase database = EmbeddedDatabase.start(folder)) {
            assertThat(ask(database, "show fsync")).isEqualTo("on");
            assertThat(ask(database, "show synchronous_commit")).isEqualTo("on");
            assertThat(ask(database, "show full_page_writes")).isEqualTo("on");
            assertThat(ask(database, "show listen_addresses")).isEqualTo("localhost");
            assertThat(ask(database, "show unix_socket_directories")).isEmpty();
            assertThat(ask(database, "show server_encoding")).isEqualTo("UTF8");
            assertThat(ask(database, "select lower('ĐƯỜNG')")).isEqualTo("đường");
        }
    }

    @Test
    void data_is_there_after_a_restart_and_no_server_stays_behind() throws Exception {
        try (EmbeddedDatabase database = EmbeddedDatabase.start(folder)) {
            execute(database, "create table note as select 'kept' as text");
            assertThat(servers()).isNotEmpty();
        }
        assertThat(servers()).isEmpty();

        try (EmbeddedDatabase database = EmbeddedDatabase.start(folder)) {
            assertThat(ask(database, "select text from note")).isEqualTo("kept");
            PGSimpleDataSource own = new PGSimpleDataSource();
            own.setUrl(database.jdbcUrl());
            try (Connection connection = own.getConnection()) {
                assertThat(connection.isValid(1)).isTrue();
            }
        }
    }

    @Test
    void a_folder_in_use_is_refused_in_both_languages_and_left_alone() throws Exception {
        try (EmbeddedDatabase database = EmbeddedDatabase.start(folder)) {
            assertRefusedAsInUse();
            assertThat(ask(database, "select 1")).isEqualTo("1");
        }
    }

    private void assertRefusedAsInUse() {
        StoreUnavailableException fault =
                catchThrowableOfType(StoreUnavailableException.class, () -> EmbeddedDatabase.start(folder));
        assertThat(fault.reason().code()).isEqualTo("store.embedded-in-use");
        assertThat(fault.reason().vi()).contains(folder.toString()).contains("tiến trình khác");
        assertThat(fault.reason().en()).contains(folder.toString()).contains("another process");
        assertThat(fault.retryability()).isEqualTo(Retryability.SAFE);
    }

    @Test
    void a_server_left_behind_by_a_killed_process_is_stopped_and_its_data_kept() throws Exception {
        try (ChildJvm child = ChildJvm.start(HoldingMain.class, folder)) {
            assertThat(child.read(1)).containsExactly("ready");
            assertRefusedAsInUse();
            assertThat(child.isAlive()).isTrue();
            child.kill();
            List<ProcessHandle> orphans = servers();
            assertThat(orphans).isNotEmpty();

            try (EmbeddedDatabase database = EmbeddedDatabase.start(folder)) {
                assertThat(servers()).isNotEmpty().doesNotContainAnyElementsOf(orphans);
                assertThat(ask(database, "select text from note")).isEqualTo("from the child");
            }
        }
    }

    @Test
    void a_server_that_was_killed_starts_again_with_what_was_committed() throws Exception {
        EmbeddedDatabase database = EmbeddedDatabase.start(folder);
        execute(database, "create table note as select 'kept' as text");
        servers().forEach(ProcessHandle::destroyForcibly);
        database.close();
        database.close();
        assertThat(servers()).isEmpty();

        try (EmbeddedDatabase next = EmbeddedDatabase.start(folder)) {
            assertThat(ask(next, "select text from note")).isEqualTo("kept");
        }
    }

    @Test
    void a_stale_file_that_names_an_innocent_process_harms_nobody() throws Exception {
        EmbeddedDatabase.start(folder).close();
        Process innocent = new ProcessBuilder("sleep", "100").start();
        try {
            Files.writeString(cluster().resolve("postmaster.pid"), innocent.pid() + "\n" + cluster() + "\n");

            try (EmbeddedDatabase database = EmbeddedDatabase.start(folder)) {
                assertThat(ask(database, "select 1")).isEqualTo("1");
            }

            assertThat(innocent.isAlive()).isTrue();
        } finally {
            innocent.destroyForcibly();
        }
    }

    @Test
    void a_folder_that_was_opened_to_others_is_closed_again() throws Exception {
        EmbeddedDatabase.start(folder).close();
        Files.setPosixFilePermissions(cluster(), PosixFilePermissions.fromString("rwxr-xr-x"));

        try (EmbeddedDatabase database = EmbeddedDatabase.start(folder)) {
            assertThat(ask(database, "select 1")).isEqualTo("1");
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(cluster())))
                    .isEqualTo("rwx------");
        }
    }

    @Test
    void a_first_start_that_was_cut_short_is_put_aside() throws Exception {
        Files.createDirectory(cluster());
        Files.writeString(cluster().resolve("postgresql.conf"), "half");
        Files.writeString(folder.resolve("unfinished"), "");

        try (EmbeddedDatabase database = EmbeddedDatabase.start(folder)) {
            assertThat(ask(database, "select 1")).isEqualTo("1");
            assertThat(folder.resolve("unfinished")).doesNotExist();
        }
        try (EmbeddedDatabase database = EmbeddedDatabase.start(folder)) {
            assertThat(ask(database, "select 2")).isEqualTo("2");
        }
    }

    @Test
    void a_folder_of_another_account_is_refused_with_a_reason() throws Exception {
        Files.createDirectory(cluster());
        assumeTrue(Files.getAttribute(cluster(), "unix:uid").equals(0), "only root can give a folder away");
        Files.setAttribute(cluster(), "unix:uid", 65534);

        IntegrityException fault = catchThrowableOfType(IntegrityException.class, () -> EmbeddedDatabase.start(folder));

        assertThat(fault.reason().code()).isEqualTo("store.embedded-not-ours");
    }
}
