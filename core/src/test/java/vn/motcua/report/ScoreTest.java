package vn.motcua.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.motcua.error.InvalidInputException;
import vn.motcua.fee.Channel;
import vn.motcua.fee.Dong;
import vn.motcua.report.IndicatorPoints.Origin;
import vn.motcua.report.ScoreSettings.WhenEmpty;

class ScoreTest {

    private static final Period YEAR = Period.year(2026);
    private static final IndicatorSet SET = IndicatorSet.shipped();
    private static final ScoreSettings USUAL = ScoreSettings.usual();

    @ParameterizedTest(name = "{0} online of 100: {1}")
    @CsvSource({
        "40, 6.40", // K4: p × 40/50, of p = 8
        "55, 8.00", // K5
        "50, 8.00",
        "49, 7.84",
        "0, 0.00",
        "100, 8.00",
    })
    void belowTheThresholdPointsFallInAStraightLine(int online, String expected) {
        PeriodReport report = report(IntStream.range(0, 100)
                .mapToObj(i -> received(i < online).build())
                .toList());
        ScoreSettings settings = USUAL.withPoints("3.3", new BigDecimal("8"));

        ScoreLine line = line(report, settings, "3.3");

        assertThat(line.points()).contains(new BigDecimal(expected));
        assertThat(line.numerator()).isEqualTo(online);
        assertThat(line.denominator()).isEqualTo(100);
        assertThat(line.max().origin()).isEqualTo(Origin.SET);
    }

    private static DossierFiguresBuilder received(boolean online) {
        return Figures.received("2026-05-04T09:00")
                .channel(online ? Channel.ONLINE : Channel.DIRECT)
                .marked(Mark.SYNCHRONISED);
    }

    @Test
    void onlineSubmissionIsMultipliedByTheRateOfSynchronisation() {
        // 40 of 100 online, 50 of 100 synchronised: 20 %, of 50 %
        PeriodReport report = report(IntStream.range(0, 100)
                .mapToObj(i -> {
                    DossierFiguresBuilder each = Figures.received("2026-05-04T09:00");
                    if (i < 40) {
                        each.channel(Channel.ONLINE);
                    }
                    return i % 2 == 0 ? each.marked(Mark.SYNCHRONISED).build() : each.build();
                })
                .toList());

        ScoreLine line = line(report, USUAL, "3.3");

        assertThat(line.factor()).contains(new Rate(50, 100));
        assertThat(line.percent()).contains(new BigDecimal("20.00"));
        assertThat(line.points()).contains(new BigDecimal("1.60"));
        assertThat(line.vi()).contains("40/100 × 50/100 = 20,00 %", "đủ điểm từ 50 %", "1,60 / 4,00 điểm", "giả định");
    }

    @Test
    void dossiersWithoutAnythingToPayAreNotApplicable() {
        PeriodReport report = report(List.of(Figures.received("2026-05-04T09:00")
                .marked(Mark.FEE_BEARING)
                .quoted(Dong.ZERO)
                .build())); // K6

        ScoreLine line = line(report, USUAL, "3.6");

        assertThat(line.points()).isEmpty();
        assertThat(line.percent()).isEmpty();
        assertThat(line.vi()).contains("không phát sinh", "không áp dụng");
        assertThat(line.en()).contains("nothing to count", "not applicable");
    }

    @Test
    void whatNothingToCountScoresIsASetting() {
        PeriodReport nothing = report(List.of()); // K7

        Score left = SET.score(nothing, GivenCounts.none(), USUAL);
        Score kept = SET.score(nothing, GivenCounts.none(), USUAL.keepingMaximum());
        Score zero = SET.score(nothing, GivenCounts.none(), USUAL.whenEmpty(WhenEmpty.ZERO));

        assertThat(left.line("2.1").orElseThrow().points()).isEmpty();
        assertThat(left.maximum()).isEqualTo("0.00");
        assertThat(left.percentOfMaximum()).isEmpty();
        assertThat(kept.maximum()).isEqualTo("100.00");
        assertThat(zero.line("2.1").orElseThrow().points()).contains(new BigDecimal("0.00"));
        assertThat(zero.maximum()).isEqualTo("100.00");
        assertThat(zero.points()).isEqualTo("0.00");
    }

