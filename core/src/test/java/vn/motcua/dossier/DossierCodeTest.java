package vn.motcua.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.motcua.Sample.day;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.motcua.error.InvalidInputException;
import vn.motcua.identity.AgencyCode;

class DossierCodeTest {

    @ParameterizedTest
    @CsvSource({
        "H12.40-261120-0001, H12.40",
        "000.00.04.H56-210531-0001, 000.00.04.H56",
        "H21.129-260105-9999, H21.129",
        "H12.40-261120-10000, H12.40",
        "H12.40-261120-123456789, H12.40",
        "' H12.40-261120-0001\n', H12.40",
    })
    void theShapesInUseAreRead(String text, String agency) {
        assertThat(DossierCode.parse(text).agency()).isEqualTo(agency);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "H12.40",
                "H12.40-261120",
                "H12.40-261120-001",
                "H12.40-26112-0001",
                "H12.40-2611200-0001",
                "H12.40-261120-1234567890",
                "h12.40-261120-0001",
                "H12.40_261120_0001",
                "H12.40-261120-0001-2",
                "H12.40-261120-000a",
                "H12.40-٢٦١١٢٠-0001",
                "H12.40-261120-０００１",
                "H12.40-261120-0001\u0000",
                "../H12.40-261120-0001",
                "H12.40-261120-0001' OR '1'='1",
                "<script>",
            })
    void anythingElseIsRefused(String text) {
        assertThatThrownBy(() -> DossierCode.parse(text))
                .isInstanceOfSatisfying(
                        InvalidInputException.class,
                        fault -> assertThat(fault.reason().code()).isEqualTo("dossier.code-malformed"));
    }

    @Test
    void aHugeTextIsRefusedAtOnce() {
        assertThatThrownBy(() -> DossierCode.parse("H12." + "4.".repeat(5_000_000)))
                .isInstanceOf(InvalidInputException.class);
    }

    @Test
    void theCounterGrowsPastFourDigits() {
        assertThat(DossierCode.of("H12.40", day("2026-11-20"), 1)).hasToString("H12.40-261120-0001");
        assertThat(DossierCode.of("H12.40", day("2026-11-20"), 9_999)).hasToString("H12.40-261120-9999");
        assertThat(DossierCode.of("H12.40", day("2026-11-20"), 10_000)).hasToString("H12.40-261120-10000");
        assertThatThrownBy(() -> DossierCode.of("H12.40", day("2026-11-20"), -1))
                .isInstanceOf(InvalidInputException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"H12", "ABCDE", "ABCDE.12345.ABCDE.12345.ABCDE.12345", "12", "000.00.00.G22"})
    void everyAgencyCanNumberItsDossiers(String agency) {
        DossierCode code = DossierCode.of(new AgencyCode(agency).value(), day("2026-11-20"), 1);

        assertThat(code.agency()).isEqualTo(agency);
    }

    @Test
    void theMachinesLanguageDoesNotShowInACode() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));

            assertThat(DossierCode.of("H12.40", day("2026-11-20"), 7)).hasToString("H12.40-261120-0007");
            assertThat(DossierReason.SUBMISSION_INVALID.with(3).en()).contains("3 place");
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void aDigestIsSixtyFourHexDigits() {
        assertThat(ContentDigest.of(new byte[0]).value())
                .isEqualTo("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
        for (String bad : new String[] {"", "E3".repeat(32), "e3".repeat(31), "e3".repeat(33), "zz".repeat(32)}) {
            assertThatThrownBy(() -> new ContentDigest(bad)).isInstanceOf(InvalidInputException.class);
        }
    }
}
