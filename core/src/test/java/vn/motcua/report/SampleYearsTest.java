package vn.motcua.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.motcua.Sample;
import vn.motcua.dossier.DossierStatus;
import vn.motcua.fee.Channel;

/** The years that the press tells of: a district without a late dossier, and a commune with three pending ones. */
class SampleYearsTest {

    private static final long SEED = 20_231_231;

    @Test
    void thoiBinhOf2023HadNoLateDossier() {
        Random random = new Random(SEED);
        PeriodReport report =
                PeriodReport.of(Period.year(2023), Period.year(2023).end(), OnTimeRule.indicator());

        IntStream.range(0, 8_680)
                .mapToObj(i -> resolvedInTime(random, Sample.at("2023-01-03T07:30")))
                .forEach(report::add);

        assertThat(report.total()).isEqualTo(8_680);
        assertThat(report.resolved()).isEqualTo(8_680);
        assertThat(report.count(Count.LATE)).isZero();
        assertThat(report.count(Count.EARLY)).isPositive();
        assertThat(report.count(Count.ON_TIME)).isPositive();
        assertThat(report.rate(Share.ON_TIME).vi()).isEqualTo("100,00 %");
        assertThat(report.rate(Share.LATE).vi()).isEqualTo("0,00 %");
        assertThat(report.pending()).isZero();
    }

    @Test
    void tanPhuTayOf2020HadThreePending() {
        Random random = new Random(SEED);
        Period year = Period.year(2020);
        GroupedReport<PeriodReport> report = GroupedReport.of(
                year, List.of(Grouping.QUARTER), period -> PeriodReport.of(period, year.end(), OnTimeRule.indicator()));

        IntStream.range(0, 12_661)
                .mapToObj(i -> resolvedInTime(random, Sample.at("2020-01-02T07:30")))
                .forEach(report::add);
        IntStream.range(0, 3)
                .mapToObj(i -> Figures.received("2020-12-31T10:00")
                        .due(Sample.at("2021-01-06T17:00"))
                        .build())
                .forEach(report::add);

        PeriodReport total = report.total();
        assertThat(total.total()).isEqualTo(12_664);
        assertThat(total.resolved()).isEqualTo(12_661);
        assertThat(total.count(Count.PENDING_IN_TIME)).isEqualTo(3);
        assertThat(total.rate(Share.ON_TIME)).isEqualTo(new Rate(12_661, 12_661));
        assertThat(report.rows().get(GroupKey.of("2020-10-01")).pending()).isEqualTo(3);
        assertThat(report.rows().values().stream()
                        .mapToLong(quarter -> quarter.count(Count.RECEIVED))
                        .sum())
                .isEqualTo(12_664);
    }

    /** Received within 350 days, due one to five days later at 17:00, done before. */
    private static DossierFigures resolvedInTime(Random random, Instant first) {
        Instant received = first.plus(Duration.ofDays(random.nextInt(350)));
        Instant due = received.plus(Duration.ofDays(1L + random.nextInt(5))).plus(Duration.ofMinutes(570));
        Instant finished = due.minusSeconds(random.nextLong(0, due.getEpochSecond() - received.getEpochSecond()));
        return DossierFigures.builder(
                        vn.motcua.dossier.DossierCode.parse("H12.40-230103-0001"),
                        Figures.WARD,
                        Sample.BIRTH,
                        "Hộ tịch",
                        received)
                .receivedAt(received)
                .channel(random.nextBoolean() ? Channel.ONLINE : Channel.DIRECT)
                .due(due)
                .finishedAt(finished)
                .returnedAt(finished)
                .status(DossierStatus.RESULT_RETURNED)
                .build();
    }
}
