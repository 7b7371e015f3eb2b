package vn.motcua.store;

import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import vn.motcua.error.IntegrityException;

/** The tables, by Flyway: SQL files beside this class, each applied once, remembered in {@code motcua.schema_history}. */
final class SchemaMigration {

    private SchemaMigration() {}

    static void run(DataSource dataSource) {
        try {
            Flyway.configure(SchemaMigration.class.getClassLoader())
                    .dataSource(dataSource)
                    .resourceProvider(new MigrationFiles())
                    .schemas("motcua")
                    .table("schema_history")
                    .loggers("slf4j")
                    .load()
                    .migrate();
        } catch (FlywayException e) {
            throw new IntegrityException(StoreReason.MIGRATION_FAILED.with(), e);
        }
    }
}
