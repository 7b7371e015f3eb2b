package vn.motcua.registry.civil;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.motcua.error.InvalidInputException;
import vn.motcua.registry.civil.MessageClassifier.Meaning;

class SettingsTest {

    @Test
    void everyPartOfThePathCanBeSet() {
        CivilSettings other = CivilSettings.builder()
                .basePath("/apiHoTichTuPhap")
                .version("")
                .operation(CivilOperation.STATUS, "trangThai")
                .build();

        assertThat(CivilSettings.standard().path(CivilOperation.REGISTER)).isEqualTo("/hotich/1.0/dangKyHoTich");
        assertThat(other.path(CivilOperation.RESULT)).isEqualTo("/apiHoTichTuPhap/ketQuaDangKyHS");
        assertThat(other.path(CivilOperation.STATUS)).isEqualTo("/apiHoTichTuPhap/trangThai");
        assertThatThrownBy(() -> CivilSettings.builder().version("1?x").build())
                .isInstanceOf(InvalidInputException.class);
    }

    @Test
    void aProvincesOwnPhraseGoesBeforeTheShippedOnes() {
        MessageClassifier table = MessageClassifier.shipped().with("Đã được tiếp nhận nhưng bị lỗi", Meaning.RETRY);

        assertThat(table.classify("hồ sơ đã được tiếp nhận nhưng bị lỗi")).contains(Meaning.RETRY);
        assertThat(table.classify("hồ sơ đã được tiếp nhận")).contains(Meaning.ALREADY_RECEIVED);
        assertThat(table.classify("chuyện khác")).isEmpty();
        assertThatThrownBy(() -> table.with(" ", Meaning.RETRY)).isInstanceOf(InvalidInputException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "3200", "320011", "3200a", "٣٢٠٠١"})
    void aUnitHasFiveDigits(String code) {
        assertThatThrownBy(() -> new UnitCode(code)).isInstanceOf(InvalidInputException.class);
    }
}