    @Test
    void openPointsAreSpreadEquallyAndMarked() {
        Score score = SET.score(report(List.of()), GivenCounts.none(), USUAL);

        for (GroupScore group : score.groups()) {
            assertThat(group.lines().stream().map(line -> line.max().value()).reduce(BigDecimal.ZERO, BigDecimal::add))
                    .as(group.group().code())
                    .isEqualByComparingTo(group.group().max());
        }
        assertThat(max(score, "2.1")).isEqualTo("10.00");
        assertThat(max(score, "4.3")).isEqualTo("4.40");
        assertThat(max(score, "5.1")).isEqualTo("4.00");
        assertThat(max(score, "5.4")).isEqualTo("6.00");
        assertThat(score.assumed())
                .extracting(line -> line.indicator().code())
                .containsExactly(
                        "2.1", "2.2", "3.1", "3.2", "3.3", "3.5", "3.6", "4.1", "4.2", "4.3", "4.4", "4.5", "5.1",
                        "5.2", "5.3");
    }

    @Test
    void theOddHundredthsGoToTheLast() {
        Score score = SET.score(report(List.of()), GivenCounts.none(), USUAL.withPoints("3.1", new BigDecimal("1.99")));

        assertThat(max(score, "3.2")).isEqualTo("5.00");
        assertThat(max(score, "3.3")).isEqualTo("5.01");
    }

    @Test
    void pointsThatDoNotMakeUpTheGroupAreRefused() {
        refused("report.group-sum", () -> score(USUAL.withPoints("2.1", new BigDecimal("21"))));
        refused(
                "report.group-sum",
                () -> score(USUAL.withPoints("2.1", BigDecimal.TEN).withPoints("2.2", BigDecimal.ONE)));
        refused("report.indicator-unknown", () -> score(USUAL.withPoints("3.4", BigDecimal.ONE)));
        refused("report.negative", () -> USUAL.withPoints("2.1", BigDecimal.valueOf(-1)));
    }

    @Test
    void givenCountsAreForWhatDossiersDoNotTell() {
        GivenCounts given = GivenCounts.none().with("3.1", 40, 100).with("5.3", 9, 10);

        Score score = SET.score(report(List.of()), given, USUAL);

        assertThat(score.line("3.1").orElseThrow().points()).contains(new BigDecimal("2.00"));
        assertThat(score.line("5.3").orElseThrow().points()).contains(new BigDecimal("3.60"));
        assertThat(score.line("1.1").orElseThrow().vi()).contains("chưa có số liệu", "[chưa xác nhận]");
        assertThat(score.points()).isEqualTo("5.60");
        assertThat(score.maximum()).isEqualTo("8.00");
        assertThat(score.percentOfMaximum()).contains(new BigDecimal("70.00"));
        refused("report.indicator-not-given", () -> score(GivenCounts.none().with("2.1", 1, 1)));
        refused("report.indicator-unknown", () -> score(GivenCounts.none().with("9.9", 1, 1)));
        refused("report.part-exceeds-whole", () -> GivenCounts.none().with("1.1", 2, 1));
        refused("report.negative", () -> GivenCounts.none().with("1.1", -1, 1));
        refused("report.negative", () -> GivenCounts.none().withComplaints(-1));
    }

    @Test
    void satisfactionFallsWithLateDossiersAndComplaints() {
        // 1 late of 20, 1 complained about: 90 % is enough; with 2 more it is not
        List<DossierFigures> dossiers = IntStream.range(0, 20)
                .mapToObj(i -> Figures.done(
                                "2026-05-04T09:00",
                                "2026-05-08T17:00",
                                i == 0 ? "2026-05-11T08:00" : "2026-05-08T08:00")
                        .build())
                .toList();
        PeriodReport report = report(dossiers);

        assertThat(line(report, GivenCounts.none().withComplaints(1), "5.4").points())
                .contains(new BigDecimal("6.00"));
        assertThat(line(report, GivenCounts.none().withComplaints(3), "5.4").points())
                .contains(new BigDecimal("5.33"));
        assertThat(line(report, GivenCounts.none().withComplaints(Long.MAX_VALUE), "5.4")
                        .points())
                .contains(new BigDecimal("0.00"));
        assertThat(line(report, GivenCounts.none(), "5.4").finding()).isEqualTo(ScoreLine.Finding.NOT_GIVEN);
    }

