package vn.motcua.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import vn.motcua.Sample;
import vn.motcua.error.InvalidInputException;

class WorkloadTest {

    private static final Period MAY = Period.month(YearMonth.of(2026, 5));

    @Test
    void eventsFallOnTheirHourInVietnam() {
        Workload load = Workload.of(MAY);
        load.add(Figures.done("2026-05-04T07:30", "2026-05-08T17:00", "2026-05-05T17:00")
                .returnedAt(Sample.at("2026-05-09T08:59"))
                .build());
        load.add(Figures.submitted("2026-05-03T23:59:59").build());

        assertThat(load.count(WorkEvent.RECEIVED, DayOfWeek.MONDAY, 7)).isEqualTo(1);
        assertThat(load.count(WorkEvent.ENDED, DayOfWeek.TUESDAY, 17)).isEqualTo(1);
        assertThat(load.count(WorkEvent.RETURNED, DayOfWeek.SATURDAY, 8)).isEqualTo(1);
        assertThat(load.count(WorkEvent.SUBMITTED, DayOfWeek.SUNDAY, 23)).isEqualTo(1);
        assertThat(load.atHour(WorkEvent.SUBMITTED, 7)).isEqualTo(1);
        assertThat(load.total(WorkEvent.SUBMITTED)).isEqualTo(2);
    }

    @Test
    void overtimeBeginsAtFiveAndWeekendsAreCountedOnTheirOwn() {
        Workload load = Workload.of(MAY);
        for (String at : new String[] {
            "2026-05-04T16:59:59", "2026-05-04T17:00", "2026-05-04T23:59", "2026-05-09T18:00", "2026-05-10T08:00"
        }) {
            load.add(Figures.received(at).build());
        }

        assertThat(load.afterHours(WorkEvent.RECEIVED)).isEqualTo(2);
        assertThat(load.onWeekends(WorkEvent.RECEIVED)).isEqualTo(2);
        assertThat(load.onDay(WorkEvent.RECEIVED, DayOfWeek.MONDAY)).isEqualTo(3);
    }

    @Test
    void whatHappensOutsideOfThePeriodIsNoLoadOfIt() {
        Workload load = Workload.of(MAY);
        load.add(Figures.received("2026-04-30T23:59:59.999").build());
        load.add(Figures.received("2026-06-01T00:00").build());
        load.add(Figures.received("2026-05-04T09:00").marked(Mark.FROM_REGISTER).build());

        assertThat(load.total(WorkEvent.SUBMITTED)).isZero();
    }

    @Test
    void loadsOfDifferentPeriodsDoNotMerge() {
        assertThatThrownBy(() -> Workload.of(MAY).merge(Workload.of(Period.year(2026))))
                .isInstanceOf(InvalidInputException.class);
    }
}
