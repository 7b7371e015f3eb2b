package vn.motcua.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.motcua.Sample;
import vn.motcua.error.InvalidInputException;

class PeriodTest {

    @Test
    void theLastMomentOfTheYearBelongsToItAndMidnightToTheNext() {
        assertThat(Period.year(2025).contains(Sample.at("2025-12-31T23:59:59.999")))
                .isTrue();
        assertThat(Period.year(2025).contains(Sample.at("2025-12-31T23:59:59.999999999")))
                .isTrue();
        assertThat(Period.year(2025).contains(Sample.at("2026-01-01T00:00"))).isFalse();
        assertThat(Period.year(2026).contains(Sample.at("2026-01-01T00:00"))).isTrue();
        assertThat(Period.year(2026).contains(Sample.at("2025-12-31T23:59:59.999999999")))
                .isFalse();
    }

    @Test
    void aLeapDayBelongsToItsMonth() {
        assertThat(Period.month(YearMonth.of(2024, 2)).last()).isEqualTo("2024-02-29");
        assertThat(Period.month(YearMonth.of(2024, 2)).contains(Sample.at("2024-02-29T23:00")))
                .isTrue();
        assertThat(Period.month(YearMonth.of(2026, 2)).last()).isEqualTo("2026-02-28");
    }

    @Test
    void aYearIsTwelveMonthsAndFourQuarters() {
        Period year = Period.year(2026);

        assertThat(year.months()).hasSize(12).allSatisfy(month -> assertThat(month)
                .isEqualTo(Period.month(YearMonth.from(month.first()))));
        assertThat(year.quarters())
                .containsExactly(
                        Period.quarter(2026, 1),
                        Period.quarter(2026, 2),
                        Period.quarter(2026, 3),
                        Period.quarter(2026, 4));
    }

    @Test
    void anyRunOfDaysIsCutAtItsEdges() {
        Period run = Period.days(Sample.day("2026-11-15"), Sample.day("2027-01-02"));

        assertThat(run.months())
                .containsExactly(
                        Period.days(Sample.day("2026-11-15"), Sample.day("2026-11-30")),
                        Period.month(YearMonth.of(2026, 12)),
                        Period.days(Sample.day("2027-01-01"), Sample.day("2027-01-02")));
        assertThat(run.quarters())
                .containsExactly(
                        Period.days(Sample.day("2026-11-15"), Sample.day("2026-12-31")),
                        Period.days(Sample.day("2027-01-01"), Sample.day("2027-01-02")));
    }

    @Test
    void aWeekBeginsOnMonday() {
        Period week = Period.week(Sample.day("2026-11-22"));

        assertThat(week).isEqualTo(Period.days(Sample.day("2026-11-16"), Sample.day("2026-11-22")));
    }

    @Test
    void aPeriodKnowsItsName() {
        assertThat(names(Period.year(2026))).containsExactly("năm 2026", "2026");
        assertThat(names(Period.quarter(2026, 4))).containsExactly("quý IV/2026", "2026 Q4");
        assertThat(names(Period.month(YearMonth.of(2026, 5)))).containsExactly("tháng 05/2026", "2026-05");
        assertThat(names(Period.days(Sample.day("2026-05-04"), Sample.day("2026-05-04"))))
                .containsExactly("ngày 04/05/2026", "2026-05-04");
        assertThat(names(Period.week(Sample.day("2026-05-04"))))
                .containsExactly("từ 04/05/2026 đến 10/05/2026", "2026-05-04 to 2026-05-10");
    }

    @Test
    void whatIsNoPeriodIsRefusedWithACode() {
        assertMalformed(() -> Period.days(Sample.day("2026-05-05"), Sample.day("2026-05-04")));
        assertMalformed(() -> Period.days(LocalDate.MIN, LocalDate.MAX));
        assertMalformed(() -> Period.year(Integer.MAX_VALUE));
        assertMalformed(() -> Period.quarter(2026, 0));
        assertMalformed(() -> Period.quarter(2026, 5));
        assertMalformed(() -> Period.quarter(2026, Integer.MAX_VALUE));
    }

    private static List<String> names(Period period) {
        return List.of(period.vi(), period.en());
    }

    private static void assertMalformed(org.assertj.core.api.ThrowableAssert.ThrowingCallable bad) {
        assertThatThrownBy(bad)
                .isInstanceOf(InvalidInputException.class)
                .hasMessageStartingWith("report.period-malformed");
    }

    @Test
    void aRefusedPeriodIsNamedAsPeriodsAre() {
        assertThatThrownBy(() -> Period.quarter(2026, 5))
                .isInstanceOfSatisfying(InvalidInputException.class, fault -> assertThat(
                                fault.reason().vi())
                        .contains("quý 5/2026")
                        .doesNotContain("Q5"));
        assertThatThrownBy(() -> Period.days(LocalDate.of(2026, 11, 2), LocalDate.of(2026, 11, 1)))
                .isInstanceOfSatisfying(InvalidInputException.class, fault -> {
                    assertThat(fault.reason().vi()).contains("từ ngày 02/11/2026 đến ngày 01/11/2026");
                    assertThat(fault.reason().en()).contains("from 2026-11-02 to 2026-11-01");
                });
        assertThatThrownBy(() -> Period.year(1899))
                .isInstanceOfSatisfying(
                        InvalidInputException.class,
                        fault -> assertThat(fault.reason().vi()).contains("năm 1899"));
    }
}
