package vn.motcua.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.motcua.error.InvalidInputException;
import vn.motcua.identity.PhoneNumber.Kind;

class PhoneNumberTest {

    @ParameterizedTest
    @CsvSource({
        "0912345678, +84912345678, 0912345678, MOBILE",
        "+84912345678, +84912345678, 0912345678, MOBILE",
        "84912345678, +84912345678, 0912345678, MOBILE",
        "0084912345678, +84912345678, 0912345678, MOBILE",
        "+84 (0)912 345 678, +84912345678, 0912345678, MOBILE",
        "840912345678, +84912345678, 0912345678, MOBILE",
        "912345678, +84912345678, 0912345678, MOBILE",
        "0912.345.678, +84912345678, 0912345678, MOBILE",
        "091-234-5678, +84912345678, 0912345678, MOBILE",
        "091 234/5678, +84912345678, 0912345678, MOBILE",
        "０９１２３４５６７８, +84912345678, 0912345678, MOBILE",
        "＋８４（０）９１２-345-678, +84912345678, 0912345678, MOBILE",
        "' 0912\u2013345\u2010678 ', +84912345678, 0912345678, MOBILE",
        "0841234567, +84841234567, 0841234567, MOBILE",
        "841234567, +84841234567, 0841234567, MOBILE",
        "01621234567, +84321234567, 0321234567, MOBILE",
        "+841621234567, +84321234567, 0321234567, MOBILE",
        "1621234567, +84321234567, 0321234567, MOBILE",
        "024 3825 1234, +842438251234, 02438251234, LANDLINE",
        "+84 290 3831 234, +842903831234, 02903831234, LANDLINE",
        "+1 (415) 555-2671, +14155552671, +14155552671, FOREIGN",
        "00855 12 345 678, +85512345678, +85512345678, FOREIGN",
        "+85512345, +85512345, +85512345, FOREIGN",
        "+123456789012345, +123456789012345, +123456789012345, FOREIGN",
        "+85 512 345, +85512345, +85512345, FOREIGN",
    })
    void aNumberIsReadHoweverItIsWritten(String typed, String e164, String national, Kind kind) {
        PhoneNumber number = PhoneNumber.parse(typed);

        assertThat(number.reveal()).isEqualTo(e164);
        assertThat(number.revealNational()).isEqualTo(national);
        assertThat(number.kind()).isEqualTo(kind);
        assertThat(PhoneNumber.parse(number.reveal())).isEqualTo(number).hasSameHashCodeAs(number);
        assertThat(PhoneNumber.parse(number.revealNational())).isEqualTo(number);
    }

    @ParameterizedTest
    @CsvSource({
        "0162, 032", "0163, 033", "0164, 034", "0165, 035", "0166, 036", "0167, 037", "0168, 038", "0169, 039",
        "0120, 070", "0121, 079", "0122, 077", "0126, 076", "0128, 078", "0123, 083", "0124, 084", "0125, 085",
        "0127, 081", "0129, 082", "0186, 056", "0188, 058", "0199, 059"
    })
    void anElevenDigitMobileNumberBecameATenDigitOne(String was, String is) {
        assertThat(PhoneNumber.parse(was + "1234567").revealNational()).isEqualTo(is + "1234567");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "0",
                "call me",
                "12345678",
                "091234567",
                "09123456789",
                "01601234567",
                "0612345678",
                "0243825123",
                "19001234",
                "+",
                "+84",
                "+8491234567",
                "+849123456789",
                "+1234567",
                "+1234567890123456",
                "+0123456789",
                "0912345678\u0000",
                "０９１２３４５６７",
                "0912+345678",
                "++84912345678",
                "00",
                "0912,345,678",
                "0912345678x"
            })
    void whatIsNoNumberIsRefused(String typed) {
        assertThatThrownBy(() -> PhoneNumber.parse(typed))
                .isInstanceOfSatisfying(
                        InvalidInputException.class,
                        fault -> assertThat(fault.reason().code()).isEqualTo("identity.phone-malformed"));
    }

    @Test
    void whatIsNotThereIsNamed() {
        assertThatThrownBy(() -> PhoneNumber.parse(null))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("typed");
    }

    @Test
    void onlyItsLastThreeDigitsShow() {
        assertThat(PhoneNumber.parse("0912345678")).hasToString("*********678");
        assertThat(PhoneNumber.parse("0912345678"))
                .isNotEqualTo(PhoneNumber.parse("0912345679"))
                .isNotEqualTo("+84912345678");
        assertThat(PhoneNumber.parse("0912345678").hashCode())
                .isNotEqualTo(PhoneNumber.parse("0912345679").hashCode());
        assertThatThrownBy(() -> PhoneNumber.parse("09123456789")).hasMessageNotContaining("0912");
    }

    @Test
    void aTextTooLongForANumberIsNotRead() {
        assertThat(PhoneNumber.parse("0912345678" + " ".repeat(30)).kind()).isEqualTo(Kind.MOBILE);
        assertThatThrownBy(() -> PhoneNumber.parse("0912345678" + " ".repeat(31)))
                .isInstanceOf(InvalidInputException.class);
        assertThatThrownBy(() -> PhoneNumber.parse("9".repeat(10_000_000))).isInstanceOf(InvalidInputException.class);
    }
}
