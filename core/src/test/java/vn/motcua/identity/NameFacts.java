package vn.motcua.identity;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import vn.motcua.law.yaml.YamlPack;

/** The pairs of {@code facts/names.yaml}. */
record NameFacts(List<Pair> pairs, List<Legacy> tcvn3, List<Legacy> vni) {

    record Pair(String category, String a, String b, NameMatch.Level level) {}

    record Legacy(String unicode, String legacy) {}

    static NameFacts read() {
        try (InputStream in = NameFacts.class.getResourceAsStream("/facts/names.yaml")) {
            return YamlPack.read("names.yaml", in, NameFacts.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
