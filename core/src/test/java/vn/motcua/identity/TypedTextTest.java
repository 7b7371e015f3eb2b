package vn.motcua.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypedTextTest {

    @ParameterizedTest
    @ValueSource(chars = {'\t', '\n', '\u000B', '\f', '\r', ' ', '\u0085', '\u00A0', '\u2028', '\u3000'})
    void aBlankIsASpaceToTheEye(char blank) {
        assertThat(TypedText.isBlank(blank)).isTrue();
        assertThat(TypedText.collapse(blank + "Lê" + blank + blank + "Lan" + blank))
                .isEqualTo("Lê Lan");
    }

    @ParameterizedTest
    @ValueSource(chars = {'\b', '\u000E', '\u001F', '\u200B', 'a', '-'})
    void whatStandsBesideTheBlanksIsNone(char each) {
        assertThat(TypedText.isBlank(each)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            chars = {'\u200B', '\u200C', '\u200D', '\u2060', '\uFEFF', '\u00AD', '\u034F', '\u180E', '\uFE00', '\uFE0F'
            })
    void whatHasNoWidthGoes(char nothing) {
        assertThat(TypedText.hasNoWidth(nothing)).isTrue();
        assertThat(TypedText.collapse("Ng" + nothing + "ọc")).isEqualTo("Ngọc");
    }

    @ParameterizedTest
    @ValueSource(chars = {'\u200A', '\u200E', '\u200F', '\uFDFF', '\uFE10', '-'})
    void whatStandsBesideTheSignsWithoutWidthStays(char each) {
        assertThat(TypedText.hasNoWidth(each)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "An_Bình, An Bình",
        "NGUYỄN_VĂN, NGUYỄN VĂN",
        "nguyễn_văn, nguyễn văn",
        "Ý_LAN, Ý LAN", // a word of one letter at the very beginning
        "LÊ_Ý, LÊ Ý",
        "Ng_uyễn, Nguyễn",
        "AB_CD, ABCD", // no syllables
        "abx_cd, abxcd",
        "_An_, An",
        "An _Bình, An Bình",
    })
    void aSpaceWithoutWidthSeparatesWordsOnly(String typed, String kept) {
        assertThat(TypedText.collapse(typed.replace('_', '\u200B'))).isEqualTo(kept);
    }

    @Test
    void twoSignsWithoutWidthSeparateNothing() {
        assertThat(TypedText.collapse("n\u2060\u200BB")).isEqualTo("nB");
        assertThat(TypedText.collapse("n\u200B\u2060B")).isEqualTo("nB");
    }

    @ParameterizedTest
    @CsvSource({"0300, ề, ằ", "0301, ế, ắ", "0309, ể, ẳ", "0303, ễ, ẵ", "0323, ệ, ặ"})
    void aToneTypedBeforeItsHatOrBreveFindsItsPlace(String tone, String hat, String breve) {
        String mark = Character.toString(Integer.parseInt(tone, 16));

        assertThat(TypedText.compose("e" + mark + "\u0302")).isEqualTo(hat);
        assertThat(TypedText.compose("a" + mark + "\u0306")).isEqualTo(breve);
        assertThat(TypedText.compose("a\u0306" + mark)).isEqualTo(breve);
    }

    @Test
    void marksWithoutALetterAreNoFault() {
        assertThat(TypedText.compose("\u0303\u0302")).isEqualTo("\u0302\u0303");
        assertThat(TypedText.compose("\u0302")).isEqualTo("\u0302");
        assertThat(TypedText.compose("")).isEmpty();
    }
}
