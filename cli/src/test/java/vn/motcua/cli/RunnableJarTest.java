package vn.motcua.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** Starts the jar as {@code ./motcua} does, on a machine that knows neither Vietnamese nor UTF-8. */
class RunnableJarTest {

    @Test
    void theJarRunsByItselfAndSpeaksUtf8() throws IOException, InterruptedException {
        Typed quote = start("fee quote LLTP.PHIEU --date 2026-05-05 --channel ONLINE --province 96");
        Typed slip = start("fee quote");

        assertThat(quote.err()).isEmpty();
        assertThat(quote.out()).contains("200.000 đ  TỔNG");
        assertThat(quote.code()).isZero();
        assertThat(slip.err()).startsWith("motcua: Thiếu ");
        assertThat(slip.code()).isEqualTo(2);
    }

    private static Typed start(String words) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Dfile.encoding=US-ASCII",
                "-jar",
                System.getProperty("motcua.jar")));
        command.addAll(List.of(words.split(" ")));
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().put("LC_ALL", "C");
        Process process = builder.start();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        String err = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        return new Typed(process.exitValue(), out, err);
    }
}
