package vn.motcua.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
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
            value = {
                "Nguyễn Thị Mẫu,Nguyễn Thị Mẫu",
                "  Nguyễn   Thị\tMẫu ,Nguyễn Thị Mẫu",
                "Nguyễn\u00a0Thị Mẫu,Nguyễn Thị Mẫu",
                "H'Hen Niê,H'Hen Niê",
                "Y-Moan Ênuôl,Y-Moan Ênuôl",
                "Ma. Teresa,Ma. Teresa",
                "Ô,Ô",
                "阮文,阮文",
            })
    void aNameIsKeptWithSingleBlanks(String typed, String kept) {
        assertThat(PersonName.parse(typed).reveal()).isEqualTo(kept);
    }

    @Test
    void aDecomposedNameIsTheSameName() {
        String composed = "Nguyễn Thị Đoan Trường Vỹ";
        String decomposed = Normalizer.normalize(composed, Normalizer.Form.NFD);

        assertThat(decomposed).isNotEqualTo(composed);
        assertThat(PersonName.parse(decomposed)).isEqualTo(PersonName.parse(composed));
        assertThat(PersonName.parse(decomposed).hashCode())
                .isEqualTo(PersonName.parse(composed).hashCode());
        assertThat(PersonName.parse(decomposed).reveal()).isEqualTo(composed);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "   ",
                "\u00a0",
                "Nguyễn 2",
                "Nguyễn ٣",
                "Nguyễn\u0000Mẫu",
                "Nguyễn\u0007Mẫu",
                "Nguyễn\u202eMẫu",
                "Nguyễn\u200fMẫu",
                "Nguyễn\u2066Mẫu",
                "Nguyễn\u200bMẫu",
                "\ufeffNguyễn",
                "<b>Nguyễn</b>",
                "Nguyễn; DROP",
                "Nguyễn@Mẫu",
                "Nguyễn 🙂",
                "...",
                "- -",
                "'",
                "\u0301",
                "\ud800",
            })
    void whatNoNameHasIsRefused(String typed) {
        assertThatThrownBy(() -> PersonName.parse(typed))
                .isInstanceOfSatisfying(
                        InvalidInputException.class,
                        fault -> assertThat(fault.reason().code()).isEqualTo("identity.name-malformed"));
    }

    @Test
    void theLongestNameHasAHundredCharacters() {
        assertThat(PersonName.parse("ễ".repeat(100)).reveal()).hasSize(100);
        assertThat(PersonName.parse(Normalizer.normalize("ễ".repeat(100), Normalizer.Form.NFD))
                        .reveal())
                .hasSize(100);
        assertThatThrownBy(() -> PersonName.parse("ễ".repeat(101))).isInstanceOf(InvalidInputException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", " ", "\u0301", "-", "1", "\u202e", "é"})
    void tenMegabytesAreRefusedAtOnce(String unit) {
        String huge = unit.repeat(10_000_000);

        assertTimeoutPreemptively(Duration.ofSeconds(2), () -> assertThatThrownBy(() -> PersonName.parse(huge))
                .isInstanceOf(InvalidInputException.class));
    }

    @Test
    void theRefusalDoesNotRepeatWhatWasTyped() {
        assertThatThrownBy(() -> PersonName.parse("MARKER 1")).message().doesNotContain("MARKER");
        assertThat(PersonName.parse("Marker")).asString().doesNotContain("Marker");
    }
}
