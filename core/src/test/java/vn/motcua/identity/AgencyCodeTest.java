package vn.motcua.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.motcua.error.InvalidInputException;

class AgencyCodeTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "H12",
                "H12.40",
                "H21.129",
                "G22.99.12",
                "000.00.01.H22",
                "000.00.00.G22",
                "H21.129.01.02.03.04.05.06.07.08.09",
                "H12.000001",
                "G22.99.1.2.3.4.5.6.7.8",
                "H12.ABCDEF",
                "H12.4567890123456789012345678901234"
            })
    void theShapesInUseAreTaken(String code) {
        assertThat(new AgencyCode(code)).hasToString(code);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "H",
                "h12.40",
                "H12.",
                ".H12",
                "H12..40",
                "H12-40",
                "H12.40 ",
                "H12.40\n",
                "H12/40",
                "H12.4０",
                "Đ12.40",
                "H12.45678901234567890123456789012345",
                "ABCDE.ABCDE.ABCDE.ABCDE.ABCDE.ABCDE.A",
                "H12';--"
            })
    void anythingElseIsRefused(String code) {
        assertThatThrownBy(() -> new AgencyCode(code))
                .isInstanceOfSatisfying(
                        InvalidInputException.class,
                        fault -> assertThat(fault.reason().code()).isEqualTo("identity.agency-code-malformed"));
    }

    @Test
    void aTerritoryHasATwoDigitProvince() {
        assertThat(Territory.ofProvince("96").commune()).isEmpty();
        for (String bad : new String[] {"", "9", "096", "H1", "９６"}) {
            assertThatThrownBy(() -> new Territory(bad, Optional.empty())).isInstanceOf(InvalidInputException.class);
        }
    }
}
