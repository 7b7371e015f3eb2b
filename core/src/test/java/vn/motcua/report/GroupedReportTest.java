package vn.motcua.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.motcua.error.InvalidInputException;

class GroupedReportTest {

    private static final Period YEAR = Period.year(2026);

    @Test
    void rowsStandInTheOrderOfTheirKeys() {
        GroupedReport<PeriodReport> report = grouped(Grouping.AGENCY, Grouping.OFFICER);
        report.add(Figures.received("2026-03-02T09:00").officer("b").build());
        report.add(Figures.received("2026-03-02T09:00").officer("a").build());
        report.add(Figures.received("2026-03-02T09:00").build());

        assertThat(report.rows().keySet())
                .containsExactly(GroupKey.of("H12.40", ""), GroupKey.of("H12.40", "a"), GroupKey.of("H12.40", "b"));
        assertThat(report.total().total()).isEqualTo(3);
    }

    @Test
    void aDossierThatTwoMonthsHandledStandsInBothAndOnceInTheTotal() {
        GroupedReport<PeriodReport> report = grouped(Grouping.MONTH);
        report.add(Figures.done("2026-01-30T09:00", "2026-02-05T17:00", "2026-02-04T10:00")
                .build());

        PeriodReport january = report.rows().get(GroupKey.of("2026-01-01"));
        PeriodReport february = report.rows().get(GroupKey.of("2026-02-01"));
        assertThat(report.rows()).hasSize(12);
        assertThat(january.count(Count.RECEIVED)).isEqualTo(1);
        assertThat(january.count(Count.PENDING_IN_TIME)).isEqualTo(1);
        assertThat(february.count(Count.CARRIED_OVER)).isEqualTo(1);
        assertThat(february.count(Count.EARLY)).isEqualTo(1);
        assertThat(report.total().total()).isEqualTo(1);
    }

    @Test
    void monthsKnowTheirQuarter() {
        GroupedReport<PeriodReport> report = grouped(Grouping.QUARTER, Grouping.MONTH);
        report.add(Figures.received("2026-05-04T09:00").build());

        assertThat(report.rows()).hasSize(12);
        assertThat(report.rows().get(GroupKey.of("2026-04-01", "2026-05-01")).count(Count.RECEIVED))
                .isEqualTo(1);
    }

    @Test
    void withoutAGroupingThereIsOneRow() {
        GroupedReport<PeriodReport> report = grouped();
        report.add(Figures.received("2026-05-04T09:00").build());

        assertThat(report.rows()).hasSize(1);
        assertThat(report.rows().get(GroupKey.of()).total()).isEqualTo(1);
    }

    @Test
    void anyTallyCanBeGrouped() {
        GroupedReport<Workload> report = GroupedReport.of(YEAR, List.of(Grouping.AGENCY), Workload::of);
        report.add(Figures.received("2026-05-04T18:00").build());

        assertThat(report.rows().get(GroupKey.of("H12.40")).afterHours(WorkEvent.RECEIVED))
                .isEqualTo(1);
    }

    @Test
    void aRowCannotBePutInFromOutside() {
        GroupedReport<PeriodReport> report = grouped(Grouping.AGENCY);

        assertThatThrownBy(() -> report.rows().put(GroupKey.of("x"), report.total()))
                .isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void reportsGroupedInAnotherWayDoNotMerge() {
        assertThatThrownBy(() -> grouped(Grouping.AGENCY).merge(grouped(Grouping.OFFICER)))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageStartingWith("report.reports-differ");
        assertThatThrownBy(() ->
                        grouped(Grouping.AGENCY, Grouping.OFFICER).merge(grouped(Grouping.OFFICER, Grouping.AGENCY)))
                .isInstanceOf(InvalidInputException.class);
    }

    private static GroupedReport<PeriodReport> grouped(Grouping... by) {
        return GroupedReport.of(
                YEAR, List.of(by), period -> PeriodReport.of(period, YEAR.end(), OnTimeRule.indicator()));
    }
}
