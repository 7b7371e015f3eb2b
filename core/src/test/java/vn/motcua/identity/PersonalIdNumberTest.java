package vn.motcua.identity;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.motcua.Sample;
import vn.motcua.error.InvalidInputException;
import vn.motcua.onestop.Submission;

class PersonalIdNumberTest {

    private static final Validator VALIDATOR =
            Validation.buildDefaultValidatorFactory().getValidator();

    @ParameterizedTest
    @ValueSource(strings = {"096000000001", "381234567", " 096000000001 ", ""})
    void aNumberOrNothingIsLeftAlone(String number) {
        assertThat(VALIDATOR.validateValue(Submission.Person.class, "personalId", number).stream()
                        .filter(each -> each.getConstraintDescriptor().getAnnotation() instanceof PersonalIdNumber))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "096000000001",
                "\u00a0096000000001",
                "０９６０００００００01",
                "096000000001                                                                                         ",
                "09600000000",
                "096 000 000 001",
                "\u00a0",
            })
    void theConstraintAgreesWithTheReader(String number) {
        boolean read = true;
        try {
            PersonalId.parse(number);
        } catch (InvalidInputException e) {
            read = false;
        }

        assertThat(VALIDATOR.validateValue(Submission.Person.class, "personalId", number).stream()
                        .noneMatch(each -> each.getConstraintDescriptor().getAnnotation() instanceof PersonalIdNumber))
                .isEqualTo(read);
    }

    @ParameterizedTest
    @CsvSource({"en, 12 digits", "vi, 12 chữ số"})
    void aViolationIsSaidInTheReadersLanguage(String language, String words) {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag(language));
            Validator speaking = Validation.buildDefaultValidatorFactory().getValidator();

            assertThat(speaking.validateValue(Submission.Person.class, "personalId", "12345"))
                    .extracting(ConstraintViolation::getMessage)
                    .singleElement()
                    .asString()
                    .contains(words)
                    .doesNotContain("{", "12345");
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void whatTheConstraintLetsThroughIsANumber() {
        String number = Sample.applicant().personalId().reveal();

        assertThat(VALIDATOR.validateValue(Submission.Person.class, "personalId", number))
                .isEmpty();
    }
}
