package vn.motcua.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import vn.motcua.deadline.HolidayLaw.LunarYear;
import vn.motcua.law.yaml.YamlPack;

/** The shipped lunar days, computed again from the formulas of astronomy. */
class LunarTableTest {

    private final LunarAlmanac vietnam = new LunarAlmanac(ZoneOffset.ofHours(7));
    private final LunarAlmanac china = new LunarAlmanac(ZoneOffset.ofHours(8));

    @ParameterizedTest
    @MethodSource("years")
    void theShippedDaysFollowFromTheSunAndTheMoonAtUtcPlus7(LunarYear year) {
        assertThat(year.tet()).isEqualTo(vietnam.newYear(year.year()));
        assertThat(year.gioTo()).isEqualTo(vietnam.tenthOfThird(year.year()));
    }

    /** The formulas are right to seconds for the moon and to a quarter of an hour for the sun. */
    @ParameterizedTest
    @MethodSource("years")
    void noDecidingMomentComesNearMidnight(LunarYear year) {
        assertThat(vietnam.marginOfMoon(year.year(), 1)).isGreaterThan(15);
        assertThat(vietnam.marginOfMoon(year.year(), 3)).isGreaterThan(15);
        assertThat(vietnam.marginOfSun(year.year())).isGreaterThan(60);
    }

    @Test
    void everyYearFrom2020To2060IsThereOnce() {
        assertThat(years())
                .extracting(LunarYear::year)
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(2020, 2060).boxed().toList());
    }

    @Test
    void theYearsOfTheFactBaseAreEqual() {
        JsonNode facts = Facts.read("holidays.json").get("lunar");

        assertThat(facts.size()).isEqualTo(21);
        for (LunarYear year : years().subList(0, 21)) {
            JsonNode fact = facts.get(Integer.toString(year.year()));
            assertThat(year.tet()).isEqualTo(fact.get("tetMung1").stringValue());
            assertThat(year.gioTo()).isEqualTo(fact.get("gioTo").stringValue());
            assertThat(china.newYear(year.year())).isEqualTo(fact.get("utc8Tet").stringValue());
        }
    }

    @Test
    void in2030And2053TetFallsOnAnotherDayThanTheChineseNewYear() {
        assertThat(years().stream()
                        .filter(year -> !year.tet().equals(china.newYear(year.year())))
                        .map(LunarYear::year))
                .containsExactly(2030, 2053);
        assertThat(vietnam.newYear(2030)).isEqualTo("2030-02-02");
        assertThat(china.newYear(2030)).isEqualTo("2030-02-03");
        assertThat(WorkingCalendar.shipped().isWorkingDay(LocalDate.of(2030, 2, 1)))
                .as("the eve of Tết 2030 at UTC+7")
                .isFalse();
    }

    @Test
    void theAlgorithmAgreesWithWorkedExamples() {
        // Meeus, example 49.a: the new moon of February 1977; example 25.a: the sun on 13 October 1992
        assertThat(LunarAlmanac.newMoon(-283)).isCloseTo(2443192.65118, within(0.00001));
        assertThat(LunarAlmanac.sunLongitude(2448908.5)).isCloseTo(199.90895, within(0.00002));
        // Vietnam and China parted in 1985 by a month, and in 2007 by a day
        assertThat(vietnam.newYear(1985)).isEqualTo("1985-01-21");
        assertThat(china.newYear(1985)).isEqualTo("1985-02-20");
        assertThat(vietnam.newYear(2007)).isEqualTo("2007-02-17");
        assertThat(china.newYear(2007)).isEqualTo("2007-02-18");
    }

    private static org.assertj.core.data.Offset<Double> within(double by) {
        return org.assertj.core.data.Offset.offset(by);
    }

    static List<LunarYear> years() {
        return YamlPack.shipped("lunar.yaml", HolidayLaw.LunarPack.class).years();
    }
}
