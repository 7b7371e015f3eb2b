package vn.motcua.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.motcua.error.Reason;

class CliReasonTest {

    @ParameterizedTest
    @EnumSource
    void aReasonSpeaksBothLanguagesAndRepeatsItsArguments(CliReason code) {
        Reason said = code.with("①", "②", "③");

        assertThat(said.code()).matches("cli(\\.[a-z]+(-[a-z]+)*)+");
        assertThat(said.vi()).doesNotContain("%").isNotEqualTo(said.en());
        assertThat(said.vi().contains("①")).isEqualTo(code.template().vi().contains("%"));
        assertThat(said.en().contains("①")).isEqualTo(code.template().en().contains("%"));
    }
}
