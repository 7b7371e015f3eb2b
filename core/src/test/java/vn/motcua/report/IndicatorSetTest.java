package vn.motcua.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.motcua.error.IntegrityException;
import vn.motcua.law.Confidence;
import vn.motcua.law.yaml.YamlPack;

class IndicatorSetTest {

    private static final IndicatorSet SHIPPED = IndicatorSet.shipped();

    @Test
    void theGroupMaximaAreThoseOfTheDecision() {
        assertThat(SHIPPED.total()).isEqualByComparingTo("100");
        assertThat(SHIPPED.groups())
                .extracting(group -> group.code() + " " + group.max().toPlainString())
                .containsExactly("CKMB 18", "TDGQ 20", "CLGQ 12", "TTTT 10", "MDSH 22", "MDHL 18");
    }

    @ParameterizedTest
    @MethodSource("facts")
    void everyIndicatorSaysWhatTheFactsSay(JsonNode fact) {
        Indicator indicator = SHIPPED.find(fact.get("code").stringValue()).orElseThrow();

        assertThat(indicator.group()).isEqualTo(fact.get("group").stringValue());
        assertThat(indicator.vi()).isEqualTo(fact.get("name").stringValue());
        assertThat(number(indicator.fullMarksAt().orElse(null)))
                .isEqualTo(fact.get("fullMarksAtPercent").asString());
        assertThat(number(indicator.points().map(IndicatorPoints::value).orElse(null)))
                .isEqualTo(fact.get("maxPoints").asString());
        assertThat(indicator.source().confidence()).isEqualTo(Confidence.SINGLE);
    }

    @Test
    void thereAreNoOtherIndicators() throws IOException {
        assertThat(SHIPPED.indicators()).hasSize((int) facts().count());
    }

    @Test
    void pointsFromMemoryStayMarked() {
        assertThat(confidence("1.1")).isEqualTo(Confidence.UNCONFIRMED);
        assertThat(confidence("1.2")).isEqualTo(Confidence.CONFIRMED);
        assertThat(confidence("1.3")).isEqualTo(Confidence.UNCONFIRMED);
        assertThat(confidence("1.4")).isEqualTo(Confidence.UNCONFIRMED);
        assertThat(confidence("5.4")).isEqualTo(Confidence.SINGLE);
    }

    @Test
    void aSmallSetThatHoldsIsTaken() {
        assertThat(load(10, 10, indicator("1", "6"), indicator("2", "4")).indicators())
                .hasSize(2);
    }

    @ParameterizedTest(name = "total {0}, group {1}, points {2} and {3}: {4}")
    @CsvSource({
        "10, 10, 6, 5, report.group-sum",
        "10, 10, 6, 3, report.group-sum",
        "11, 10, 6, 4, report.indicators-malformed",
        "10, 0, 0, 0, report.indicators-malformed",
    })
    void pointsThatDoNotMakeUpTheMaximumAreRefused(int total, int max, String one, String two, String code) {
        assertThatThrownBy(() -> load(total, max, indicator("1", one), indicator("2", two)))
                .isInstanceOf(IntegrityException.class)
                .hasMessageStartingWith(code);
    }

    @Test
    void aSetThatContradictsItselfIsRefused() {
        refused(indicator("1", "6"), indicator("1", "4"));
        refused(indicator("1", "6"), indicator("2", "4").replace("group: G", "group: H"));
        refused(indicator("1", "6"), indicator("2", "4").replace("GIVEN", "SHARE"));
        refused(indicator("1", "6"), indicator("2", "4").replace("GIVEN", "GIVEN, share: ON_TIME"));
        refused(indicator("1", "6"), indicator("2", "4").replace("GIVEN", "GIVEN, fullMarksAt: 0"));
        refused(indicator("1", "6"), indicator("2", "4").replace("GIVEN", "GIVEN, fullMarksAt: 101"));
    }

    private static void refused(String... indicators) {
        assertThatThrownBy(() -> load(10, 10, indicators)).isInstanceOf(IntegrityException.class);
    }

    private static String indicator(String code, String points) {
        return "  - {code: \"" + code + "\", group: G, vi: a, en: b, formulaVi: c, formulaEn: d, measure: GIVEN,"
                + " points: {value: " + points + ", confidence: SINGLE}, source: {citation: x, confidence: SINGLE}}\n";
    }

    private static IndicatorSet load(int total, int max, String... indicators) {
        String yaml = "version: \"1\"\ntotal: " + total + "\ngroups:\n  - {code: G, vi: a, en: b, max: " + max
                + ", source: {citation: x, confidence: SINGLE}}\nindicators:\n" + String.join("", indicators);
        return new IndicatorSet(YamlPack.read(
                "test.yaml", new ByteArrayInputStream(yaml.getBytes(StandardCharsets.UTF_8)), IndicatorSet.Pack.class));
    }

    private static Confidence confidence(String code) {
        return SHIPPED.find(code).orElseThrow().points().orElseThrow().confidence();
    }

    private static String number(BigDecimal value) {
        return value == null ? "" : value.toPlainString();
    }

    static Stream<JsonNode> facts() throws IOException {
        try (InputStream in = IndicatorSetTest.class.getResourceAsStream("/facts/kpi.json")) {
            return new JsonMapper().readTree(in).get("indicators").valueStream().toList().stream();
        }
    }
}
