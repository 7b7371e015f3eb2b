package vn.motcua.examples.portal.wiring;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.motcua.examples.portal.PortalSettings;
import vn.motcua.onestop.DocumentContents;
import vn.motcua.store.FolderContents;
import vn.motcua.store.PostgresStore;
import vn.motcua.store.embedded.EmbeddedDatabase;

/** Where everything is kept: an embedded PostgreSQL and a folder of files, both below the portal's data folder. */
@Configuration(proxyBeanMethods = false)
class StoreWiring {

    private static final int CONNECTIONS = 10;

    @Bean
    EmbeddedDatabase database(PortalSettings settings) {
        return EmbeddedDatabase.start(settings.data().resolve("database"));
    }

    @Bean
    HikariDataSource dataSource(EmbeddedDatabase database) {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(database.jdbcUrl());
        config.setMaximumPoolSize(CONNECTIONS);
        return new HikariDataSource(config);
    }

    @Bean
    PostgresStore store(HikariDataSource dataSource) {
        PostgresStore.migrate(dataSource);
        return new PostgresStore(dataSource);
    }

    @Bean
    DocumentContents contents(PortalSettings settings) {
        return FolderContents.in(settings.data().resolve("documents")).withLargest(BodyLimits.FILE);
    }
}
