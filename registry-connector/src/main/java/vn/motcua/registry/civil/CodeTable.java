package vn.motcua.registry.civil;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.List;

/** A table that is shipped beside this package: rows of cells between semicolons, comments behind a hash. */
final class CodeTable {

    private CodeTable() {}

    static List<List<String>> read(String name) {
        try (InputStream stream = CodeTable.class.getResourceAsStream(name)) {
            if (stream == null) {
                throw new IllegalStateException("not shipped: " + name);
            }
            return new BufferedReader(new InputStreamReader(stream, UTF_8))
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> List.of(line.split(";", -1)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
