package vn.motcua.store.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.testkit.contract.StoreSamples.code;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import vn.motcua.dossier.DossierCode;
import vn.motcua.event.EventLog;
import vn.motcua.event.LoggedEvent;
import vn.motcua.onestop.Companion;
import vn.motcua.onestop.StoredDossier;
import vn.motcua.onestop.Transaction;
import vn.motcua.store.PostgresStore;

/** A process that writes is killed, again and again: what it acknowledged is there, and nothing is there by half. */
@Timeout(180)
class CrashTest {

    private static final int KILLS = 4;

    @TempDir
    private Path folder;

    private final RandomGenerator random =
            RandomGeneratorFactory.of("L64X128MixRandom").create(20261121);

    @AfterEach
    void stopWhatAFailedTestLeavesBehind() {
        ServerProcesses.stopAll(folder.resolve("cluster"));
    }

    @Test
    void whatever_was_acknowledged_before_a_kill_is_there_whole_and_nothing_is_there_by_half() throws Exception {
        List<String> acknowledged = new ArrayList<>();
        for (int kill = 1; kill <= KILLS; kill++) {
            acknowledged.addAll(writeUntilKilled(20 + random.nextInt(150), kill % 2 == 0));

            try (EmbeddedDatabase database = EmbeddedDatabase.start(folder)) {
                assertAllIsWell(database, acknowledged);
            }
        }
    }

    private static void assertAllIsWell(EmbeddedDatabase database, List<String> acknowledged) throws SQLException {
        long dossiers = number(database, "select count(*) from motcua.dossier");
        assertThat(dossiers).isPositive();
        assertThat(number(database, "select last from motcua.counter")).isEqualTo(dossiers);
        assertThat(number(database, "select count(*) from motcua.delivery"))
                .isEqualTo(number(database, "select count(*) from motcua.event"));
        assertThat(number(database, "select count(*) from motcua.timer"))
                .isEqualTo(number(database, "select count(*) from motcua.dossier where version = 1"));
        boolean done = new PostgresStore(database.dataSource()).run(transaction -> {
            // the codes have no gap, so these are all of them
            LongStream.rangeClosed(1, dossiers).forEach(number -> assertWhole(transaction, code(number)));
            assertKept(transaction, acknowledged);
            return true;
        });
        assertThat(done).isTrue();
    }

    private static long number(EmbeddedDatabase database, String sql) throws SQLException {
        try (Connection connection = database.dataSource().getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            assertThat(row.next()).isTrue();
            return row.getLong(1);
        }
    }

    private List<String> writeUntilKilled(int lines, boolean killTheServerToo) throws IOException {
        try (ChildJvm child = ChildJvm.start(FilingMain.class, folder)) {
            List<String> said = child.read(lines);
            assertThat(said).hasSize(lines);
            if (killTheServerToo) {
                servers().forEach(ProcessHandle::destroyForcibly);
            }
            child.kill();
            said.addAll(child.read(Integer.MAX_VALUE));
            return said;
        }
    }

    private Stream<ProcessHandle> servers() throws IOException {
        return ServerProcesses.on(folder.resolve("cluster").toRealPath()).stream();
    }

    private static void assertWhole(Transaction transaction, DossierCode code) {
        StoredDossier stored = transaction.dossiers().find(code).orElseThrow();
        List<LoggedEvent> history = transaction.dossiers().history(code);
        boolean changed = stored.dossier().version() == 2;

        assertThat(EventLog.verify(history)).isEmpty();
        assertThat(history).hasSize(changed ? 3 : 2);
        assertThat(stored.head()).isEqualTo(history.get(history.size() - 1).head());
        assertThat(transaction.idempotency().find("key of " + code)).isPresent();
        assertThat(transaction.companions().lock("test.kind", "of " + code))
                .map(Companion::state)
                .contains(changed ? "v2" : "v1");
    }

    private static void assertKept(Transaction transaction, List<String> acknowledged) {
        for (String line : acknowledged) {
            String[] words = line.split(" ");
            long version = transaction
                    .dossiers()
                    .find(new DossierCode(words[1]))
                    .orElseThrow()
                    .dossier()
                    .version();
            assertThat(version).isGreaterThanOrEqualTo(words[0].equals("changed") ? 2 : 1);
        }
    }
}
