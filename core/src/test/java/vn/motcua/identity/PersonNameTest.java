package vn.motcua.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.text.Normalizer;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.motcua.error.InvalidInputException;

class PersonNameTest {

    @ParameterizedTest
    @CsvSource(
            ignoreLeadingAndTrailingWhitespace = false,
            quoteCharacter = '"',
            value = {
                "Nguyễn Thị Mẫu,Nguyễn Thị Mẫu",
                "  Nguyễn   Thị\tMẫu ,Nguyễn Thị Mẫu",
                "Nguyễn\u00a0Thị Mẫu,Nguyễn Thị Mẫu",
                "Nguyễn\u3000Thị\u2003Mẫu\u202f,Nguyễn Thị Mẫu",
                "\tNguyễn\t Mẫu\u1680\t,Nguyễn Mẫu",
                "\ufeffNguyễn\u200d M\u00adẫu\u2060,Nguyễn Mẫu",
                "Nguyễn\u200bVăn\u200bA,Nguyễn Văn A",
                "NGUYỄN\u200bVĂN\u200bA,NGUYỄN VĂN A",
                "Nguy\u200bễn Văn A,Nguyễn Văn A",
                "Nguyễn \u200b Văn,Nguyễn Văn",
                "\u200bNguyễn Văn\u200b,Nguyễn Văn",
                "ksor\u200bbơi,ksorbơi",
                "bơi\u200bksor,bơiksor",
                "Nguye\u200d\u0302\u0303n,Nguyễn",
                "H'Hen Niê,H'Hen Niê",
                "H’ Bia Niê,H’ Bia Niê",
                "K`Bin,K`Bin",
                "Y-Moan Ênuôl,Y-Moan Ênuôl",
                "Ma. Teresa,Ma. Teresa",
                "'t Hooft,'t Hooft",
                "Ô,Ô",
                "阮文,阮文",
                "Ðặng Ðức,Đặng Đức",
                "\u0189ặng \u0256ức \u00f0ào,Đặng đức đào",
                "Nguye\u0303\u0302n,Nguyễn",
                "Nguy\u1ebd\u0302n,Nguyễn",
                "A\u0301\u0306n,Ắn",
                "a\u0302\u0306,â\u0306",
            })
    void aNameIsKeptInOneForm(String typed, String kept) {
        PersonName name = PersonName.parse(typed);

        assertThat(name.reveal()).isEqualTo(kept);
        assertThat(PersonName.parse(kept)).isEqualTo(name);
    }

    @Test
    void aDecomposedNameIsTheSameName() {
        String composed = "Nguyễn Thị Đoan Trường Vỹ";
        String decomposed = Normalizer.normalize(composed, Normalizer.Form.NFD);

        assertThat(decomposed).isNotEqualTo(composed);
        assertThat(PersonName.parse(decomposed)).isEqualTo(PersonName.parse(composed));
        assertThat(PersonName.parse(decomposed).hashCode())
                .isEqualTo(PersonName.parse(composed).hashCode())
                .isNotEqualTo(PersonName.parse("Khác").hashCode());
        assertThat(PersonName.parse(decomposed).reveal()).isEqualTo(composed);
        assertThat(PersonName.parse(composed)).isNotEqualTo(composed);
    }

