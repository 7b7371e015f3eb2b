package vn.motcua.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.motcua.error.InvalidInputException;
import vn.motcua.error.Reason;
import vn.motcua.identity.BirthDate.Precision;

class BirthDateTest {

    @ParameterizedTest
    @CsvSource({
        "1985, YEAR, 1985",
        "1985-07, MONTH, 1985-07",
        "1985-07-09, DAY, 1985-07-09",
        "2024-02-29, DAY, 2024-02-29",
        "' 1985-07-09 ', DAY, 1985-07-09",
        "0985, YEAR, 0985",
    })
    void aDateIsKeptAsPreciselyAsItIsKnown(String text, Precision precision, String iso) {
        BirthDate date = BirthDate.parse(text);

        assertThat(date.precision()).isEqualTo(precision);
        assertThat(date.reveal()).isEqualTo(iso);
        assertThat(BirthDate.parse(date.reveal())).isEqualTo(date).hasSameHashCodeAs(date);
    }

    @Test
    void whatIsNotKnownIsNotTheSameAsTheFirstDay() {
        assertThat(BirthDate.parse("1985")).isNotEqualTo(BirthDate.parse("1985-01-01"));
        assertThat(BirthDate.parse("1985-01")).isNotEqualTo(BirthDate.parse("1985-01-01"));
        assertThat(BirthDate.parse("1985").hashCode())
                .isNotEqualTo(BirthDate.parse("1986").hashCode());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "85",
                "1985-7",
                "1985-7-9",
                "09/07/1985",
                "1985/07/09",
                "1985.07.09",
                "19850709",
                "٢٠٢٦",
                "2026-11-2x",
                "+985",
                "1985-07-09T00:00",
            })
    void anythingElseIsRefused(String text) {
        assertThat(codeOf(() -> BirthDate.parse(text))).isEqualTo("identity.birth-date-malformed");
        assertThatThrownBy(() -> BirthDate.parse(text)).hasNoCause();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1985-13", "1985-00", "1985-02-30", "2023-02-29", "1985-01-00", "1985-13-01"})
    void whatIsNotInTheCalendarIsRefused(String text) {
        assertThat(codeOf(() -> BirthDate.parse(text))).isEqualTo("identity.birth-date-impossible");
        assertThatThrownBy(() -> BirthDate.parse(text)).hasNoCause();
    }

    @Test
    void aTextTooLongForADateIsNotRead() {
        assertThat(BirthDate.parse(" ".repeat(96) + "1985").year()).isEqualTo(1985);
        assertThat(codeOf(() -> BirthDate.parse(" ".repeat(97) + "1985"))).isEqualTo("identity.birth-date-malformed");
    }

    @Test
    void whatIsNotThereIsNamed() {
        assertThatThrownBy(() -> BirthDate.parse(null))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("text");
        assertThatThrownBy(() -> BirthDateReader.read(null))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("text");
    }

    @Test
    void aRefusalShowsDatesAsPeopleWriteThem() {
        Reason malformed = catchThrowableOfType(InvalidInputException.class, () -> BirthDateReader.read("x"))
                .reason();

        assertThat(malformed.vi()).contains("12/05/1980", "05/1980").doesNotContain("yyyy");
        assertThat(malformed.en()).contains("12/05/1980").doesNotContain("yyyy");
    }

    @Test
    void itDoesNotShow() {
        assertThat(BirthDate.parse("1985-07-09")).hasToString("BirthDate[***]");
    }

    @ParameterizedTest
    @CsvSource({
        "1980, 1980, ''",
        "05/1980, 1980-05, ''",
        "05.1980, 1980-05, ''",
        "5-1980, 1980-05, ''",
        "01/01/1980, 1980-01-01, identity.birth-date-placeholder",
        "1980-01-01, 1980-01-01, identity.birth-date-placeholder",
        "02/01/1980, 1980-01-02, ''",
        "01/02/1980, 1980-02-01, ''",
        "01/1980, 1980-01, ''",
        "19800000, 1980, ''",
        "19800500, 1980-05, ''",
        "19800512, 1980-05-12, ''",
        "00/00/1980, 1980, ''",
        "0/0/1980, 1980, ''",
        "00/05/1980, 1980-05, ''",
        "00/1980, 1980, ''",
        "12/05/1980, 1980-05-12, ''",
        "9/5/1980, 1980-05-09, ''",
        "9 / 5 / 1980, 1980-05-09, ''",
        "12-05-1980, 1980-05-12, ''",
        "12.05.1980, 1980-05-12, ''",
        "1980-05-12, 1980-05-12, ''",
        "1980/5/12, 1980-05-12, ''",
        "1980-05, 1980-05, ''",
        "1980-00-00, 1980, ''",
        "' 29/02/2024 ', 2024-02-29, ''",
        "31/12/1999, 1999-12-31, ''",
    })
    void aDateIsReadAsPeopleWriteIt(String text, String iso, String warning) {
        BirthDateReader.Reading reading = BirthDateReader.read(text);

        assertThat(reading.date().reveal()).isEqualTo(iso);
        assertThat(reading.warnings().stream().map(Reason::code))
                .containsExactly(warning.isEmpty() ? new String[0] : new String[] {warning});
        assertThat(reading.toString()).doesNotContain("19", "20");
    }

    @ParameterizedTest
    @CsvSource({
        "1980, '', '', 1980",
        "1980, '00', '00', 1980",
        "1980, 5, '', 1980-05",
        "1980, 05, 0, 1980-05",
        "1980, 5, 9, 1980-05-09",
        "' 1980 ', ' 05 ', ' 12 ', 1980-05-12",
    })
    void threeFieldsMayBeEmpty(String year, String month, String day, String iso) {
        assertThat(BirthDateReader.read(year, month, day).date().reveal()).isEqualTo(iso);
    }

    @ParameterizedTest
    @CsvSource({
        "'', '', ''",
        "80, '', ''",
        "1980, x, ''",
        "1980, 5, x",
        "1980, 005, ''",
        "1980, 5, 012",
        "19800, 5, 1",
        "x980, 5, 1"
    })
    void fieldsThatAreNoNumbersAreRefused(String year, String month, String day) {
        assertThat(codeOf(() -> BirthDateReader.read(year, month, day))).isEqualTo("identity.birth-date-malformed");
    }

    @Test
    void eachFieldHasALimit() {
        String blanks = " ".repeat(41);
        assertThat(BirthDateReader.read("1980", " ".repeat(40), "").date().reveal())
                .isEqualTo("1980");
        assertThat(codeOf(() -> BirthDateReader.read("1980", blanks, ""))).isEqualTo("identity.birth-date-malformed");
        assertThat(codeOf(() -> BirthDateReader.read("1980", "", blanks))).isEqualTo("identity.birth-date-malformed");
        assertThat(codeOf(() -> BirthDateReader.read(blanks + "1980", "", "")))
                .isEqualTo("identity.birth-date-malformed");
        assertThat(BirthDateReader.read(" ".repeat(36) + "1980").date().reveal())
                .isEqualTo("1980");
        assertThat(codeOf(() -> BirthDateReader.read(" ".repeat(37) + "1980")))
                .isEqualTo("identity.birth-date-malformed");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "31/02/1980",
                "12/25/1980",
                "29/02/2023",
                "19801301",
                "32/01/1980",
                "05/00/1980",
                "19800012",
                "13/1980"
            })
    void aDayThatIsNotInTheCalendarIsRefused(String text) {
        assertThat(codeOf(() -> BirthDateReader.read(text))).isEqualTo("identity.birth-date-impossible");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "80",
                "05/80",
                "12/05/80",
                "198005",
                "12 05 1980",
                "12//1980",
                "1980-05-12T00:00",
                "ngày 12",
                "１９８０",
                "12/05/1980\u0000",
                "-1980",
                "12/05/19800",
                "1980/05/12/01"
            })
    void whatIsNoDateIsRefused(String text) {
        assertThat(codeOf(() -> BirthDateReader.read(text))).isEqualTo("identity.birth-date-malformed");
    }

    @ParameterizedTest
    @CsvSource({
        "2026, ''",
        "2027, identity.birth-date-in-future",
        "2026-11, ''",
        "2026-12, identity.birth-date-in-future",
        "2026-11-20, ''",
        "2026-11-21, identity.birth-date-in-future",
        "1900, ''",
        "1899, identity.birth-date-too-early",
        "1899-12-31, identity.birth-date-too-early",
        "1900-01-01, ''",
    })
    void aDateIsPlausibleFrom1900UntilToday(String date, String code) {
        assertThat(BirthDate.parse(date)
                        .fault(LocalDate.of(2026, 11, 20))
                        .map(Reason::code)
                        .orElse(""))
                .isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource({
        "1980-05-12, 1980-05-12, SAME_DAY, CONFIRMED",
        "1980-01-01, 1980-01-01, BOTH_MAY_BE_PLACEHOLDER, POSSIBLE",
        "1980-01-01, 1981-01-01, NOT_THE_SAME, DIFFERENT",
        "1980-05, 1980-05-12, SAME_MONTH, POSSIBLE",
        "1980-05, 1980-05, SAME_MONTH, POSSIBLE",
        "1980, 1980-05-12, SAME_YEAR, POSSIBLE",
        "1980, 1980-05, SAME_YEAR, POSSIBLE",
        "1980, 1980, SAME_YEAR, POSSIBLE",
        "1980-05-12, 1980-05-13, NOT_THE_SAME, DIFFERENT",
        "1980-05-12, 1980-01-01, ONE_MAY_BE_PLACEHOLDER, DIFFERENT",
        "1981-05-12, 1980-01-01, NOT_THE_SAME, DIFFERENT",
        "1980-05, 1980-01-01, ONE_MAY_BE_PLACEHOLDER, DIFFERENT",
        "1980-05, 1980-06-12, NOT_THE_SAME, DIFFERENT",
        "1980-05, 1980-06, NOT_THE_SAME, DIFFERENT",
        "1980, 1981, NOT_THE_SAME, DIFFERENT",
        "1980, 1981-05-12, NOT_THE_SAME, DIFFERENT",
    })
    void datesAreComparedAtTheCoarserPrecision(
            String one, String other, BirthDateMatch match, BirthDateMatch.Outcome outcome) {
        assertThat(BirthDate.parse(one).match(BirthDate.parse(other))).isEqualTo(match);
        assertThat(BirthDate.parse(other).match(BirthDate.parse(one))).isEqualTo(match);
        assertThat(match.outcome()).isEqualTo(outcome);
    }

    @Tag("thorough")
    @Test
    void randomTextEndsInADateOrInACode() {
        for (long seed = 0; seed < 5000; seed++) {
            RandomNames random = new RandomNames(seed);
            StringBuilder text = new StringBuilder();
            for (int i = random.below(11); i > 0; i--) {
                text.append("0123456789/-. 01".charAt(random.below(16)));
            }
            try {
                BirthDate date = BirthDateReader.read(text.toString()).date();
                assertThat(BirthDateReader.read(date.reveal()).date())
                        .as("seed %d", seed)
                        .isEqualTo(date);
                assertThat(date.match(date).outcome())
                        .as("seed %d", seed)
                        .isEqualTo(
                                date.precision() == Precision.DAY && !date.mayBePlaceholder()
                                        ? BirthDateMatch.Outcome.CONFIRMED
                                        : BirthDateMatch.Outcome.POSSIBLE);
            } catch (InvalidInputException e) {
                assertThat(e.reason().code()).as("seed %d", seed).startsWith("identity.birth-date-");
            }
        }
    }

    private static String codeOf(ThrowingCallable bad) {
        InvalidInputException fault = catchThrowableOfType(InvalidInputException.class, bad);
        assertThat(fault).as("nothing was refused").isNotNull();
        return fault.reason().code();
    }
}
