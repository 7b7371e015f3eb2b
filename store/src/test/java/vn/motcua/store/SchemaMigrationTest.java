package vn.motcua.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static vn.motcua.testkit.contract.StoreSamples.code;

import com.zaxxer.hikari.HikariDataSource;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.motcua.error.IntegrityException;

/** The tables come when the application asks for them, and not before. */
class SchemaMigrationTest {

    @Test
    void without_its_tables_a_store_says_what_to_call() {
        try (HikariDataSource bare = TestDatabase.withoutTables("bare")) {
            PostgresStore store = new PostgresStore(bare);

            IntegrityException fault = catchThrowableOfType(
                    IntegrityException.class,
                    () -> store.run(transaction -> transaction.dossiers().find(code(1))));
            IntegrityException background = catchThrowableOfType(
                    IntegrityException.class,
                    () -> BackgroundWork.start(
                            bare, List.of(new BackgroundWork.Piece("x", Duration.ofHours(1), () -> {}))));

            assertThat(fault.reason().code()).isEqualTo("store.schema-missing");
            assertThat(fault.reason().vi()).contains("PostgresStore.migrate");
            assertThat(background.reason().code()).isEqualTo("store.schema-missing");
        }
    }

    @Test
    void several_nodes_may_migrate_at_once_and_again() {
        try (HikariDataSource fresh = TestDatabase.withoutTables("fresh")) {
            Stream.generate(() -> CompletableFuture.runAsync(() -> PostgresStore.migrate(fresh)))
                    .limit(3)
                    .toList()
                    .forEach(CompletableFuture::join);
            PostgresStore.migrate(fresh);

            boolean found = new PostgresStore(fresh)
                    .run(transaction -> transaction.dossiers().find(code(1)).isPresent());
            assertThat(found).isFalse();
        }
    }

    @Test
    void a_migration_that_was_tampered_with_is_refused() {
        try (HikariDataSource changed = TestDatabase.withoutTables("changed")) {
            PostgresStore.migrate(changed);
            TestDatabase.execute(changed, "update motcua.schema_history set checksum = 1 where version = '1'");

            IntegrityException fault =
                    catchThrowableOfType(IntegrityException.class, () -> PostgresStore.migrate(changed));

            assertThat(fault.reason().code()).isEqualTo("store.migration-failed");
        }
    }
}
