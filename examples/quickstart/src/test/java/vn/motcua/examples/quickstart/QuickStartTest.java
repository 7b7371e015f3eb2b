package vn.motcua.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QuickStartTest {

    private static final Path SOURCE = Path.of("src/main/java/vn/motcua/examples/quickstart/QuickStart.java");

    @Test
    void files_a_dossier_and_tells_what_it_costs() {
        String told = QuickStart.run();

        assertThat(told).matches("H12\\.40-\\d{6}-0001: 200\\.000 đ, .*TT 16/2025/TT-BTC.*");
    }

    @ParameterizedTest
    @ValueSource(strings = {"README.md", "README.vi.md"})
    void the_readme_shows_this_very_code(String readme) throws IOException {
        Matcher body = Pattern.compile("static String run\\(\\) \\{\\n(.*?)\\n    \\}\\n", Pattern.DOTALL)
                .matcher(Files.readString(SOURCE));

        assertThat(body.find()).isTrue();
        assertThat(Files.readString(Path.of("../..", readme)))
                .contains("```java\n" + body.group(1).replaceAll("(?m)^ {8}", "") + "\n```");
    }
}
