package vn.motcua.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.motcua.error.InvalidInputException;

class PersonalIdTest {

    @Test
    void twelveDigitsOrNineAreANumber() {
        assertThat(PersonalId.parse(" 096185000123\n").reveal()).isEqualTo("096185000123");
        assertThat(PersonalId.parse("096185000123").isTwelveDigits()).isTrue();
        assertThat(PersonalId.parse("381234567").isTwelveDigits()).isFalse();
        assertThat(PersonalId.parse("096185000123")).isEqualTo(PersonalId.parse(" 096185000123 "));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "12345678",
                "1234567890",
                "12345678901",
                "1234567890123",
                "09618500012a",
                "096 185 000 123",
                "096-185-000123",
                "٠٩٦١٨٥٠٠٠١٢٣",
                "０９６ １８５０００１２３",
                "096185000123\u0000",
                "\u202e096185000123",
                "-96185000123",
            })
    void anythingElseIsRefused(String text) {
        assertThatThrownBy(() -> PersonalId.parse(text))
                .isInstanceOfSatisfying(
                        InvalidInputException.class,
                        fault -> assertThat(fault.reason().code()).isEqualTo("identity.personal-id-malformed"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\u00a0096185000123",
                "096185000123\u00a0\u3000",
                "\ufeff096185000123\r\n",
                "０９６１８５０００１２３",
                " ０９６１８５０００123",
            })
    void blanksAroundItAndFullWidthFiguresAreUnderstood(String text) {
        assertThat(PersonalId.parse(text)).isEqualTo(PersonalId.parse("096185000123"));
    }

    @Test
    void aTextTooLongForANumberIsNotRead() {
        assertThat(PersonalId.parse(" ".repeat(88) + "096185000123").isTwelveDigits())
                .isTrue();
        assertThatThrownBy(() -> PersonalId.parse(" ".repeat(89) + "096185000123"))
                .isInstanceOf(InvalidInputException.class);
    }

    @Test
    void whatIsNotThereIsNamed() {
        assertThatThrownBy(() -> PersonalId.parse(null))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("text");
    }

    @Test
    void onlyItsLastThreeDigitsShow() {
        assertThat(PersonalId.parse("096185000123")).hasToString("*********123");
        assertThat(PersonalId.parse("381234567")).hasToString("******567");
    }

    @Test
    void aRefusalDoesNotRepeatTheNumber() {
        assertThatThrownBy(() -> PersonalId.parse("0961850001234")).message().doesNotContain("096185");
    }
}