    @ParameterizedTest
    @CsvSource(
            ignoreLeadingAndTrailingWhitespace = false,
            quoteCharacter = '"',
            value = {
                "\"\",name-empty",
                "   ,name-empty",
                "\u00a0,name-empty",
                "\u200b\ufeff,name-empty",
                "Nguyễn 2,name-digit",
                "Nguyễn ٣,name-digit",
                "Nguyễn Ⅳ,name-digit",
                "Nguyễn ½,name-digit",
                "1,name-digit",
                "Nguyễn\u0000Mẫu,text-control-character",
                "Nguyễn\u0007Mẫu,text-control-character",
                "Nguyễn\u009fMẫu,text-control-character",
                "Nguyễn\u0085Mẫu,text-control-character",
                "Nguyễn\u000BMẫu,text-control-character",
                "Nguyễn Mẫu\f,text-control-character",
                "\"Nguyễn\nMẫu\",text-line-break",
                "\"Nguyễn Mẫu\r\n\",text-line-break",
                "Nguyễn\u2028Mẫu,text-line-break",
                "Nguyễn Mẫu\u2029,text-line-break",
                "Mª Elena,name-malformed",
                "Nº Elena,name-malformed",
                "Nguyễn\u202eMẫu,text-direction-mark",
                "Nguyễn\u200fMẫu,text-direction-mark",
                "Nguyễn\u2066Mẫu,text-direction-mark",
                "Nguyễn \ud800,text-lone-surrogate",
                "\udc00Nguyễn,text-lone-surrogate",
                "Nguyễn \ue000,text-no-character",
                "Nguyễn \uffff,text-no-character",
                "<b>Nguyễn</b>,name-malformed",
                "Nguyễn; DROP,name-malformed",
                "Nguyễn@Mẫu,name-malformed",
                "Nguyễn 🙂,name-malformed",
                "...,name-malformed",
                "- -,name-malformed",
                "-An,name-malformed",
                ".An,name-malformed",
                "',name-malformed",
                "\u0301,name-malformed",
                "\u0301An,name-malformed",
                "a\u0301\u0301\u0301\u0301\u0301,name-marks-stacked",
                "NguyÔn V¨n A,name-looks-like-tcvn3",
                "Nguyeãn Vaên A,name-looks-like-vni",
            })
    void whatNoNameHasIsRefusedWithItsReason(String typed, String code) {
        assertThat(codeOf(typed)).isEqualTo("identity." + code);
    }

    @Test
    void whatIsNotThereIsNamed() {
        assertThatThrownBy(() -> PersonName.parse(null))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("typed");
    }

    @Test
    void marksMayBeThreeOnALetterAndAgainOnTheNext() {
        // á takes up the first of four
        assertThat(PersonName.parse("a\u0301\u0301\u0301\u0301").reveal()).hasSize(4);
        assertThat(PersonName.parse("x\u0301\u0301\u0301x\u0301\u0301\u0301").reveal())
                .hasSize(8);
        assertThat(PersonName.parse("x\u0301\u0301\u0301-\u0301").reveal()).hasSize(6);
        assertThat(codeOf("x\u0301\u0301\u0301\u0301")).isEqualTo("identity.name-marks-stacked");
    }

    @Test
    void theLongestNameHasAHundredCharacters() {
        assertThat(PersonName.parse("ễ".repeat(100)).reveal()).hasSize(100);
        assertThat(PersonName.parse(Normalizer.normalize("ễ".repeat(100), Normalizer.Form.NFD))
                        .reveal())
                .hasSize(100);
        assertThat(PersonName.parse("𠀀".repeat(100)).reveal()).hasSize(200);
        assertThat(PersonName.parse("A" + " ".repeat(399)).reveal()).isEqualTo("A");
        assertThat(codeOf("ễ".repeat(101))).isEqualTo("identity.name-too-long");
        assertThat(codeOf("A" + " ".repeat(400))).isEqualTo("identity.name-too-long");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", " ", "\u0301", "-", "1", "\u202e", "é", "\u200b"})
    void tenMegabytesAreRefusedAtOnce(String unit) {
        String huge = unit.repeat(10_000_000);

        assertTimeoutPreemptively(
                Duration.ofSeconds(2), () -> assertThat(codeOf(huge)).isEqualTo("identity.name-too-long"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u0302", "\u0303\u0302", "\u200b", "a\u200b", "\u0301\u0306"})
    void theWorstFourHundredCharactersTakeNoTime(String unit) {
        String worst = "a" + unit.repeat(399 / unit.length());

        assertTimeoutPreemptively(Duration.ofSeconds(2), () -> {
            try {
                PersonName.parse(worst);
            } catch (InvalidInputException e) {
                assertThat(e.reason().code()).startsWith("identity.");
            }
        });
    }

    @Test
    void theRefusalDoesNotRepeatWhatWasTyped() {
        assertThatThrownBy(() -> PersonName.parse("MARKER 1")).message().doesNotContain("MARKER");
        assertThat(PersonName.parse("Marker")).asString().isEqualTo("PersonName[***]");
    }

    private static String codeOf(String typed) {
        InvalidInputException fault = catchThrowableOfType(InvalidInputException.class, () -> PersonName.parse(typed));
        assertThat(fault).as("nothing was refused").isNotNull();
        return fault.reason().code();
    }
}
