package vn.motcua.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.motcua.error.InvalidInputException;

class PersonalIdCheckTest {

    private static final PersonalIdCheck CHECK = new PersonalIdCheck(LocalDate.of(2026, 11, 20));

    @ParameterizedTest
    @CsvSource({
        "096085000123, 1985, MALE",
        "096185000123, 1985, FEMALE",
        "001000000123, 1900, MALE",
        "001299000123, 2099, MALE",
        "001300000123, 2000, FEMALE",
        "001415000123, 2115, MALE",
        "001515000123, 2115, FEMALE",
        "001615000123, 2215, MALE",
        "001715000123, 2215, FEMALE",
        "001815000123, 2315, MALE",
        "001999000123, 2399, FEMALE"
    })
    void theFourthToSixthDigitsSayYearAndGender(String number, int year, Gender gender) {
        PersonalId id = PersonalId.parse(number);

        assertThat(id.encodedYear()).contains(year);
        assertThat(id.encodedGender()).contains(gender);
    }

    @Test
    void theFirstThreeDigitsSayWhereTheBirthWasRegistered() {
        assertThat(PersonalId.parse("096185000123").registrationCode()).contains("096");
        assertThat(PersonalId.parse("096185000123").registrationPlace()).contains("Cà Mau");
        assertThat(PersonalId.parse("001185000123").registrationPlace()).contains("Hà Nội");
        assertThat(PersonalId.parse("003185000123").registrationCode()).contains("003");
        assertThat(PersonalId.parse("003185000123").registrationPlace()).isEmpty();
    }

    @Test
    void anOldNumberSaysNothing() {
        PersonalId old = PersonalId.parse("381234567");

        assertThat(old.registrationCode()).isEmpty();
        assertThat(old.registrationPlace()).isEmpty();
        assertThat(old.encodedYear()).isEmpty();
        assertThat(old.encodedGender()).isEmpty();
        assertThat(CHECK.of(old, Gender.MALE, BirthDate.parse("1985-07-09")))
                .containsExactly(PersonalIdFinding.CANNOT_TELL);
        assertThat(CHECK.of(old)).containsExactly(PersonalIdFinding.CANNOT_TELL);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "096185000123|FEMALE|1985|CONSISTENT",
                "096185000123|FEMALE|1985-07|CONSISTENT",
                "096185000123|FEMALE|1985-07-09|CONSISTENT",
                "096185000123|MALE|1985-07-09|CONTRADICTS_GENDER",
                "096185000123|FEMALE|1986|CONTRADICTS_YEAR",
                "096185000123|FEMALE|2085-07-09|CONTRADICTS_YEAR",
                "096185000123|MALE|1986-07-09|CONTRADICTS_YEAR,CONTRADICTS_GENDER",
                "096185000123|OTHER|1985|CONSISTENT",
                "096185000123|UNKNOWN|1984|CONTRADICTS_YEAR",
                "097185000123|FEMALE|1985|PLACE_NOT_LISTED",
                "097185000123|MALE|1985|PLACE_NOT_LISTED,CONTRADICTS_GENDER",
                "096326000123|FEMALE|2026|CONSISTENT",
                "096327000123|FEMALE|2026|YEAR_TO_COME,CONTRADICTS_YEAR",
                "096185000000|FEMALE|1985|FILLER",
                "000000000000|MALE|1900|FILLER,PLACE_NOT_LISTED",
                "111111111111|FEMALE|1911|FILLER,PLACE_NOT_LISTED",
                "000000000|FEMALE|1911|FILLER",
                "096000000001|MALE|1900|CONSISTENT",
            })
    void theFindingsSayWhatSpeaksAgainstTheNumber(String number, Gender gender, String birth, String findings) {
        assertThat(CHECK.of(PersonalId.parse(number), gender, BirthDate.parse(birth)).stream()
                        .map(Enum::name))
                .containsExactly(findings.split(",", -1));
    }

    @Test
    void whatIsNotKnownIsNotCompared() {
        PersonalId id = PersonalId.parse("096185000123");

        assertThat(CHECK.of(id)).containsExactly(PersonalIdFinding.CANNOT_TELL);
        assertThat(CHECK.of(id, Gender.FEMALE)).containsExactly(PersonalIdFinding.CONSISTENT);
        assertThat(CHECK.of(id, Gender.MALE)).containsExactly(PersonalIdFinding.CONTRADICTS_GENDER);
        assertThat(CHECK.of(id, Gender.OTHER)).containsExactly(PersonalIdFinding.CANNOT_TELL);
        assertThat(CHECK.of(id, BirthDate.parse("1985"))).containsExactly(PersonalIdFinding.CONSISTENT);
        assertThat(CHECK.of(id, BirthDate.parse("1984"))).containsExactly(PersonalIdFinding.CONTRADICTS_YEAR);
    }

    @ParameterizedTest
    @CsvSource({
        "Nam, MALE",
        "NAM, MALE",
        "nữ, FEMALE",
        "NU, FEMALE",
        "' Nữ ', FEMALE",
        "female, FEMALE",
        "Male, MALE",
        "Khác, OTHER",
        "other, OTHER",
        "không rõ, UNKNOWN",
        "unknown, UNKNOWN"
    })
    void aGenderIsReadInBothLanguages(String text, Gender gender) {
        assertThat(Gender.parse(text)).isEqualTo(gender);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "1", "0", "M", "F", "nam nữ", "MARKER", "nam\u0000"})
    void anythingElseIsNoGender(String text) {
        assertThatThrownBy(() -> Gender.parse(text))
                .isInstanceOfSatisfying(
                        InvalidInputException.class,
                        fault -> assertThat(fault.reason().code()).isEqualTo("identity.gender-unreadable"))
                .hasMessageNotContaining("MARKER");
        assertThatThrownBy(() -> Gender.parse("nam" + " ".repeat(38))).isInstanceOf(InvalidInputException.class);
        assertThat(Gender.parse("nam" + " ".repeat(37))).isEqualTo(Gender.MALE);
    }

    @Test
    void aGenderHasAWordInBothLanguages() {
        assertThat(Arrays.stream(Gender.values()).map(Gender::vi)).containsExactly("Nam", "Nữ", "Khác", "Không rõ");
        assertThat(Arrays.stream(Gender.values()).map(Gender::en))
                .containsExactly("male", "female", "other", "unknown");
    }
}
