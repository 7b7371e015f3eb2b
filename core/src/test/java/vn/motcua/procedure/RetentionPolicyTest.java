package vn.motcua.procedure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.motcua.Sample.day;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.motcua.error.InvalidInputException;
import vn.motcua.error.MotCuaException;
import vn.motcua.law.Confidence;
import vn.motcua.law.LegalBasis;

class RetentionPolicyTest {

    private static RetentionClass row(String from, Retention period) {
        return new RetentionClass(
                "thu-tuc-hanh-chinh",
                "Hồ sơ",
                "Dossiers",
                LocalDate.parse(from),
                period,
                new LegalBasis("QĐ 1/QĐ-UBND", Confidence.SINGLE));
    }

    @Test
    void theShippedClassesHaveNoPeriodUntilAnAgencySetsOne() {
        RetentionPolicy shipped = RetentionPolicy.shipped();

        for (String id : new String[] {shipped.usual(), "ly-lich-tu-phap"}) {
            RetentionClass known = shipped.on(id, day("2026-11-20")).orElseThrow();
            assertThat(known.period()).isEqualTo(new Retention.NotSet());
            assertThat(known.basis().citation()).contains("Luật Lưu trữ 33/2024/QH15");
            assertThat(known.basis().confidence()).isNotEqualTo(Confidence.CONFIRMED);
        }
    }

    @Test
    void theLatestRowThatHasBegunCounts() {
        RetentionPolicy policy = RetentionPolicy.shipped()
                .with(row("2027-01-01", new Retention.Years(10)))
                .with(row("2026-01-01", new Retention.Years(5)));

        assertThat(policy.on("thu-tuc-hanh-chinh", day("2025-06-30"))).isEmpty();
        assertThat(policy.on("thu-tuc-hanh-chinh", day("2025-12-31"))
                        .orElseThrow()
                        .period())
                .isEqualTo(new Retention.NotSet());
        assertThat(policy.on("thu-tuc-hanh-chinh", day("2026-12-31"))
                        .orElseThrow()
                        .period())
                .isEqualTo(new Retention.Years(5));
        assertThat(policy.on("thu-tuc-hanh-chinh", day("2027-01-01"))
                        .orElseThrow()
                        .period())
                .isEqualTo(new Retention.Years(10));
        assertThat(policy.on("no-such-class", day("2027-01-01"))).isEmpty();
    }

    @Test
    void ofRowsThatBeginOnTheSameDayTheOneAddedLastCounts() {
        RetentionPolicy policy = RetentionPolicy.shipped()
                .with(row("2025-07-01", new Retention.Years(5)))
                .with(row("2025-07-01", new Retention.Permanent()));

        assertThat(policy.on("thu-tuc-hanh-chinh", day("2026-01-01"))
                        .orElseThrow()
                        .period())
                .isEqualTo(new Retention.Permanent());
    }

    @Test
    void anAgencyWritesItsOwnFile(@TempDir Path folder) throws IOException {
        RetentionPolicy policy = RetentionPolicy.from(write(folder, "years: 20"));
        RetentionPolicy forEver = RetentionPolicy.from(write(folder, "permanent: true"));

        assertThat(policy.on("x", day("2026-01-01")).orElseThrow().period()).isEqualTo(new Retention.Years(20));
        assertThat(forEver.on("x", day("2026-01-01")).orElseThrow().period()).isEqualTo(new Retention.Permanent());
    }

    @ParameterizedTest
    @ValueSource(strings = {"years: 0", "years: -1", "years: 201", "years: 5, permanent: true", "yeers: 5", "years: x"})
    void aPeriodThatMakesNoSenseIsRefused(String period, @TempDir Path folder) throws IOException {
        Path file = write(folder, period);

        assertThatThrownBy(() -> RetentionPolicy.from(file)).isInstanceOf(MotCuaException.class);
    }

    @Test
    void aYearIsTheShortestPeriod() {
        assertThat(new Retention.Years(1).years()).isOne();
        assertThatThrownBy(() -> new Retention.Years(0))
                .isInstanceOfSatisfying(
                        InvalidInputException.class,
                        fault -> assertThat(fault.reason().code()).isEqualTo("procedure.retention-malformed"));
    }

    private static Path write(Path folder, String period) throws IOException {
        return Files.writeString(
                folder.resolve("retention.yaml"),
                "version: x\nusual: x\nclasses:\n  - {id: x, vi: a, en: b, from: 2025-07-01, " + period
                        + ", basis: {citation: c, confidence: SINGLE}}\n");
    }
}
