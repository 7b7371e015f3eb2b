package vn.motcua.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The ends of a text, where a fold looks for a neighbour. */
class NameFoldTest {

    @ParameterizedTest
    @CsvSource({"òa, oà", "Hòa, Hoà", "òe, oè", "ùy, uỳ", "qúy, quý", "gía, giá", "ò, ò", "à, à"})
    void theToneOfAGlideMovesOnEvenAtTheBeginning(String text, String folded) {
        assertThat(NameFold.tonePlacement(text)).isEqualTo(folded);
    }

    @ParameterizedTest
    @CsvSource({"ly, li", "LÝ, LÍ", "quý, quí", "uy, uy", "y, i", "Thủy, Thủy", "may, may", "yên, iên"})
    void yBecomesIWhereItIsTheVowelItself(String text, String folded) {
        assertThat(NameFold.yToI(text)).isEqualTo(folded);
    }

    @Test
    void punctuationAloneLeavesNothing() {
        assertThat(NameFold.withoutPunctuation("-")).isEmpty();
        assertThat(NameFold.withoutPunctuation("'-’")).isEmpty();
        assertThat(NameFold.withoutPunctuation("")).isEmpty();
        assertThat(NameFold.withoutPunctuation("-H’Bia - Niê-")).isEqualTo("H Bia Niê");
    }

    @Test
    void everyMarkGoesAlsoFromALetterThatIsNotVietnamese() {
        assertThat(NameFold.withoutMarks("Đỗ Ưu")).isEqualTo("Do Uu");
        assertThat(NameFold.withoutMarks("Müller Šimůnek")).isEqualTo("Muller Simunek");
    }
}
