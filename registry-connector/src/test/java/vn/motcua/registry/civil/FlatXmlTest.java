package vn.motcua.registry.civil;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.motcua.dossier.DossierCode;
import vn.motcua.error.InvalidInputException;

class FlatXmlTest {

    private static final RecordRef REF = new RecordRef(new UnitCode("00004"), DossierCode.parse("H12.40-261123-0001"));

    private static Registration of(String... pairs) {
        Map<String, String> fields = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            fields.put(pairs[i], pairs[i + 1]);
        }
        return new Registration(REF, "KS", LocalDate.of(2026, 11, 23), fields);
    }

    @Test
    void fieldsAreWrittenFlatAndInOrderAndEmptyOnesLeftOut() {
        String data = new FlatXml().data(of("nksHoTen", "Lê Văn Thử", "meHoTen", " ", "chaHoTen", "Lê & Con <1>"));

        assertThat(data)
                .isEqualTo("<hotich><hoso><nksHoTen>Lê Văn Thử</nksHoTen>"
                        + "<chaHoTen>Lê &amp; Con &lt;1&gt;</chaHoTen></hoso></hotich>");
        assertThat(new FlatXml().receivedOn(LocalDate.of(2026, 1, 2))).isEqualTo("2026-01-02");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\u0000", "\u0008", "\u001b[0m", "\uFFFF", "x\uD83D", "\uDE00x"})
    void aCharacterThatXmlHasNoPlaceForIsRefusedByTheNameOfItsField(String value) {
        InvalidInputException fault = catchThrowableOfType(
                InvalidInputException.class, () -> new FlatXml().data(of("nksHoTen", value, "meHoTen", value)));

        assertThat(fault.violations()).extracting("path").containsExactly("nksHoTen", "meHoTen");
    }

    @Test
    void aRegistrationDoesNotShowWhatItCarries() {
        assertThat(of("nksHoTen", "Lê Văn Thử").toString())
                .isEqualTo("Registration[KS 00004/H12.40-261123-0001, 1 fields]");
    }
}
