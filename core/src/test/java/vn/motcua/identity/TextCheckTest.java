package vn.motcua.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.motcua.error.Reason;
import vn.motcua.onestop.Submission;

class TextCheckTest {

    @ParameterizedTest
    @CsvSource({
        "0000, control-character",
        "0007, control-character",
        "000B, control-character",
        "001B, control-character",
        "001F, control-character",
        "007F, control-character",
        "0085, control-character",
        "009F, control-character",
        "0009, line-break",
        "000A, line-break",
        "000D, line-break",
        "061C, direction-mark",
        "200E, direction-mark",
        "200F, direction-mark",
        "202A, direction-mark",
        "202E, direction-mark",
        "2066, direction-mark",
        "2069, direction-mark",
        "206F, direction-mark",
        "D800, lone-surrogate",
        "DBFF, lone-surrogate",
        "DC00, lone-surrogate",
        "DFFF, lone-surrogate",
        "FDD0, no-character",
        "FDEF, no-character",
        "FFFE, no-character",
        "FFFF, no-character",
        "1FFFE, no-character",
        "10FFFF, no-character",
        "E000, no-character",
        "F8FF, no-character",
        "F0000, no-character",
        "FFF9, no-character",
        "FFFB, no-character",
        "E0001, no-character",
        "E0000, no-character",
        "E007F, no-character",
    })
    void hostileCodePointsAreNamed(String hex, String code) {
        String text = "a" + Character.toString(Integer.parseInt(hex, 16)) + "b";

        assertThat(TextCheck.line(10).fault(text).map(Reason::code)).contains("identity.text-" + code);
        assertThat(new TextCheck(10, true).fault(text).isPresent()).isEqualTo(!code.equals("line-break"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0020", "007E", "00A0", "00AD", "200B", "200D", "2010", "2029", "202F", "2065", "FDCF", "FDF0", "FFFC",
                "FFFD", "FFF8", "1F600", "1FFFD", "DFFFF", "E0080", "0378", "1EC5", "D7FF"
            })
    void everythingElseMayStand(String hex) {
        int point = Integer.parseInt(hex, 16);
        boolean noncharacter = (point & 0xFFFF) == 0xFFFF;

        assertThat(TextCheck.line(10).fault("a" + Character.toString(point)).isPresent())
                .isEqualTo(noncharacter);
    }

    @Test
    void theLengthIsCheckedFirst() {
        assertThat(TextCheck.line(3).fault("abc")).isEmpty();
        assertThat(TextCheck.line(3).fault("")).isEmpty();
        assertThat(TextCheck.line(3).fault("\u0000abc"))
                .contains(new Reason(
                        "identity.text-too-long",
                        "Nội dung dài quá 3 ký tự.",
                        "The text is longer than 3 characters."));
        assertThatThrownBy(() -> TextCheck.line(0)).isInstanceOf(IllegalArgumentException.class);
        assertThat(TextCheck.line(1).max()).isEqualTo(1);
        assertThat(TextCheck.line(1).lineBreaks()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"en, without control characters", "vi, không có ký tự điều khiển"})
    void aViolationIsSaidInTheReadersLanguage(String language, String words) {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag(language));
            Validator speaking = Validation.buildDefaultValidatorFactory().getValidator();

            assertThat(speaking.validateValue(Submission.Person.class, "account", "MARKER\u0000"))
                    .extracting(ConstraintViolation::getMessage)
                    .singleElement()
                    .asString()
                    .contains(words, "100")
                    .doesNotContain("{", "MARKER");
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void theConstraintAsksTheCheck() {
        Validator validator = Validation.buildDefaultValidatorFactory().getValidator();

        assertThat(validator.validateValue(Submission.Person.class, "account", "a".repeat(100)))
                .isEmpty();
        assertThat(validator.validateValue(Submission.Person.class, "account", "a".repeat(101)))
                .hasSize(1);
        assertThat(validator.validateValue(Submission.Person.class, "account", "a\nb"))
                .hasSize(1);
        assertThat(validator.validateValue(Submission.Person.class, "address", "a\nb"))
                .isEmpty();
        assertThat(validator.validateValue(Submission.Person.class, "address", "a\u202eb"))
                .hasSize(1);
        assertThat(new PlainText.Check().isValid(null, null)).isTrue();
        assertThat(new PlainText.Check().isValid("ab", null)).isFalse();
    }
}
