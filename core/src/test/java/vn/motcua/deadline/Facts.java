package vn.motcua.deadline;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The project's fact base, as fixtures. */
final class Facts {

    private Facts() {}

    static JsonNode read(String name) {
        try (InputStream in = Facts.class.getResourceAsStream("/facts/" + name)) {
            return new JsonMapper().readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
