package vn.motcua.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.motcua.error.InvalidInputException;
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
        assertThat(BirthDate.parse(date.reveal())).isEqualTo(date);
    }

    @Test
    void whatIsNotKnownIsNotTheSameAsTheFirstDay() {
        assertThat(BirthDate.parse("1985")).isNotEqualTo(BirthDate.parse("1985-01-01"));
        assertThat(BirthDate.parse("1985-01")).isNotEqualTo(BirthDate.parse("1985-01-01"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "85",
                "1985-7",
                "1985-7-9",
                "1985-13",
                "1985-00",
                "1985-02-30",
                "2023-02-29",
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
        assertThatThrownBy(() -> BirthDate.parse(text))
                .isInstanceOfSatisfying(
                        InvalidInputException.class,
                        fault -> assertThat(fault.reason().code()).isEqualTo("identity.birth-date-malformed"))
                .hasNoCause();
    }

    @Test
    void itDoesNotShow() {
        assertThat(BirthDate.parse("1985-07-09")).asString().doesNotContain("1985");
    }
}
