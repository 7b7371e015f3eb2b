package vn.motcua.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.motcua.error.Reason;
import vn.motcua.identity.IdentityAgreement.Outcome;

class IdentityAgreementTest {

    private static VerifiedIdentity verified(Optional<String> birthDate, Optional<Gender> gender) {
        return new VerifiedIdentity(
                "acc-1",
                AssuranceLevel.LEVEL_2,
                PersonName.parse("NGUYỄN THỊ HOÀ LÝ"),
                PersonalId.parse("096190000018"),
                birthDate.map(BirthDate::parse),
                gender,
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    private static PortalAccount typed(String name, String number, String birthDate, String gender) {
        return new PortalAccount("acc-1", name, number, birthDate, gender, "", "", "");
    }

    @ParameterizedTest
    @CsvSource({
        "NGUYỄN THỊ HOÀ LÝ, SAME, identity.name-match-exact",
        "Nguyễn Thị Hòa Lý, SAME, identity.name-match-orthography",
        "nguyễn thị hoà lý, SAME, identity.name-match-case",
        "Nguyễn Thị Hoà Lí, UNSURE, identity.name-match-fuzzy",
        "Nguyen Thi Hoa Ly, UNSURE, identity.name-match-ascii",
        "Nguyễn Thị Hoa, DIFFERS, identity.name-match-none",
        "Nguyễn 2, DIFFERS, identity.name-digit",
    })
    void aNameAgreesAsFarAsItMatches(String name, Outcome outcome, String code) {
        IdentityAgreement agreement =
                verified(Optional.empty(), Optional.empty()).compare(typed(name, "096190000018", "", ""));

        assertThat(agreement.field("name").orElseThrow().outcome()).isEqualTo(outcome);
        assertThat(agreement.field("name").orElseThrow().reasons())
                .extracting(Reason::code)
                .startsWith(code);
        assertThat(agreement.holds()).isEqualTo(outcome != Outcome.DIFFERS);
        assertThat(agreement.toString()).doesNotContain("Nguy", "NGUY");
    }

    @ParameterizedTest
    @CsvSource({
        "1990-05-05, 05/05/1990, SAME, identity.birth-same-day",
        "1990-05-05, 05/1990, UNSURE, identity.birth-same-month",
        "1990-05-05, 1990, UNSURE, identity.birth-same-year",
        "1990, 05/05/1990, UNSURE, identity.birth-same-year",
        "1990, 1990, SAME, identity.birth-same-year",
        "1990-05-05, 06/05/1990, DIFFERS, identity.birth-not-the-same",
        "1990-05-05, hôm qua, DIFFERS, identity.birth-date-malformed",
    })
    void aBirthDateAgreesAsPreciselyAsItWasTyped(String known, String typed, Outcome outcome, String code) {
        IdentityAgreement.Field field = verified(Optional.of(known), Optional.empty())
                .compare(typed("", "", typed, ""))
                .field("birthDate")
                .orElseThrow();

        assertThat(field.outcome()).isEqualTo(outcome);
        assertThat(field.reasons()).extracting(Reason::code).containsExactly(code);
    }

    @ParameterizedTest
    @CsvSource({
        "Nữ, SAME, identity.agreement-same",
        "NAM, DIFFERS, identity.agreement-differs",
        "x, DIFFERS, identity.gender-unreadable"
    })
    void aGenderIsTheSameOrNot(String typed, Outcome outcome, String code) {
        IdentityAgreement.Field field = verified(Optional.empty(), Optional.of(Gender.FEMALE))
                .compare(typed("", "", "", typed))
                .field("gender")
                .orElseThrow();

        assertThat(field.outcome()).isEqualTo(outcome);
        assertThat(field.reasons()).extracting(Reason::code).containsExactly(code);
    }

    @Test
    void whatWasNotTypedOrIsNotKnownIsNotCompared() {
        PortalAccount all = typed("Nguyễn Thị Hoà Lý", "096190000018", "1990", "nữ");

        assertThat(paths(verified(Optional.empty(), Optional.empty()).compare(all)))
                .isEqualTo("account name personalId");
        assertThat(paths(verified(Optional.of("1990"), Optional.of(Gender.FEMALE))
                        .compare(all)))
                .isEqualTo("account name personalId birthDate gender");
        assertThat(paths(verified(Optional.of("1990"), Optional.of(Gender.FEMALE))
                        .compare(new PortalAccount("", " ", "", "", "\t", "", "", ""))))
                .isEmpty();
    }

    @Test
    void anotherAccountOrNumberDiffers() {
        VerifiedIdentity verified = verified(Optional.empty(), Optional.empty());
        IdentityAgreement other = verified.compare(new PortalAccount("acc-2", "", "096190000019", "", "", "", "", ""));

        assertThat(other.field("account").orElseThrow().outcome()).isEqualTo(Outcome.DIFFERS);
        assertThat(other.field("personalId").orElseThrow().outcome()).isEqualTo(Outcome.DIFFERS);
        assertThat(other.field("name")).isEmpty();
        assertThat(other.holds()).isFalse();
        assertThat(verified.compare(typed("", " 096190000018 ", "", ""))
                        .field("personalId")
                        .orElseThrow()
                        .outcome())
                .isEqualTo(Outcome.SAME);
    }

    @Test
    void theRecordsShowTheAccountOnly() {
        assertThat(verified(Optional.of("1990"), Optional.of(Gender.FEMALE)))
                .hasToString("VerifiedIdentity[account=acc-1, LEVEL_2]");
        assertThat(typed("Lý", "096190000018", "1990", "nữ")).hasToString("PortalAccount[account=acc-1]");
    }

    private static String paths(IdentityAgreement agreement) {
        return agreement.fields().stream().map(IdentityAgreement.Field::path).collect(Collectors.joining(" "));
    }
}
