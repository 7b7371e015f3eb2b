package vn.motcua.procedure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.motcua.error.InvalidInputException;
import vn.motcua.identity.AgencyCode;

class CodesTest {

    @ParameterizedTest
    @CsvSource({
        "1.010708.000.00.00.H56, 1.010708, 000.00.00.H56",
        "1.001193.H12, 1.001193, H12",
        "1.001193.H12.40, 1.001193, H12.40",
        "1.004222.02, 1.004222, ''",
        "1.004222, 1.004222, ''",
    })
    void aLocalCodeHoldsTheNationalOneAndTheAgency(String local, String national, String agency) {
        ProcedureCode code = new ProcedureCode(local);

        assertThat(code.national()).isEqualTo(new ProcedureCode(national));
        assertThat(code.isLocal()).isEqualTo(!local.equals(national));
        assertThat(code.agency().map(AgencyCode::value).orElse("")).isEqualTo(agency);
        assertThat(code.national().national()).isEqualTo(code.national());
    }

    @Test
    void aLocalCodeFindsTheNationalProcedure() {
        ProcedureCatalog catalog = ProcedureCatalog.shipped();

        assertThat(catalog.find(new ProcedureCode("1.001193.000.00.00.H12")))
                .isEqualTo(catalog.find(new ProcedureCode("1.001193")))
                .isPresent();
        assertThat(catalog.find(new ProcedureCode("1.999999.000.00.00.H12"))).isEmpty();
    }

    @Test
    void aFieldCodeHasAHeadAndAField() {
        FieldCode code = new FieldCode("G03-GD10");

        assertThat(code.head()).isEqualTo("G03");
        assertThat(code.field()).isEqualTo("GD10");
        assertThat(code).hasToString("G03-GD10");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "G03",
                "G03-",
                "-GD10",
                "g03-GD10",
                "G3-GD10",
                "G03_GD10",
                "G03-GD10 ",
                "G03-GD10-1",
                "G03-12345678901"
            })
    void whatIsNoFieldCodeIsRefused(String text) {
        assertThatThrownBy(() -> new FieldCode(text))
                .isInstanceOfSatisfying(
                        InvalidInputException.class,
                        fault -> assertThat(fault.reason().code()).isEqualTo("procedure.field-code-malformed"));
    }
}
