package vn.motcua.examples.portal.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalyzer;
import org.springframework.core.io.support.SpringFactoriesLoader;
import org.springframework.core.io.support.SpringFactoriesLoader.FailureHandler;
import vn.motcua.error.MotCuaException;
import vn.motcua.store.embedded.EmbeddedDatabase;

class StartFailureTest {

    @Test
    void a_folder_in_use_is_told_in_both_languages(@TempDir Path folder) {
        try (EmbeddedDatabase first = EmbeddedDatabase.start(folder)) {
            assertThat(first.jdbcUrl()).isNotBlank();

            FailureAnalysis told = new StartFailure().analyze(new IllegalStateException("wrapped", refused(folder)));

            assertThat(told.getDescription()).contains("đang được");
            assertThat(told.getAction()).contains("in use", "store.embedded-in-use");
        }
    }

    @Test
    void spring_finds_it() {
        // the others want a bean factory, which is not there yet
        var found = SpringFactoriesLoader.forDefaultResourceLocation()
                .load(FailureAnalyzer.class, FailureHandler.handleMessage((message, failure) -> {}));

        assertThat(found).hasAtLeastOneElementOfType(StartFailure.class);
    }

    private static MotCuaException refused(Path folder) {
        try (EmbeddedDatabase second = EmbeddedDatabase.start(folder)) {
            throw new AssertionError("started twice: " + second.jdbcUrl());
        } catch (MotCuaException e) {
            return e;
        }
    }
}
