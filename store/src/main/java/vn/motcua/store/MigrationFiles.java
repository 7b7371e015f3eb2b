package vn.motcua.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.flywaydb.core.api.ResourceProvider;
import org.flywaydb.core.api.resource.LoadableResource;
import org.jspecify.annotations.Nullable;

/**
 * The SQL files, by name. Flyway does not look for them itself, since it has no right to what lies inside our module, and
 * would take in whatever someone else put on the class path under the same name.
 */
final class MigrationFiles implements ResourceProvider {

    private static final List<String> NAMES = List.of(
            "V1__dossiers.sql",
            "V2__work.sql",
            "V3__background.sql",
            "V4__personal.sql",
            "V5__drafts.sql",
            "V6__bundles.sql");

    @Override
    public @Nullable LoadableResource getResource(String name) {
        return NAMES.contains(name) ? new SqlFile(name) : null;
    }

    @Override
    public Collection<LoadableResource> getResources(String prefix, String[] suffixes) {
        return NAMES.stream()
                .filter(name -> name.startsWith(prefix) && Stream.of(suffixes).anyMatch(name::endsWith))
                .<LoadableResource>map(SqlFile::new)
                .toList();
    }

    private static final class SqlFile extends LoadableResource {

        private final String name;

        private SqlFile(String name) {
            this.name = name;
        }

        @Override
        public Reader read() {
            try (InputStream file = MigrationFiles.class.getResourceAsStream("migration/" + name)) {
                if (file == null) {
                    throw new IllegalStateException("the jar lacks " + name);
                }
                return new StringReader(new String(file.readAllBytes(), StandardCharsets.UTF_8));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public String getAbsolutePath() {
            return name;
        }

        @Override
        public String getAbsolutePathOnDisk() {
            return name;
        }

        @Override
        public String getFilename() {
            return name;
        }

        @Override
        public String getRelativePath() {
            return name;
        }
    }
}
