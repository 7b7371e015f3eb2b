package vn.motcua.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CompletionLevelTest {

    @ParameterizedTest
    @CsvSource({
        "1, moi", "2, dangXuLy", "3, khongTiepNhan", "4, dangXuLy", "5, tamDung",
        "6, tamDung", "7, tamDung", "8, dung", "9, daXuLy", "10, daXuLy"
    })
    void everyNationalStatusHasItsLevel(int code, String key) {
        DossierStatus status = DossierStatus.ofCode(code).orElseThrow();

        assertThat(CompletionLevel.of(status).map(CompletionLevel::key)).contains(key);
    }

    @Test
    void everyLevelIsSaidInBothLanguages() {
        for (CompletionLevel level : CompletionLevel.values()) {
            assertThat(level.vi()).isNotBlank().isNotEqualTo(level.en());
        }
        assertThat(CompletionLevel.of(DossierStatus.SUPPLEMENT_REQUESTED).map(CompletionLevel::vi))
                .isEqualTo(Optional.of("Tạm dừng"));
    }
}