    @ParameterizedTest(name = "{0} hours on average: {1}")
    @CsvSource({"8, 10.00", "7, 10.00", "16, 5.00", "24, 0.00", "200, 0.00", "10, 8.75"})
    void theAverageTimeNeedsAScaleOfOnesOwn(int hours, String expected) {
        PeriodReport report = report(List.of(
                resolved().worked(Duration.ofHours(hours - 1)).build(),
                resolved().worked(Duration.ofHours(hours + 1)).build()));
        TimeScale scale = new TimeScale(Duration.ofHours(8), Duration.ofHours(24));

        assertThat(line(report, USUAL, "2.2").finding()).isEqualTo(ScoreLine.Finding.NO_SCALE);
        assertThat(line(report, USUAL.withAverageTime(scale), "2.2").points()).contains(new BigDecimal(expected));
        refused("report.time-scale-reversed", () -> new TimeScale(Duration.ofHours(8), Duration.ofHours(8)));
    }

    @Test
    void resultsAndDataAreCountedByTheirMarks() {
        PeriodReport report = report(List.of(
                resolved().marked(Mark.E_RESULT, Mark.DIGITISED, Mark.REUSED).build(),
                resolved()
                        .marked(Mark.FROM_VAULT, Mark.VNEID_VERIFIED, Mark.SYNCHRONISED)
                        .build()));

        assertThat(line(report, USUAL, "4.1").points()).contains(new BigDecimal("2.20"));
        assertThat(line(report, USUAL, "4.2").points()).contains(new BigDecimal("2.75"));
        assertThat(line(report, USUAL, "4.3").points()).contains(new BigDecimal("2.75"));
        assertThat(line(report, USUAL, "4.4").points()).contains(new BigDecimal("2.20"));
        assertThat(line(report, USUAL, "4.5").points()).contains(new BigDecimal("2.20"));
        assertThat(line(report, USUAL, "1.4").points()).contains(new BigDecimal("2.00"));
        assertThat(line(report, USUAL, "2.1").points()).contains(new BigDecimal("10.00"));
    }

    @Test
    void aLineExplainsItselfInBothLanguages() {
        ScoreLine line = line(report(List.of(resolved().build())), USUAL, "4.2");

        assertThat(line.vi())
                .startsWith("4.2 Số hóa hồ sơ: 0/1 = 0,00 %; đủ điểm từ 80 %; 0,00 / 4,40 điểm")
                .endsWith("QĐ 766/QĐ-TTg, chỉ số 4.2 [chỉ một nguồn]");
        assertThat(line.en())
                .startsWith("4.2 digitised dossiers: 0/1 = 0.00 %; full marks from 80 %; 0.00 of 4.40 points")
                .endsWith("QĐ 766/QĐ-TTg, chỉ số 4.2 [single source]");
    }

    private static DossierFiguresBuilder resolved() {
        return Figures.done("2026-05-04T09:00", "2026-05-08T17:00", "2026-05-08T10:00");
    }

    private static PeriodReport report(List<DossierFigures> dossiers) {
        return Figures.report(YEAR, dossiers.toArray(DossierFigures[]::new));
    }

    private static ScoreLine line(PeriodReport report, ScoreSettings settings, String code) {
        return SET.score(report, GivenCounts.none(), settings).line(code).orElseThrow();
    }

    private static ScoreLine line(PeriodReport report, GivenCounts given, String code) {
        return SET.score(report, given, USUAL).line(code).orElseThrow();
    }

    private static Score score(ScoreSettings settings) {
        return SET.score(report(List.of()), GivenCounts.none(), settings);
    }

    private static Score score(GivenCounts given) {
        return SET.score(report(List.of()), given, USUAL);
    }

    private static BigDecimal max(Score score, String code) {
        return score.line(code).orElseThrow().max().value();
    }

    private static void refused(String code, ThrowingCallable bad) {
        assertThatThrownBy(bad).isInstanceOf(InvalidInputException.class).hasMessageStartingWith(code);
    }
}
